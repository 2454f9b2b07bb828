import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CodeAction, Hover } from "vscode-languageserver/node";
import { startProviso } from "../support/run-proviso.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { talkToServer, type Session } from "./talk-to-server.ts";

const folder = temporaryFolder();
const ROOT_TEXT = `affair a "A"
include "names.proviso"

goal calm "Calm"
  needs NL.yse
`;

describe("a document that includes another", () => {
  let session: Session;
  beforeAll(async () => {
    writeFileSync(join(folder, "names.proviso"), 'member NL "Norland"\n\ndecision NL.yes "Norland agrees"\n');
    session = await talkToServer(startProviso(["language-server", "--stdio"]), pathToFileURL(join(folder, "root.proviso")).href);
    await session.open(ROOT_TEXT);
  });
  afterAll(() => void session.connection.dispose());

  it("is told what is wrong in it with the names of the other known, and offered the change that mends it", async () => {
    const found = await session.messages(1);
    expect(found.map(({ code, range }) => [code, range.start.line])).toEqual([["unknown-name", 4]]);
    const at = { line: 4, character: 10 };
    const [action, ...others] = await session.ask<CodeAction[]>("textDocument/codeAction", {
      range: { start: at, end: at },
      context: { diagnostics: found },
    });
    expect(others).toEqual([]);
    expect(action).toMatchObject({ kind: "quickfix", isPreferred: true, diagnostics: [{ code: "unknown-name" }] });
    expect(action!.edit!.changes![session.uri]).toEqual([
      { range: { start: { line: 4, character: 8 }, end: { line: 4, character: 14 } }, newText: "NL.yes" },
    ]);
  });

  it("is answered with what the other says", async () => {
    await session.change(2, ROOT_TEXT.replace("NL.yse", "NL.yes"));
    expect(await session.messages(2)).toEqual([]);
    const hover = async (): Promise<string> =>
      ((await session.ask<Hover>("textDocument/hover", { position: { line: 3, character: 6 } })).contents as { value: string }).value;
    let words = await hover();
    while (words.includes("point here again")) words = await hover();
    expect(words).toContain("NL is a veto over its possibility, by NL.yes.");
  });

  it("is told anew when the other changes in the editor", async () => {
    const textDocument = {
      uri: pathToFileURL(join(folder, "names.proviso")).href,
      languageId: "proviso",
      version: 7,
      text: 'member NL "Norland"\n',
    };
    await session.connection.sendNotification("textDocument/didOpen", { textDocument });
    await session.messages(7);
    const again = new Promise<readonly string[]>((resolve) => {
      session.connection.onNotification("textDocument/publishDiagnostics", (told: { uri: string; diagnostics: { code: string }[] }) => {
        if (told.uri === session.uri) resolve(told.diagnostics.map(({ code }) => code));
      });
    });
    const edit = {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
      text: 'decision NL.no "Norland refuses"\n',
    };
    await session.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: textDocument.uri, version: 8 },
      contentChanges: [edit],
    });
    expect(await again).toEqual(["unknown-name"]);
  });
});

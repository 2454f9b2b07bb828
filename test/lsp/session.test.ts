import type { ChildProcess } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  Position,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { atCaret, SMALL } from "../language/editor/caret.ts";
import { startProviso } from "../support/run-proviso.ts";
import { talkToServer, type Session } from "./talk-to-server.ts";

const begin = (): Promise<Session> => talkToServer(startProviso(["language-server", "--stdio"]));
const at = (marked: string): { position: Position } => ({ position: atCaret(marked).at });
const marked = (before: string, caret: string): string => SMALL.replace(before, caret);
const wordsOf = ({ contents }: Hover): string => (contents as { value: string }).value;

/** What is shown over a point, once its answer is worked out: a slow machine is told to point again. */
async function hoverWords(session: Session, caret: string): Promise<string> {
  for (;;) {
    const words = wordsOf(await session.ask<Hover>("textDocument/hover", at(caret)));
    if (!words.includes("point here again")) return words;
  }
}

describe("a session with an editor", () => {
  let session: Session;
  beforeAll(async () => {
    session = await begin();
    await session.open(SMALL);
  });
  afterAll(() => void session.connection.dispose());

  it("begins with what the server can", () => {
    expect(session.about.serverInfo?.name).toBe("proviso");
    expect(session.about.capabilities).toMatchObject({ hoverProvider: true, positionEncoding: "utf-16", textDocumentSync: { change: 2 } });
  });

  it("tells the messages of a document", async () => {
    const codes = (await session.messages(1)).map(({ code }) => code);
    expect(codes).toEqual(["no-citation"].filter((code) => codes.includes(code)));
  });

  it("completes", async () => {
    const list = await session.ask<CompletionList>("textDocument/completion", at(marked("if thaw", "if th|aw")));
    expect(list.items.find(({ label }) => label === "thaw")).toMatchObject({
      detail: "event · The ice is gone",
      textEdit: { newText: "thaw", range: { start: { line: 17, character: 5 }, end: { line: 17, character: 7 } } },
    });
  });

  it("tells reading and answer of what is pointed at", async () => {
    const goal = await hoverWords(session, marked("for open", "for op|en"));
    expect(goal).toContain('goal open "It is patrolled"');
    expect(goal).toMatch(/Assured: no\. Possible: (yes|together|by waiver)\./);
    expect(goal).toContain("AL is a veto over its possibility");
    const pledge = await hoverWords(session, marked("pledge AL", "pl|edge AL"));
    expect(pledge).toContain("Aland will provide 4 to 6 ships to The patrol");
    expect(await session.ask("textDocument/hover", at(marked("ships to", "shi|ps to")))).toBeNull();
  });

  it("finds definitions, references and highlights", async () => {
    const here = at(marked("if thaw", "if th|aw"));
    const defined = await session.ask<Location[]>("textDocument/definition", here);
    expect(defined.map(({ uri, range }) => [uri, range.start.line])).toEqual([[session.uri, 12]]);
    const uses = await session.ask<Location[]>("textDocument/references", { ...here, context: { includeDeclaration: false } });
    expect(uses.map(({ range }) => range.start.line)).toEqual([17, 24]);
    const lit = await session.ask<{ kind: number }[]>("textDocument/documentHighlight", here);
    expect(lit.map(({ kind }) => kind)).toEqual([3, 2, 2]);
  });

  it("renames, or says why not", async () => {
    const here = at(marked("member AL", "member A|L"));
    expect(await session.ask("textDocument/prepareRename", here)).toMatchObject({ placeholder: "AL" });
    const edit = await session.ask<WorkspaceEdit>("textDocument/rename", { ...here, newName: "Aland" });
    const texts = edit.changes![session.uri]!.map(({ newText }) => newText);
    expect(new Set(texts)).toEqual(new Set(["Aland", "Aland.ships", "Aland.consent"]));
    await expect(session.ask("textDocument/rename", { ...here, newName: "BO" })).rejects.toThrow("`BO` is taken");
    expect(await session.ask("textDocument/prepareRename", at(marked('"Aland"', '"A|land"')))).toBeNull();
  });

  it("gives the outline, folds and wider selections", async () => {
    const symbols = await session.ask<DocumentSymbol[]>("textDocument/documentSymbol");
    expect(symbols.find(({ name }) => name === "AL.ships")).toMatchObject({ range: { start: { line: 16 }, end: { line: 19 } } });
    const folds = await session.ask<FoldingRange[]>("textDocument/foldingRange");
    expect(folds).toContainEqual({ startLine: 14, endLine: 15, kind: "comment" });
    const [around] = await session.ask<SelectionRange[]>("textDocument/selectionRange", {
      positions: [at(marked("if thaw", "if th|aw")).position],
    });
    expect(around!.parent!.parent!.range.start.line).toBe(16);
  });

  it("colours, and tells only the difference after an edit", async () => {
    const whole = await session.ask<SemanticTokens>("textDocument/semanticTokens/full");
    expect(whole.data.length % 5).toBe(0);
    const part = await session.ask<SemanticTokens>("textDocument/semanticTokens/range", {
      range: { start: { line: 3, character: 0 }, end: { line: 3, character: 9 } },
    });
    expect(part.data.length).toBe(15);
    await session.change(2, "sea", { start: { line: 12, character: 13 }, end: { line: 12, character: 16 } });
    const delta = await session.ask<SemanticTokensDelta>("textDocument/semanticTokens/full/delta", { previousResultId: whole.resultId });
    expect(delta.edits.flatMap(({ data }) => data ?? []).length).toBeLessThan(whole.data.length / 4);
  });

  it("formats with edits of the lines that change", async () => {
    await session.change(3, "   thaw", { start: { line: 12, character: 5 }, end: { line: 12, character: 10 } });
    const edits = await session.ask<TextEdit[]>("textDocument/formatting", { options: { tabSize: 2, insertSpaces: true } });
    expect(edits.some(({ newText }) => newText.includes("event thaw"))).toBe(true);
    expect(edits.every(({ range }) => range.end.line - range.start.line < 12)).toBe(true);
  });

  it("keeps answering a text that is broken, and tells what is wrong with it", async () => {
    await session.change(4, `${SMALL}pledge AL.more AL will help\n  if nobody\n  says \nmember "\n`);
    const codes = (await session.messages(4)).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["unclosed-quote", "missing-name"]));
    const list = await session.ask<CompletionList>("textDocument/completion", { position: { line: 28, character: 7 } });
    expect(list.items.map(({ label }) => label)).toContain("r1");
    expect(
      await session.ask("textDocument/codeAction", {
        range: { start: { line: 27, character: 0 }, end: { line: 29, character: 0 } },
        context: { diagnostics: [] },
      }),
    ).toBeInstanceOf(Array);
    expect(await hoverWords(session, marked("for open", "for op|en"))).toContain("The text has errors");
  });

  it("tells the messages of the last version alone when typing is fast", async () => {
    const told: number[] = [];
    session.connection.onNotification("textDocument/publishDiagnostics", ({ version }: { version: number }) => void told.push(version));
    for (let version = 5; version < 25; version++) await session.change(version, `${SMALL}# ${version}\n`);
    await expect.poll(() => told.at(-1)).toBe(24);
    expect(told.length).toBeLessThan(5);
  });

  it("answers what comes after a question that was given up", async () => {
    const { CancellationTokenSource } = await import("vscode-languageserver/node");
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: session.uri }, ...at(marked("for open", "for op|en")) };
    const asked = session.connection.sendRequest("textDocument/hover", params, source.token).catch((error: Error) => error);
    source.cancel();
    expect(await session.ask("textDocument/documentSymbol")).toBeInstanceOf(Array);
    const outcome = await asked;
    expect(outcome === null || outcome instanceof Error).toBe(true);
  });

  it("answers nothing about documents that are not open", async () => {
    const params = { textDocument: { uri: "file:///other.proviso" }, position: { line: 0, character: 0 } };
    expect(await session.connection.sendRequest("textDocument/completion", params)).toBeNull();
    expect(await session.connection.sendRequest("textDocument/hover", params)).toBeNull();
  });

  it("ends with code 0 after a shutdown", async () => expect(await session.end()).toBe(0));
});

describe("a server", () => {
  it("ends with code 1 where it is told to go without a shutdown", async () => {
    const session = await begin();
    await session.connection.sendNotification("exit");
    expect(await session.ended).toBe(1);
  });

  it("ends when the editor is gone", async () => {
    const child: ChildProcess = startProviso(["language-server", "--stdio"]);
    const session = await talkToServer(child);
    child.stdin!.destroy();
    expect(await session.ended).toBe(1);
  });
});

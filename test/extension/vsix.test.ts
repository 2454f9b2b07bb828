import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { CompletionList, Hover } from "vscode-languageserver/node";
import { atCaret, SMALL } from "../language/editor/caret.ts";
import { talkToServer } from "../lsp/talk-to-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { ROOT } from "../tidy/sources.ts";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly main: string;
  readonly contributes: {
    readonly languages: readonly { id: string; extensions: readonly string[]; configuration: string }[];
    readonly grammars: readonly { language: string; scopeName: string; path: string }[];
    readonly snippets: readonly { path: string }[];
  };
}

describe("the extension for VS Code", () => {
  const folder = temporaryFolder();
  let files: Record<string, Uint8Array>;
  const text = (path: string): string => strFromU8(files[path]!);
  const json = <T>(path: string): T => JSON.parse(text(path)) as T;

  beforeAll(() => {
    const file = join(folder, "proviso.vsix");
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts", "build-vsix.mjs"), file], { encoding: "utf8" });
    expect(status, stderr).toBe(0);
    files = unzipSync(new Uint8Array(readFileSync(file)));
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  });

  it("says in its manifest what it holds", () => {
    const manifest = json<Manifest>("extension/package.json");
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(manifest.version).toBe(version);
    expect(text("extension.vsixmanifest")).toContain(
      `<Identity Language="en-US" Id="${manifest.name}" Version="${version}" Publisher="proviso"/>`,
    );
    const named = [...text("extension.vsixmanifest").matchAll(/Path="([^"]+)"/g)].map((match) => match[1]!);
    const { languages, grammars, snippets } = manifest.contributes;
    const own = [
      manifest.main,
      ...languages.map((each) => each.configuration),
      ...grammars.map((each) => each.path),
      ...snippets.map((each) => each.path),
    ];
    for (const path of [...named, ...own.map((each) => join("extension", each))]) expect(Object.keys(files)).toContain(path);
    const kinds = [...text("[Content_Types].xml").matchAll(/Extension="\.(\w+)"/g)].map((match) => match[1]);
    for (const path of Object.keys(files)) if (path !== "[Content_Types].xml") expect(kinds).toContain(path.split(".").at(-1));
    expect(languages[0]).toMatchObject({ id: "proviso", extensions: [".proviso"] });
  });

  it("colours by patterns that are sound, and knows every entry", () => {
    const grammar = text("extension/syntaxes/proviso.tmLanguage.json");
    const patterns = [...grammar.matchAll(/"(?:match|begin|end)": ("(?:[^"\\]|\\.)*")/g)].map((match) => JSON.parse(match[1]!) as string);
    expect(patterns.length).toBeGreaterThan(8);
    for (const pattern of patterns) expect(() => new RegExp(pattern, "u")).not.toThrow();
    const entry = new RegExp(
      patterns.find((pattern) => pattern.includes("no-commitment"))!,
      "u",
    );
    const heads = SMALL.split("\n").filter((line) => /^[a-z]/.test(line));
    expect(heads.filter((line) => !entry.test(line))).toEqual([]);
  });

  it("has a client that loads and gives VS Code what it calls", () => {
    const client = text("extension/out/client.js");
    expect(client).toMatch(/require\([`"']vscode[`"']\)/);
    expect(client).not.toMatch(/require\([`"']vscode-languageclient/);
    expect(client).toContain("activate");
    expect(spawnSync(process.execPath, ["--check", join(folder, "extension/out/client.js")]).status).toBe(0);
  });

  it("has a server that stands alone and answers", async () => {
    const child = spawn(process.execPath, [join(folder, "extension/out/server.mjs"), "--stdio"], {
      cwd: folder,
      stdio: ["pipe", "pipe", "inherit"],
    });
    const session = await talkToServer(child);
    expect(session.about.serverInfo).toEqual({ name: "proviso", version: "0.1.0" });
    await session.open(SMALL);
    expect(await session.messages(1)).toBeInstanceOf(Array);
    const list = await session.ask<CompletionList>("textDocument/completion", { position: { line: 17, character: 7 } });
    expect(list.items.map(({ label }) => label)).toContain("thaw");
    const { at } = atCaret(SMALL.replace("for open", "for op|en"));
    const words = async (): Promise<string> =>
      ((await session.ask<Hover>("textDocument/hover", { position: at })).contents as { value: string }).value;
    await expect.poll(words, { timeout: 20_000 }).toContain("AL is a veto over its possibility");
    expect(await session.end()).toBe(0);
  });
});

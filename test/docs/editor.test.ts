import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { talkToServer } from "../lsp/talk-to-server.ts";
import { startProviso } from "../support/run-proviso.ts";
import { ROOT } from "../tidy/sources.ts";

const page = readFileSync(join(ROOT, "docs", "editor.md"), "utf8");
const quoted = (text: string): readonly string[] => [...text.matchAll(/"([^"]*)"/g)].map((match) => match[1]!);

describe("the page on editors", () => {
  const neovim = quoted(/cmd = \{([^}]*)\}/.exec(page)![1]!);
  const helix = quoted(/proviso = \{ (command = .*) \}/.exec(page)![1]!);

  it.each([
    ["Neovim", neovim],
    ["Helix", helix],
  ])("tells %s to start a server that answers", async (_, [program, ...args]) => {
    expect(program).toBe("proviso");
    const session = await talkToServer(startProviso(args));
    expect(session.about.capabilities.hoverProvider).toBe(true);
    expect(await session.end()).toBe(0);
  });

  it("names the script that builds the extension, and the file that it makes", () => {
    const { version, scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      version: string;
      scripts: Record<string, string>;
    };
    expect(scripts["vsix"]).toBe("node scripts/build-vsix.mjs");
    expect(page).toContain(`dist/proviso-${version}.vsix`);
  });

  it("names keys as the editor has them", () => {
    const source = readFileSync(join(ROOT, "src", "web", "editor", "set-up-editor.ts"), "utf8");
    const bound = [...source.matchAll(/key: "([^"]+)"/g)].map((match) =>
      match[1]!.replace("Mod", "Ctrl").replaceAll("-", " ").toLowerCase(),
    );
    const named = [...page.matchAll(/`([^`]+)`/g)].map((match) => match[1]!.toLowerCase());
    expect(bound.filter((key) => !named.includes(key))).toEqual([]);
  });
});

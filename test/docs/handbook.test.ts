import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDossier, sayDossier } from "#desk";
import { runProviso } from "../support/run-proviso.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { filesBelow, ROOT } from "../tidy/sources.ts";

interface Block {
  readonly page: string;
  readonly line: number;
  readonly kind: string;
  readonly text: string;
}

/** Every fenced block of a page that names its kind. */
function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({
    page,
    line: text.slice(0, match.index).split("\n").length,
    kind: match[1]!,
    text: match[2]!,
  }));
}

const pages = ["README.md", ...filesBelow("docs").filter((path) => path.endsWith(".md"))];
const blocks = pages.flatMap(blocksOf);
const at = ({ page, line }: Block): string => `${page}:${line}`;

/** The commands of a console block; what stands below each is the output it promises. */
function commandsOf(block: Block): readonly { command: string }[] {
  return [...block.text.matchAll(/^\$ (.+)$/gm)].map((match) => ({ command: match[1]! }));
}

/** What a command of the handbook prints on standard output, run in a store of the page's own. */
async function outputOf(command: string, store: string): Promise<string> {
  const [program, name, ...args] = command.split(/\s+/);
  if (program !== "proviso" || name === undefined) throw new Error(`invalid command: ${command}`);
  const onFiles = name === "check" || name === "format" || args.some((arg) => arg.endsWith(".proviso") && name === "answer");
  const { out } = await runProviso([name, ...args, ...(onFiles ? [] : ["--store", store])]);
  return out.trimEnd().replace(/[ \t]+$/gm, "");
}

/** RESET_DOCS=1 writes what is printed into the page; read what you reset. */
function rewrite({ page, text }: Block, printed: string): void {
  const path = join(ROOT, page);
  writeFileSync(
    path,
    readFileSync(path, "utf8").replace(text, () => printed),
  );
}

describe("the handbook", () => {
  // The language's own page is one dossier in pieces; test/language/docs.test.ts reads it as such.
  const dossiers = blocks.filter(({ kind, page }) => kind === "proviso" && page !== "docs/language.md");
  it.each(dossiers.map((block) => [at(block), block] as const))("has a sound dossier at %s", (_, block) => {
    const { diagnostics } = readDossier(block.text, at(block));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  const answers = blocks.flatMap((block, i) => (block.kind === "answer" ? [[at(block), blocks[i - 1]!, block] as const] : []));
  it.each(answers)("gives the answer at %s", (_, dossier, answer) => {
    const said = sayDossier(readDossier(dossier.text, "dossier").dossier, {});
    expect(said.map(({ text }) => text).join("")).toBe(answer.text.trim().replaceAll("\n", " "));
  });

  const consoles = blocks.filter(({ kind }) => kind === "console");
  it.each(consoles.map((block) => [at(block), block] as const))("prints what it promises at %s", async (_, block) => {
    const store = join(temporaryFolder(), "store");
    let printed = "";
    for (const { command } of commandsOf(block)) printed += `$ ${command}\n${await outputOf(command, store)}\n`;
    if (process.env["RESET_DOCS"]) rewrite(block, printed);
    else expect(printed).toBe(block.text);
  });

  it("has examples to run", () => {
    expect(answers.length).toBeGreaterThan(0);
    expect(consoles.length).toBeGreaterThan(1);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check, format, parse, print } from "#language";

const page = readFileSync(new URL("../../docs/language.md", import.meta.url), "utf8");
const blocks = [...page.matchAll(/^```proviso\n([\s\S]*?)^```$/gm)].map((match) => ({
  text: match[1]!,
  line: page.slice(0, match.index).split("\n").length + 1,
}));

describe("the examples in docs/language.md", () => {
  test("are there", () => expect(blocks.length).toBeGreaterThan(10));

  test.each(blocks)("at line $line can be read", ({ text }) => expect(parse(text).diagnostics).toEqual([]));

  test("together are one dossier without an error", () => {
    const { dossier, diagnostics } = parse(blocks.map((block) => block.text).join("\n"));
    expect(diagnostics).toEqual([]);
    expect(check(dossier).filter((diagnostic) => diagnostic.severity === "error")).toEqual([]);
  });

  test("show every kind of entry", () => {
    const kinds = new Set(parse(blocks.map((block) => block.text).join("\n")).dossier.entries.map((entry) => entry.kind));
    expect(kinds.size).toBe(26);
  });

  test("mean the same when formatted", () => {
    for (const { text } of blocks) expect(print(parse(format(text).text).dossier)).toBe(print(parse(text).dossier));
  });
});

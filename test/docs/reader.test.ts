import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Proposal } from "#model";
import { propose } from "#reader";
import type { ActPattern } from "../../src/reader/data/act-pattern.ts";
import type { LanguagePack } from "../../src/reader/data/languages/language-pack.ts";
import { compilePack } from "../../src/reader/languages/compiled-pack.ts";
import { proposeByPack } from "../../src/reader/languages/propose-by-pack.ts";
import { reportOf } from "../reader/score.ts";
import { ROOT } from "../tidy/sources.ts";

const page = readFileSync(join(ROOT, "docs", "reader.md"), "utf8");
const [pattern, pack] = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map((match) => JSON.parse(match[1]!) as unknown) as [
  ActPattern,
  LanguagePack,
];

interface Row {
  readonly sentence: string;
  readonly told: string;
}

/** The tables of sentences with what is found in them, in the order of the page. */
const tables = page
  .split("| sentence |")
  .slice(1)
  .map((rest): readonly Row[] =>
    rest
      .split("\n\n")[0]!
      .split("\n")
      .slice(2)
      .map((line) => line.split("|").map((cell) => cell.trim()))
      .map(([, sentence, ...told]) => ({ sentence: sentence!, told: told.filter((cell) => cell !== "").join(" | ") })),
  );

const given = (text: string, language: string) => ({ report: { ...reportOf(text), language }, attributions: [], quotations: [] });

/** A proposal as a row of a table tells it. */
function told(proposals: readonly Proposal[]): string {
  return proposals
    .flatMap(({ act, actor, conditions }) => [
      act,
      actor.ids.join(" "),
      ...conditions.map(({ relation, exact }) => `${relation}: ${exact}`),
    ])
    .join(" | ");
}

const languageOf = (text: string): string => (/\p{Script=Cyrillic}/u.test(text) ? "uk" : text.startsWith("Le ") ? "fr" : "en");

describe("the page on the reader", () => {
  it.each(tables[0]!)("reads what it says it reads: $sentence", ({ sentence, told: wanted }) => {
    expect(told(propose(given(sentence, languageOf(sentence))))).toBe(wanted);
  });

  it("has all its tables", () => expect(tables.map((rows) => rows.length)).toEqual([8, 3, 4]));
});

describe("the pattern that the page adds", () => {
  let taught: (text: string) => readonly Proposal[];
  beforeAll(async () => {
    vi.resetModules();
    vi.doMock("../../src/reader/data/pledges.ts", async (original) => {
      const { PLEDGES } = await original<{ readonly PLEDGES: readonly ActPattern[] }>();
      return { PLEDGES: [...PLEDGES, pattern] };
    });
    const reader = await import("../../src/reader/propose.ts");
    taught = (text) => reader.propose(given(text, "en"));
    vi.doUnmock("../../src/reader/data/pledges.ts");
  });

  it("is not held yet", () => expect(propose(given(pattern.examples[0]!, "en"))).toEqual([]));

  it("finds its examples, and not its counter-examples", () => {
    for (const example of pattern.examples) expect(taught(example).map(({ act }) => act)).toContain(pattern.act);
    for (const counter of pattern.counter ?? []) expect(taught(counter).map(({ act }) => act)).not.toContain(pattern.act);
  });

  it.each(tables[1]!)("finds what the page says: $sentence", ({ sentence, told: wanted }) => expect(told(taught(sentence))).toBe(wanted));
});

describe("the language that the page adds", () => {
  const compiled = compilePack(pack);
  const readBy = (text: string) => proposeByPack(compiled, { ...given(text, pack.language), isWanted: () => true, reader: "page" });

  it("finds its examples, and not its counter-examples", () => {
    for (const { act, examples, counter } of pack.acts) {
      for (const text of examples) expect(readBy(text).map((each) => each.act)).toContain(act);
      for (const text of counter ?? []) expect(readBy(text).map((each) => each.act)).not.toContain(act);
    }
    for (const { relation, examples, counter } of pack.connectives) {
      const relations = (text: string) => readBy(text).flatMap(({ conditions }) => conditions.map((each) => each.relation));
      for (const text of examples) expect(relations(text)).toContain(relation);
      for (const text of counter ?? []) expect(relations(text)).not.toContain(relation);
    }
  });

  it.each(tables[2]!)("reads what the page says: $sentence", ({ sentence, told: wanted }) => expect(told(readBy(sentence))).toBe(wanted));

  it("says which list or ending a pack lacks", () => {
    expect(() => compilePack({ ...pack, words: {} })).toThrow("unknown list: promise");
    expect(() => compilePack({ ...pack, endings: {} })).toThrow("unknown endings: promet|er");
    expect(() => compilePack({ ...pack, only: [{ match: "..3 solo" }] })).toThrow("invalid pattern: ..3 solo");
  });
});

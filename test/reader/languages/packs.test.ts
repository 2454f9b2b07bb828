import { describe, expect, test } from "vitest";
import type { Proposal } from "#model";
import { propose } from "#reader";
import { PACKS } from "../../../src/reader/data/languages/packs.ts";
import { reportOf } from "../score.ts";

const readIn = (language: string, text: string): readonly Proposal[] =>
  propose({ report: { ...reportOf(text), language }, attributions: [], quotations: [] });

describe.each(PACKS.map((pack) => [pack.language, pack] as const))("the pack for %s", (language, pack) => {
  const acts = (text: string) => readIn(language, text).map(({ act }) => act);
  const relations = (text: string) => readIn(language, text).flatMap(({ conditions }) => conditions.map(({ relation }) => relation));

  for (const { id, act, examples, counter } of pack.acts) {
    test.each(examples)(`finds by ${id} ${act} in "%s"`, (text) => expect(acts(text)).toContain(act));
    test.each(counter ?? [])(`finds no ${act} by ${id} in "%s"`, (text) => expect(acts(text)).not.toContain(act));
  }
  for (const { id, relation, examples, counter } of pack.connectives) {
    test.each(examples)(`ties by ${id} a ${relation} condition in "%s"`, (text) => expect(relations(text)).toContain(relation));
    test.each(counter ?? [])(`ties no ${relation} condition by ${id} in "%s"`, (text) => expect(relations(text)).not.toContain(relation));
  }
  test("has an id of its own and an example for every pattern", () => {
    const patterns = [...pack.acts, ...pack.connectives];
    expect(new Set(patterns.map(({ id }) => id)).size).toBe(patterns.length);
    expect(patterns.filter(({ examples }) => examples.length === 0)).toEqual([]);
  });
});

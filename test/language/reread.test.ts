import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check, print, readText, reread, type ReadText } from "#language";
import { dossier } from "./arbitrary-dossier.ts";

/** Lines that change what stands around them. */
const LINES = [
  "",
  "# a comment",
  "  # a comment inside",
  "  and more",
  "  if a and",
  'member X "X"',
  "member X",
  'affair other "Other"',
  "proviso 1",
  'include "b.proviso"',
  "  stray",
  "pledge p A will help (",
  '"',
];

/** A change: some lines from `at` taken out, others put in their stead. */
const change = fc.record({
  at: fc.nat(),
  gone: fc.nat({ max: 3 }),
  put: fc.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ maxLength: 8 })), { maxLength: 3 }),
});

function changed(text: string, { at, gone, put }: { at: number; gone: number; put: readonly string[] }): string {
  const lines = text.split("\n");
  lines.splice(at % (lines.length + 1), gone, ...put);
  return lines.join("\n");
}

/** All that can be seen of a text that was read. */
function seen(read: ReadText): unknown {
  const { dossier: found, diagnostics, lost, blocks, stray, tail, lines, includes } = read;
  return { found, diagnostics, lost, stray, tail, lines, includes, blocks, checked: check(found, lost) };
}

describe("reading again after a change", () => {
  test("gives what reading afresh gives, change after change, with every place", () => {
    fc.assert(
      fc.property(dossier, fc.array(change, { minLength: 1, maxLength: 6 }), (value, changes) => {
        let text = print(value);
        let read = readText(text, { file: "x" });
        for (const each of changes) {
          text = changed(text, each);
          read = reread(read, text);
          expect(seen(read)).toEqual(seen(readText(text, { file: "x" })));
        }
      }),
      { numRuns: 100 },
    );
  });

  test("keeps the entries that did not move as they are", () => {
    const text = 'affair a "A"\nmember A "A"\nmember B "B"\nmember C "C"\nmember D "D"\nmember E "E"\n';
    const before = readText(text);
    const after = reread(before, text.replace('"C"', '"Cee"'));
    expect(after.dossier.entries.map((entry, index) => entry === before.dossier.entries[index])).toEqual([true, false, false, false, true]);
    expect(reread(after, text.replace('"C"', '"Cee"'))).toBe(after);
  });
});

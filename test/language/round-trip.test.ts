import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dossier, Entry } from "#model";
import { format, parse, parseCondition, print, printCondition, printEntry } from "#language";
import { standIns } from "../../src/language/stand-ins.ts";
import { condition, dossier as anyDossier, entry, KINDS_COVERED } from "./arbitrary-dossier.ts";

/** Dossiers in which no name stands for a member: that one is read under the member's own, which is another test's matter. */
const dossier = anyDossier.filter(({ entries }) => standIns(entries, []).size === 0);

/** The dossier without the places of its entries. */
function bare(value: Dossier): Dossier {
  return { ...value, entries: value.entries.map(({ place: _, ...rest }) => rest as Entry) };
}

describe("what is printed", () => {
  test("reads back as the same dossier, whatever its words", () => {
    fc.assert(
      fc.property(dossier, (value) => {
        const back = parse(print(value));
        expect(back.diagnostics).toEqual([]);
        expect(bare(back.dossier)).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  test("prints the same once more", () => {
    fc.assert(
      fc.property(dossier, (value) => {
        const text = print(value);
        expect(print(parse(text).dossier)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test("is the same from the second time on, where names stand for members", () => {
    fc.assert(
      fc.property(anyDossier, (value) => {
        const text = print(parse(print(value)).dossier);
        expect(print(parse(text).dossier)).toBe(text);
        expect(standIns(parse(text).dossier.entries, []).size).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test("is left as it is by the formatter", () => {
    fc.assert(
      fc.property(dossier, (value) => {
        expect(format(print(value)).text).toBe(print(value));
      }),
      { numRuns: 300 },
    );
  });

  test("reads back entry by entry, so that one entry can be shown alone", () => {
    fc.assert(
      fc.property(entry, (value) => {
        const { remarks: _, ...rest } = value;
        expect(bare(parse(printEntry(value)).dossier).entries).toEqual([rest]);
      }),
      { numRuns: 500 },
    );
  });

  test("reads back condition by condition", () => {
    fc.assert(
      fc.property(condition, (value) => {
        expect(parseCondition(printCondition(value))).toEqual({ condition: value });
      }),
      { numRuns: 1000 },
    );
  });

  test("covers every kind of entry of the model", () => {
    const seen = new Set(fc.sample(entry, 2000).map((each) => each.kind));
    expect([...seen].sort()).toEqual([...KINDS_COVERED].sort());
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ComputedCache, OP } from "../../src/diagram/computed-cache.ts";
import { Workspace } from "../../src/diagram/function-diagram.ts";
import { difference, SetDiagram } from "../../src/diagram/set-diagram.ts";
import type { Family } from "../../src/diagram/set-diagram.ts";

const ELEMENTS = 5;
const families = fc.uniqueArray(fc.nat((1 << ELEMENTS) - 1), { maxLength: 32 });

/** The family of these sets (bit `e` of a mask is element `e`), built from the last element up. */
function family(d: SetDiagram, masks: readonly number[], element = 0): Family {
  if (masks.length === 0) return 0;
  if (element === ELEMENTS) return 1;
  const [low, high] = [0, 1].map((side) => masks.filter((mask) => ((mask >> element) & 1) === side)) as [number[], number[]];
  return d.make(element, family(d, low, element + 1), family(d, high, element + 1));
}

describe("families of sets", () => {
  it("differ as sets of sets do", () => {
    fc.assert(
      fc.property(families, families, (a, b) => {
        const d = new SetDiagram(new Workspace(10_000, undefined));
        const left = a.filter((mask) => !b.includes(mask));
        expect(difference(d, family(d, a), family(d, b))).toBe(family(d, left));
      }),
      { numRuns: 500 },
    );
  });
});

describe("the computed cache", () => {
  it("forgets, but never gives one question's result for another", () => {
    const cache = new ComputedCache();
    const keys = Array.from({ length: 60_000 }, (_, i) => [2 + (i % 7), 2 + (i % 11), i] as const);
    for (let grown = 0; grown < 3; grown++) cache.fit(keys.length);
    keys.forEach(([f, g, h], i) => cache.put(OP.ite, f, g, h, i));
    const known = keys.map(([f, g, h]) => cache.get(OP.ite, f, g, h));
    expect(known.every((result, i) => result === i || result === -1)).toBe(true);
    expect(known.filter((result) => result >= 0).length).toBeGreaterThan(1000);
    expect(keys.every(([f, g, h]) => cache.get(OP.and, f, g, h) === -1)).toBe(true);
  });
});

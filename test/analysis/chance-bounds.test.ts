import { describe, expect, it } from "vitest";
import type { ChanceInterval, ChanceOptions } from "../../src/analysis/oracle/chance-search.ts";
import { ChanceSearch } from "../../src/analysis/oracle/chance-search.ts";
import type { Direction, Predicate } from "../../src/analysis/oracle/predicate.ts";
import { circularSystem, family, randomPredicate, seeded, threshold } from "./black-boxes.ts";

/** The chance as a sum over all assignments, in whole multiples of 2^-(8 names): exact while chances are multiples of 1/256. */
function exactly({ names, holds }: Predicate, parts: readonly number[]): number {
  let sum = 0n;
  for (let point = 0; point < 1 << names; point++) {
    const yes = Uint8Array.from({ length: names }, (_, i) => (point >> i) & 1);
    if (holds(yes)) sum += yes.reduce((product, is, i) => product * BigInt(is ? parts[i]! : 256 - parts[i]!), 1n);
  }
  return Number(sum) / 256 ** names;
}

function closed(predicate: Predicate, chances: readonly number[], options: ChanceOptions = {}): ChanceInterval {
  const search = new ChanceSearch(predicate, chances, options);
  expect(search.advance()).toBe(false);
  return search.bounds;
}

/** The predicate with a random part of its names turned round, and one more name that does both. */
function mixedOf(random: () => number, names: number): Predicate {
  const [first, second] = [randomPredicate(random, names), randomPredicate(random, names)];
  const falls = Array.from({ length: names }, () => random() < 0.5);
  const directions = falls.map((is): Direction => (is ? "falls" : "rises"));
  const turn = (yes: Uint8Array): Uint8Array => yes.slice(0, names).map((is, i) => (falls[i] ? 1 - is : is));
  return { names: names + 1, directions: [...directions, "both"], holds: (yes) => (yes[names] ? first : second).holds(turn(yes)) };
}

describe("bounds of a chance", () => {
  it("hold at every pause, tighten, and end at the chance itself", () => {
    const random = seeded(21);
    for (let i = 0; i < 600; i++) {
      const predicate = i % 3 ? randomPredicate(random, 1 + (i % 7)) : mixedOf(random, 1 + (i % 5));
      const parts = Array.from({ length: predicate.names }, () => Math.floor(random() * 257));
      const chance = exactly(predicate, parts);
      const search = new ChanceSearch(
        predicate,
        parts.map((part) => part / 256),
        { nodeBudget: i % 2 ? 0 : 1000 },
      );
      let [low, high] = [0, 1];
      for (let more = true; more;) {
        more = search.advance({ steps: 1 });
        const { bounds } = search;
        expect(bounds.low).toBeLessThanOrEqual(chance);
        expect(bounds.high).toBeGreaterThanOrEqual(chance);
        expect(bounds.low).toBeGreaterThanOrEqual(low - 1e-13);
        expect(bounds.high).toBeLessThanOrEqual(high + 1e-13);
        ({ low, high } = bounds);
      }
      expect(high - low).toBeLessThan(1e-12);
    }
  });

  it("hold for chances too small for a complement", () => {
    const tiny = 2 ** -70;
    const falling: Predicate = { names: 2, directions: ["falls", "falls"], holds: (yes) => yes[0] === 0 || yes[1] === 0 };
    const { low, high } = closed(falling, [tiny, 0.5]);
    expect([low, high].map((bound) => Math.abs(bound - 1) < 1e-14)).toEqual([true, true]);
    const both = closed(family(2, [[0, 1]]), [tiny, tiny]);
    expect(both.low / 2 ** -140).toBeCloseTo(1, 12);
    expect(both.high / 2 ** -140).toBeCloseTo(1, 12);
    expect(closed(family(5, [[0, 1, 2, 3, 4]]), Array<number>(5).fill(1e-60))).toMatchObject({ low: 0, high: 1e-250 });
  });

  it("stop at the gap asked for", () => {
    const search = new ChanceSearch(circularSystem(40, 1, 0.5), Array<number>(40).fill(0.9), { gap: 0.05 });
    expect(search.advance({ steps: 20_000 })).toBe(false);
    const { low, high, exact } = search.bounds;
    expect(exact).toBe(false);
    expect(high - low).toBeLessThanOrEqual(0.05);
    const wide = new ChanceSearch(circularSystem(40, 1, 0.5), Array<number>(40).fill(0.9), { gap: 0.5 });
    expect(wide.advance({ steps: 20_000 })).toBe(false);
    expect(wide.bounds.low).toBeLessThanOrEqual(low);
    expect(wide.bounds.high).toBeGreaterThanOrEqual(high);
  });

  it("stay honest where there are too many sets", () => {
    const search = new ChanceSearch(threshold(Array<number>(41).fill(1), 21), Array<number>(41).fill(0.5), { nodeBudget: 20_000 });
    expect(search.advance({ steps: 2000 })).toBe(true);
    const { low, high, exact, steps } = search.bounds;
    expect({ exact, steps }).toEqual({ exact: false, steps: 2000 });
    expect(low).toBeLessThanOrEqual(0.5);
    expect(high).toBeGreaterThanOrEqual(0.5);
  });

  it("are sharpened by the diagram where the sets share much", () => {
    const pairs: Predicate = { names: 24, holds: (yes) => yes.every((_, i) => i % 2 === 1 || yes[i] === 1 || yes[i + 1] === 1) };
    const chances = Array<number>(24).fill(0.5);
    const highOf = (nodeBudget: number): number => {
      const search = new ChanceSearch(pairs, chances, { nodeBudget });
      search.advance({ steps: 300 });
      return search.bounds.high;
    };
    expect(highOf(10_000)).toBeCloseTo(0.75 ** 12, 12);
    expect(highOf(0)).toBeGreaterThan(0.75 ** 12 + 1e-4);
  });

  it("pause for calls and for a signal", () => {
    const flag = { aborted: true };
    const search = new ChanceSearch(circularSystem(30, 4, 0.6), Array<number>(30).fill(0.6), { signal: flag });
    expect(search.advance()).toBe(false);
    expect(search.bounds).toMatchObject({ low: 0, high: 1, exact: false, steps: 0, calls: 0 });
    flag.aborted = false;
    expect(search.advance({ calls: 50 })).toBe(true);
    expect(search.bounds.calls).toBeGreaterThanOrEqual(50);
    expect(search.bounds.calls).toBeLessThan(50 + 100);
  });

  it("are refused for what is no chance", () => {
    const predicate = family(2, [[0]]);
    expect(() => new ChanceSearch(predicate, [0.5])).toThrow("invalid chances: 1 for 2 names");
    expect(() => new ChanceSearch(predicate, [0.5, 1.5])).toThrow("invalid probability: 1.5");
  });
});

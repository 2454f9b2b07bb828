import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Share } from "../../src/analysis/scenario/choose-carriers.ts";
import { bestWithCarriers } from "../../src/analysis/scenario/choose-carriers.ts";
import type { Reached } from "../../src/analysis/scenario/reached.ts";
import { runs } from "./fuzz.ts";

/** Two shares over six carriers, and what each set of carriers brings a goal down to. */
const cases = fc.record({
  cut: fc.integer({ min: 0, max: 6 }),
  least: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })),
  harms: fc.array(fc.record({ carried: fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 }), grade: fc.integer({ min: 0, max: 3 }) }), {
    maxLength: 8,
  }),
});

function carriedIn(values: Uint8Array): number[] {
  for (let i = 0; i < 6; i++) expect(values[2 * i]).toBe(values[2 * i + 1]);
  return [0, 1, 2, 3, 4, 5].filter((i) => values[2 * i] === 1);
}

describe("the best that a goal reaches when every share is carried by somebody", () => {
  test("is the best over all choices, where carrying never helps", () => {
    const agree = ({
      cut,
      least,
      harms,
    }: {
      cut: number;
      least: [number, number];
      harms: { carried: number[]; grade: number }[];
    }): void => {
      const all = [0, 1, 2, 3, 4, 5];
      const shares: Share[] = [all.slice(0, cut), all.slice(cut)].map((numbers, i) => ({
        numbers,
        least: Math.min(least[i]!, numbers.length),
      }));
      const worth = (carried: readonly number[]): Reached =>
        Math.min(3, ...harms.filter((harm) => harm.carried.every((i) => carried.includes(i))).map(({ grade }) => grade)) as Reached;
      const allowed = Array.from({ length: 64 }, (_, bits) => all.filter((i) => (bits >> i) & 1)).filter((carried) =>
        shares.every((share) => share.numbers.filter((i) => carried.includes(i)).length >= share.least),
      );
      const best = Math.max(...allowed.map(worth));
      const found = (mayChoose: boolean): Reached | null =>
        bestWithCarriers(shares, new Uint8Array(12).fill(1), (values) => worth(carriedIn(values)), mayChoose);
      expect(found(true)).toBe(best);
      expect([best, null]).toContain(found(false));
    };
    fc.assert(fc.property(cases, agree), runs(400));
  });

  test("is left open where others choose and carrying does make a difference, for the better too", () => {
    const share: Share = { numbers: [0, 1], least: 2 };
    const found = (reached: (values: Uint8Array) => number): Reached | null =>
      bestWithCarriers([share], new Uint8Array(4), (values) => reached(values) as Reached, false);
    expect(found(() => 0)).toBe(0);
    expect(found((values) => (values[0] === 1 ? 3 : 0))).toBeNull();
    expect(found((values) => (values[2] === 1 ? 0 : 3))).toBeNull();
  });

  test("is left open where too many choices would have to be tried", () => {
    const numbers = Array.from({ length: 20 }, (_, i) => i);
    const threshold = (values: Uint8Array): Reached => (numbers.filter((i) => values[2 * i] === 1).length >= 10 ? 1 : 3);
    const found = (least: number): Reached | null => bestWithCarriers([{ numbers, least }], new Uint8Array(40), threshold, true);
    expect([found(9), found(10)]).toEqual([3, null]);
  });
});

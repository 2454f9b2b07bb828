import { describe, expect, it } from "vitest";
import type { FoundSets, SetOptions } from "../../src/analysis/oracle/set-search.ts";
import { SetSearch } from "../../src/analysis/oracle/set-search.ts";
import type { Choice, Direction, Predicate } from "../../src/analysis/oracle/predicate.ts";
import { Known } from "../../src/analysis/oracle/known.ts";
import { Lifted } from "../../src/analysis/oracle/lifted.ts";
import { Walk } from "../../src/analysis/oracle/walk.ts";
import { circularSystem, family, randomPredicate, seeded, threshold } from "./black-boxes.ts";

const textOf = (set: readonly Choice[]): string =>
  [...set]
    .sort((a, b) => a.name - b.name)
    .map(({ name, yes }) => `${yes ? "" : "not "}${name}`)
    .join(" ");

const textsOf = (found: FoundSets): readonly string[] => found.sets.map(textOf).sort();

/** Minimal partial assignments that force this value, by trying all of them; at most 8 names. */
function forcing({ names, holds }: Predicate, value: boolean): readonly (readonly Choice[])[] {
  const truth = Array.from({ length: 1 << names }, (_, point) => holds(Uint8Array.from({ length: names }, (_, i) => (point >> i) & 1)));
  const implicants: { care: number; at: number }[] = [];
  const cares = Array.from({ length: 1 << names }, (_, care) => care).sort((a, b) => bits(a) - bits(b));
  for (const care of cares) {
    for (let at = care; ; at = (at - 1) & care) {
      const covered = implicants.some((known) => (known.care & ~care) === 0 && (at & known.care) === known.at);
      if (!covered && truth.every((is, point) => (point & care) !== at || is === value)) implicants.push({ care, at });
      if (at === 0) break;
    }
  }
  const all = Array.from({ length: names }, (_, name) => name);
  return implicants.map(({ care, at }) => all.filter((i) => (care >> i) & 1).map((name) => ({ name, yes: ((at >> name) & 1) === 1 })));
}

function bits(word: number): number {
  let count = 0;
  for (let rest = word; rest; rest &= rest - 1) count++;
  return count;
}

function whole(predicate: Predicate, options: SetOptions = {}): SetSearch {
  const search = new SetSearch(predicate, options);
  expect(search.advance()).toBe(false);
  expect([search.sufficient.complete, search.blocking.complete]).toEqual([true, true]);
  return search;
}

/** The predicate with these names turned round. */
function turned({ names, holds }: Predicate, directions: readonly Direction[]): Predicate {
  return { names, directions, holds: (yes) => holds(yes.map((value, i) => (directions[i] === "falls" ? 1 - value : value))) };
}

describe("a search for all minimal sets", () => {
  it("finds what trying every set finds, for thousands of small functions", () => {
    const random = seeded(11);
    for (let i = 0; i < 3000; i++) {
      const predicate = randomPredicate(random, 1 + (i % 7));
      const search = whole(predicate);
      expect(textsOf(search.sufficient)).toEqual(forcing(predicate, true).map(textOf).sort());
      expect(textsOf(search.blocking)).toEqual(forcing(predicate, false).map(textOf).sort());
    }
  });

  it("finds the prime implicants where names fall, or do both", () => {
    const random = seeded(12);
    for (let i = 0; i < 1500; i++) {
      const monotone = randomPredicate(random, 2 + (i % 4));
      const directions = Array.from({ length: monotone.names }, (): Direction => (random() < 0.5 ? "falls" : "rises"));
      const unate = turned(monotone, directions);
      const [k, j] = [monotone.names, monotone.names + 1];
      const second = randomPredicate(random, monotone.names);
      const mixed: Predicate = {
        names: monotone.names + 2,
        directions: [...directions, "both", "both"],
        holds: (yes) => (yes[k] === yes[j] ? unate.holds(yes.slice(0, k)) : turned(second, directions).holds(yes.slice(0, k))),
      };
      for (const predicate of [unate, mixed]) {
        const search = whole(predicate);
        expect(textsOf(search.sufficient)).toEqual(forcing(predicate, true).map(textOf).sort());
        expect(textsOf(search.blocking)).toEqual(forcing(predicate, false).map(textOf).sort());
      }
    }
  });

  it("says nothing at any pause that is not so", () => {
    const random = seeded(13);
    for (let i = 0; i < 150; i++) {
      const predicate = randomPredicate(random, 3 + (i % 5));
      const costs = i % 2 ? Array.from({ length: predicate.names }, () => Math.floor(random() * 30) / 10) : undefined;
      const all = { sufficient: forcing(predicate, true), blocking: forcing(predicate, false) };
      const search = new SetSearch(predicate, { costs });
      const costOf = (set: readonly Choice[]): number => set.reduce((sum, { name }) => sum + (costs?.[name] ?? 1), 0);
      for (let more = true; more;) {
        more = search.advance({ steps: 1 });
        for (const side of ["sufficient", "blocking"] as const) {
          const { sets, count, complete, upTo } = search[side];
          const known = new Set(sets.map(textOf));
          expect(known.size).toBe(count);
          for (const set of known) expect(all[side].map(textOf)).toContain(set);
          for (const set of all[side]) if (costOf(set) <= upTo) expect(known).toContain(textOf(set));
          if (complete) expect(count).toBe(all[side].length);
          expect(sets.map(costOf)).toEqual(sets.map(costOf).sort((a, b) => a - b));
        }
      }
    }
  });

  it("knows after a bounded walk every set within its bound, and of what cost the least other is", () => {
    const random = seeded(16);
    for (let i = 0; i < 1000; i++) {
      const predicate = randomPredicate(random, 3 + (i % 5));
      const costs = Float64Array.from({ length: predicate.names }, () => (i % 2 ? 1 : Math.floor(random() * 8) / 4));
      const all = forcing(predicate, i % 4 < 2).map((set) => set.map(({ name }) => name));
      const most = (i % 5) * 0.75;
      const known = new Known(new Lifted(predicate), Int32Array.from(costs.keys()));
      const side = i % 4 < 2 ? 0 : 1;
      let walk: Walk;
      do {
        walk = new Walk(known, costs, side, most);
        while (!walk.done) walk.step();
      } while (walk.unsettled);
      const costOf = (set: readonly number[]): number => set.reduce((sum, name) => sum + costs[name]!, 0);
      const outside = all.filter((set) => costOf(set) > most).map(costOf);
      for (const set of all) if (costOf(set) <= most) expect(known.families[side].has(set)).toBe(true);
      expect(walk.leastCut).toBeLessThanOrEqual(Math.min(...outside));
    }
  });

  it("stops at a limit with the cheapest sets there are", () => {
    const random = seeded(14);
    for (let i = 0; i < 300; i++) {
      const predicate = randomPredicate(random, 6);
      const limit = 1 + (i % 4);
      const search = new SetSearch(predicate, { limit, families: ["blocking"] });
      expect(search.advance()).toBe(false);
      const sizes = forcing(predicate, false).map((set) => set.length);
      expect(search.blocking.sets.map((set) => set.length)).toEqual(sizes.sort((a, b) => a - b).slice(0, limit));
    }
  });

  it("answers where the predicate never or always holds", () => {
    const never = whole({ names: 4, holds: () => false });
    expect([never.sufficient.sets, never.blocking.sets]).toEqual([[], [[]]]);
    const always = whole({ names: 0, holds: () => true });
    expect([always.sufficient.sets, always.blocking.sets]).toEqual([[[]], []]);
  });

  it("finds self-dual families: those who suffice are those who block", () => {
    const fano = family(7, [
      [0, 1, 2],
      [0, 3, 4],
      [0, 5, 6],
      [1, 3, 5],
      [1, 4, 6],
      [2, 3, 6],
      [2, 4, 5],
    ]);
    for (const [predicate, count] of [
      [fano, 7],
      [threshold(Array<number>(9).fill(1), 5), 126],
    ] as const) {
      const { sufficient, blocking } = whole(predicate);
      const names = (found: FoundSets): readonly string[] => textsOf(found).map((text) => text.replaceAll("not ", ""));
      expect(names(sufficient)).toEqual(names(blocking));
      expect(sufficient.count).toBe(count);
    }
  });

  it("finds the lines of the projective plane of order 3 and all that meets them", () => {
    const difference = [0, 1, 3, 9];
    const lines = Array.from({ length: 13 }, (_, shift) => difference.map((d) => (d + shift) % 13));
    const { sufficient, blocking } = whole(family(13, lines));
    expect(sufficient.count).toBe(13);
    expect(blocking.sets.filter((set) => set.length === 4)).toHaveLength(13);
    expect(blocking.count).toBe(247);
  });
});

describe("a search among too many sets", () => {
  it("gives a limit of a majority of 41, and says that it is not all", () => {
    const search = new SetSearch(threshold(Array<number>(41).fill(1), 21), { limit: 100 });
    expect(search.advance({ steps: 20_000 })).toBe(true);
    for (const found of [search.sufficient, search.blocking]) {
      expect(found).toMatchObject({ complete: false });
      expect(found.sets).toHaveLength(100);
      expect(found.sets.every((set) => set.length === 21)).toBe(true);
      expect(found.upTo).toBeGreaterThanOrEqual(2);
      expect(found.upTo).toBeLessThan(21);
    }
  });

  it("finds the certainly smallest blocking sets of sixty random weights", () => {
    const random = seeded(15);
    const weights = Array.from({ length: 60 }, () => 1 + Math.floor(random() * 100));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const search = new SetSearch(threshold(weights, 0.97 * total), { families: ["blocking"], limit: 20 });
    expect(search.advance({ steps: 200_000 })).toBe(false);
    const room = total - 0.97 * total;
    const pairs = weights.flatMap((a, i) => weights.slice(i + 1).filter((b) => a <= room && b <= room && a + b > room));
    expect(pairs.length).toBeGreaterThan(20);
    expect(search.blocking).toMatchObject({ upTo: 2, complete: false });
    expect(search.blocking.sets.map((set) => set.length)).toEqual(
      Array.from({ length: 20 }, (_, i) => (i < weights.filter((weight) => weight > room).length ? 1 : 2)),
    );
  });

  it("goes on where it was stopped, and every set of one family meets every set of the other", () => {
    const flag = { aborted: true };
    const search = new SetSearch(circularSystem(40, 2, 0.9), { signal: flag });
    expect(search.advance()).toBe(false);
    expect([search.calls, search.sufficient.upTo, search.sufficient.complete]).toEqual([0, -1, false]);
    flag.aborted = false;
    expect(search.advance({ calls: 3000 })).toBe(true);
    const calls = search.calls;
    expect(calls).toBeLessThan(3000 + 80);
    expect(search.advance()).toBe(false);
    expect(search.calls).toBeGreaterThan(calls);
    const { sufficient, blocking } = search;
    const blocks = blocking.sets.map((set) => new Set(set.map(({ name }) => name)));
    expect(sufficient.sets.every((set) => blocks.every((block) => set.some(({ name }) => block.has(name))))).toBe(true);
    expect([sufficient.complete, blocking.complete]).toEqual([true, true]);
  });

  it("gives the same sets in the same order, however it is paused", () => {
    const told = (steps: number): readonly string[] => {
      const search = new SetSearch(circularSystem(24, 3, 0.7));
      while (search.advance({ steps }));
      return search.sufficient.sets.map(textOf);
    };
    expect(told(7)).toEqual(told(Infinity));
  });
});

it("refuses what no predicate can be", () => {
  const holds = (): boolean => true;
  expect(() => new SetSearch({ names: -1, holds })).toThrow("invalid number of names: -1");
  expect(() => new SetSearch({ names: 2, holds, directions: ["rises"] })).toThrow("invalid directions: 1 for 2 names");
  expect(() => new SetSearch({ names: 20, holds, directions: Array<Direction>(20).fill("both") })).toThrow("unsupported number");
  expect(() => new SetSearch({ names: 40_000, holds })).toThrow("unsupported number of names: 40000");
  expect(() => new SetSearch({ names: 1, holds }, { costs: [-1] })).toThrow("invalid cost: -1");
});

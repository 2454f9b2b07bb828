import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Diagram } from "#diagram";
import { built, expressions, holds, names, sorted, table } from "./random-functions.ts";
import type { Expression } from "./random-functions.ts";

const N = 8;

/** The minimal true-sets of a monotone expression: true, and false as soon as any one element is left out. */
function bruteMinimal(e: Expression): string[] {
  const sets = table(e, N).flatMap((value, mask) => {
    const members = names(N).filter((_, v) => (mask >> v) & 1);
    const spare = members.some((name) => holds(e, mask & ~(1 << (name.charCodeAt(0) - 97))));
    return value && !spare ? [members] : [];
  });
  return sorted(sets);
}

/** The prime implicants of any expression, by trying all of the 3^n conjunctions of literals. */
function brutePrimes(e: Expression, variables: number): string[] {
  const truth = table(e, variables);
  const implies = (care: number, value: number): boolean => truth.every((is, mask) => is || (mask & care) !== value);
  const primes: string[][] = [];
  for (let care = 0; care < 1 << variables; care++) {
    for (let value = care; ; value = (value - 1) & care) {
      const bits = [...names(variables).keys()].filter((v) => (care >> v) & 1);
      const weaker = bits.some((v) => implies(care & ~(1 << v), value & ~(1 << v)));
      if (implies(care, value) && !weaker)
        primes.push(bits.map((v) => ((value >> v) & 1 ? names(variables)[v]! : `not ${names(variables)[v]}`)));
      if (value === 0) break;
    }
  }
  return sorted(primes);
}

describe("minimal sets", () => {
  it("leave out what suffices without the first variable, though it lies below others", () => {
    const d = new Diagram();
    const [x, y, z, w] = ["x", "y", "z", "w"].map((name) => d.variable(name)) as [number, number, number, number];
    expect(d.minimalSets(d.or(w, d.and(y, z), d.and(x, z))).list(9)).toEqual([["w"], ["x", "z"], ["y", "z"]]);
  });

  it("are those that trying all sets finds, counted by size without listing", () => {
    fc.assert(
      fc.property(expressions(N, { monotone: true }), (e) => {
        const d = new Diagram();
        const family = d.minimalSets(built(d, e));
        const expected = bruteMinimal(e);
        expect(sorted(family.list(Infinity))).toEqual(expected);
        expect(family.count).toBe(BigInt(expected.length));
        for (const [size, count] of family.bySize)
          expect(count).toBe(BigInt(expected.filter((set) => set.split(" ").filter(Boolean).length === size).length));
        expect([...family.bySize.values()].reduce((sum, count) => sum + count, 0n)).toBe(family.count);
      }),
      { numRuns: 300 },
    );
  });

  it("of a function and its dual meet each other, every one every one", () => {
    fc.assert(
      fc.property(expressions(N, { monotone: true }), (e) => {
        const d = new Diagram();
        const f = built(d, e);
        const blocking = d.minimalSets(d.dual(f)).list(Infinity);
        for (const set of d.minimalSets(f).list(Infinity))
          for (const block of blocking) expect(set.some((x) => block.includes(x))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("of the constants are none, and the empty set alone", () => {
    const d = new Diagram();
    expect(d.minimalSets(d.zero).list(5)).toEqual([]);
    expect(d.minimalSets(d.one).list(5)).toEqual([[]]);
    expect([...d.minimalSets(d.zero).bySize, ...d.minimalSets(d.one).bySize]).toEqual([[0, 1n]]);
  });

  it("are refused where a function falls, with the variable in which it does", () => {
    const d = new Diagram();
    const f = d.and(d.variable("a"), d.not(d.variable("b")));
    expect(() => d.minimalSets(f)).toThrow("unsupported minimal sets of a function that is not monotone: b");
    expect(d.minimalSets(d.restrict(f, { b: false })).list(5)).toEqual([["a"]]);
  });

  it("are right after a refused question, which must leave nothing believed behind", () => {
    fc.assert(
      fc.property(expressions(5), expressions(5), (e1, e2) => {
        const d = new Diagram();
        const [f, g] = [built(d, e1), built(d, e2)];
        const fresh = new Diagram();
        const alone = fresh.isMonotone(built(fresh, e2));
        d.isMonotone(f);
        expect(d.isMonotone(g)).toBe(alone);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a family", () => {
  it("lists the smallest first, ties by the order of the variables, and stops where asked", () => {
    const d = new Diagram();
    const [z, y, x, w] = ["z", "y", "x", "w"].map((name) => d.variable(name)) as [number, number, number, number];
    const family = d.minimalSets(d.or(d.and(w, x), d.and(z, w), d.and(z, x, y), d.and(y, w)));
    const all = [
      ["z", "w"],
      ["y", "w"],
      ["x", "w"],
      ["z", "y", "x"],
    ];
    expect(family.list(Infinity)).toEqual(all);
    for (const limit of [0, 1, 2, 3]) expect(family.list(limit)).toEqual(all.slice(0, limit));
  });

  it("lists in the documented order always", () => {
    fc.assert(
      fc.property(expressions(6), (e) => {
        const d = new Diagram();
        names(6).forEach((name) => d.variable(name));
        const rank = (literal: string): string => (literal.startsWith("not ") ? `${literal.slice(4)}2` : `${literal}1`);
        const listed = d
          .primeImplicants(built(d, e))
          .list(Infinity)
          .map((set) => [set.length, set.map(rank).join("")] as const);
        const ordered = [...listed].sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1));
        expect(listed).toEqual(ordered);
      }),
      { numRuns: 200 },
    );
  });

  it("contains what it lists, and nothing else", () => {
    fc.assert(
      fc.property(expressions(6, { monotone: true }), fc.subarray(names(6)), (e, set) => {
        const d = new Diagram();
        const family = d.minimalSets(built(d, e));
        const listed = family.list(Infinity);
        for (const one of listed) expect(family.contains([...one, ...one].reverse())).toBe(true);
        expect(family.contains(set)).toBe(sorted(listed).includes(set.join(" ")));
        expect(family.contains([...set, "stranger"])).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it("outlives changes of its diagram", () => {
    const d = new Diagram();
    const [a, b, c] = names(3).map((name) => d.variable(name)) as [number, number, number];
    const family = d.minimalSets(d.or(d.and(a, b), c));
    d.primeImplicants(d.xor(a, d.xor(b, c))).list(10);
    expect(family.list(10)).toEqual([["c"], ["a", "b"]]);
  });

  it("counts beyond what a plain number can: one of three in each of 60 groups", () => {
    const d = new Diagram();
    const groups = Array.from({ length: 60 }, (_, i) => d.or(...["a", "b", "c"].map((name) => d.variable(`${name}${i}`))));
    const family = d.minimalSets(d.and(...groups));
    expect(family.count).toBe(3n ** 60n);
    expect([...family.bySize]).toEqual([[60, 3n ** 60n]]);
    expect(family.list(4).map((set) => set.slice(58).join(" "))).toEqual(["a58 a59", "a58 b59", "a58 c59", "b58 a59"]);
  });
});

describe("prime implicants", () => {
  it("are those that trying all conjunctions finds", () => {
    fc.assert(
      fc.property(expressions(5), (e) => {
        const d = new Diagram();
        const family = d.primeImplicants(built(d, e));
        const expected = brutePrimes(e, 5);
        expect(sorted(family.list(Infinity).map((set) => set.map((literal) => literal)))).toEqual(expected);
        expect(family.count).toBe(BigInt(expected.length));
        for (const set of family.list(Infinity)) expect(family.contains(set)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("of a monotone function are its minimal sets", () => {
    fc.assert(
      fc.property(expressions(N, { monotone: true }), (e) => {
        const d = new Diagram();
        const f = built(d, e);
        expect(d.primeImplicants(f).list(Infinity)).toEqual(d.minimalSets(f).list(Infinity));
      }),
      { numRuns: 200 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Diagram } from "#diagram";
import { fromResidues, residueModuli } from "../../src/diagram/residues.ts";
import { built, expressions, holds, names } from "./random-functions.ts";
import type { Expression } from "./random-functions.ts";

/** Critical sets by counting one by one: for each of `count` variables, by size. */
function counted(e: Expression, count: number): bigint[][] {
  const found = names(count).map(() => new Array<bigint>(count).fill(0n));
  for (let mask = 0; mask < 2 ** count; mask++) {
    const size = [...mask.toString(2)].filter((bit) => bit === "1").length;
    for (let v = 0; v < count; v++) {
      const bit = 1 << v;
      if (!(mask & bit) && !holds(e, mask) && holds(e, mask | bit)) found[v]![size]! += 1n;
    }
  }
  return found;
}

function choose(n: number, k: number): bigint {
  let ways = 1n;
  for (let i = 1; i <= k; i++) ways = (ways * BigInt(n - i + 1)) / BigInt(i);
  return ways;
}

describe("critical sets", () => {
  it("of a monotone function are those that counting one by one gives, in any order, with any that do not matter", () => {
    fc.assert(
      fc.property(expressions(7, { monotone: true }), fc.shuffledSubarray(names(7), { minLength: 7 }), (e, order) => {
        const d = new Diagram();
        order.forEach((name) => d.variable(name));
        const found = d.criticalSets(built(d, e), names(7));
        expect(names(7).map((name) => found.get(name))).toEqual(counted(e, 7));
      }),
      { numRuns: 400 },
    );
  });

  it("count those whom the diagram never heard of as free to say either", () => {
    const d = new Diagram();
    const found = d.criticalSets(d.and(d.variable("a"), d.variable("b")), ["stranger", "b", "a"]);
    expect([...found]).toEqual([
      ["stranger", [0n, 0n, 0n]],
      ["b", [0n, 1n, 1n]],
      ["a", [0n, 1n, 1n]],
    ]);
  });

  it.each([52, 53, 54, 60, 120])("are exact for a simple majority of %i", (n) => {
    const d = new Diagram();
    const all = Array.from({ length: n }, (_, i) => `v${i}`);
    const least = Math.floor(n / 2) + 1;
    const f = d.atLeast(
      least,
      all.map((name) => d.variable(name)),
    );
    const found = d.criticalSets(f, all);
    for (const counts of found.values())
      expect(counts).toEqual(Array.from({ length: n }, (_, size) => (size === least - 1 ? choose(n - 1, size) : 0n)));
  });

  it("are exact beyond plain numbers where steps skip variables", () => {
    const d = new Diagram();
    const all = Array.from({ length: 70 }, (_, i) => `v${i}`);
    all.forEach((name) => d.variable(name));
    const found = d.criticalSets(d.or(d.variable("v20"), d.and(d.variable("v3"), d.variable("v60"))), all);
    // v20 decides unless v3 and v60 agree: of 69 others, all sets but those with both.
    expect(found.get("v20")).toEqual(Array.from({ length: 70 }, (_, s) => choose(69, s) - (s < 2 ? 0n : choose(67, s - 2))));
    expect(found.get("v3")).toEqual(Array.from({ length: 70 }, (_, s) => (s < 1 ? 0n : choose(67, s - 1))));
    expect(found.get("v4")!.every((count) => count === 0n)).toBe(true);
  });

  it("of sums that need whole numbers beyond 2^53 are those that counting one by one gives", () => {
    // In billionths: billions with a few billionths more, of which some sums just reach the threshold and some just do not.
    const weights = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 9 }), (list, billions) => {
        const d = new Diagram();
        const items = list.flatMap(([large, small], i) => [
          { node: d.variable(names(6)[i]!), weight: large * 1e9 },
          { node: d.variable(names(6)[i]!), weight: small / 1e9 },
        ]);
        const found = d.criticalSets(d.weighted([...items, { node: d.one, weight: 9e-9 }], billions * 1e9), names(6));
        const sum = (mask: number): bigint =>
          list.reduce((total, [large, small], i) => total + ((mask >> i) & 1 ? BigInt(large) * 10n ** 18n + BigInt(small) : 0n), 9n);
        const wins = (mask: number): boolean => sum(mask) >= BigInt(billions) * 10n ** 18n;
        names(6).forEach((name, v) => {
          const critical = Array.from({ length: 64 }, (_, mask) => mask).filter(
            (mask) => !((mask >> v) & 1) && !wins(mask) && wins(mask | (1 << v)),
          );
          expect(found.get(name)!.reduce((total, each) => total + each, 0n)).toBe(BigInt(critical.length));
        });
      }),
      { numRuns: 200 },
    );
  });

  it("of a constant are none", () => {
    const d = new Diagram();
    d.variable("a");
    for (const constant of [d.zero, d.one]) expect(d.criticalSets(constant, ["a", "b"]).get("a")).toEqual([0n, 0n]);
    expect(d.criticalSets(d.one, []).size).toBe(0);
  });

  it("are refused for what is not monotone, and for a variable left out", () => {
    const d = new Diagram();
    const [a, b] = [d.variable("a"), d.variable("b")];
    expect(() => d.criticalSets(d.xor(a, b), ["a", "b"])).toThrow("unsupported critical sets of a function that is not monotone");
    expect(() => d.criticalSets(d.and(a, b), ["a"])).toThrow("missing variable: b");
  });

  it("stop when they are told to", () => {
    const signal = { aborted: false, reason: new Error("enough") };
    const d = new Diagram({ signal });
    const all = Array.from({ length: 300 }, (_, i) => `v${i}`);
    const f = d.atLeast(
      150,
      all.map((name) => d.variable(name)),
    );
    signal.aborted = true;
    expect(() => d.criticalSets(f, all)).toThrow("enough");
  });
});

describe("residues", () => {
  it("give every number back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.bigInt({ min: 0n, max: 1n << 300n }), (bits, big) => {
        const number = big % (1n << BigInt(bits));
        const moduli = residueModuli(bits);
        const residues = moduli.map((modulus) => (modulus === Infinity ? Number(number) : Number(number % BigInt(modulus))));
        expect(fromResidues(residues, moduli)).toBe(number);
      }),
    );
  });
});

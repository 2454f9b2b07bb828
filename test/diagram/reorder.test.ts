import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BudgetExceeded, Diagram } from "#diagram";
import type { Node } from "#diagram";
import { asked, built, expressions, names, sorted, table } from "./random-functions.ts";

const N = 8;

/** "x1 y1 or x2 y2 or …" with all the x before all the y: the order in which it takes most nodes. */
function heel(d: Diagram, pairs: number): Node {
  const left = Array.from({ length: pairs }, (_, i) => d.variable(`x${i}`));
  return d.any(left.map((x, i) => d.and(x, d.variable(`y${i}`))));
}

/** Whatever the two functions are asked must be as before, though their numbers are others. */
function expectSame(d: Diagram, f: Node, truth: readonly boolean[]): void {
  expect(asked(d, f, N)).toEqual(truth);
  const of = Object.fromEntries(names(N).map((name) => [name, 0.5]));
  expect(d.probability(f, of)).toBeCloseTo(truth.filter(Boolean).length / 2 ** N, 12);
  expect(d.isMonotone(f)).toBe(truth.every((value, mask) => !value || names(N).every((_, v) => truth[mask | (1 << v)])));
}

describe.each(["keep", "reorder"] as const)("after %s", (method) => {
  it("functions say what they said, and new ones are made of them as before", () => {
    fc.assert(
      fc.property(expressions(N), expressions(N), expressions(N), (e1, e2, e3) => {
        const d = new Diagram();
        const [f, , g] = [built(d, e1), built(d, e2), built(d, e3)];
        const [kept, other] = d[method]([f, g]) as [Node, Node];
        expectSame(d, kept, table(e1, N));
        expectSame(d, other, table(e3, N));
        expect(built(d, e1)).toBe(kept);
        expect(asked(d, built(d, e2), N)).toEqual(table(e2, N));
        expect(d.and(kept, other)).toBe(d.not(d.or(d.not(kept), d.not(other))));
      }),
      { numRuns: 60 },
    );
  });

  it("sets are the same sets, those handed out before keep their names, and they go together", () => {
    fc.assert(
      fc.property(expressions(N), (e) => {
        const d = new Diagram();
        const f = built(d, e);
        const [before, least] = [d.primeImplicants(f), d.leastSets(f)];
        const [primes, leastSets] = [sorted(before.list(Infinity)), sorted(least.list(Infinity))];
        const [g] = d[method]([f]) as [Node];
        expect(sorted(before.list(Infinity))).toEqual(primes);
        expect(sorted(d.primeImplicants(g).list(Infinity))).toEqual(primes);
        expect(sorted(d.leastSets(g).list(Infinity))).toEqual(leastSets);
        for (const set of least.list(Infinity)) expect(before.contains(set)).toBe(primes.includes([...set].sort().join(" ")));
      }),
      { numRuns: 60 },
    );
  });

  it("only what the functions need is held, and the budget is free again", () => {
    const d = new Diagram({ nodeBudget: 3000 });
    const f = heel(d, 9);
    d.minimalSets(f);
    expect(() => heel(d, 12)).toThrow(BudgetExceeded);
    const [kept] = d[method]([f]) as [Node];
    expect(d.size).toBe(method === "keep" ? 2 ** 10 - 2 : 18);
    expect(d.minimalSets(kept).count).toBe(9n);
    const [again] = d[method]([kept]) as [Node];
    expect(heel(d, 9)).toBe(again);
    expect(d[method]([])).toEqual([]);
    expect(d.size).toBe(0);
  });

  it("constants stay what they are, a root may be named twice, and a stranger is refused", () => {
    const d = new Diagram();
    const f = d.and(d.variable("a"), d.variable("b"));
    const [zero, one, first, second] = d[method]([d.zero, d.one, f, f]);
    expect([zero, one]).toEqual([d.zero, d.one]);
    expect(first).toBe(second);
    expect(() => d[method]([99])).toThrow("unknown node: 99");
  });
});

describe("keeping", () => {
  it("leaves numbers in the order of age and forgets what was remembered of the old ones", () => {
    const d = new Diagram();
    const [a, b, c] = ["a", "b", "c"].map((name) => d.variable(name)) as [Node, Node, Node];
    const f = d.or(a, b);
    const g = d.xor(d.and(b, c), a);
    d.isMonotone(g);
    d.probability(f, { a: 0.5, b: 0.5 });
    const [kept] = d.keep([g]) as [Node];
    expect(d.support(kept)).toEqual(["a", "b", "c"]);
    expect(d.isMonotone(kept)).toBe(false);
    const monotone = d.or(d.variable("a"), d.variable("c"));
    expect(d.minimalSets(monotone).list(5)).toEqual([["a"], ["c"]]);
    expect(d.probability(monotone, { a: 0.5, c: 0.5 })).toBe(0.75);
  });
});

describe("reordering", () => {
  it("brings pairs in the worst order to two nodes a pair", () => {
    for (const pairs of [2, 5, 9, 12]) {
      const d = new Diagram();
      const [g] = d.reorder([heel(d, pairs)]) as [Node];
      expect(d.size).toBe(2 * pairs);
      expect(d.minimalSets(g).count).toBe(BigInt(pairs));
    }
  });

  it("never holds more than before, and ends in the same order whenever it is done", () => {
    fc.assert(
      fc.property(expressions(N), (e) => {
        const sizes = [0, 1].map(() => {
          const d = new Diagram();
          names(N).forEach((name) => d.variable(name));
          const [kept] = d.keep([built(d, e)]) as [Node];
          const before = d.size;
          const [moved] = d.reorder([kept]) as [Node];
          expect(d.size).toBeLessThanOrEqual(before);
          return { size: d.size, support: d.support(moved) };
        });
        expect(sizes[0]).toEqual(sizes[1]);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves everything as it was where it is stopped, or may not hold the functions", () => {
    let armed = false;
    const signal = {
      get aborted() {
        return armed && ++looks >= 3;
      },
      reason: new Error("enough"),
    };
    let looks = 0;
    const d = new Diagram({ signal });
    const f = heel(d, 12);
    const before = { size: d.size, support: d.support(f) };
    armed = true;
    expect(() => d.reorder([f])).toThrow("enough");
    armed = false;
    expect(() => d.within(100, () => d.reorder([f]))).toThrow(BudgetExceeded);
    expect({ size: d.size, support: d.support(f) }).toEqual(before);
    expect(d.minimalSets(f).count).toBe(12n);
  });

  it("copes with a hundred thousand variables", () => {
    const d = new Diagram();
    const chain = Array.from({ length: 100_000 }, (_, i) => d.variable(`x${i}`));
    const [moved] = d.reorder([d.all(chain)]) as [Node];
    expect(d.size).toBe(100_000);
    expect(d.support(moved)).toHaveLength(100_000);
  });
});

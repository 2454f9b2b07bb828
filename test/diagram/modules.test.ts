import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BudgetExceeded, Diagram } from "../../src/diagram/index.ts";
import type { Node } from "../../src/diagram/index.ts";

const NAMES = ["a", "b", "c", "d", "e"];
const WORLDS = Array.from({ length: 2 ** NAMES.length }, (_, bits) => NAMES.map((__, i) => ((bits >> i) & 1) === 1));

/** Any function at all, as the worlds in which it holds. */
const tables = fc.array(fc.boolean(), { minLength: WORLDS.length, maxLength: WORLDS.length });

function functionOf(d: Diagram, table: readonly boolean[]): Node {
  const variables = NAMES.map((name) => d.variable(name));
  const worlds = WORLDS.filter((_, i) => table[i]).map((world) =>
    d.and(...world.map((held, i) => (held ? variables[i]! : d.not(variables[i]!)))),
  );
  return d.or(...worlds);
}

describe("least sets", () => {
  it("are the smallest sets whose truth alone makes any function true", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const d = new Diagram();
        const yes = WORLDS.filter((_, i) => table[i]);
        const least = yes.filter((world) => !yes.some((other) => other !== world && other.every((held, i) => !held || world[i])));
        const wanted = least.map((world) => NAMES.filter((_, i) => world[i]).join());
        const found = d.leastSets(functionOf(d, table)).list(Infinity);
        expect(found.map((set) => set.join()).sort()).toEqual(wanted.sort());
      }),
      { numRuns: 300 },
    );
  });

  it("are the minimal sets of a monotone function", () => {
    const d = new Diagram();
    const f = d.atLeast(
      3,
      NAMES.map((name) => d.variable(name)),
    );
    expect(d.leastSets(f).list(100)).toEqual(d.minimalSets(f).list(100));
  });
});

describe("importances", () => {
  it("are what the chance gains from each variable's yes", () => {
    fc.assert(
      fc.property(tables, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }), (table, chances) => {
        const d = new Diagram();
        const f = functionOf(d, table);
        const of = Object.fromEntries(NAMES.map((name, i) => [name, chances[i]!]));
        const found = d.importances(f, of);
        expect([...found.keys()]).toEqual(d.support(f));
        for (const [name, importance] of found) {
          const gain = d.probability(d.restrict(f, { [name]: true }), of) - d.probability(d.restrict(f, { [name]: false }), of);
          expect(importance).toBeCloseTo(gain, 12);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("need a chance for every variable", () => {
    const d = new Diagram();
    expect(() => d.importances(d.and(d.variable("a"), d.variable("b")), { a: 0.5 })).toThrow("missing variable: b");
  });
});

describe("a family whose elements stand for families", () => {
  const make = () => {
    const d = new Diagram();
    const [x, m, n] = ["x", "m", "n"].map((name) => d.variable(name));
    const [a, b, c] = ["a", "b", "c"].map((name) => d.variable(name));
    const top = d.minimalSets(d.or(d.and(x!, m!), d.and(m!, n!)));
    return top.unfold(
      new Map([
        ["m", d.minimalSets(d.or(a!, d.and(b!, c!)))],
        [
          "n",
          d.minimalSets(
            d.atLeast(
              2,
              ["p", "q", "r"].map((name) => d.variable(name)),
            ),
          ),
        ],
      ]),
    );
  };

  it("is counted and listed as if multiplied out", () => {
    const family = make();
    expect(family.count).toBe(8n);
    expect([...family.bySize]).toEqual([
      [2, 1n],
      [3, 4n],
      [4, 3n],
    ]);
    const listed = family.list(100).map((set) => set.join());
    expect(new Set(listed).size).toBe(8);
    expect(family.list(3).map((set) => set.join())).toEqual(listed.slice(0, 3));
    expect(listed.map((set) => set.split(",").length)).toEqual([2, 3, 3, 3, 3, 4, 4, 4]);
  });

  it("knows what it contains", () => {
    const family = make();
    for (const set of family.list(100)) expect(family.contains([...set].reverse())).toBe(true);
    for (const set of [["x"], ["x", "m"], ["x", "a", "b"], ["x", "b"], ["a", "p"], []]) expect(family.contains(set)).toBe(false);
  });
});

describe("a smaller budget for a while", () => {
  it("is in force inside only, and leaves the diagram as it was", () => {
    const d = new Diagram({ nodeBudget: 1000 });
    const variables = Array.from({ length: 40 }, (_, i) => d.variable(`v${i}`));
    const before = d.size;
    expect(() => d.within(before + 10, () => d.atLeast(20, variables))).toThrow(BudgetExceeded);
    expect(d.size).toBe(before);
    expect(d.atLeast(20, variables)).toBeGreaterThan(1);
    expect(() =>
      d.within(1e9, () =>
        d.atLeast(
          20,
          Array.from({ length: 200 }, (_, i) => d.variable(`w${i}`)),
        ),
      ),
    ).toThrow(BudgetExceeded);
  });
});

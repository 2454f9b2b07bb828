import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Diagram } from "#diagram";
import { built, expressions, names } from "./random-functions.ts";

const N = 6;
const chance = fc.double({ min: 0, max: 1, noNaN: true });
const chances = fc.array(chance, { minLength: N, maxLength: N });
const record = <T>(values: readonly T[]): Record<string, T> => Object.fromEntries(names(N).map((name, i) => [name, values[i]!]));

describe("what if", () => {
  const given = fc.dictionary(fc.constantFrom(...names(N)), fc.boolean());

  it("gives the chance of the function with these variables fixed, and builds nothing", () => {
    fc.assert(
      fc.property(expressions(N), chances, given, (e, p, fixed) => {
        const d = new Diagram();
        const f = built(d, e);
        const size = d.size;
        const asked = d.probability(f, record(p), fixed);
        expect(d.size).toBe(size);
        expect(asked).toBeCloseTo(d.probability(d.restrict(f, fixed), record(p)), 12);
      }),
      { numRuns: 200 },
    );
  });

  it("gives every importance as fixing the others and turning the one does", () => {
    fc.assert(
      fc.property(expressions(N), chances, given, (e, p, fixed) => {
        const d = new Diagram();
        const f = built(d, e);
        for (const [name, importance] of d.importances(f, record(p), fixed)) {
          const turned = [true, false].map((value) => d.probability(f, record(p), { ...fixed, [name]: value }));
          expect(importance).toBeCloseTo(turned[0]! - turned[1]!, 12);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("needs no chance for what is given, and one for all else", () => {
    const d = new Diagram();
    const f = d.and(d.variable("a"), d.variable("b"));
    expect(d.probability(f, { a: 0.25 }, { b: true })).toBe(0.25);
    expect([...d.importances(f, { a: 0.25 }, { b: false })]).toEqual([
      ["a", 0],
      ["b", 0.25],
    ]);
    expect(() => d.probability(f, { a: 0.25 }, { a: true })).toThrow("missing variable: b");
  });

  it("is answered rightly again and again, of several functions, whatever was made meanwhile", () => {
    const d = new Diagram();
    const [a, b, c] = ["a", "b", "c"].map((name) => d.variable(name)) as [number, number, number];
    const even = { a: 0.5, b: 0.5, c: 0.5, d: 0.5 };
    const [f, g] = [d.and(a, b), d.or(a, b, c)];
    for (let i = 0; i < 3; i++) {
      expect([d.probability(f, even), d.probability(g, even), d.probability(g, even, { b: false })]).toEqual([0.25, 0.875, 0.75]);
      expect(d.probability(d.or(f, d.variable("d")), even)).toBe(0.625);
    }
  });
});

describe("progress", () => {
  it("is told in long operations, with the nodes held and the budget in force, and never more often than each 8192 steps", () => {
    const told: [number, number][] = [];
    const d = new Diagram({ nodeBudget: 400_000, progress: (nodes, budget) => told.push([nodes, budget]) });
    const left = Array.from({ length: 15 }, (_, i) => d.variable(`l${i}`));
    expect(told).toEqual([]);
    d.any(left.map((x, i) => d.and(x, d.variable(`r${i}`))));
    expect(told.length).toBeGreaterThan(3);
    expect(told.length).toBeLessThan(100);
    for (const [nodes, budget] of told) {
      expect(budget).toBe(400_000);
      expect(nodes).toBeGreaterThan(0);
    }
    expect(told.map(([nodes]) => nodes)).toEqual([...told.map(([nodes]) => nodes)].sort((a, b) => a - b));
  });

  it("may end an operation, which then has left nothing behind", () => {
    let armed = true;
    const enough = (): void => {
      if (armed) throw new Error("enough");
    };
    const d = new Diagram({ progress: enough });
    const left = Array.from({ length: 15 }, (_, i) => d.variable(`l${i}`));
    const pairs = left.map((x, i) => d.and(x, d.variable(`r${i}`)));
    const before = d.size;
    expect(() => d.any(pairs)).toThrow("enough");
    expect(d.size).toBe(before);
    armed = false;
    expect(d.minimalSets(d.any(pairs)).count).toBe(15n);
  });
});

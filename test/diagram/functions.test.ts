import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Diagram } from "#diagram";
import { asked, assignment, built, expressions, names, table } from "./random-functions.ts";

const N = 7;
const bit = (mask: number, variable: number): boolean => ((mask >> variable) & 1) === 1;

describe("a function", () => {
  it("says of every assignment what its expression says, up to ten variables", () => {
    fc.assert(
      fc.property(expressions(10), (e) => {
        const d = new Diagram();
        names(10).forEach((name) => d.variable(name));
        expect(asked(d, built(d, e), 10)).toEqual(table(e, 10));
      }),
      { numRuns: 150 },
    );
  });

  it("is the same node as every function equal to it, and a different one from all others", () => {
    fc.assert(
      fc.property(expressions(5), expressions(5), (e1, e2) => {
        const d = new Diagram();
        const same = table(e1, 5).every((value, mask) => value === table(e2, 5)[mask]);
        expect(built(d, e1) === built(d, e2)).toBe(same);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the laws of Boolean algebra by being the same node", () => {
    fc.assert(
      fc.property(expressions(6), expressions(6), expressions(6), (a, b, c) => {
        const d = new Diagram();
        const [f, g, h] = [built(d, a), built(d, b), built(d, c)];
        expect(d.not(d.not(f))).toBe(f);
        expect(d.not(d.and(f, g))).toBe(d.or(d.not(f), d.not(g)));
        expect(d.and(f, d.or(g, h))).toBe(d.or(d.and(f, g), d.and(f, h)));
        expect(d.ite(f, g, h)).toBe(d.or(d.and(f, g), d.and(d.not(f), h)));
        expect(d.xor(f, g)).toBe(d.or(d.and(f, d.not(g)), d.and(g, d.not(f))));
      }),
      { numRuns: 200 },
    );
  });

  it("says with others in place of its variables what it says of their values", () => {
    fc.assert(
      fc.property(expressions(5), expressions(N), expressions(N), (e1, e2, e3) => {
        const d = new Diagram();
        names(N).forEach((name) => d.variable(name));
        const [f, g, h] = [built(d, e1), built(d, e2), built(d, e3)];
        const substituted = asked(d, d.substitute(f, { b: g, d: h, unknown: g }), N);
        const [fs, gs, hs] = [table(e1, N), table(e2, N), table(e3, N)];
        const turned = (mask: number): number => (mask & ~0b1010) | (gs[mask] ? 0b10 : 0) | (hs[mask] ? 0b1000 : 0);
        expect(substituted).toEqual(fs.map((_, mask) => fs[turned(mask)]));
      }),
      { numRuns: 200 },
    );
  });

  it("holds of no operands what the empty sum and product hold", () => {
    const d = new Diagram();
    expect([d.and(), d.or(), d.atLeast(0, []), d.atLeast(1, [])]).toEqual([d.one, d.zero, d.one, d.zero]);
  });

  it("is satisfied by the values it names, whatever the others are", () => {
    fc.assert(
      fc.property(expressions(N), (e) => {
        const d = new Diagram();
        const f = built(d, e);
        const values = d.satisfy(f);
        if (values === null) expect(table(e, N)).not.toContain(true);
        else for (const rest of [0, (1 << N) - 1, 0b1010101]) expect(d.evaluate(f, { ...assignment(rest, N), ...values })).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("depends on a variable exactly when some change of it changes the answer", () => {
    fc.assert(
      fc.property(expressions(N), (e) => {
        const d = new Diagram();
        names(N).forEach((name) => d.variable(name));
        const truth = table(e, N);
        const depends = names(N).filter((_, v) => truth.some((value, mask) => value !== truth[mask ^ (1 << v)]));
        expect(d.support(built(d, e))).toEqual(depends);
      }),
      { numRuns: 200 },
    );
  });

  it("is monotone in a variable exactly when it never falls as the variable rises", () => {
    fc.assert(
      fc.property(expressions(5), (e) => {
        const d = new Diagram();
        const f = built(d, e);
        const truth = table(e, 5);
        const rises = (v: number): boolean => truth.every((value, mask) => bit(mask, v) || !value || truth[mask | (1 << v)]!);
        names(5).forEach((name, v) => expect(d.isMonotone(f, [name])).toBe(rises(v)));
        expect(d.isMonotone(f)).toBe([0, 1, 2, 3, 4].every(rises));
      }),
      { numRuns: 300 },
    );
  });
});

describe("fixing and quantifying", () => {
  it("fixes variables as the truth table does, all at once or one after the other", () => {
    fc.assert(
      fc.property(expressions(N), fc.boolean(), fc.boolean(), (e, b, f) => {
        const d = new Diagram();
        const node = built(d, e);
        const fixed = d.restrict(node, { b, f });
        expect(fixed).toBe(d.restrict(d.restrict(node, { f }), { b }));
        expect(d.support(fixed)).not.toContain("b");
        const truth = table(e, N);
        const set = (mask: number): number => (mask & ~0b100010) | (b ? 0b10 : 0) | (f ? 0b100000 : 0);
        expect(asked(d, fixed, N)).toEqual(truth.map((_, mask) => truth[set(mask)]));
      }),
      { numRuns: 200 },
    );
  });

  it("commutes fixing with every connective", () => {
    fc.assert(
      fc.property(expressions(N), expressions(N), fc.boolean(), (e1, e2, c) => {
        const d = new Diagram();
        const [f, g] = [built(d, e1), built(d, e2)];
        expect(d.restrict(d.and(f, g), { c })).toBe(d.and(d.restrict(f, { c }), d.restrict(g, { c })));
        expect(d.restrict(d.not(f), { c })).toBe(d.not(d.restrict(f, { c })));
      }),
      { numRuns: 200 },
    );
  });

  it("quantifies as the two halves say, and each quantifier is the other's opposite", () => {
    fc.assert(
      fc.property(expressions(N), fc.subarray(names(N)), (e, over) => {
        const d = new Diagram();
        const f = built(d, e);
        let [some, every] = [f, f];
        for (const name of over) {
          some = d.or(d.restrict(some, { [name]: false }), d.restrict(some, { [name]: true }));
          every = d.and(d.restrict(every, { [name]: false }), d.restrict(every, { [name]: true }));
        }
        expect(d.exists(f, over)).toBe(some);
        expect(d.forall(f, over)).toBe(every);
        expect(d.forall(f, over)).toBe(d.not(d.exists(d.not(f), over)));
      }),
      { numRuns: 200 },
    );
  });

  it("turns a function into its dual and back", () => {
    fc.assert(
      fc.property(expressions(N), (e) => {
        const d = new Diagram();
        const f = built(d, e);
        const truth = table(e, N);
        expect(asked(d, d.dual(f), N)).toEqual(truth.map((_, mask) => !truth[truth.length - 1 - mask]));
        expect(d.dual(d.dual(f))).toBe(f);
      }),
      { numRuns: 200 },
    );
  });
});

describe("counting and weighing", () => {
  it("counts the assignments that the truth table counts, with variables it does not depend on", () => {
    fc.assert(
      fc.property(expressions(N), (e) => {
        const d = new Diagram();
        const f = built(d, e);
        const trues = table(e, N).filter(Boolean).length;
        expect(d.count(f, names(N))).toBe(BigInt(trues));
        expect(d.count(f, [...names(N), "stranger", "stranger"])).toBe(BigInt(2 * trues));
      }),
      { numRuns: 200 },
    );
  });

  it("gives the probability that summing over the truth table gives", () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: N, maxLength: N });
    fc.assert(
      fc.property(expressions(N), chances, (e, p) => {
        const d = new Diagram();
        const weight = (mask: number): number => p.reduce((product, chance, v) => product * (bit(mask, v) ? chance : 1 - chance), 1);
        const summed = table(e, N).reduce((sum, value, mask) => sum + (value ? weight(mask) : 0), 0);
        const of = Object.fromEntries(names(N).map((name, v) => [name, p[v]!]));
        expect(d.probability(built(d, e), of)).toBeCloseTo(summed, 12);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a programmer's mistake", () => {
  const d = new Diagram();
  const f = d.and(d.variable("x"), d.variable("constructor"));

  it("is named with the value that made it", () => {
    expect(() => d.evaluate(f, { x: true })).toThrow("missing variable: constructor");
    expect(() => d.count(f, ["x"])).toThrow("missing variable: constructor");
    expect(() => d.probability(f, { x: 0.5 })).toThrow("missing variable: constructor");
    expect(() => d.probability(f, { x: 0.5, constructor: 1.5 } as never)).toThrow("invalid probability: constructor 1.5");
    expect(() => d.not(99)).toThrow("unknown node: 99");
    expect(() => d.and(f, Number.NaN)).toThrow("unknown node: NaN");
    expect(() => d.variable("not x")).toThrow("invalid variable: not x");
    expect(() => d.atLeast(1.5, [f])).toThrow("invalid count: 1.5");
    expect(() => d.minimalSets(f).list(-1)).toThrow("invalid limit: -1");
    expect(() => new Diagram({ nodeBudget: Number.NaN })).toThrow("invalid node budget: NaN");
  });

  it("does not ask for values on which the answer does not turn", () => {
    expect(d.evaluate(f, { x: false })).toBe(false);
  });
});

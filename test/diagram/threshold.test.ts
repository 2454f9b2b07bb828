import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Diagram } from "#diagram";
import { asked, names } from "./random-functions.ts";

const quarters = fc.integer({ min: 0, max: 40 }).map((n) => n / 4);
const tenths = fc.integer({ min: 0, max: 60 });

describe("a threshold", () => {
  it("is reached where the weights sum to it, with quarters and infinite weights", () => {
    const weights = fc.array(fc.oneof({ arbitrary: quarters, weight: 6 }, fc.constant(Infinity)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(weights, fc.oneof(quarters, fc.constantFrom(-3, Infinity, -Infinity)), (ws, least) => {
        const d = new Diagram();
        const f = d.weighted(
          ws.map((weight, i) => ({ node: d.variable(names(8)[i]!), weight })),
          least,
        );
        const truth = Array.from(
          { length: 1 << ws.length },
          (_, mask) => ws.reduce((s, w, i) => s + ((mask >> i) & 1 ? w : 0), 0) >= least,
        );
        expect(asked(d, f, ws.length)).toEqual(truth);
      }),
      { numRuns: 300 },
    );
  });

  it("sums decimals exactly, where floating point misses", () => {
    expect(0.7 + 0.1 >= 0.8).toBe(false);
    const d = new Diagram();
    const items = [0.7, 0.1].map((weight, i) => ({ node: d.variable(names(2)[i]!), weight }));
    expect(d.weighted(items, 0.8)).toBe(d.and(d.variable("a"), d.variable("b")));
    fc.assert(
      fc.property(fc.array(tenths, { minLength: 1, maxLength: 7 }), tenths, (ws, least) => {
        const whole = ws.map((weight, i) => ({ node: d.variable(names(7)[i]!), weight }));
        const tenth = whole.map(({ node, weight }) => ({ node, weight: weight / 10 }));
        expect(d.weighted(tenth, least / 10)).toBe(d.weighted(whole, least));
      }),
    );
  });

  it("stays exact from the largest to the smallest number there is", () => {
    const d = new Diagram();
    const [a, b, c] = names(3).map((name) => d.variable(name)) as [number, number, number];
    const items = [
      { node: a, weight: Number.MAX_VALUE },
      { node: b, weight: 1 },
      { node: c, weight: Number.MIN_VALUE },
    ];
    expect(d.weighted(items, Number.MAX_VALUE)).toBe(a);
    expect(d.weighted(items, 1)).toBe(d.or(a, b));
    expect(d.weighted(items, 1 + Number.EPSILON)).toBe(a);
    expect(d.weighted(items, Number.MIN_VALUE)).toBe(d.or(a, b, c));
  });

  it("counts at least so many, an operand given twice counting twice", () => {
    const d = new Diagram();
    const [a, b, c] = names(3).map((name) => d.variable(name)) as [number, number, number];
    expect(d.atLeast(2, [a, b, c])).toBe(d.or(d.and(a, b), d.and(a, c), d.and(b, c)));
    expect(d.atLeast(2, [a, a, b])).toBe(a);
    expect([d.atLeast(-1, [a]), d.atLeast(4, [a, b, c])]).toEqual([d.one, d.zero]);
  });

  it("stays small: half of 200 members is a diagram of at most 100 times 101 nodes", () => {
    const d = new Diagram();
    const members = Array.from({ length: 200 }, (_, i) => d.variable(`m${i}`));
    const before = d.size;
    d.atLeast(100, members);
    expect(d.size - before).toBeLessThanOrEqual(100 * 101);
  });

  it("refuses weights it cannot sum", () => {
    const d = new Diagram();
    const node = d.variable("a");
    expect(() => d.weighted([{ node, weight: -1 }], 1)).toThrow("invalid weight: -1");
    expect(() => d.weighted([{ node, weight: Number.NaN }], 1)).toThrow("invalid weight: NaN");
    expect(() => d.weighted([{ node, weight: 1 }], Number.NaN)).toThrow("invalid threshold: NaN");
  });
});

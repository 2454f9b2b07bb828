import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Diagram } from "#diagram";
import type { SetFamily, SetOrder } from "#diagram";
import { built, expressions, names } from "./random-functions.ts";

const N = 8;
/** Few tenths, so that products and sums are often equal and only exact arithmetic can tell. */
const tenths = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: N, maxLength: N });
const record = (values: readonly number[]): Record<string, number> => Object.fromEntries(names(N).map((name, i) => [name, values[i]!]));

/** All sets, best first by whole numbers (tenths); the rest as listed. `listed` must be the whole listing. */
function ranked(
  listed: readonly (readonly string[])[],
  better: (a: readonly string[], b: readonly string[]) => bigint,
): (readonly string[])[] {
  const rank = new Map(listed.map((set, i) => [set, i]));
  return [...listed].sort((a, b) => Number(better(a, b)) || rank.get(a)! - rank.get(b)!);
}

const sum = (set: readonly string[], of: Record<string, number>): bigint => set.reduce((total, name) => total + BigInt(of[name]!), 0n);

/** The chance in tenths of every literal, as a whole number over ten to the power N. */
function product(set: readonly string[], of: Record<string, number>): bigint {
  const factor = (label: string): bigint => BigInt(label.startsWith("not ") ? 10 - of[label.slice(4)]! : of[label]!);
  return set.reduce((total, label) => total * factor(label), 1n) * 10n ** BigInt(N - set.length);
}

function bySign(value: bigint): bigint {
  return value < 0n ? -1n : value > 0n ? 1n : 0n;
}

function expectRanked(family: SetFamily, of: Record<string, number>): void {
  const listed = family.list(Infinity);
  const tenth = Object.fromEntries(Object.entries(of).map(([name, value]) => [name, value / 10]));
  const cheap = family.best(Infinity, { costs: { ...tenth } }).map(({ set }) => set);
  expect(cheap).toEqual(ranked(listed, (a, b) => bySign(sum(a, of) - sum(b, of))));
  expectLikely(family, of, tenth);
  expect(family.best(3, { costs: tenth }).map(({ set }) => set)).toEqual(cheap.slice(0, 3));
}

function expectLikely(family: SetFamily, of: Record<string, number>, tenth: Record<string, number>): void {
  const likely = ranked(family.list(Infinity), (a, b) => bySign(product(b, of) - product(a, of))).filter((set) => product(set, of) > 0n);
  const found = family.best(Infinity, { chances: tenth });
  expect(found.map(({ set }) => set)).toEqual(likely);
  for (const { set, value } of found) expect(value).toBeCloseTo(Number(product(set, of)) / 10 ** N, 12);
}

describe("the best sets", () => {
  it("come in exact order of cost and of chance, equal ones as listed", () => {
    fc.assert(
      fc.property(expressions(N, { monotone: true }), tenths, (e, values) => {
        const d = new Diagram();
        expectRanked(d.minimalSets(built(d, e)), record(values));
      }),
      { numRuns: 200 },
    );
  });

  it("weigh what must not hold by its own chance", () => {
    fc.assert(
      fc.property(expressions(6), tenths, (e, values) => {
        const d = new Diagram();
        const of = record(values);
        expectLikely(d.primeImplicants(built(d, e)), of, record(values.map((value) => value / 10)));
      }),
      { numRuns: 200 },
    );
  });

  it("work through elements that stand for families, and those for families again", () => {
    const few = expressions(3, { monotone: true });
    const part = fc.tuple(few, few, few, tenths);
    fc.assert(
      fc.property(part, ([e1, e2, e3, values]) => {
        const [top, middle, bottom] = [e1, e2, e3].map((e) => {
          const d = new Diagram();
          return d.minimalSets(built(d, e));
        }) as [SetFamily, SetFamily, SetFamily];
        const renamed = (family: SetFamily, prefix: string): SetFamily =>
          family.unfold(new Map(["a", "b", "c"].map((name) => [name, single(prefix + name)])));
        const inner = renamed(middle, "y").unfold(new Map([["b", renamed(bottom, "z")]]));
        const whole = renamed(top, "x").unfold(new Map([["a", inner]]));
        const labels = ["x", "y", "z"].flatMap((prefix) => ["a", "b", "c"].map((name) => prefix + name));
        expectCheap(whole, Object.fromEntries(labels.map((label, i) => [label, values[i % N]!])));
      }),
      { numRuns: 200 },
    );
  });

  it("are given though there are more than can be listed, also where all are equally good", () => {
    const d = new Diagram();
    const variables = Array.from({ length: 60 }, (_, i) => `v${String(i).padStart(2, "0")}`);
    const nodes = variables.map((name) => d.variable(name));
    const family = d.minimalSets(d.atLeast(30, nodes));
    const rising = Object.fromEntries(variables.map((name, i) => [name, i]));
    expect(family.best(2, { costs: rising })).toEqual([
      { set: variables.slice(0, 30), value: 435 },
      { set: [...variables.slice(0, 29), variables[30]], value: 436 },
    ]);
    const even = Object.fromEntries(variables.map((name) => [name, 0.5]));
    expect(family.best(100, { chances: even }).map(({ set }) => set)).toEqual(family.list(100));
  });

  it("leave out what cannot be, and refuse what is no order", () => {
    const d = new Diagram();
    const [a, b, c] = ["a", "b", "c"].map((name) => d.variable(name)) as [number, number, number];
    const family = d.minimalSets(d.or(d.and(a, b), c));
    expect(family.best(9, { costs: { a: Infinity, b: 1, c: 2 } })).toEqual([{ set: ["c"], value: 2 }]);
    expect(family.best(9, { chances: { a: 0.5, b: 0.5, c: 0 } })).toEqual([{ set: ["a", "b"], value: 0.25 }]);
    expect(d.minimalSets(d.one).best(9, { costs: {} })).toEqual([{ set: [], value: 0 }]);
    expect(d.minimalSets(d.zero).best(9, { chances: {} })).toEqual([]);
    expect(() => family.best(-1, { costs: {} })).toThrow("invalid limit: -1");
    expect(() => family.best(1, { costs: { a: 1, b: 1 } })).toThrow("missing variable: c");
    expect(() => family.best(1, { costs: { a: 1, b: -1, c: 0 } })).toThrow("invalid weight: b -1");
    expect(() => family.best(1, { chances: { a: 1, b: 1.5, c: 0 } })).toThrow("invalid probability: b 1.5");
  });
});

/** The family of one set with one element. */
function single(name: string): SetFamily {
  const d = new Diagram();
  return d.minimalSets(d.variable(name));
}

function expectCheap(family: SetFamily, of: Record<string, number>): void {
  const order: SetOrder = { costs: Object.fromEntries(Object.entries(of).map(([name, value]) => [name, value / 10])) };
  const expected = ranked(family.list(Infinity), (a, b) => bySign(sum(a, of) - sum(b, of)));
  expect(family.best(Infinity, order).map(({ set }) => set)).toEqual(expected);
}

import { Diagram } from "#diagram";
import type { Dossier, Entry } from "#model";
import type { Model } from "#analysis";
import { compile } from "#analysis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSum, sumsOf } from "../../../src/analysis/likelihood/split-sum.ts";
import { weighedSum } from "../../../src/analysis/likelihood/sum-chance.ts";
import { fixing } from "../../../src/analysis/solve.ts";
import { amount, body, decision, dossier, every, goal, member, pledge, tied } from "../affairs.ts";
import { affairs } from "../random-affair.ts";

const NAMES = ["a", "b", "c", "d", "e", "f", "g"];

/** A random function, as a choice between conjunctions of variables, some of them denied. */
const clauses = fc.array(fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.boolean()), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 2,
});

describe("a sum weighed by its parts", () => {
  it("is as likely, and hangs on each variable as much, as the diagram of the whole says", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(clauses, fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 8 }),
        clauses,
        fc.integer({ min: 0, max: 20 }),
        fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 7, maxLength: 7 }),
        (parts, must, least, eighths) => {
          const diagram = new Diagram();
          const of = (any: typeof must): number =>
            diagram.any(
              any.map((all) => diagram.all(all.map(([name, yes]) => (yes ? diagram.variable(name) : diagram.not(diagram.variable(name)))))),
            );
          const items = parts.map(([any, weight]) => ({ node: of(any), weight }));
          const rest = of(must);
          const whole = diagram.and(rest, diagram.weighted(items, least));
          const chances = Object.fromEntries(NAMES.map((name, i) => [name, eighths[i]! / 8]));
          const sum = weighedSum({
            diagram,
            rest,
            items: items.map(({ node, weight }) => ({ node, weight: BigInt(weight) })),
            least: BigInt(least),
            falling: new Set(),
          });
          expect(sum.chance(chances)).toBeCloseTo(diagram.probability(whole, chances), 12);
          const importances = sum.importances(chances);
          for (const [name, rise] of diagram.importances(whole, chances)) expect(importances.get(name) ?? 0).toBeCloseTo(rise, 12);
          for (const [name, rise] of importances) if (!diagram.support(whole).includes(name)) expect(rise).toBeCloseTo(0, 12);
        },
      ),
      { numRuns: 600, seed: 20261122 },
    );
  });
});

/** Twenty-four armies, some behind a vote, a backer or each other; a sum, and a step that must be taken besides. */
function armies(): Dossier {
  const ids = Array.from({ length: 24 }, (_, i) => `M${i}`);
  const pledges = ids.map((id, i): Entry => {
    const conditions = [
      ...(i % 3 === 0 ? [tied("only if", `M${i % 5}.votes`)] : []),
      ...(i % 4 === 0 ? [tied("only if", "M1.backs")] : []),
      ...(i % 7 === 0 && i > 0 ? [tied("if", `M${i - 1}.troops`)] : []),
    ];
    return pledge(`${id}.troops`, conditions, { to: "force", quantity: amount(100 + ((i * 37) % 7) * 25, 300) });
  });
  const decisions = [...ids.slice(0, 5).map((id) => `${id}.votes`), "M1.backs", "M2.opens"].map((name) => decision(name));
  const enough = goal("g", every({ op: "amount", unit: "troops", least: 1800, body: "force" }, "M2.opens", "M3.votes"));
  return dossier(...ids.map(member), body("force"), ...decisions, ...pledges, enough);
}

/** Compares a sum weighed by its parts with the diagram of the whole, at every standing; how many functions were not constant. */
function compareSums(model: Model, key: string, reading: "lower" | "upper"): number {
  const split = splitSum(model.system.elements, key, reading);
  const sums = split && sumsOf(model, { key, split, reading, fixed: {} });
  if (!sums) return 0;
  const { diagram, value } = model.solvedWith(key, fixing([...model.system.variables.keys()], {}));
  const chances = Object.fromEntries([...model.system.variables.keys()].map((name, i) => [name, 0.4 + (i % 6) / 10]));
  const nodes = (["yes", "together", "waiver"] as const).map((standing) => {
    const node = value(key, reading, standing);
    expect(sums(standing).chance(chances)).toBeCloseTo(diagram.probability(node, chances), 12);
    const importances = sums(standing).importances(chances);
    for (const [name, rise] of diagram.importances(node, chances)) expect(importances.get(name)).toBeCloseTo(rise, 12);
    return node;
  });
  return nodes.filter((node) => node > 1).length;
}

it("a sum takes variables at their best and worst where it works one way with each", () => {
  const diagram = new Diagram();
  const [a, b, c] = ["a", "b", "c"].map((name) => diagram.variable(name));
  const items = [a!, b!, diagram.not(c!)].map((node) => ({ node, weight: 1n }));
  const sum = weighedSum({ diagram, items, rest: diagram.one, least: 2n, falling: new Set(["c"]) });
  const best = sum.without(["b", "c"], true);
  expect(best.support).toEqual(["a"]);
  expect(best.chance({ a: 0.3 })).toBe(1);
  expect(sum.without(["c"], true).chance({ a: 0.5, b: 0.5 })).toBe(0.75);
  expect(sum.without(["c"], false).chance({ a: 0.5, b: 0.5 })).toBe(0.25);
  expect(sum.without(["c"], false).importances({ a: 0.5, b: 0.25 })).toEqual(
    new Map([
      ["a", 0.25],
      ["b", 0.5],
    ]),
  );
});

describe("an element that asks for a sum", () => {
  it("is split into its parts, at every standing and in either reading", () => {
    const model = compile(armies(), {}, ["g"]);
    expect(compareSums(model, "g", "lower")).toBeGreaterThan(0);
    expect(compareSums(model, "g", "upper")).toBe(3);
    expect(compareSums(model, "M3.troops", "upper")).toBe(0);
  });

  it("is split so in random affairs too, whatever circles and denials it hangs on", () => {
    let compared = 0;
    fc.assert(
      fc.property(affairs(true), (affair) => {
        const model = compile(affair);
        for (const key of model.system.elements.keys()) {
          if (model.paradoxes.has(key)) continue;
          for (const reading of ["lower", "upper"] as const) compared += compareSums(model, key, reading);
        }
      }),
      { numRuns: 300, seed: 20261122 },
    );
    expect(compared).toBeGreaterThan(100);
  });
});

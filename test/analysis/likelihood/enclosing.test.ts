import { Diagram } from "#diagram";
import type { Chance, Dossier, Entry } from "#model";
import { compile, howLikely, whomToPersuade } from "#analysis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundChance } from "../../../src/analysis/likelihood/bound-chance.ts";
import { enclosed } from "../../../src/analysis/likelihood/enclose.ts";
import { READING } from "../../../src/analysis/likelihood/goal-functions.ts";
import { oddsOf } from "../../../src/analysis/likelihood/odds.ts";
import { searchYeses } from "../../../src/analysis/likelihood/search-yeses.ts";
import { weighed } from "../../../src/analysis/likelihood/weighable.ts";
import { affairs } from "../random-affair.ts";

const NAMES = ["A.yes", "B.yes", "storm", "A.p", "B.p", "C.p", "G.p"];
const ALLOWANCES = [0, 1, 3, 10, 1000];

function judged(base: Dossier, chances: readonly Chance[], linked: boolean): Dossier {
  const likelihoods = NAMES.map((of, i): Entry => ({ kind: "likelihood", id: `l ${of}`, of, is: chances[i]!, says: [] }));
  const costs = NAMES.map((of, i): Entry => ({ kind: "cost", id: `c ${of}`, of, amount: (i * 3) % 5, says: [] }));
  const link: Entry = { kind: "linked", id: "link", members: ["A.yes", "B.yes", "A.p"], degree: { low: 0.7, high: 0.7 }, says: [] };
  return { ...base, entries: [...base.entries, ...likelihoods, ...costs, ...(linked ? [link] : [])] };
}

const chance = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })).map(([one, other]) => ({
  low: Math.min(one, other) / 8,
  high: Math.max(one, other) / 8,
}));
const chances = fc.array(chance, { minLength: NAMES.length, maxLength: NAMES.length });

describe("enclosing functions", () => {
  it("hold the true chance between them whatever was spent, and meet it once all is found", () => {
    let [met, open] = [0, 0];
    fc.assert(
      fc.property(
        affairs(true),
        chances,
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(...ALLOWANCES),
        (base, wide, isWide, linked, calls) => {
          const affair = judged(base, isWide ? wide : wide.map(({ low }) => ({ low, high: low })), linked);
          const model = compile(affair, {}, ["g"]);
          if (model.paradoxes.has("g")) return;
          const { at, exact } = howLikely(affair, { standing: "waiver" }).goals[0]!;
          const odds = oddsOf(model);
          const of = new Map([...odds.of.values()].map((odd) => [odd.name, odd.chance]));
          for (const bound of ["assured", "possible"] as const) {
            const functions = enclosed(model.scenarios("g", READING[bound]), odds, { standing: "waiver", order: NAMES, calls });
            const { now } = boundChance(functions, { chances: of, links: odds.links, directions: new Map() });
            if (!exact) continue;
            expect(now.low).toBeLessThanOrEqual(at.waiver[bound].low + 1e-12);
            expect(now.high).toBeGreaterThanOrEqual(at.waiver[bound].high - 1e-12);
            if (now.high - now.low > at.waiver[bound].high - at.waiver[bound].low + 1e-9) open++;
            if (now.exact) {
              expect(now.low).toBeCloseTo(at.waiver[bound].low, 11);
              expect(now.high).toBeCloseTo(at.waiver[bound].high, 11);
              if (now.low > 0 && now.low < 1) met++;
            }
          }
        },
      ),
      { numRuns: 400, seed: 20261122 },
    );
    expect(met).toBeGreaterThan(20);
    expect(open).toBeGreaterThan(20);
  });
});

describe("a search for the cheapest yeses", () => {
  it("tells sets that are enough, and misses none below the cost it names, whatever was spent", () => {
    let [partly, whole] = [0, 0];
    fc.assert(
      fc.property(affairs(true), chances, fc.constantFrom(...ALLOWANCES), (base, judgements, calls) => {
        const affair = judged(base, judgements, false);
        const model = compile(affair, {}, ["g"]);
        if (model.paradoxes.has("g")) return;
        const goal = whomToPersuade(affair, { limit: 1000 }).goals[0]!;
        const costOf = new Map(affair.entries.flatMap((entry) => (entry.kind === "cost" ? [[entry.of, entry.amount] as const] : [])));
        const decided = new Map([...model.system.decided].map(([name, { value }]) => [name, value]));
        const kept = [...model.system.variables.values()].filter(({ name, kind }) => kind === "keep" && !costOf.has(name));
        const yes = [...kept.map(({ name }) => name), ...[...decided.keys()].filter((name) => decided.get(name))];
        const free = Object.fromEntries(yes.map((name) => [name, true]));
        for (const bound of ["assured", "possible"] as const) {
          const scenarios = model.scenarios("g", READING[bound]);
          const asked = scenarios.names.filter((name) => !Object.hasOwn(free, name));
          const costs = new Map(
            asked.map((name) => [name, model.system.variables.get(name)!.owner === null ? 0 : (costOf.get(name) ?? 1)] as const),
          );
          const found = searchYeses(scenarios, { standing: goal.standing, free, costs, limit: 1000, allowance: { calls, steps: calls } });
          const told = goal[bound].sets.map(({ yeses, needs, cost }) => ({ set: [...yeses, ...needs].sort().join(), cost }));
          const sets = found.sets.map(({ names }) => [...names].sort().join());
          for (const set of sets) expect(told.map((each) => each.set)).toContain(set);
          for (const { set, cost } of told) if (cost < found.below) expect(sets).toContain(set);
          if (found.below === Infinity) whole++;
          else partly++;
        }
      }),
      { numRuns: 400, seed: 20261122 },
    );
    expect(partly).toBeGreaterThan(20);
    expect(whole).toBeGreaterThan(20);
  });
});

it("a diagram that has no room left answers on the safe side", () => {
  const diagram = new Diagram({ nodeBudget: 60 });
  const node = diagram.xor(diagram.and(diagram.variable("a"), diagram.variable("b")), diagram.variable("c"));
  const full = weighed(diagram, node);
  for (let i = 0; diagram.size < 60; i++) diagram.variable(`v${i}`);
  expect([full.rises("c"), full.falls("c")]).toEqual([false, false]);
  expect(full.without(["c"], true).chance({ a: 0.5, b: 0.5 })).toBe(1);
  expect(full.without(["c"], false).chance({ a: 0.5, b: 0.5 })).toBe(0);
});

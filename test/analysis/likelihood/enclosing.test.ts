import { Diagram } from "#diagram";
import type { Chance, Dossier, Entry } from "#model";
import { compile, howLikely, whomToPersuade } from "#analysis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundChance } from "../../../src/analysis/likelihood/bound-chance.ts";
import { enclosed } from "../../../src/analysis/likelihood/enclose.ts";
import { READING } from "../../../src/analysis/likelihood/goal-functions.ts";
import { chancesIn, oddsOf } from "../../../src/analysis/likelihood/odds.ts";
import { searchYeses } from "../../../src/analysis/likelihood/search-yeses.ts";
import { weighed } from "../../../src/analysis/likelihood/weighable.ts";
import { HOLDING } from "../../../src/analysis/solve.ts";
import { decision, dossier, every, goal, some } from "../affairs.ts";
import { affairs } from "../random-affair.ts";

const NAMES = ["A.yes", "B.yes", "storm", "A.p", "B.p", "C.p", "G.p"];
const ALLOWANCES = [0, 1, 3, 10, 1000];
const SCENARIOS = [0, 10, 60, 200, 100_000];

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
  it("hold the true chance between them whatever was spent, come nearer the more is, and meet it once nothing is open", () => {
    let [met, open, nearer] = [0, 0, 0];
    fc.assert(
      fc.property(affairs(true), chances, fc.boolean(), fc.boolean(), (base, wide, isWide, linked) => {
        const affair = judged(base, isWide ? wide : wide.map(({ low }) => ({ low, high: low })), linked);
        const model = compile(affair, {}, ["g"]);
        if (model.paradoxes.has("g")) return;
        const { at, exact } = howLikely(affair, { standing: "together" }).goals[0]!;
        const odds = oddsOf(model);
        const given = { chances: chancesIn(odds), links: odds.links, directions: new Map() };
        for (const bound of ["assured", "possible"] as const) {
          let before = HOLDING.map(() => ({ low: 0, high: 1 }));
          for (const scenarios of SCENARIOS) {
            const all = enclosed(model.scenarios("g", READING[bound]), odds, { standing: "together", order: NAMES, scenarios });
            before = HOLDING.map((standing, i) => {
              const { now } = boundChance(all[standing], given);
              const truth = at[standing][bound];
              if (exact) {
                expect(now.low).toBeLessThanOrEqual(truth.low + 1e-12);
                expect(now.high).toBeGreaterThanOrEqual(truth.high - 1e-12);
                if (now.high - now.low > truth.high - truth.low + 1e-9) open++;
              }
              expect(now.low).toBeGreaterThanOrEqual(before[i]!.low - 1e-12);
              expect(now.high).toBeLessThanOrEqual(before[i]!.high + 1e-12);
              if (scenarios > 0 && now.low > before[i]!.low + 1e-9) nearer++;
              if (scenarios === SCENARIOS.at(-1) && exact) {
                expect(now.low).toBeCloseTo(truth.low, 11);
                expect(now.high).toBeCloseTo(truth.high, 11);
                if (now.low > 0 && now.low < 1) met++;
              }
              return now;
            });
          }
        }
      }),
      { numRuns: 400, seed: 20261122 },
    );
    expect(met).toBeGreaterThan(100);
    expect(open).toBeGreaterThan(100);
    expect(nearer).toBeGreaterThan(100);
  });

  it("lose nothing to links of many members", () => {
    const ids = Array.from({ length: 12 }, (_, i) => `D${i}`);
    const link = (name: string, members: readonly string[]): Entry => ({
      kind: "linked",
      id: name,
      members,
      degree: { low: 0.5, high: 0.75 },
      says: [],
    });
    const affair = dossier(
      ...ids.map((id) => decision(id)),
      ...ids.map((of, i): Entry => ({ kind: "likelihood", id: `l ${of}`, of, is: { low: 0.2 + i / 20, high: 0.3 + i / 20 }, says: [] })),
      link("first", ids.slice(0, 5)),
      link("second", ids.slice(5, 10)),
      goal("g", some(every("D0", "D1", "D5"), every("D2", "D6", "D7"), every("D3", "D8", "D11"), every("D4", "D9", "D10"))),
    );
    const model = compile(affair, {}, ["g"]);
    const odds = oddsOf(model);
    const all = enclosed(model.scenarios("g", "upper"), odds, { standing: "yes", order: ids, scenarios: 100_000 });
    const { now } = boundChance(all.yes, { chances: chancesIn(odds), links: odds.links, directions: new Map() });
    const { possible } = howLikely(affair).goals[0]!.at.yes;
    expect(now).toEqual({
      low: expect.closeTo(possible.low, 12) as number,
      high: expect.closeTo(possible.high, 12) as number,
      exact: true,
    });
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

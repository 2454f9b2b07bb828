import type { Condition, Dossier, Entry } from "#model";
import { compile } from "#analysis";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Model } from "../../src/analysis/compile.ts";
import type { Reading } from "../../src/analysis/element.ts";
import { READINGS } from "../../src/analysis/element.ts";
import type { Reached } from "../../src/analysis/scenario/reached.ts";
import type { Scenarios, State } from "../../src/analysis/scenario/scenarios.ts";
import { AGAINST, FREE } from "../../src/analysis/scenario/scenarios.ts";
import { HOLDING } from "../../src/analysis/solve.ts";
import { amount, body, decision, dossier, every, goal, member, on, pledge, some, threat, tied } from "./affairs.ts";
import { enough, runs, tell } from "./fuzz.ts";
import { affairs } from "./random-affair.ts";
import { tornAffairs } from "./torn-affair.ts";
import { knots, wideAffairs } from "./wide-affair.ts";

const any = fc.oneof(
  { weight: 2, arbitrary: tornAffairs },
  { weight: 1, arbitrary: fc.boolean().chain(wideAffairs) },
  { weight: 1, arbitrary: affairs(true) },
  { weight: 1, arbitrary: knots() },
);
const counts = { asked: 0, open: 0, torn: 0 };

/** The highest and the lowest grade that the free variables can bring about, by the function of all variables. */
function extremesOf(model: Model, reading: Reading, fixed: Readonly<Record<string, boolean>>): { highest: Reached; lowest: Reached } {
  const { diagram, value } = model.solvedAt(fixed);
  const nodes = HOLDING.map((grade) => value("g", reading, grade));
  const rank = (place: number): Reached => (place < 0 ? 0 : 3 - place) as Reached;
  return {
    highest: rank(nodes.findIndex((node) => node !== diagram.zero)),
    lowest: rank(nodes.findIndex((node) => node === diagram.one)),
  };
}

/** Asks one scenario both ways: gone through, and read off a diagram. What cannot be told must have a reason. */
function agree(affair: Dossier, drawn: readonly State[]): void {
  const model = compile(affair);
  if (model.paradoxes.has("g")) return;
  for (const reading of READINGS) {
    const scenarios = model.scenarios("g", reading);
    const { names, directions } = scenarios;
    const states = names.map((_, i): State => {
      const state = drawn[i % drawn.length]!;
      return state === AGAINST && directions[i] === "both" ? FREE : state;
    });
    const worst = (i: number): boolean => (states[i] === AGAINST ? directions[i] === "falls" : states[i] === 1);
    const fixed = Object.fromEntries(names.flatMap((name, i) => (states[i] === FREE ? [] : [[name, worst(i)]])));
    const exact = extremesOf(model, reading, fixed);
    const both = states.filter((state, i) => state === FREE && directions[i] === "both").length;
    const told = [scenarios.highest(states), scenarios.canHold(states), scenarios.lowest(states), scenarios.mustHold(states)];
    const expected = [exact.highest, exact.highest > 0, exact.lowest, exact.lowest > 0];
    const easy = both <= 5 && model.system.carriers.length === 0;
    expect(told).toEqual(expected.map((value, i) => (told[i] === null && !easy ? null : value)));
    counts.asked++;
    if (both > 0) counts.torn++;
    if (told.includes(null)) counts.open++;
  }
}

describe("a scenario", () => {
  test("reaches what the function of all variables says", () => {
    const states = fc.array(fc.constantFrom<State>(0, 1, FREE, FREE, FREE, AGAINST), { minLength: 12, maxLength: 12 });
    fc.assert(fc.property(any, states, agree), runs(200));
    tell("scenarios", counts);
    expect(counts.torn).toBeGreaterThan(enough(100));
    expect(counts.open).toBeLessThan(counts.asked / 20);
  }, 7_200_000);
});

/** An affair whose goal asks this of choices, and any statements besides. */
function asking(needs: Condition, ...entries: Entry[]): Model {
  const choices = ["a", "b", "c", "d", "e", "f", "h", "i"].map((id) => decision(id));
  return compile(dossier(...["A", "B", "W"].map(member), ...choices, body("force"), ...entries, goal("g", needs)));
}

/** These choices at these values, the rest free. */
function scenario(model: Model, reading: Reading, values: Readonly<Record<string, State>> = {}): { asked: Scenarios; states: State[] } {
  const asked = model.scenarios("g", reading);
  return { asked, states: asked.names.map((name) => values[name] ?? FREE) };
}

const differ = (one: string, other: string): Condition[] => [some(one, other), some(`not ${one}`, `not ${other}`)];
const alike = (one: string, other: string): Condition => some(every(one, other), every(`not ${one}`, `not ${other}`));

describe("where neither all yes nor all no is best", () => {
  test("the right mixture is found, for the best and for the worst", () => {
    const row = every(...differ("a", "b"), ...differ("b", "c"), ...differ("c", "d"), ...differ("d", "a"));
    for (const reading of READINGS) {
      const best = scenario(asking(row), reading);
      expect([best.asked.highest(best.states), best.asked.canHold(best.states), best.asked.lowest(best.states)]).toEqual([3, true, 0]);
      const worst = scenario(asking(some(alike("a", "b"), alike("c", "d"))), reading);
      expect([worst.asked.highest(worst.states), worst.asked.lowest(worst.states), worst.asked.mustHold(worst.states)]).toEqual([
        3,
        0,
        false,
      ]);
    }
  });

  test("it is found where nothing but a mixture serves, and where not even that", () => {
    const five = [...differ("a", "b"), ...differ("b", "c"), ...differ("c", "d"), ...differ("d", "e")];
    const { asked, states } = scenario(asking(every(...five, ...differ("e", "a"))), "upper");
    expect([asked.highest(states), asked.canHold(states)]).toEqual([0, false]);
    const one = scenario(asking(every(...five, "a")), "upper", { a: 1 });
    expect(one.asked.highest(one.states)).toBe(3);
    expect(one.asked.highest(one.asked.names.map((name): State => ({ a: 1, b: 0, c: 1, d: 0, e: 1 })[name] as State))).toBe(3);
  });

  test("a better grade is looked for after a worse one was found, and a worse one after a better", () => {
    const circle = [pledge("A.p", [tied("if", "B.p")]), pledge("B.p", [tied("if", "A.p")])];
    const better = scenario(asking(some("A.p", every(...differ("a", "b"))), ...circle), "upper");
    expect([better.asked.highest(better.states), better.asked.canHold(better.states)]).toEqual([3, true]);
    const worse = scenario(asking(every(some("A.p", "a"), alike("a", "b")), ...circle), "lower", { "A.p": 1, "B.p": 1 });
    expect([worse.asked.lowest(worse.states), worse.asked.mustHold(worse.states)]).toEqual([0, false]);
    const least = scenario(asking(some("A.p", alike("a", "b")), ...circle), "lower", { "A.p": 1, "B.p": 1 });
    expect([least.asked.lowest(least.states), least.asked.mustHold(least.states)]).toEqual([2, true]);
  });

  test("the search goes on after a leaf that is better and not yet best, and keeps the lowest it has met", () => {
    const order = [pledge("A.p", [tied("after", "B.p")]), pledge("B.p", [tied("if", "A.p")])];
    const model = asking(every(...differ("a", "b"), some("A.p", "b")), ...order);
    const { asked, states } = scenario(model, "upper");
    expect([asked.highest(states), asked.canHold(states)]).toEqual([3, true]);
    const always = some(alike("c", "d"), every(...differ("c", "d")));
    const least = scenario(asking(every(some("A.p", alike("a", "b")), always), ...order), "lower", { "A.p": 1, "B.p": 1 });
    expect([least.asked.lowest(least.states), least.asked.mustHold(least.states)]).toEqual([1, true]);
  });

  test("it is left open where too many mixtures would have to be tried", () => {
    const names = ["a", "b", "c", "d", "e", "f", "h", "i"];
    const denied = names.map((name) => on(`not ${name}`));
    const half = every({ op: "atLeast", count: 5, of: names.map(on) }, { op: "atLeast", count: 4, of: denied });
    const { asked, states } = scenario(asking(half), "upper");
    expect([asked.highest(states), asked.canHold(states)]).toEqual([null, null]);
    const some4 = scenario(asking(every({ op: "atLeast", count: 4, of: names.map(on) }, { op: "atLeast", count: 4, of: denied })), "upper");
    expect(some4.asked.canHold(some4.states)).toBe(true);
  });
});

describe("a force that is counted on, and that a threat answers", () => {
  const entries = [pledge("A.p", [], { to: "force" }), threat("W.strike", [tied("if", every("force", "d"))], { force: "will" })];

  test("does not help where its threat rules the goal out, and helps in the next scenario where it does not", () => {
    const model = asking(every("force", "not W.strike"), ...entries);
    for (const reading of READINGS) {
      const struck = scenario(model, reading, { d: 1 });
      expect([struck.asked.highest(struck.states), struck.asked.canHold(struck.states)]).toEqual([0, false]);
      const spared = scenario(model, reading, { d: 0 });
      expect([spared.asked.highest(spared.states), spared.asked.lowest(spared.states)]).toEqual([3, 0]);
    }
  });

  test("still helps where the goal has a way around the threat, whatever else has to be mixed", () => {
    const model = asking(every("force", some("not W.strike", "c"), ...differ("a", "b")), ...entries);
    for (const reading of READINGS) {
      const { asked, states } = scenario(model, reading, { d: 1 });
      expect([asked.highest(states), asked.canHold(states), asked.lowest(states)]).toEqual([3, true, 0]);
      const without = scenario(model, reading, { d: 1, c: 0 });
      expect(without.asked.highest(without.states)).toBe(0);
    }
  });

  test("is seen not to help however many armies it is made of", () => {
    const armies = ["A.1", "A.2", "A.3", "A.4", "A.5", "A.6", "B.1", "B.2", "B.3", "B.4"];
    const given = { to: "force", quantity: amount(10, 10) };
    const sum: Condition = { op: "amount", unit: "troops", least: 50, body: "force" };
    const strike = threat("W.strike", [tied("if", every("force", "d"))], { force: "will" });
    const model = asking(every(sum, "not W.strike"), ...armies.map((id) => pledge(id, [], given)), strike);
    for (const reading of ["lower", "safe"] as const) {
      const struck = scenario(model, reading, { d: 1 });
      expect([struck.asked.highest(struck.states), struck.asked.canHold(struck.states)]).toEqual([0, false]);
      const spared = scenario(model, reading, { d: 0 });
      expect(spared.asked.highest(spared.states)).toBe(3);
    }
  });

  test("is seen not to help where only the whole of it is struck, which no single army shows", () => {
    const armies = ["A.1", "A.2", "A.3", "A.4", "A.5", "A.6", "B.1", "B.2", "B.3", "B.4"];
    const given = { to: "force", quantity: amount(10, 10) };
    const sum: Condition = { op: "amount", unit: "troops", least: 50, body: "force" };
    const strike = threat("W.strike", [tied("if", every(sum, "d"))], { force: "will" });
    const model = asking(every(sum, "not W.strike"), ...armies.map((id) => pledge(id, [], given)), strike);
    for (const reading of ["lower", "safe"] as const) {
      const struck = scenario(model, reading, { d: 1 });
      expect([struck.asked.highest(struck.states), struck.asked.canHold(struck.states)]).toEqual([0, false]);
    }
  });
});

test("a choice matters only where something that can still come about asks for it", () => {
  const lost = pledge("A.q", [], { stage: "withdrawn" });
  const model = asking(every("a", "not W.t"), lost, threat("W.t", [tied("if", every("c", "A.q"))]));
  for (const reading of READINGS) {
    const { names, directions } = model.scenarios("g", reading);
    expect([names, directions]).toEqual([["a"], ["rises"]]);
  }
});

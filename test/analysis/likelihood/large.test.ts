import type { Chance, Dossier, Entry } from "#model";
import { compile, howLikely, whatToFindOut, whomToPersuade } from "#analysis";
import { expect, it } from "vitest";
import type { ChanceEffort, ChanceSoFar } from "../../../src/analysis/likelihood/goal-functions.ts";
import { amount, body, decision, dossier, goal, member, on, pledge, tied } from "../affairs.ts";
import { usual } from "../large-affairs.ts";

/** Every decision and pledge of an affair judged, and some of them linked. */
function judged(base: Dossier): Dossier {
  const open = base.entries.filter(({ kind }) => kind === "decision" || kind === "pledge").map(({ id }) => id);
  const likelihoods = open.map((of, i): Entry => {
    const low = 0.3 + (i % 7) / 10;
    return { kind: "likelihood", id: `l ${of}`, of, is: { low, high: Math.min(1, low + 0.1) }, says: [] };
  });
  const members = open.filter((_, i) => i % 12 === 0);
  const linked: Entry = { kind: "linked", id: "link", members, degree: { low: 0.5, high: 0.5 }, says: [] };
  return { ...base, entries: [...base.entries, ...likelihoods, linked] };
}

it("an affair of sixty members is answered exactly, sums and links included", () => {
  const affair = judged(usual());
  const [goal] = howLikely(affair, { goals: ["g"] }).goals;
  expect(goal).toMatchObject({ exact: true, engine: "diagram", standing: "waiver" });
  expect(goal!.likelihood.high).toBeGreaterThan(goal!.at.waiver.possible.low);
  expect(goal!.sensitivities.length).toBe(goal!.inputs.filter(({ matters }) => matters).length);
  const { questions } = whatToFindOut(affair, { goals: ["g"] }).goals[0]!;
  expect(questions[0]!.bits.both).toBeGreaterThan(questions.at(-1)!.bits.both);
  const { possible } = whomToPersuade(affair, { goals: ["g"], limit: 5 }).goals[0]!;
  expect(possible.sets.length).toBe(5);
  expect(possible).toMatchObject({ cut: true, engine: "diagram" });
  expect(possible.below).toBeGreaterThanOrEqual(possible.sets[4]!.cost);
});

/** Forty actors that each wait for two of three others drawn by rule, and a weighted sum over all: no diagram holds it. */
function entangled(): Dossier {
  const ids = Array.from({ length: 40 }, (_, i) => `M${i}`);
  let state = 11;
  const draw = (): string => `M${Math.floor(((state = (state * 48_271) % 2_147_483_647) / 2_147_483_647) * 40)}.troops`;
  const pledges = ids.map((id, i) =>
    pledge(`${id}.troops`, [tied("if", { op: "atLeast", count: 2, of: [on(draw()), on(draw()), on(draw())] })], {
      to: "force",
      quantity: amount(100 + ((i * 37) % 90) * 10, 1000),
    }),
  );
  const likelihoods = pledges.map(({ id }, i): Entry => {
    const low = 0.5 + (i % 5) / 10;
    return { kind: "likelihood", id: `l ${id}`, of: id, is: { low, high: low }, says: [] };
  });
  const enough = goal("g", { op: "amount", unit: "troops", least: 12_000, body: "force" });
  return dossier(...ids.map(member), body("force"), ...pledges, ...likelihoods, enough);
}

/** The chance that the goal is possible in the end, roughly, by so many draws. */
function sampledChance(affair: Dossier, draws: number): number {
  const scenarios = compile(affair, {}, ["g"]).scenarios("g", "upper");
  const chanceOf = (name: string): number => {
    const found = affair.entries.find((entry) => entry.kind === "likelihood" && entry.of === name);
    return found?.kind === "likelihood" && "low" in found.is ? found.is.low : 1;
  };
  const chances = scenarios.names.map(chanceOf);
  let [state, held] = [7, 0];
  const roll = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let i = 0; i < draws; i++) if (scenarios.canHold(chances.map((chance) => (roll() < chance ? 1 : 0)))) held++;
  return held / draws;
}

it("what no diagram can hold is bounded, and said to be", () => {
  const affair = entangled();
  const { goals, findings } = howLikely(affair);
  expect(goals[0]).toMatchObject({ engine: "search", exact: false, standing: "together" });
  const { low, high } = goals[0]!.at.together.possible;
  expect(low).toBeGreaterThan(0);
  expect(high).toBeLessThan(1);
  expect(findings.join()).toContain("bounded, not met");
  const sampled = sampledChance(affair, 4000);
  expect(low).toBeLessThan(sampled + 0.03);
  expect(high).toBeGreaterThan(sampled - 0.03);
  expect(goals[0]!.sensitivities.length).toBe(40);
  expect(goals[0]!.sensitivities.every(({ importance }) => importance === null)).toBe(true);
}, 120_000);

it("bounds more narrowly the more may be spent, tells how far it has come, and stops with what it has", () => {
  const affair = entangled();
  const standing = "together";
  const told: Chance[] = [];
  const spent = (effort: ChanceEffort): Chance => howLikely(affair, { standing }, effort).goals[0]!.at.together.possible;
  const progress = ({ bound, chance }: ChanceSoFar): unknown => bound === "possible" && told.push(chance);
  const [little, much] = [spent({ scenarios: 4000 }), spent({ scenarios: 18_000, progress })];
  expect(much.low).toBeGreaterThan(little.low);
  expect(much.high).toBeLessThan(little.high);
  expect(told.length).toBeGreaterThan(3);
  for (const [i, { low, high }] of [...told, much].entries()) {
    expect(low).toBeGreaterThanOrEqual(told[i - 1]?.low ?? 0);
    expect(high).toBeLessThanOrEqual(told[i - 1]?.high ?? 1);
  }
  const signal = { aborted: false };
  let last: Chance = { low: 0, high: 1 };
  const stopped = spent({
    signal,
    progress: ({ bound, chance }) => {
      if (bound === "possible") last = chance;
      signal.aborted = bound === "possible";
    },
  });
  expect(stopped).toEqual(last);
  expect(stopped.high).toBeLessThan(1);
}, 120_000);

it("tells what to find out by what a yes and a no make of the bounds, where no diagram can hold it", () => {
  const found = whatToFindOut(entangled()).goals[0]!;
  expect(found).toMatchObject({ exact: false, cut: true });
  for (const { ifYes, ifNo, bits } of found.questions) {
    expect(ifYes.assured).toBeLessThanOrEqual(ifYes.possible);
    expect(ifYes.possible).toBeGreaterThanOrEqual(ifNo.assured);
    expect(bits.both).toBeLessThan(1);
  }
});

it("tells whom to persuade as far as a search gets, and up to which cost nothing can be missing", () => {
  const { possible } = whomToPersuade(entangled()).goals[0]!;
  expect(possible).toMatchObject({ engine: "search", cut: true });
  expect(possible.sets.length).toBeGreaterThan(0);
  expect(possible.below).toBeGreaterThan(0);
  expect(possible.below).toBeLessThanOrEqual(possible.sets[0]!.cost);
});

/** Two hundred members, a third of whom wait for one of sixty parliaments and a quarter for one backer: far beyond a diagram of the whole. */
function manyParts(): Dossier {
  const ids = Array.from({ length: 200 }, (_, i) => `M${i}`);
  const decisions = [...ids.slice(0, 60).map((id) => `${id}.votes`), "M1.backs"];
  const pledges = ids.map((id, i) =>
    pledge(
      `${id}.troops`,
      [...(i % 3 === 0 ? [tied("only if", `M${(i * 7) % 60}.votes`)] : []), ...(i % 4 === 0 ? [tied("only if", "M1.backs")] : [])],
      { to: "force", quantity: amount(50 + ((i * 37) % 11) * 50, 600) },
    ),
  );
  const enough = goal("g", { op: "amount", unit: "troops", least: 30_000, body: "force" });
  return judged(dossier(...ids.map(member), body("force"), ...decisions.map((name) => decision(name)), ...pledges, enough));
}

it("a sum over two hundred members is answered exactly, by its parts", () => {
  const affair = manyParts();
  const [goal] = howLikely(affair).goals;
  expect(goal).toMatchObject({ exact: true, engine: "sum" });
  expect(goal!.sensitivities.length).toBe(221);
  expect(whatToFindOut(affair).goals[0]).toMatchObject({ exact: true, questions: { length: 20 } });
});

import { readFileSync } from "node:fs";
import type { Condition, Dossier, Entry } from "#model";
import { answer, measurePower } from "#analysis";
import { expect, test } from "vitest";
import { decision, dossier, event, every, fact, goal, member, on, pledge, some, tied } from "./affairs.ts";
import { canonical } from "./brute-force.ts";

function known<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../cases/known/${name}.json`, import.meta.url), "utf8")) as T;
}

/** Members that promise one thing each, without conditions. */
function promises(...names: string[]): Entry[] {
  return names.flatMap((name) => [member(name), pledge(`${name}.p`)]);
}

interface Quorums {
  cases: {
    title: string;
    slices: { node: string; needs: number; of: string[] }[];
    asked: string;
    published: { quorums: object; blocking: object };
  }[];
}

test.each(known<Quorums>("quorum-slices").cases)(
  "quorum slices, $title: all wait for each other, and the quorums move at once",
  (found) => {
    const pledges = found.slices.map(({ node, needs, of }) =>
      pledge(`${node}.p`, [tied("if", { op: "atLeast", count: needs, of: of.map((name) => on(`${name}.p`)) })]),
    );
    const nodes = found.slices.map(({ node }) => member(node));
    const [joined] = answer(dossier(...nodes, ...pledges), { goals: [`${found.asked}.p`] }).goals;
    expect([joined!.assured, joined!.possible]).toEqual(["together", "together"]);
    expect(joined!.sufficientSets.bySize).toEqual(found.published.quorums);
    expect(joined!.blockingSets.bySize).toEqual(found.published.blocking);
    expect(joined!.deadlocks.map(({ kind }) => kind)).toContain("waiting");
  },
);

test("the lines of the Fano plane are their own smallest blocking sets", () => {
  const { lines } = known<{ lines: string[][] }>("fano-plane");
  const points = [..."abcdefg"];
  const needs = some(...lines.map((line) => every(...line.map((point) => `${point}.p`))));
  const [plane] = answer(dossier(...promises(...points), goal("g", needs))).goals;
  expect(canonical(plane!.sufficientSets.actors.sets)).toEqual(canonical(lines));
  expect(canonical(plane!.blockingSets.actors.sets)).toEqual(canonical(lines));
});

test("the Security Council as pledges that a goal needs has the sets it has as a body that votes", () => {
  interface Council {
    rule: { votes: number; permanent: string[]; elected: string[] };
    published: { minimalWinning: { count: number }; minimalBlocking: { count: number; bySize: object }; vetoes: string[] };
  }
  const { rule, published } = known<Council>("security-council");
  const others: Condition = { op: "atLeast", count: rule.votes - rule.permanent.length, of: rule.elected.map((id) => on(`${id}.p`)) };
  const affair = dossier(
    ...promises(...rule.permanent, ...rule.elected),
    goal("g", every(...rule.permanent.map((id) => `${id}.p`), others)),
  );
  const [adopted] = answer(affair).goals;
  expect(adopted!.sufficientSets.actors.count).toBe(published.minimalWinning.count);
  expect(adopted!.blockingSets.actors.bySize).toEqual(published.minimalBlocking.bySize);
  expect(adopted!.vetoes.map(({ actor, kind }) => `${actor} ${kind}`)).toEqual(published.vetoes.map((id) => `${id} in fact`));
});

test("the Kyoto Protocol could do without anyone, and after the United States refused not without Russia", () => {
  interface Kyoto {
    percent: number;
    total: number;
    emissions: Record<string, number>;
    published: { vetoes: string[]; vetoesWithoutTheUnitedStates: string[] };
  }
  const { percent, total, emissions, published } = known<Kyoto>("kyoto-protocol");
  expect(Object.values(emissions).reduce((sum, emitted) => sum + emitted, 0)).toBe(total);
  // Shares to a tenth of a per cent, as the table itself gives them.
  const voters = Object.entries(emissions).map(([id, emitted]) => ({ member: id, weight: Math.round((emitted / total) * 1000) }));
  const affair: Dossier = dossier(
    ...voters.map((voter) => member(voter.member)),
    { kind: "body", id: "annex", title: "Annex I", rule: { kind: "quota", votes: percent * 10, voters } },
    decision("annex.force", "annex"),
    goal("g", on("annex.force")),
  );
  const vetoes = (...refusing: string[]): string[] => answer(affair, { refusing, limit: 0 }).goals[0]!.vetoes.map(({ actor }) => actor);
  expect(vetoes()).toEqual(published.vetoes);
  expect(vetoes("UnitedStates")).toEqual(published.vetoesWithoutTheUnitedStates);
  expect(answer(affair, { refusing: ["UnitedStates", "Russia"], limit: 0 }).goals[0]!.possible).toBe("no");
});

test("the glove game's Shapley values come out of a goal that needs a pair", () => {
  const { left, right, published } = known<{ left: string[]; right: string[]; published: Record<string, string> }>("glove-game");
  const of = (names: string[]): Condition => some(...names.map((name) => `${name}.p`));
  const found = measurePower(dossier(...promises(...left, ...right), goal("pair", every(of(left), of(right)))), "pair");
  const power = "power" in found ? found.power : null;
  expect(Object.fromEntries(power!.voters.map(({ voter, exact }) => [voter, exact.shapleyShubik]))).toEqual(published);
});

test("a fault tree read as facts and events has the minimal cut and path sets that the handbook gives", () => {
  interface Tank {
    gates: Record<string, { op: "any" | "all"; of: string[] }>;
    events: string[];
    published: { minimalCutSets: string[][]; minimalPathSets: string[][] };
  }
  const { gates, events, published } = known<Tank>("pressure-tank");
  const facts = Object.entries(gates).map(([id, { op, of }]) => fact(id, { op, of: of.map((name) => on(name)) }));
  const [rupture] = answer(dossier(...events.map(event), ...facts, goal("g", on("rupture")))).goals;
  expect(canonical(rupture!.sufficientSets.sets)).toEqual(canonical(published.minimalCutSets));
  expect(canonical(rupture!.blockingSets.sets)).toEqual(canonical(published.minimalPathSets));
  expect([rupture!.vetoes, rupture!.sufficientSets.actors.count]).toEqual([[], 0]);
});

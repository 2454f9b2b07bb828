import { readFileSync } from "node:fs";
import type { Entry, VotingRule } from "#model";
import { answer } from "#analysis";
import { expect, test } from "vitest";
import { amount, body, decision, dossier, goal, member, on, pledge, tied } from "./affairs.ts";

function known<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../cases/known/${name}.json`, import.meta.url), "utf8")) as T;
}

function council(rule: VotingRule): Entry[] {
  return [
    ...rule.voters.map((voter) => member(voter.member)),
    { kind: "body", id: "council", title: "Council", rule },
    decision("council.act", "council"),
    goal("g", on("council.act")),
  ];
}

function sorted(sets: readonly (readonly string[])[]): string[] {
  return sets.map((set) => [...set].sort().join(" ")).sort();
}

test("the Security Council has 210 minimal winning and 125 minimal blocking sets, and its five vetoes are in law", () => {
  interface Case {
    rule: { votes: number; permanent: string[]; elected: string[] };
    published: { minimalWinning: { count: number; size: number }; minimalBlocking: { count: number; bySize: object }; vetoes: string[] };
  }
  const { rule, published } = known<Case>("security-council");
  const voters = [...rule.permanent.map((id) => ({ member: id, veto: true })), ...rule.elected.map((id) => ({ member: id }))];
  const found = answer(dossier(...council({ kind: "quota", votes: rule.votes, voters }))).goals[0]!;
  expect(found.sufficientSets.count).toBe(published.minimalWinning.count);
  expect(found.sufficientSets.bySize).toEqual({ [published.minimalWinning.size]: published.minimalWinning.count });
  expect(found.blockingSets.count).toBe(published.minimalBlocking.count);
  expect(found.blockingSets.bySize).toEqual(published.minimalBlocking.bySize);
  expect(found.blockingSets.actors.count).toBe(published.minimalBlocking.count);
  expect(found.blockingSets.cut).toBe(true);
  expect(found.vetoes.map(({ actor, kind, over }) => `${actor} ${kind} ${over}`)).toEqual(
    published.vetoes.map((id) => `${id} in law possible`),
  );
});

test("in the Communities of 1958 Luxembourg is in no minimal winning set and nobody has a veto", () => {
  interface Case {
    rule: { votes: number; weights: Record<string, number> };
    published: { minimalWinning: string[][]; powerless: string[]; vetoes: string[] };
  }
  const { rule, published } = known<Case>("european-communities-1958");
  const voters = Object.entries(rule.weights).map(([id, weight]) => ({ member: id, weight }));
  const found = answer(dossier(...council({ kind: "quota", votes: rule.votes, voters }))).goals[0]!;
  expect(sorted(found.sufficientSets.actors.sets)).toEqual(sorted(published.minimalWinning));
  expect(found.blockingSets.actors.sets.flat()).not.toContain(published.powerless[0]);
  expect(found.vetoes.map(({ actor }) => actor)).toEqual(published.vetoes);
});

test("one instigator sets off a row of thresholds, and one raised threshold leaves all waiting for each other", () => {
  interface Case {
    thresholds: Record<string, number[]>;
    published: Record<string, { moved: number; inTheEnd: number }>;
  }
  const { thresholds, published } = known<Case>("mutual-pledges");
  for (const [name, row] of Object.entries(thresholds)) {
    const ids = row.map((_, index) => `M${index}.joins`);
    const pledges = row.map((count, index) => {
      const others = ids.filter((id) => id !== ids[index]).map((id) => on(id));
      return pledge(ids[index]!, count === 0 ? [] : [tied("if", { op: "atLeast", count, of: others })]);
    });
    const { goals } = answer(dossier(...row.map((_, index) => member(`M${index}`)), ...pledges));
    expect(goals.filter(({ assured }) => assured === "yes")).toHaveLength(published[name]!.moved);
    expect(goals.filter(({ assured }) => assured !== "no")).toHaveLength(published[name]!.inTheEnd);
  }
});

test("the troops worked by hand come out as worked by hand", () => {
  interface Case {
    least: number;
    offers: Record<string, number>;
    published: { minimalSufficient: string[][]; minimalBlocking: string[][] };
  }
  const { least, offers, published } = known<Case>("troops");
  const pledges = Object.entries(offers).map(([id, number]) => pledge(`${id}.t`, [], { to: "force", quantity: amount(number, number) }));
  const found = answer(
    dossier(
      ...Object.keys(offers).map(member),
      body("force"),
      ...pledges,
      goal("g", { op: "amount", unit: "troops", least, body: "force" }),
    ),
  ).goals[0]!;
  expect(sorted(found.sufficientSets.actors.sets)).toEqual(sorted(published.minimalSufficient));
  expect(sorted(found.blockingSets.actors.sets)).toEqual(sorted(published.minimalBlocking));
});

import type { Entry, GoalAnswer } from "#model";
import { answer } from "#analysis";
import { expect, test } from "vitest";
import { decision, dossier, every, fact, goal, member, on, some } from "./affairs.ts";

const NAMES = ["A.1", "A.2", "A.3", "A.4", "A.5", "A.6", "A.7", "A.8"];

/** Facts by which the last of them holds where an odd number of these decisions is yes. */
function odd(prefix: string, names: readonly string[]): { facts: Entry[]; last: string } {
  const facts: Entry[] = [];
  let last = names[0]!;
  for (const [i, name] of names.slice(1).entries()) {
    facts.push(fact(`${prefix}${i}`, some(every(last, `not ${name}`), every(`not ${last}`, name))));
    last = `${prefix}${i}`;
  }
  return { facts, last };
}

/** An affair where two count the same decisions in opposite order: no scenario with some of them open tells what comes of it. */
function counted(needs: (one: string, other: string) => ReturnType<typeof every>): GoalAnswer {
  const [up, down] = [odd("up", NAMES), odd("down", [...NAMES].reverse())];
  const entries = [...NAMES.map((name) => decision(name)), ...up.facts, ...down.facts, goal("g", needs(up.last, down.last))];
  return answer(dossier(member("A"), ...entries)).goals[0]!;
}

test("what can never be is out of reach, though every decision works both ways and too many scenarios would have to be tried", () => {
  const found = counted((one, other) => every(one, `not ${other}`));
  expect([found.assured, found.possible, found.vetoes, found.open]).toEqual(["no", "no", [], []]);
});

test("what is so either way is assured", () => {
  const found = counted((one, other) => some(one, `not ${other}`));
  expect([found.assured, found.possible, found.vetoes, found.open]).toEqual(["yes", "yes", [], []]);
});

test("what hangs on the count is possible, not assured, and in the hands of who decides all that is counted", () => {
  const found = counted((one, other) => every(one, other));
  expect([found.assured, found.possible, found.open]).toEqual(["no", "yes", NAMES]);
  expect(found.vetoes.map(({ actor, over }) => [actor, over])).toEqual([["A", "possible"]]);
  const odds = answer(dossier(member("A"), decision("A.1"), decision("A.2"), ...odd("up", ["A.1", "A.2"]).facts, goal("g", on("up0"))));
  expect(odds.goals[0]!.vetoes[0]!.ways.map(({ facts }) => facts)).toEqual([
    ["A.1", "A.2"],
    ["not A.1", "not A.2"],
  ]);
});

import type { Condition, Entry } from "#model";
import { answer } from "#analysis";
import { describe, expect, test } from "vitest";
import { decision, dossier, event, every, goal, member, on, pledge, some, tied } from "./affairs.ts";

/** The smallest sets of actors that can make a goal possible, and that can stop it. */
function actors(needs: Condition, ...entries: Entry[]): { make: string[]; stop: string[] } {
  const found = answer(dossier(...["A", "B", "C", "R"].map(member), ...entries, goal("g", needs))).goals[0]!;
  const told = (sets: readonly (readonly string[])[]): string[] => sets.map((set) => set.join(" ")).sort();
  return { make: told(found.sufficientSets.actors.sets), stop: told(found.blockingSets.actors.sets) };
}

describe("sets of actors, where a decision can work either way", () => {
  test("its owner chooses what suits", () => {
    const needs = some(every("A.x", "B.y"), every("not A.x", "A.z"));
    expect(actors(needs, decision("A.x"), decision("A.z"), decision("B.y"))).toEqual({ make: ["A"], stop: ["A"] });
  });

  test("it stops a goal together with whoever holds the other way", () => {
    const needs = some(every("A.x", "B.y"), every("not A.x", "C.z"));
    const decisions = [decision("A.x"), decision("B.y"), decision("C.z")];
    expect(actors(needs, ...decisions)).toEqual({ make: ["A B", "C"], stop: ["A B", "A C", "B C"] });
  });

  test("an event is nobody's: it does not happen where a goal is to be made, and as suits best where it is to be stopped", () => {
    const needs = some(every("storm", "A.y"), every("not storm", "B.z"));
    expect(actors(needs, event("storm"), decision("A.y"), decision("B.z"))).toEqual({ make: ["B"], stop: ["A B"] });
  });

  test("one decides several such things at once", () => {
    const needs = some(every("A.x", "not A.y", "B.z"), every("not A.x", "A.y", "C.z"));
    const decisions = ["A.x", "A.y", "B.z", "C.z"].map((id) => decision(id));
    expect(actors(needs, ...decisions)).toEqual({ make: ["A B", "A C"], stop: ["A", "B C"] });
  });
});

test("who carries a condition on a part of a group is nobody's to decide", () => {
  const entries: Entry[] = [
    decision("R.consent"),
    { kind: "group", id: "G", title: "Group", members: ["A", "B", "C"] },
    ...["A.p", "B.p", "C.p"].map((id) => pledge(id)),
    { kind: "condition", id: "q", says: [], on: { group: "G", count: { kind: "most" } }, conditions: [tied("only if", "R.consent")] },
  ];
  expect(actors(on("A.p"), ...entries)).toEqual({ make: ["A"], stop: ["A"] });
  expect(actors(every("A.p", "B.p"), ...entries)).toEqual({ make: ["A B R"], stop: ["A", "B", "R"] });
});

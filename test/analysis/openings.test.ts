import type { Dossier } from "#model";
import { answer } from "#analysis";
import { parse } from "#language";
import { describe, expect, test } from "vitest";
import { body, dossier, every, fact, goal, member, on, pledge, tied, worked } from "./affairs.ts";

/** Each opening of the only circle: what is relaxed, as "commitment / condition / how". */
function openings(affair: Dossier): string[] {
  const [goalAnswer] = answer(affair).goals;
  expect(goalAnswer!.deadlocks).toHaveLength(1);
  return goalAnswer!.deadlocks[0]!.opens.map(({ relax }) =>
    relax.map(({ commitment, condition, how }) => `${commitment} / ${condition} / ${how}`).join(" and "),
  );
}

test("a circle whose promise is ruled out by its own deed is told without an opening", () => {
  const { dossier: affair } = parse(`affair a "A"
member A "Aland"
body force "The force"
pledge A.p A will provide troops to force
  if A.p
condition q A.p promised unless A.p
goal g "Troops" needs troops >= 1 in force
`);
  const [found] = answer(affair).goals;
  expect(found).toMatchObject({ id: "g", assured: "no" });
});

test("what opens a circle is told in a sentence", () => {
  expect(answer(worked()).goals[0]!.deadlocks[0]!.opens.map(({ words }) => words)).toEqual([
    "If the pledge of State UA to stop fighting no longer waits until guarantees holds, it is possible outright.",
    "If “guarantees holds” only asks that the body force is promised, it is possible outright.",
    "If the pledge of State GB to provide troops to the body force no longer waits until ceasefire holds, and the pledge of State FR to" +
      " provide troops to the body force no longer waits until ceasefire holds, it is possible outright.",
  ]);
});

describe("a promise can be made enough", () => {
  test("where a pledge asks for one that goes to a body, and not where it goes to a member", () => {
    const affair = dossier(
      member("A"),
      member("B"),
      body("force"),
      pledge("A.p", [tied("after", "B.q")], { to: "force" }),
      pledge("B.q", [tied("after", "A.p")], { to: "A" }),
      goal("g", on("A.p")),
    );
    expect(openings(affair)).toEqual(["A.p / B.q / waived", "B.q / A.p / waived", "B.q / A.p / promised"]);
  });

  test("where a fact asks for a deed, though a fact waives nothing", () => {
    const affair = dossier(
      member("A"),
      body("force"),
      pledge("A.p", [tied("after", "f")], { to: "force" }),
      fact("f", every("A.p")),
      goal("g", every("f", "A.p")),
    );
    expect(openings(affair)).toEqual(["f / A.p / promised", "A.p / f / waived"]);
  });

  test("where a pledge asks for a deployed body, while what the body itself needs stays asked", () => {
    const affair = dossier(
      member("A"),
      member("B"),
      body("force", every("A.p")),
      pledge("A.p", [tied("if", "B.p")], { to: "force" }),
      pledge("B.p", [tied("if", "force")]),
      goal("g", on("force")),
    );
    expect(openings(affair)).toEqual(["A.p / B.p / waived", "B.p / force deployed / waived", "B.p / force deployed / promised"]);
  });

  test("and not where no more than the promise was asked", () => {
    const affair = dossier(
      member("A"),
      body("force"),
      pledge("A.p", [tied("after", on("force promised"))]),
      pledge("B.t", [], { to: "force" }),
      {
        kind: "condition",
        id: "c",
        says: [],
        on: { ref: "force", stage: "promised" },
        conditions: [tied("only if", "A.p")],
      },
      goal("g", on("A.p")),
    );
    expect(openings(affair)).toEqual(["A.p / force promised / waived", "force promised / A.p / waived"]);
  });
});

import type { Condition, Count, Entry, Requirement } from "#model";
import { answer } from "#analysis";
import { describe, expect, test } from "vitest";
import { decision, dossier, every, goal, member, on, pledge, some, tied } from "./affairs.ts";

function laid(count: Count, group = "G"): Requirement {
  return { kind: "condition", id: "q", says: [], on: { group, count }, conditions: [tied("only if", "R.consent")] };
}

/** Where a goal stands in the best case when consent is refused; the group's members are A, B and C, those of `pledging` pledge. */
function refused(count: Count, pledging: string, needs: Condition): string {
  const affair = dossier(
    ...["A", "B", "C", "R"].map(member),
    decision("R.consent"),
    { kind: "group", id: "G", title: "Group", members: ["A", "B", "C"] },
    ...[...pledging].map((actor) => pledge(`${actor}.p`)),
    laid(count),
    goal("g", needs),
  );
  return answer(affair, { given: { "R.consent": false } }).goals[0]!.possible;
}

describe("a condition on a part of a group", () => {
  const one = on("A.p");
  const two = some(every("A.p", "B.p"), every("A.p", "C.p"), every("B.p", "C.p"));
  const three = every("A.p", "B.p", "C.p");

  test.each<[string, Count, string, string, string]>([
    ["some of three", { kind: "some" }, "yes", "yes", "no"],
    ["nearly three, which says no more than some", { kind: "nearly", number: 3 }, "yes", "yes", "no"],
    ["at least one of three", { kind: "at least", number: 1 }, "yes", "yes", "no"],
    ["most of three, which are two", { kind: "most" }, "yes", "no", "no"],
    ["exactly two of three", { kind: "exactly", number: 2 }, "yes", "no", "no"],
    ["at least three of three", { kind: "at least", number: 3 }, "no", "no", "no"],
    ["all of them", { kind: "all" }, "no", "no", "no"],
  ])("%s: one, two or three can do without", (_, count, ...stands) => {
    expect([one, two, three].map((needs) => refused(count, "ABC", needs))).toEqual(stands);
  });

  test("is borne first by those who pledge nothing", () => {
    expect([1, 2, 3].map((number) => refused({ kind: "at least", number }, "A", one))).toEqual(["yes", "yes", "no"]);
    expect([1, 2, 3].map((number) => refused({ kind: "at least", number }, "AB", every("A.p", "B.p")))).toEqual(["yes", "no", "no"]);
  });

  test("of what is no group is a finding and binds nobody but who bears that name", () => {
    for (const group of ["nobody", "B"]) {
      const entries: Entry[] = [
        member("A"),
        member("B"),
        decision("R.consent"),
        pledge("A.p"),
        pledge("B.p"),
        laid({ kind: "some" }, group),
      ];
      const { goals, findings } = answer(dossier(...entries, goal("a", on("A.p")), goal("b", on("B.p"))), {
        given: { "R.consent": false },
      });
      expect(goals.map(({ assured }) => assured)).toEqual(["yes", group === "B" ? "no" : "yes"]);
      expect(findings.join(" ")).toContain(group);
    }
  });
});

describe("the grounds of what is laid on a pledge from outside", () => {
  const grounds = (entries: readonly Entry[]): { goal: string[]; vetoes: string[] } => {
    const found = answer(dossier(member("A"), member("B"), member("C"), ...entries, goal("g", on("A.p")))).goals[0]!;
    return {
      goal: found.grounds.map(({ statement }) => statement),
      vetoes: found.vetoes.map(({ actor, grounds: own }) => `${actor}: ${own.map(({ statement }) => statement).join(" ")}`),
    };
  };
  const onPledge = (condition: Condition, connective: "if" | "only if" = "only if"): Entry => ({
    kind: "condition",
    id: "q",
    says: [],
    on: { ref: "A.p" },
    conditions: [tied(connective, condition)],
  });

  test("are those of the ways that pass it alone", () => {
    const found = grounds([decision("B.yes"), decision("C.yes"), pledge("A.p", [tied("only if", "B.yes")]), onPledge(on("C.yes"))]);
    expect(found).toEqual({ goal: ["A.p", "q"], vetoes: ["A: A.p", "B: A.p", "C: A.p q"] });
  });

  test("hold it where it settles the pledge by itself, one way or the other", () => {
    expect(grounds([pledge("A.p"), onPledge(some())])).toMatchObject({ goal: ["A.p", "q"] });
    expect(grounds([pledge("A.p", [], { force: "may" }), onPledge(every(), "if")])).toMatchObject({ goal: ["A.p", "q"] });
    expect(grounds([pledge("A.p"), onPledge(every())])).toMatchObject({ goal: ["A.p"] });
  });
});

import type { Deadlock, Entry, Proviso } from "#model";
import { answer } from "#analysis";
import { describe, expect, test } from "vitest";
import { body, dossier, every, fact, goal, member, on, pledge, some, tied, worked } from "./affairs.ts";

test("three who want each other first are possible by waiver only, in an order circle named step by step", () => {
  const found = answer(worked()).goals[0]!;
  expect([found.assured, found.possible, found.open]).toEqual(["no", "waiver", ["RU.stops"]]);
  expect(found.deadlocks).toHaveLength(1);
  const { kind, circle, words } = found.deadlocks[0]!;
  expect(kind).toBe("order");
  expect(circle.map(({ commitment, connective, waitsFor }) => `${commitment} ${connective} ${waitsFor}`)).toEqual([
    "GB.troops after ceasefire",
    "ceasefire when UA.stops",
    "UA.stops only after guarantees",
    "guarantees when force",
    "force needs GB.troops",
  ]);
  expect(circle[2]!.grounds.map(({ statement, origins }) => [statement, origins])).toEqual([["UA.stops", ["r1"]]]);
  expect(words).toContain("only a waiver opens it");
});

test("it opens where one side waives, where a promise is made to be enough, or where both armies go ahead", () => {
  const { opens } = answer(worked()).goals[0]!.deadlocks[0]!;
  expect(
    opens.map(({ relax, gives }) => [gives, ...relax.map(({ commitment, condition, how }) => `${commitment} / ${condition} / ${how}`)]),
  ).toEqual([
    ["yes", "UA.stops / guarantees / waived"],
    ["yes", "guarantees / force deployed / promised"],
    ["yes", "GB.troops / ceasefire / waived", "FR.troops / ceasefire / waived"],
  ]);
});

test("once the guarantees ask for a promise only, it is possible outright and nothing is stuck", () => {
  const found = answer(worked("force promised")).goals[0]!;
  expect([found.possible, found.deadlocks]).toEqual(["yes", []]);
  expect(found.open).toEqual(["FR.troops formal", "GB.troops formal", "RU.stops"]);
});

test("two who go if the other goes wait in a circle that a joint move opens", () => {
  const found = answer(
    dossier(
      member("A"),
      member("B"),
      pledge("A.p", [tied("if", "B.p")]),
      pledge("B.p", [tied("if", "A.p")]),
      goal("both", every("A.p", "B.p")),
    ),
  ).goals[0]!;
  expect([found.assured, found.possible, found.deadlocks[0]?.kind]).toEqual(["together", "together", "waiting"]);
  expect(found.deadlocks[0]!.opens.map(({ relax }) => relax.map(({ commitment }) => commitment))).toEqual([["A.p"], ["B.p"]]);
});

test("two circles that do not touch are both told, and what opens all is said of each", () => {
  const pair = (a: string, b: string): ReturnType<typeof pledge>[] => [pledge(a, [tied("after", b)]), pledge(b, [tied("if", a)])];
  const found = answer(dossier(...pair("A.p", "B.p"), ...pair("C.p", "D.p"), goal("all", every("A.p", "C.p")))).goals[0]!;
  expect(found.possible).toBe("waiver");
  expect(found.deadlocks.map(({ kind, circle }) => [kind, circle.length])).toEqual([
    ["order", 2],
    ["order", 2],
  ]);
  for (const { opens } of found.deadlocks) expect(opens.every(({ relax }) => relax.length === 2)).toBe(true);
});

test("a first mover leaves no deadlock, and neither does what is out of reach", () => {
  const free = dossier(
    pledge("A.p", [tied("if", some("B.p", "C.p"))]),
    pledge("B.p", [tied("if", "A.p")]),
    pledge("C.p"),
    goal("g", on("B.p")),
  );
  expect(answer(free).goals[0]).toMatchObject({ assured: "yes", deadlocks: [] });
  const lost = dossier(pledge("A.p", [], { stage: "withdrawn" }), body("force", on("A.p")), goal("g", on("force")));
  expect(answer(lost).goals[0]).toMatchObject({ possible: "no", deadlocks: [], vetoes: [] });
});

function deadlocks(needs: Proviso["condition"], ...entries: Entry[]): readonly Deadlock[] {
  return answer(dossier(...["A", "B", "C", "D"].map(member), ...entries, goal("g", needs))).goals[0]!.deadlocks;
}

/** Each circle as its kind and its steps. */
function circles(found: readonly Deadlock[]): string[] {
  return found.map(({ kind, circle }) => `${kind}: ${circle.map(({ commitment }) => commitment).join(" ")}`);
}

describe("which circles are told", () => {
  test("none where the goal has a way around what is stuck", () => {
    const pair = [pledge("A.p", [tied("if", "B.p")]), pledge("B.p", [tied("if", "A.p")])];
    expect(deadlocks(some("A.p", "C.p"), ...pair, pledge("C.p"))).toEqual([]);
  });

  test("one of two that share a commitment", () => {
    const entries = [
      pledge("A.p", [tied("if", "B.p"), tied("if", "C.p")]),
      pledge("B.p", [tied("if", "A.p")]),
      pledge("C.p", [tied("if", "A.p")]),
    ];
    expect(circles(deadlocks(on("A.p"), ...entries))).toEqual(["waiting: A.p B.p"]);
  });

  test("the shorter one first", () => {
    const three = [pledge("A.p", [tied("if", "A.q")]), pledge("A.q", [tied("if", "A.r")]), pledge("A.r", [tied("if", "A.p")])];
    const two = [pledge("B.p", [tied("if", "B.q")]), pledge("B.q", [tied("if", "B.p")])];
    expect(circles(deadlocks(every("A.p", "B.p"), ...three, ...two))).toEqual(["waiting: B.p B.q", "waiting: A.p A.q A.r"]);
  });

  test("the shortest way around, from the step found first", () => {
    const entries = [
      pledge("A.p", [tied("if", "B.p")]),
      pledge("B.p", [tied("if", "C.p"), tied("if", "D.p")]),
      pledge("C.p", [tied("if", "D.p")]),
      pledge("D.p", [tied("if", "A.p")]),
    ];
    expect(circles(deadlocks(on("A.p"), ...entries))).toEqual(["waiting: A.p B.p D.p"]);
  });

  test("no order circle among those who can move together, however short it is", () => {
    const entries = [
      pledge("A.p", [tied("if", "B.p")]),
      pledge("B.p", [tied("if", some("D.p", "C.p"))]),
      pledge("C.p", [tied("after", "B.p")]),
      pledge("D.p", [tied("if", "A.p")]),
    ];
    expect(circles(deadlocks(every("A.p", "C.p"), ...entries))).toEqual(["waiting: A.p B.p D.p"]);
  });

  test("an order circle of those alone whom not even a joint move sets going", () => {
    const entries = [
      pledge("A.p", [tied("if", some("B.p", "C.p"))]),
      pledge("B.p", [tied("if", "A.p")]),
      pledge("C.p", [tied("after", "A.p"), tied("after", "D.p")]),
      pledge("D.p", [tied("if", "C.p")]),
    ];
    expect(circles(deadlocks(every("A.p", "C.p"), ...entries))).toEqual(["order: C.p D.p", "waiting: A.p B.p"]);
  });
});

describe("what opens a circle", () => {
  const relaxed = ({ opens }: Deadlock): string[] => opens.map(({ relax }) => relax.map(({ commitment }) => commitment).join(" "));
  const pair = (a: string, b: string): Entry[] => [pledge(a, [tied("if", b)]), pledge(b, [tied("if", a)])];

  test("is what eases one of its own steps, where the goal needs only one of two circles", () => {
    const found = deadlocks(some("A.p", "C.p"), ...pair("A.p", "B.p"), ...pair("C.p", "D.p"));
    expect(found.map(relaxed)).toEqual([
      ["A.p", "B.p"],
      ["C.p", "D.p"],
    ]);
  });

  test("is whatever opens the goal, where none of its own steps can be eased", () => {
    const facts = [fact("f", every("h")), fact("h", every("f"))];
    const found = deadlocks(some("A.p", "f"), ...pair("A.p", "B.p"), ...facts);
    expect(circles(found)).toEqual(["waiting: A.p B.p", "waiting: f h"]);
    expect(found.map(relaxed)).toEqual([
      ["A.p", "B.p"],
      ["A.p", "B.p"],
    ]);
  });
});

test("a step names the statement that lays down its condition, the entry it is about, and is told in words", () => {
  const [found] = deadlocks(
    on("A.p"),
    body("force"),
    pledge("A.p", [tied("if", on("force promised"))]),
    pledge("B.t", [], { to: "force" }),
    { kind: "condition", id: "c", says: [], on: { ref: "force", stage: "promised" }, conditions: [tied("only if", "A.p")] },
  );
  expect(found!.circle.map(({ commitment, title, grounds }) => [commitment, title, ...grounds.map(({ statement }) => statement)])).toEqual([
    ["A.p", "State A: provide troops", "A.p"],
    ["force promised", "Body force", "c"],
  ]);
  expect(found!.words).toBe(
    "They wait for each other, and a joint move opens it: State A keeps its pledge to provide troops, if the body force is promised;" +
      " the body force is promised, only if State A keeps its pledge to provide troops.",
  );
  expect(answer(worked()).goals[0]!.deadlocks[0]!.words).toMatch(
    /; the body force is deployed, which needs that State GB keeps its pledge/,
  );
});

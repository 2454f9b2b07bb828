import { answer } from "#analysis";
import { expect, test } from "vitest";
import { body, dossier, every, goal, member, on, pledge, some, tied, worked } from "./affairs.ts";

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

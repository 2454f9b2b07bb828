import type { Entry } from "#model";
import { answer, whatIsLeft } from "#analysis";
import { expect, test } from "vitest";
import { amount, cited, decision, dossier, goal, member, on, pledge, report, tied } from "./affairs.ts";

const laid = (
  id: string,
  by: string | null,
  target: object,
  condition: Parameters<typeof tied>[1],
  connective: "only if" | "unless" = "only if",
): Entry =>
  ({ kind: "condition", id, says: by === null ? [] : [cited(by)], on: target, conditions: [tied(connective, condition)] }) as Entry;

test("a veto over assurance found in the safe reading rests on the condition's origin, and the answer names it", () => {
  const affair = dossier(
    member("A"),
    member("RU"),
    decision("RU.consent"),
    report("r1"),
    report("r2"),
    { kind: "group", id: "G", title: "G", members: ["A"], exactly: 2 },
    pledge("A.t", [], { quantity: amount(null, null), says: [cited("r2")] }),
    laid("q", "r1", { group: "G", count: { kind: "some" } }, "RU.consent"),
    goal("g", { op: "amount", unit: "troops", least: 1 }),
  );
  const [found] = answer(affair).goals;
  expect(found!.vetoes.find(({ actor }) => actor === "RU")!.restsOn).toContain("r1");
  expect(found!.loadBearingOrigins.map(({ origin }) => origin)).toContain("r1");
  expect(found!.grounds.map(({ statement }) => statement)).toContain("q");
});

test("amounts do not count two pledges of which one must bear a condition that is not met", () => {
  const affair = dossier(
    member("A"),
    member("B"),
    member("RU"),
    decision("RU.consent"),
    { kind: "group", id: "G", title: "G", members: ["A", "B"], exactly: 2 },
    pledge("A.p", [], { quantity: amount(5, 5) }),
    pledge("B.p", [], { quantity: amount(5, 5) }),
    laid("q", null, { group: "G", count: { kind: "at least", number: 1 } }, "RU.consent"),
  );
  expect(whatIsLeft(affair, "RU").amounts[0]!.possible.high).toBe(5);
});

test("a movement below the least stage is a ground, and its origin load-bearing", () => {
  const affair = dossier(
    member("A"),
    report("r1"),
    pledge("A.p", [], { stage: "deployed" }),
    { kind: "movement", id: "m", says: [cited("r1")], pledge: "A.p", stage: "formal" },
    goal("g", on("A.p")),
  );
  expect(answer(affair, { leastStage: "authorised" }).goals[0]!.assured).toBe("no");
  expect(answer(affair, { leastStage: "authorised", without: ["r1"] }).goals[0]!.assured).toBe("yes");
  expect(answer(affair, { leastStage: "authorised" }).goals[0]!.loadBearingOrigins.map(({ origin }) => origin)).toContain("r1");
});

test("a condition that nothing can meet is a ground of the no it makes", () => {
  const affair = dossier(
    member("A"),
    member("B"),
    pledge("A.p"),
    pledge("B.p"),
    laid("q", null, { ref: "A.p" }, { op: "atLeast", count: 4, of: [on("B.p")] }),
    goal("g", on("A.p")),
  );
  const [found] = answer(affair).goals;
  expect(found!.possible).toBe("no");
  expect(found!.grounds.map(({ statement }) => statement)).toContain("q");
});

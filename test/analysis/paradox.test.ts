import type { Entry } from "#model";
import { diagnose } from "#analysis";
import { expect, test } from "vitest";
import { amount, body, dossier, every, fact, on, pledge, tied } from "./affairs.ts";

/** The circle that is shown, and where each of its steps stands: entry n on line n. */
function shown(...entries: Entry[]): { circle: string; lines: number[]; line: number } {
  const placed = entries.map((entry, i) => ({ ...entry, place: { file: "x", line: i + 1, column: 1, length: 1 } }));
  const found = diagnose(dossier(...placed)).filter(({ code }) => code === "paradox");
  expect(found).toHaveLength(1);
  const { message, related = [], place } = found[0]!;
  return { circle: /: (.*?)\. Take/.exec(message)![1]!, lines: related.map((step) => step.place.line), line: place.line };
}

test("of several circles through a negation the shortest is shown, from the step that denies on", () => {
  expect(
    shown(pledge("A.p", [tied("unless", "f"), tied("unless", "B.p")]), fact("f", on("B.p")), pledge("B.p", [tied("if", "A.p")])),
  ).toEqual({
    circle: "A.p → not B.p → A.p",
    lines: [1, 3],
    line: 1,
  });
});

test("a shorter circle without a negation, and a denial of something outside, are not what is shown", () => {
  const found = shown(
    pledge("A.p", [tied("unless", "C.p"), tied("unless", "f"), tied("if", "D.p")]),
    fact("f", on("B.p")),
    pledge("B.p", [tied("if", "A.p")]),
    pledge("C.p"),
    pledge("D.p", [tied("if", "A.p")]),
  );
  expect(found.circle).toBe("A.p → not f → B.p → A.p");
});

test("the way back is the shortest, whatever the order in which it is written", () => {
  const found = shown(pledge("A.p", [tied("unless", "f")]), fact("f", every("C.p", "A.p")), pledge("C.p", [tied("if", "A.p")]));
  expect(found.circle).toBe("A.p → not f → A.p");
});

test("a step stands where its condition is laid down, else where what waits is declared", () => {
  const found = shown(pledge("A.p", [], { to: "force", quantity: amount(5, 5) }), body("force"), {
    kind: "condition",
    id: "q",
    says: [],
    on: { ref: "A.p" },
    conditions: [tied("unless", { op: "amount", unit: "troops", least: 1, body: "force" })],
  });
  expect(found).toEqual({ circle: "A.p → not troops >= 1 in force → A.p", lines: [3, 2], line: 3 });
});

test("a circle of definitions, which no one can break, is told with every step; one that passes a commitment is not", () => {
  const at = (line: number) => ({ file: "x", line, column: 1, length: 1 });
  const place = (entry: Entry, line: number): Entry => ({ ...entry, place: at(line) });
  const circle = [
    place(fact("f", every("g", "A.p")), 1),
    place(fact("g", on("h")), 2),
    place(fact("h", on("f")), 3),
    place(pledge("A.p"), 4),
  ];
  const [found, ...others] = diagnose(dossier(...circle)).filter(({ code }) => code === "unbreakable-circle");
  expect(others).toEqual([]);
  expect(found).toMatchObject({ severity: "warning", place: at(1), related: [{ place: at(2) }, { place: at(3) }] });
  expect(found!.message).toContain("f → g → h → f.");
  const broken = [fact("f", on("A.p")), pledge("A.p", [tied("if", "f")])];
  expect(diagnose(dossier(...broken)).map(({ code }) => code)).not.toContain("unbreakable-circle");
});

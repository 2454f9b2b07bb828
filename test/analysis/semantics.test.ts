import type { Dossier } from "#model";
import { compile } from "#analysis";
import fc from "fast-check";
import { expect, test } from "vitest";
import { enough, runs } from "./fuzz.ts";
import { Oracle, GRADES } from "./oracle.ts";
import { affairs } from "./random-affair.ts";

const MOST_VARIABLES = 9;
let compared = 0;

/** Compares every reading and grade of the goal under every assignment; the affair is skipped where the oracle has no reading. */
function agree(affair: Dossier): void {
  const oracle = new Oracle(affair);
  const model = compile(affair);
  if (model.paradoxes.has("g")) {
    expect(oracle.paradox).toBe(true);
    return;
  }
  const { diagram, value } = model.solvedAt({});
  const names = [...oracle.variables];
  const support = new Set(
    GRADES.flatMap((grade) => (["lower", "upper", "safe"] as const).flatMap((reading) => diagram.support(value("g", reading, grade)))),
  );
  const varied = names.filter((name) => support.has(name));
  if (oracle.paradox || varied.length > MOST_VARIABLES) return;
  compared++;
  for (let bits = 0; bits < 2 ** varied.length; bits++) {
    const values = Object.fromEntries(
      names.map((name) => [name, varied.includes(name) ? ((bits >> varied.indexOf(name)) & 1) === 1 : bits % 2 === 0]),
    );
    for (const reading of ["lower", "upper", "safe"] as const) {
      for (const grade of reading === "safe" ? (["waiver"] as const) : GRADES) {
        const found = diagram.evaluate(value("g", reading, grade), values);
        expect([reading, grade, values, found]).toEqual([reading, grade, values, oracle.value("g", reading, grade, values)]);
      }
    }
  }
}

test("on random affairs without negation the components give what one fixpoint over everything gives", () => {
  fc.assert(fc.property(affairs(false), agree), runs(300));
  expect(compared).toBeGreaterThan(enough(150));
});

test("on random affairs with negation the diagrams agree with brute force", () => {
  compared = 0;
  fc.assert(fc.property(affairs(true), agree), runs(900));
  expect(compared).toBeGreaterThan(enough(120));
});

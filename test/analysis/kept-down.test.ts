import type { Condition, Entry, Proviso } from "#model";
import { compile } from "#analysis";
import { describe, expect, test } from "vitest";
import { keptDown } from "../../src/analysis/kept-down.ts";
import { amount, body, decision, dossier, every, goal, member, on, pledge, tied } from "./affairs.ts";

const actors = ["A", "B", "C", "D", "R"].map(member);

function kept(bound: "assured" | "possible", needs: Condition, ...entries: Entry[]): readonly string[] {
  return keptDown(compile(dossier(...actors, ...entries, goal("g", needs)), { refusing: ["R"] }), "g", bound);
}

function condition(id: string, ref: string, ...conditions: Proviso[]): Entry {
  return { kind: "condition", id, says: [], on: { ref }, conditions };
}

describe("what keeps a goal down", () => {
  test("is each thing asked that fails, in the bound that is asked about", () => {
    const entries = [
      decision("D.yes"),
      decision("R.yes"),
      pledge("A.p", [tied("if", "D.yes")]),
      pledge("B.p"),
      pledge("C.p", [tied("only if", "R.yes")]),
    ];
    const needs = every("A.p", "B.p", "C.p");
    expect(kept("assured", needs, ...entries)).toEqual(["A.p", "C.p"]);
    expect(kept("possible", needs, ...entries)).toEqual(["C.p"]);
  });

  test("is a condition that others lay down, where what it asks for fails", () => {
    const entries = [
      pledge("A.p"),
      pledge("B.p", [], { stage: "withdrawn" }),
      pledge("C.p"),
      condition("c", "A.p", tied("only if", "B.p")),
      condition("d", "A.p", tied("only if", "C.p")),
    ];
    expect(kept("possible", on("A.p"), ...entries)).toEqual(["A.p", "c", "B.p"]);
  });

  test("is whoever has decided against it", () => {
    const taken: Entry = { kind: "taken", id: "no", says: [], actor: { member: "B" }, decision: "B.yes", value: false };
    expect(kept("possible", on("A.p"), decision("B.yes"), pledge("A.p", [tied("only if", "B.yes")]), taken)).toEqual(["A.p", "no"]);
  });

  test("is all that stands below what is denied, as it is read there", () => {
    const sum: Condition = { op: "amount", unit: "troops", least: 10, body: "force" };
    const entries = [
      body("force"),
      pledge("A.p"),
      condition("c", "A.p", tied("unless", sum)),
      pledge("B.t", [], { to: "force", quantity: amount(10, 10) }),
      pledge("C.t", [], { to: "force", quantity: amount(null, 20) }),
    ];
    expect(kept("possible", on("A.p"), ...entries)).toEqual(["A.p", "c", "B.t"]);
    expect(kept("assured", on("A.p"), ...entries)).toEqual(["A.p", "c", "B.t", "C.t"]);
    expect(kept("possible", every("not B.t"), ...entries)).toEqual(["B.t"]);
  });

  test("is every pledge of a sum, the ones that hold as well", () => {
    const sum: Condition = { op: "amount", unit: "troops", least: 25, body: "force" };
    const given = { to: "force", quantity: amount(10, 10) };
    const entries = [body("force"), decision("R.yes"), pledge("A.p", [], given), pledge("B.p", [], given), pledge("D.p")];
    expect(kept("possible", sum, ...entries, pledge("C.p", [tied("only if", "R.yes")], given))).toEqual(["A.p", "B.p", "C.p"]);
  });
});

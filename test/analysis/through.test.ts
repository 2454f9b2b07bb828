import type { Condition, Entry, Frame } from "#model";
import { answer } from "#analysis";
import { describe, expect, test } from "vitest";
import { cited, decision, dossier, every, fact, goal, member, on, pledge, report, threat, tied } from "./affairs.ts";

/** What each way of one actor goes through. */
function through(actor: string, needs: Condition, entries: readonly Entry[], frame: Frame = {}): string[] {
  const found = answer(dossier(...["A", "B", "W"].map(member), report("r1"), ...entries, goal("g", needs)), frame).goals[0]!;
  return found.vetoes
    .filter((veto) => veto.actor === actor)
    .flatMap(({ over, ways }) => ways.map((way) => `${way.facts.join(" + ")} over ${over} through ${way.through}`));
}

describe("what makes a way of stopping a goal one", () => {
  test("a pledge of one's own: kept, brought to a stage, or made at all", () => {
    const entries = [pledge("A.p", [], { says: [cited("r1")] })];
    expect(through("A", on("A.p"), entries)).toEqual(["A.p over possible through pledge"]);
    expect(through("A", on("A.p formal"), entries)).toEqual(["A.p formal over possible through pledge"]);
    expect(through("A", on("A.p"), entries, { without: ["r1"] })).toEqual(["A.p over possible through pledge"]);
  });

  test("a decision that is asked for directly, or a condition that a statement lays on it", () => {
    const held = pledge("B.p", [tied("only if", "A.x")]);
    expect(through("A", on("A.x"), [decision("A.x")])).toEqual(["A.x over possible through decision"]);
    expect(through("A", on("B.p"), [decision("A.x"), held])).toEqual(["A.x over possible through condition"]);
    const named = [decision("A.x"), fact("f", on("A.x")), pledge("B.p", [tied("only if", "f")])];
    expect(through("A", on("B.p"), named)).toEqual(["A.x over possible through decision"]);
  });

  test("a threat: always over assurance, and over the possible where every way leads through it", () => {
    const strike = (force: "will" | "may"): Entry[] => [decision("W.x"), threat("W.strike", [tied("unless", "W.x")], { force })];
    expect(through("W", on("not W.strike"), strike("may"))).toEqual(["W.x over assured through threat"]);
    expect(through("W", on("not W.strike"), strike("will"))).toEqual(["W.x over possible through threat"]);
    expect(through("W", every("B.p", "not W.strike"), [...strike("will"), pledge("B.p", [tied("only if", "W.x")])])).toEqual([
      "W.x over possible through condition",
    ]);
  });
});

import type { Entry, Frame, GoalAnswer, Pledge, Taken } from "#model";
import { answer } from "#analysis";
import { describe, expect, test } from "vitest";
import { cited, decision, dossier, event, goal, member, on, pledge, report } from "./affairs.ts";

function taken(actor: string, name: string, value: Taken["value"]): Entry {
  return { kind: "taken", id: `${actor} on ${name}`, says: [], actor: { member: actor }, decision: name, value };
}

function refusal(of: string, says = [cited("r2")]): Entry {
  return { kind: "refusal", id: "r", says, actor: { member: "A" }, deed: { verb: "refuse", object: "" }, of };
}

const council: Entry[] = [
  member("A"),
  member("B"),
  { kind: "body", id: "council", title: "Council", rule: { kind: "unanimity", voters: [{ member: "A" }, { member: "B" }] } },
];

function asked(entries: readonly Entry[], frame: Frame = {}): { goal: GoalAnswer; findings: string } {
  const { goals, findings } = answer(dossier(...council, report("r1"), report("r2"), ...entries), frame);
  return { goal: goals[0]!, findings: findings.join(" ") };
}

describe("what standing statements decide", () => {
  test("an event that has come, and one that has not; it is nobody's to vote on, whatever its name begins with", () => {
    for (const id of ["storm", "council.storm"]) {
      const possible = (...entries: Entry[]): string => asked([event(id), goal("g", on(id)), ...entries]).goal.possible;
      expect([possible(), possible(taken("A", id, false)), possible(taken("council", id, false))]).toEqual(["yes", "no", "no"]);
      expect(asked([event(id), goal("g", on(id)), taken("B", id, true)]).goal.assured).toBe("yes");
    }
  });

  test("a pledge that is not held is an open choice: refused by name it is a no, if that refusal is held", () => {
    const entries = [pledge("A.p", [], { says: [cited("r1")] }), goal("g", on("A.p"))];
    const stands = (refused: boolean, ...without: string[]): string => {
      const { assured, possible } = asked(refused ? [...entries, refusal("A.p")] : entries, { without }).goal;
      return `${assured} ${possible}`;
    };
    expect([stands(false), stands(true), stands(true, "r2")]).toEqual(["yes yes", "no no", "yes yes"]);
    expect([stands(false, "r1"), stands(true, "r1"), stands(true, "r1", "r2")]).toEqual(["no yes", "no no", "no yes"]);
  });

  test("the refusal of a pledge is a ground for its being out of reach", () => {
    const entries = [pledge("A.p"), refusal("A.p", [cited("r2")]), goal("g", on("A.p"))];
    expect(asked(entries).goal.grounds.map(({ statement }) => statement)).toEqual(["A.p", "r"]);
  });

  test("what both name is compared without the blanks around it", () => {
    const made = (object: string): Partial<Pledge> => ({ deed: { verb: "provide", object } });
    const no: Entry = { kind: "refusal", id: "r", says: [], actor: { member: "A" }, deed: { verb: "refuse", object: "troops" } };
    const possible = (object: string): string => asked([pledge("A.p", [], made(object)), no, goal("g", on("A.p"))]).goal.possible;
    expect([possible(" Troops "), possible("troop s")]).toEqual(["no", "yes"]);
  });

  test("an abstention where nobody else votes, or of a whole body, is a finding and decides nothing", () => {
    const alone = asked([decision("A.x"), goal("g", on("A.x")), taken("A", "A.x", "abstains")]);
    expect([alone.goal.assured, alone.goal.possible]).toEqual(["no", "yes"]);
    expect(alone.findings).toContain("A abstains on A.x");
    const whole = asked([decision("council.x"), goal("g", on("council.x")), taken("council", "council.x", "abstains")]);
    expect([whole.goal.assured, whole.goal.possible]).toEqual(["no", "yes"]);
    expect(whole.findings).toContain("council abstains on council.x");
    const decided = asked([decision("council.x"), goal("g", on("council.x")), taken("council", "council.x", true)]);
    expect([decided.goal.assured, decided.findings]).toEqual(["yes", ""]);
  });
});

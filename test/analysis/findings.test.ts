import type { Condition, Entry, Frame } from "#model";
import { answer, compile } from "#analysis";
import { describe, expect, test } from "vitest";
import { parse } from "#language";
import { amount, body, decision, dossier, event, every, fact, goal, member, on, pledge, threat, tied } from "./affairs.ts";

function findings(frame: Frame, ...entries: Entry[]): string[] {
  return compile(dossier(...entries), frame).diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

function standing(frame: Frame, ...entries: Entry[]): string[] {
  const found = answer(dossier(...entries), { ...frame, goals: ["g"] }).goals[0]!;
  return [found.assured, found.possible];
}

const troops = (least: number, place?: string): Condition => ({
  op: "amount",
  unit: "troops",
  least,
  ...(place === undefined ? {} : { body: place }),
});

describe("what is found on the way", () => {
  test("an unknown name, with who names it, once for each who does", () => {
    const unknown = (asker: string): string =>
      `unknown-name: “Liechtenstein” is named by ${asker} and is not in the dossier; it is read as an open question.`;
    const asking = pledge("A.p", [tied("if", "Liechtenstein"), tied("only if", "Liechtenstein")]);
    expect(findings({}, asking, goal("g", on("Liechtenstein")))).toEqual([unknown("A.p"), unknown("g")]);
  });

  test("a body nobody has named, in a sum, and a group in a condition", () => {
    expect(findings({}, goal("g", troops(1, "fleet")))).toEqual([
      "unknown-name: “fleet” is named by g and is not in the dossier; it is read as an open question.",
    ]);
    const laid: Entry = { kind: "condition", id: "c", says: [], on: { group: "club", count: { kind: "all" } }, conditions: [] };
    expect(findings({}, laid)).toEqual(["unknown-name: “club” is named by c and is not in the dossier; it is read as an open question."]);
    expect(findings({}, { ...laid, on: { group: "c", count: { kind: "all" } } })).toHaveLength(1);
    expect(
      findings({}, { ...laid, on: { group: "k", count: { kind: "all" } } }, { kind: "group", id: "k", title: "K", members: [] }),
    ).toEqual([]);
  });

  test("names that a frame fixes and nothing bears; a vote, a stage and an entry do", () => {
    const voters = [{ member: "A" }, { member: "B" }];
    const council: Entry = { kind: "body", id: "council", title: "Council", rule: { kind: "unanimity", voters } };
    const entries = [member("A"), member("B"), council, decision("loan", "council"), pledge("A.p"), goal("g", on("A.p formal"))];
    expect(findings({ given: { "A.loan": true, "C.loan": true, "A.p formal": true, loan: false } }, ...entries)).toEqual([]);
    expect(findings({ given: { Liechtenstein: true }, refusing: ["A", "Monaco"] }, ...entries)).toEqual([
      "unknown-name: “Liechtenstein” is named and is not in the dossier; it is read as an open question.",
      "unknown-name: “Monaco” is named and is not in the dossier; it is read as an open question.",
    ]);
  });

  test("a stage of what has none, and an amount in another unit", () => {
    expect(findings({}, fact("f", every()), goal("g", on("f formal")))).toEqual([
      "no-ladder: “f formal”: only pledges and bodies have stages; f is read as it is.",
    ]);
    expect(findings({}, fact("f", every()), goal("g", on("f")))).toEqual([]);
    const other = pledge("A.t", [], { deed: { verb: "send", object: "troops", quantity: amount(1, 1, "guns") } });
    expect(findings({}, other, goal("g", troops(1)))).toEqual([
      "two-units: A.t is counted in “guns” where “troops” is summed; its amount is taken as unknown.",
    ]);
    expect(standing({}, other, goal("g", troops(1_000_000)))).toEqual(["no", "yes"]);
  });
});

describe("what a sum and a body count", () => {
  const sent = (id: string, to: string, unit = "troops"): Entry => pledge(id, [], { to, quantity: amount(10, 10, unit) });

  test("what goes to that body, in that unit; everything where no body is named", () => {
    const entries = [body("force"), body("fleet"), sent("A.t", "force"), sent("B.t", "fleet"), sent("C.g", "force", "guns")];
    const least = (sum: Condition): string => standing({}, ...entries, goal("g", sum))[0]!;
    expect([10, 11].map((count) => least(troops(count, "force")))).toEqual(["yes", "no"]);
    expect([20, 21].map((count) => least(troops(count)))).toEqual(["yes", "no"]);
  });

  test("each stage is a sum of its own", () => {
    const entries = [body("force", troops(10, "force")), pledge("A.t", [], { to: "force", quantity: amount(10, 10) })];
    expect(standing({}, ...entries, goal("g", on("force")))).toEqual(["yes", "yes"]);
    expect(standing({}, ...entries, goal("g", every("force", "force promised")))).toEqual(["no", "yes"]);
  });

  test("a body without needs is there with any pledge to it, and with none it is not", () => {
    expect(standing({}, body("force"), sent("A.t", "force"), goal("g", on("force")))).toEqual(["yes", "yes"]);
    expect(standing({}, body("force"), body("fleet"), sent("A.t", "fleet"), goal("g", on("force")))).toEqual(["no", "no"]);
  });

  test("who was moved below the stage asked for is among the grounds of what it no longer counts to", () => {
    const back: Entry = { kind: "movement", id: "back", pledge: "A.t", stage: "stated", since: "2026-02", says: [] };
    const ready = pledge("A.t", [], { to: "force", quantity: amount(10, 10), stage: "ready", since: "2026-01" });
    for (const needs of [troops(10, "force"), on("force")]) {
      const found = answer(dossier(body("force"), ready, back, goal("g", needs)), { leastStage: "formal" }).goals[0]!;
      expect([found.possible, found.grounds.map(({ statement }) => statement)]).toEqual(["no", ["back"]]);
    }
  });
});

describe("what a frame gives", () => {
  test("replaces a fact, a threat, a body and a goal", () => {
    const entries = [
      decision("A.x"),
      event("storm"),
      fact("f", on("A.x")),
      threat("W.t", [], { force: "will" }),
      body("force"),
      goal("g", every("f", "not W.t", "force")),
    ];
    expect(standing({}, ...entries)).toEqual(["no", "no"]);
    expect(standing({ given: { f: true, "W.t": false, force: true } }, ...entries)).toEqual(["yes", "yes"]);
    expect(standing({ given: { f: false, "W.t": false, force: true } }, ...entries)).toEqual(["no", "no"]);
    expect(standing({ given: { g: true } }, ...entries)).toEqual(["yes", "yes"]);
  });
});

test("what is given keeps its kind", () => {
  const clause: Entry = { kind: "clause", id: "c", says: [], instrument: "treaty", title: "Clause" };
  const entries = [fact("f", every()), goal("g", on("f")), threat("W.t"), clause];
  const { elements } = compile(dossier(...entries), { given: { f: true, g: true, "W.t": true, c: true } }).system;
  expect(["f", "g", "W.t", "c"].map((key) => elements.get(key)!.kind)).toEqual(["fact", "goal", "threat", "clause"]);
});

test("a body's decision is given as a whole, and refused where the body refuses", () => {
  const rule = { kind: "unanimity" as const, voters: [{ member: "A" }, { member: "B" }] };
  const council: Entry = { kind: "body", id: "council", title: "Council", rule };
  const entries = [member("A"), member("B"), council, decision("loan", "council"), goal("g", on("loan"))];
  expect(standing({}, ...entries)).toEqual(["no", "yes"]);
  expect(standing({ given: { loan: true } }, ...entries)).toEqual(["yes", "yes"]);
  expect(standing({ refusing: ["council"] }, ...entries)).toEqual(["no", "no"]);
});

test("a body or a sum to which nobody ever pledged anything is marked", () => {
  const sum = (unit: string): Condition => ({ op: "amount", unit, least: 1 });
  const unheard = (...entries: Entry[]): unknown => [...compile(dossier(...entries)).system.unheard];
  const gone = pledge("A.t", [], { to: "force", stage: "withdrawn", quantity: amount(1, 1, "guns") });
  expect(unheard(body("force"), body("fleet"), member("A"), gone)).toEqual([["fleet", "fleet"]]);
  const sums = [fact("f1", sum("guns")), fact("f2", sum("tanks")), fact("f3", sum("troops"))];
  expect(unheard(body("force"), member("A"), gone, ...sums)).toEqual([["tanks >= 1", "tanks"]]);
});

test("a threat is among the grounds of what denies it", () => {
  const found = answer(dossier(threat("W.t"), goal("g", on("not W.t")))).goals[0]!;
  expect(found.grounds.map(({ statement }) => statement)).toEqual(["W.t"]);
});

test("a threat that nothing rules out is told: without it nothing is assured, and nobody is a veto by it", () => {
  const text = (threat: string): string => `affair a "A"
member EL "Elsund"
member AR "Arvenia"
body mission "The mission"
decision EL.objects "Elsund objects"
pledge AR.ships AR will provide 4 ships to mission
${threat}
goal clear "The bay is clear"
  needs ships >= 4 in mission and not EL.close
`;
  const findings = (threat: string): readonly string[] => answer(parse(text(threat)).dossier).findings;
  expect(findings("threat EL.close EL may close the bay")).toEqual([
    "“The bay is clear” cannot be assured while Elsund’s threat stands (EL.close): nothing that anybody decides rules it out.",
  ]);
  expect(findings("threat EL.close EL may close the bay if EL.objects")).toEqual([]);
});

import type { Claim, Dossier, Frame } from "#model";
import { checkExpectation } from "#analysis";
import { describe, expect, test } from "vitest";
import { body, cited, decision, dossier, every, expectation, fact, goal, member, on, pledge, report, threat, tied } from "./affairs.ts";

/** One affair on which every kind of claim can be made: an order circle, a consent, a threat, a vote, a step that is only `may`. */
function affair(): Dossier {
  return dossier(
    ...["UA", "GB", "FR", "RU", "HU", "DE"].map(member),
    report("paper"),
    report("wire"),
    decision("RU.stops"),
    decision("RU.consent"),
    body("force", every("GB.troops", "FR.troops")),
    fact("guarantees", on("force deployed")),
    fact("ceasefire", every("UA.stops", "RU.stops")),
    pledge("UA.stops", [tied("only after", "guarantees")], {
      force: "may",
      deed: { verb: "stop", object: "fighting" },
      says: [cited("wire")],
    }),
    pledge("GB.troops", [tied("after", "ceasefire")], { to: "force", says: [cited("wire")] }),
    pledge("FR.troops", [tied("after", "ceasefire")], { to: "force", says: [cited("wire")] }),
    pledge("FR.training", [], { deed: { verb: "train", object: "soldiers" }, says: [cited("wire")] }),
    {
      kind: "condition",
      id: "consent",
      since: "2026-02-24",
      says: [cited("paper")],
      on: { ref: "GB.troops" },
      conditions: [tied("only if", "RU.consent")],
    },
    threat("RU.strike", [tied("if", every("FR.training", "not RU.consent"))], { says: [cited("wire")] }),
    { kind: "body", id: "council", title: "Council", rule: { kind: "unanimity", voters: [{ member: "HU" }, { member: "DE" }] } },
    decision("council.loan", "council"),
    { kind: "taken", id: "HU.no", says: [cited("paper")], actor: { member: "HU" }, decision: "council.loan", value: false },
    goal("deployable", every("force", "ceasefire")),
    goal("safe", every("FR.training", "not RU.strike")),
    goal("loan", on("council.loan")),
  );
}

const CLAIMS: readonly (readonly [string, Claim, Frame?])[] = [
  ["possible by waiver", { says: "standing", goal: "deployable", bound: "possible", standing: "waiver" }, { asOf: "2026-03" }],
  ["not assured, a step being only may", { says: "standing", goal: "deployable", bound: "assured", standing: "no" }],
  ["not possible after a vote", { says: "standing", goal: "loan", bound: "possible", standing: "no" }],
  ["assured", { says: "standing", goal: "safe", bound: "assured", standing: "yes" }, { given: { "RU.consent": true } }],
  [
    "a veto by consent on one origin",
    {
      says: "veto",
      goal: "deployable",
      actor: "RU",
      negated: false,
      over: "possible",
      by: "RU.consent",
      kind: "in fact",
      restsOn: "paper",
    },
  ],
  ["a veto by a threat over assurance", { says: "veto", goal: "safe", actor: "RU", negated: false, over: "assured", by: "RU.consent" }],
  ["a veto in law", { says: "veto", goal: "loan", actor: "HU", negated: false, kind: "in law", by: "council.loan" }],
  [
    "no veto by consent without the paper",
    { says: "veto", goal: "deployable", actor: "RU", negated: true, by: "RU.consent" },
    { without: ["paper"] },
  ],
  ["no veto", { says: "veto", goal: "deployable", actor: "HU", negated: true }],
  ["an order circle", { says: "deadlock", goal: "deployable", kind: "order", through: ["UA.stops", "GB.troops"] }],
  ["opened by a waiver", { says: "opens", goal: "deployable", commitment: "UA.stops", how: "waived" }],
  ["opened by a promise", { says: "opens", goal: "deployable", commitment: "force", how: "promised" }],
  ["left after a refusal", { says: "left", actor: "RU", commitment: "FR.training", bound: "assured", negated: false }],
  ["not left after a refusal", { says: "left", actor: "RU", commitment: "GB.troops", bound: "possible", negated: true }],
  ["changed by a statement", { says: "changed", goal: "deployable", from: "2025-04", to: "2026-03", statement: "consent" }],
];

describe("an expectation holds, names grounds, and fails when they are deleted", () => {
  test.each(CLAIMS.map(([name, claim, frame]) => ({ name, claim, frame: frame ?? {} })))("$name", ({ claim, frame }) => {
    const found = checkExpectation(affair(), expectation(claim, frame));
    expect(found).toMatchObject({ holds: true, findings: [] });
    expect(found.grounds.length).toBeGreaterThan(0);
    const named = new Set(found.grounds.map(({ statement }) => statement));
    const without = { ...affair(), entries: affair().entries.filter(({ id }) => !named.has(id)) };
    expect(checkExpectation(without, expectation(claim, frame)).holds).toBe(false);
  });
});

test("the opposite of each does not hold, and what was found is said", () => {
  const judged = (claim: Claim, frame: Frame = {}): ReturnType<typeof checkExpectation> =>
    checkExpectation(affair(), expectation(claim, frame));
  const standing = judged({ says: "standing", goal: "deployable", bound: "possible", standing: "yes" });
  expect([standing.holds, standing.found]).toEqual([false, "deployable: possible waiver"]);
  const veto = judged({ says: "veto", goal: "deployable", actor: "RU", negated: true });
  expect(veto.holds).toBe(false);
  expect(veto.found).toBe("RU is a veto for deployable over possible in fact by RU.stops, or by RU.consent");
  expect(
    judged({ says: "veto", goal: "deployable", actor: "RU", negated: false, by: "RU.consent", restsOn: "wire", over: "assured" }).holds,
  ).toBe(false);
  expect(judged({ says: "veto", goal: "loan", actor: "HU", negated: false, kind: "in fact" }).holds).toBe(false);
  expect(judged({ says: "deadlock", goal: "deployable", kind: "waiting", through: [] }).holds).toBe(false);
  expect(judged({ says: "deadlock", goal: "deployable", kind: "order", through: ["FR.training"] }).holds).toBe(false);
  expect(judged({ says: "opens", goal: "deployable", commitment: "FR.training", how: "waived" }).holds).toBe(false);
  expect(judged({ says: "left", actor: "RU", commitment: "FR.training", bound: "possible", negated: true }).holds).toBe(false);
  expect(judged({ says: "changed", goal: "safe", from: "2026-02-24", to: "2026-03", statement: "consent" }).holds).toBe(false);
});

test("an unknown name fails it and lists the near ones; so does what nobody pledged to", () => {
  const unknown = checkExpectation(affair(), expectation({ says: "standing", goal: "deployble", bound: "possible", standing: "waiver" }));
  expect([unknown.holds, unknown.findings]).toEqual([false, ["“deployble” is not in the dossier. Near names: deployable."]]);
  const empty = dossier(body("force"), goal("g", on("force")));
  const nobody = checkExpectation(empty, expectation({ says: "standing", goal: "g", bound: "possible", standing: "no" }));
  expect([nobody.holds, nobody.findings]).toEqual([false, ["Nobody pledges anything to “force”."]]);
});

test("what follows from declarations alone is said to rest on no statement", () => {
  const bare = dossier(decision("A.yes"), goal("g", on("A.yes")));
  const found = checkExpectation(bare, expectation({ says: "standing", goal: "g", bound: "possible", standing: "yes" }));
  expect([found.holds, found.grounds, found.findings.length]).toEqual([true, [], 1]);
});

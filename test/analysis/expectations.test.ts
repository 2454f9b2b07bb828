import type { Claim, Dossier, Frame } from "#model";
import { checkExpectation } from "#analysis";
import { describe, expect, test } from "vitest";
import {
  body,
  cited,
  decision,
  dossier,
  every,
  expectation,
  fact,
  goal,
  member,
  on,
  pledge,
  report,
  some,
  threat,
  tied,
} from "./affairs.ts";

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

const grounded = (claim: Claim, of = affair()): string[] =>
  checkExpectation(of, expectation(claim)).grounds.map(({ statement }) => statement);
const found = (claim: Claim): string => checkExpectation(affair(), expectation(claim)).found;
const holds = (claim: Claim, of = affair()): boolean => checkExpectation(of, expectation(claim)).holds;
const findings = (claim: Claim, of = affair()): readonly string[] => checkExpectation(of, expectation(claim)).findings;

describe("the grounds of an expectation are the sharpest", () => {
  test("of a veto, those of the ways that are meant", () => {
    const veto = { says: "veto", goal: "deployable", actor: "RU", negated: false } as const;
    expect(grounded({ ...veto, by: "RU.consent" })).toEqual(["UA.stops", "GB.troops", "consent"]);
    expect(grounded({ ...veto, by: "RU.stops" })).toEqual(["GB.troops", "FR.troops"]);
    expect(grounded({ ...veto, goal: "safe", by: "RU.consent" })).toEqual(["RU.strike"]);
    expect(grounded({ ...veto, actor: "HU", negated: true })).toEqual(["UA.stops", "GB.troops", "FR.troops", "consent"]);
  });

  test("of a circle and of what opens it, those of its steps; where neither is found, all that bears on the goal", () => {
    expect(grounded({ says: "deadlock", goal: "deployable", kind: "order", through: [] })).toEqual(["UA.stops", "GB.troops"]);
    expect(grounded({ says: "opens", goal: "deployable", commitment: "UA.stops", how: "waived" })).toEqual(["UA.stops", "GB.troops"]);
    const all = ["UA.stops", "GB.troops", "FR.troops", "consent"];
    expect(grounded({ says: "deadlock", goal: "deployable", kind: "waiting", through: [] })).toEqual(all);
    expect(grounded({ says: "opens", goal: "deployable", commitment: "force", how: "waived" })).toEqual(all);
  });

  test("of a no, what keeps it down, and of a yes all that it stands on", () => {
    const lost = dossier(member("A"), member("B"), decision("R.yes"), pledge("A.p", [tied("only if", "R.yes")]), pledge("B.p"));
    const of = { ...lost, entries: [...lost.entries, member("R"), goal("g", every("A.p", "B.p"))] };
    expect(grounded({ says: "standing", goal: "g", bound: "assured", standing: "no" }, of)).toEqual(["A.p"]);
    expect(grounded({ says: "left", actor: "R", commitment: "g", bound: "possible", negated: true }, of)).toEqual(["A.p"]);
    expect(grounded({ says: "standing", goal: "g", bound: "possible", standing: "yes" }, of)).toEqual(["A.p", "B.p"]);
    expect(grounded({ says: "standing", goal: "g", bound: "possible", standing: "no" }, of)).toEqual(["A.p", "B.p"]);
    expect(grounded({ says: "left", actor: "A", commitment: "B.p", bound: "assured", negated: false }, of)).toEqual(["B.p"]);
  });

  test("of a change, the statement named", () => {
    expect(grounded({ says: "changed", goal: "safe", from: "2025-04", to: "2026-03", statement: "consent" })).toEqual(["consent"]);
  });
});

describe("what a claim of a veto means", () => {
  const veto = { says: "veto", goal: "safe", actor: "RU", negated: false } as const;

  test("resting on an origin: that way, or without one named the whole veto, is gone without it", () => {
    expect(holds({ ...veto, restsOn: "wire" })).toBe(true);
    expect(holds({ ...veto, restsOn: "paper" })).toBe(false);
    expect(holds({ ...veto, goal: "deployable", restsOn: "paper" })).toBe(false);
    expect(holds({ ...veto, goal: "deployable", by: "RU.consent", restsOn: "paper" })).toBe(true);
    expect(holds({ ...veto, goal: "deployable", by: "RU.stops", restsOn: "paper" })).toBe(false);
    expect(found({ ...veto, restsOn: "wire" })).toBe("RU is a veto for safe over assured in fact by RU.consent, resting on wire");
    expect(found(veto)).toBe("RU is a veto for safe over assured in fact by RU.consent");
  });

  test("by a fact: one of several that it takes, or one that must not be", () => {
    const of = dossier(
      member("A"),
      ...["A.x", "A.y", "A.z"].map((id) => decision(id)),
      pledge("B.p", [tied("only if", every(some("A.x", "A.y"), "not A.z"))]),
      member("B"),
      goal("g", on("B.p")),
    );
    for (const by of ["A.x", "A.y", "A.z"]) expect(holds({ ...veto, goal: "g", actor: "A", by }, of)).toBe(true);
    expect(holds({ ...veto, goal: "g", actor: "A", by: "B.p" }, of)).toBe(false);
  });

  test("one that follows from a rule alone is not expected, and its absence is", () => {
    const voters = [{ member: "HU" }, { member: "DE" }];
    const rule: Dossier["entries"][number] = { kind: "body", id: "council", title: "Council", rule: { kind: "unanimity", voters } };
    const of = dossier(...["HU", "DE", "FR"].map(member), rule, decision("loan", "council"), goal("g", on("loan")));
    const [nothing] = findings({ ...veto, goal: "g", actor: "HU" }, of);
    expect([holds({ ...veto, goal: "g", actor: "HU" }, of), nothing]).toEqual([
      false,
      "No statement bears on “g”, so that the veto has no grounds.",
    ]);
    expect(holds({ ...veto, goal: "g", actor: "FR", negated: true }, of)).toBe(true);
    expect(findings({ ...veto, goal: "g", actor: "FR", negated: true }, of)).toEqual([
      "It rests on no statement: it would hold without any of them.",
    ]);
  });
});

describe("what was found is said", () => {
  test("of circles and of what opens them", () => {
    expect(found({ says: "deadlock", goal: "deployable", kind: "waiting", through: [] })).toMatch(
      /^Each wants another .* troops to the body force\.$/,
    );
    expect(found({ says: "opens", goal: "deployable", commitment: "force", how: "waived" })).toMatch(
      /^If the pledge of State UA .* outright\.$/,
    );
    expect(found({ says: "deadlock", goal: "safe", kind: "order", through: [] })).toBe("safe is stuck nowhere");
    expect(found({ says: "opens", goal: "safe", commitment: "UA.stops", how: "waived" })).toBe("safe is stuck nowhere");
  });

  test("of who stops it, of what is left, and of what changed", () => {
    expect(found({ says: "veto", goal: "deployable", actor: "DE", negated: false })).toBe("DE is no veto for deployable");
    expect(found({ says: "left", actor: "RU", commitment: "GB.troops", bound: "assured", negated: true })).toBe(
      "if RU refuses, GB.troops: assured no",
    );
    const change = { says: "changed", from: "2025-04", to: "2026-03", statement: "consent" } as const;
    expect(found({ ...change, goal: "deployable" })).toBe(
      "deployable: veto of RU over possible by RU.consent: no becomes yes; because of consent",
    );
    expect(found({ ...change, goal: "safe" })).toBe("safe did not change");
  });
});

test("a circle may pass more than is named and never less, and one of several steps that open it may be named", () => {
  const circle = { says: "deadlock", goal: "deployable", kind: "order" } as const;
  expect(holds({ ...circle, through: [] })).toBe(true);
  expect(holds({ ...circle, through: ["GB.troops", "FR.training"] })).toBe(false);
  for (const commitment of ["FR.troops", "force promised", "guarantees"]) {
    const how = commitment === "force promised" ? "promised" : "waived";
    expect(holds({ says: "opens", goal: "deployable", commitment, how })).toBe(true);
  }
  expect(holds({ says: "opens", goal: "deployable", commitment: "force deployed", how: "waived" })).toBe(false);
});

describe("a claim has no answer", () => {
  const standing = { says: "standing", goal: "g", bound: "possible", standing: "no" } as const;

  test("where any name in it is unknown", () => {
    const unknown = (claim: Claim): string[] => [found(claim), ...findings(claim)];
    expect(unknown({ ...standing, goal: "Liechtenstein" })).toEqual(["no answer", "“Liechtenstein” is not in the dossier."]);
    expect(unknown({ says: "veto", goal: "safe", actor: "RUU", negated: true })[1]).toBe(
      "“RUU” is not in the dossier. Near names: RU, HU, UA.",
    );
    expect(unknown({ says: "left", actor: "RU", commitment: "FR.trainin", bound: "assured", negated: false })[1]).toContain(
      "Near names: FR.training,",
    );
    expect(unknown({ says: "opens", goal: "safe", commitment: "forse promised", how: "promised" })[1]).toBe(
      "“forse” is not in the dossier. Near names: force.",
    );
    expect(unknown({ says: "deadlock", goal: "safe", kind: "order", through: ["GB.trops"] })[1]).toContain(
      "“GB.trops” is not in the dossier",
    );
    expect(unknown({ says: "changed", goal: "safe", from: "2025", to: "2026", statement: "consnt" })[1]).toContain("“consnt” is not");
  });

  test("where it is about nothing that can hold, or about a paradox", () => {
    expect(findings({ ...standing, goal: "GB" })).toEqual(["“GB” is nothing that can hold or not."]);
    const of = dossier(member("A"), pledge("A.p", [tied("unless", "A.p")]), goal("g", on("A.p")));
    expect([holds(standing, of), ...findings(standing, of)]).toEqual([false, "“g” has no answer: it depends on the paradox around A.p."]);
  });

  test("where it hangs on a name nobody knows, or on a promise nobody made", () => {
    const of = dossier(decision("RU.consent"), goal("g", on("RU.consnt")));
    expect([holds(standing, of), ...findings(standing, of)]).toEqual([false, "“RU.consnt” is not in the dossier. Near names: RU.consent."]);
    expect(findings(standing, dossier(body("force"), goal("g", on("force promised"))))).toEqual(["Nobody pledges anything to “force”."]);
  });
});

import { describe, expect, test } from "vitest";
import type { Claim, Condition, Entry } from "#model";
import { expectationId, parse, parseCondition, printCondition, printDiagnostic } from "#language";

const a: Condition = { op: "holds", ref: "a" };
const b: Condition = { op: "holds", ref: "b" };
const c: Condition = { op: "holds", ref: "c" };

function condition(text: string): Condition {
  const read = parseCondition(text);
  if ("diagnostics" in read) throw new Error(`${text}: ${read.diagnostics[0]?.message}`);
  return read.condition;
}

/** The only entry of a text; its faults are the test's. */
function entry<K extends Entry["kind"]>(kind: K, text: string): Extract<Entry, { kind: K }> {
  const { dossier, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  expect(dossier.entries.map((each) => each.kind)).toEqual([kind]);
  return dossier.entries[0] as Extract<Entry, { kind: K }>;
}

describe("a condition", () => {
  test.each<[string, Condition]>([
    ["a or b and not c", { op: "any", of: [a, { op: "all", of: [b, { op: "not", of: c }] }] }],
    ["(a or b) and c", { op: "all", of: [{ op: "any", of: [a, b] }, c] }],
    ["not a and b", { op: "all", of: [{ op: "not", of: a }, b] }],
    ["not (a and b)", { op: "not", of: { op: "all", of: [a, b] } }],
    ["a and (b and c)", { op: "all", of: [a, { op: "all", of: [b, c] }] }],
    ["((a))", a],
    ["at least 2 of (a, b or c, not a)", { op: "atLeast", count: 2, of: [a, { op: "any", of: [b, c] }, { op: "not", of: a }] }],
    ["force deployed", { op: "holds", ref: "force", stage: "deployed" }],
    ["force promised and a", { op: "all", of: [{ op: "holds", ref: "force", stage: "promised" }, a] }],
    ["troops >= 15000 in force", { op: "amount", unit: "troops", least: 15000, body: "force" }],
    ["patrol boats ≥ 2", { op: "amount", unit: "patrol boats", least: 2 }],
    ["always", { op: "all", of: [] }],
    ["never", { op: "any", of: [] }],
    ["any of (a)", { op: "any", of: [a] }],
  ])("%s means what it says", (text, tree) => expect(condition(text)).toEqual(tree));

  test("is printed so that nobody needs to know what binds tighter", () => {
    expect(printCondition(condition("a or b and c"))).toBe("a or (b and c)");
    expect(printCondition(condition("not (a or b)"))).toBe("not (a or b)");
    expect(printCondition(condition("not not a"))).toBe("not not a");
  });

  test.each(["", "a b", "a and", "(a", "a)", "not", "at least 2 (a)", "at least two of (a)", "a >= many", 'a "b"'])(
    "%j is refused with a place",
    (text) => {
      const read = parseCondition(text);
      expect("diagnostics" in read).toBe(true);
      if ("diagnostics" in read) expect(read.diagnostics[0]).toMatchObject({ severity: "error", place: { line: 1 } });
    },
  );
});

describe("a pledge", () => {
  test.each([
    ["5000 troops", { low: 5000, best: 5000, high: 5000 }],
    ["5000..7500 troops", { low: 5000, best: null, high: 7500 }],
    ["5000..6000..7500 troops", { low: 5000, best: 6000, high: 7500 }],
    ["5000.. troops", { low: 5000, best: null, high: null }],
    ["..7500 troops", { low: null, best: null, high: 7500 }],
    ["at least 5000 troops", { low: 5000, best: null, high: null }],
    ["up to 7500 troops", { low: null, best: null, high: 7500 }],
    ["about 6000 troops", { low: null, best: 6000, high: null }],
    ["..6000..7500 troops", { low: null, best: 6000, high: 7500 }],
    ["unknown troops", { low: null, best: null, high: null }],
    ["0.5..1.5 troops", { low: 0.5, best: null, high: 1.5 }],
  ])("of %s has these bounds", (words, bounds) => {
    const { deed } = entry("pledge", `pledge p GB will provide ${words} to force`);
    expect(deed).toEqual({ verb: "provide", quantity: { ...bounds, unit: "troops" }, object: "troops", to: "force" });
  });

  test("without an amount keeps its words", () => {
    expect(entry("pledge", "pledge p GB will provide air cover to force").deed).toEqual({
      verb: "provide",
      object: "air cover",
      to: "force",
    });
    expect(entry("pledge", "pledge p GB will defend 28-point plan").deed).toEqual({ verb: "defend", object: "28-point plan" });
    expect(entry("pledge", 'pledge p GB will "look after" "boats, if safe" to FR').deed).toEqual({
      verb: "look after",
      object: "boats, if safe",
      to: "FR",
    });
    expect(entry("pledge", "pledge p GB will help").deed).toEqual({ verb: "help", object: "" });
  });

  test("keeps each connective apart", () => {
    const { conditions } = entry("pledge", "pledge p GB will help\n  if a\n  only if a\n  unless a\n  after a\n  only after a");
    expect(conditions.map((proviso) => proviso.connective)).toEqual(["if", "only if", "unless", "after", "only after"]);
  });

  test.each([
    ["all of coalition", { kind: "all" }],
    ["some of coalition", { kind: "some" }],
    ["most of coalition", { kind: "most" }],
    ["at least 26 of coalition", { kind: "at least", number: 26 }],
    ["exactly 3 of coalition", { kind: "exactly", number: 3 }],
    ["nearly 15 of coalition", { kind: "nearly", number: 15 }],
  ])("by %s counts so", (words, count) => {
    expect(entry("pledge", `pledge p ${words} may help`)).toMatchObject({ actor: { group: "coalition", count }, force: "may" });
  });

  test("may stand on one line or on several", () => {
    const one = entry(
      "pledge",
      "pledge p GB may stop fighting only after force promised, stage formal, since 2026-02, says tg p3, grade B3",
    );
    const several = entry(
      "pledge",
      "pledge p GB may stop fighting\n\n  says tg p3\n  grade B3\n  since 2026-02\n  only after\tforce promised\n  stage formal",
    );
    expect({ ...several, place: one.place }).toEqual(one);
  });
});

describe("a citation", () => {
  test("keeps its chain, outermost first, its origin, grade and quote", () => {
    const text =
      'pledge p GB will help\n  says ia p4 by "The Paper" outlet by "allies" group, origin tg, grade C3\n    quote "we help" at 12..19 after "said: " before "." sha256 "x"';
    expect(entry("pledge", text).says).toEqual([
      {
        report: "ia",
        paragraph: 4,
        chain: [
          { name: "The Paper", kind: "outlet" },
          { name: "allies", kind: "group" },
        ],
        origin: "tg",
        grade: { reliability: "C", credibility: 3 },
        selector: { exact: "we help", start: 12, end: 19, prefix: "said: ", suffix: "." },
        sha256: "x",
      },
    ]);
  });

  test("takes a speaker without `by`, and lines of its own for its parts", () => {
    const text = 'pledge p GB will help\n  says tg, p3, "a source" unnamed\n  says ia\n  by "X"\n  grade A1';
    expect(entry("pledge", text).says).toEqual([
      { report: "tg", paragraph: 3, chain: [{ name: "a source", kind: "unnamed" }] },
      { report: "ia", chain: [{ name: "X", kind: "named" }], grade: { reliability: "A", credibility: 1 } },
    ]);
  });
});

describe("an expectation", () => {
  test.each<[string, Claim]>([
    ["g is possible by waiver", { says: "standing", goal: "g", bound: "possible", standing: "waiver" }],
    ["g is assured: yes", { says: "standing", goal: "g", bound: "assured", standing: "yes" }],
    ["g is not assured", { says: "standing", goal: "g", bound: "assured", standing: "no" }],
    ["RU is a veto for g", { says: "veto", goal: "g", actor: "RU", negated: false }],
    [
      "RU is no veto for g over possible by RU.consent in fact rests on tg",
      { says: "veto", goal: "g", actor: "RU", negated: true, over: "possible", by: "RU.consent", kind: "in fact", restsOn: "tg" },
    ],
    ["g is stuck in an order circle through a, b", { says: "deadlock", goal: "g", kind: "order", through: ["a", "b"] }],
    ["g is stuck in a waiting circle through a", { says: "deadlock", goal: "g", kind: "waiting", through: ["a"] }],
    ["g opens if UA.stops waives", { says: "opens", goal: "g", commitment: "UA.stops", how: "waived" }],
    ["g opens if force is promised", { says: "opens", goal: "g", commitment: "force", how: "promised" }],
    ["if RU refuses, a is left possible", { says: "left", actor: "RU", commitment: "a", bound: "possible", negated: false }],
    ["if RU refuses a is not left assured", { says: "left", actor: "RU", commitment: "a", bound: "assured", negated: true }],
    [
      "g changed from 2025-04-10 to 2026-02-27 by c1",
      { says: "changed", goal: "g", from: "2025-04-10", to: "2026-02-27", statement: "c1" },
    ],
  ])("%s", (text, claim) => {
    const read = entry("expect", `expect ${text}`);
    expect(read).toMatchObject({ claim, frame: {} });
    expect(read.claim).toEqual(claim);
    expect(read.id).toBe(expectationId(claim, {}));
  });

  test("takes its frame from the clauses below it", () => {
    const text =
      "expect g is not possible\n  given X no, GB.troops formal yes\n  refusing RU, BY\n  without tg\n  as of 2026-02-27\n  known on 2026-03-01\n  stage at least formal\n  grade at least C3";
    expect(entry("expect", text).frame).toEqual({
      given: { X: false, "GB.troops formal": true },
      refusing: ["RU", "BY"],
      without: ["tg"],
      asOf: "2026-02-27",
      knownOn: "2026-03-01",
      leastStage: "formal",
      leastGrade: { reliability: "C", credibility: 3 },
    });
  });

  test("has an id that follows from its words alone", () => {
    const [first, again, other] = parse(
      'expect g is not possible\nmember A "A"\nexpect   g is possible: no\nexpect g is not possible as of 2026',
    ).dossier.entries.filter((each) => each.kind === "expect");
    expect(again!.id).toBe(first!.id);
    expect(other!.id).not.toBe(first!.id);
  });
});

describe("a body", () => {
  test("keeps the numbers of its rule and of its voters", () => {
    const text =
      'body u "U" needs a decides by qualified 55% members 65% population blocking 4 of DE 2 population 83.5, FR population 68 veto, LU no veto';
    expect(entry("body", text)).toMatchObject({
      needs: a,
      rule: {
        kind: "qualified",
        members: 55,
        population: 65,
        blocking: 4,
        voters: [
          { member: "DE", weight: 2, population: 83.5 },
          { member: "FR", population: 68, veto: true },
          { member: "LU", veto: false },
        ],
      },
    });
  });
});

describe("a diagnostic", () => {
  test("is printed with its line, what it means underlined", () => {
    const text = 'member A "A"\n\tfact f\n';
    const [diagnostic] = parse(text, { file: "x.proviso" }).diagnostics;
    expect(printDiagnostic(diagnostic!, text)).toBe(
      [
        "x.proviso:2:2: error: found `fact`, which begins no clause of this entry [unknown-clause]",
        "  2 | \tfact f",
        "    | \t^^^^",
        "  accepted: also",
      ].join("\n"),
    );
    expect(printDiagnostic(diagnostic!).split("\n")).toHaveLength(2);
  });
});

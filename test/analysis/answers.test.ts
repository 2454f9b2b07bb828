import type { Condition, Dossier, Entry, GoalAnswer } from "#model";
import { answer, compile, diagnose, originsOf, readingOf, whatChanged, whatIsLeft } from "#analysis";
import { expect, test } from "vitest";
import {
  amount,
  body,
  cited,
  decision,
  dossier,
  event,
  every,
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

function only(affair: Dossier, question: Parameters<typeof answer>[1] = {}): GoalAnswer {
  const { goals, findings } = answer(affair, question);
  expect([goals.length, findings]).toEqual([1, []]);
  return goals[0]!;
}

function vetoes(found: GoalAnswer): string[] {
  return found.vetoes.flatMap(({ actor, over, kind, ways }) =>
    ways.map(({ facts, through }) => `${actor} over ${over} ${kind} by ${facts.join("+")} through ${through}`),
  );
}

const said: Entry[] = [report("t"), report("again", "t"), report("other")];

/** A force that hangs on a consent which one paper reports, with a threat that others report. */
function coalition(): Dossier {
  return dossier(
    ...["GB", "FR", "RU"].map(member),
    ...said,
    decision("RU.consent"),
    { kind: "group", id: "coalition", title: "Coalition", members: ["GB", "FR"], atLeast: 26 },
    body("force"),
    pledge("GB.troops", [], { to: "force", says: [cited("other")] }),
    pledge("coalition.help", [], {
      to: "force",
      actor: { group: "coalition", count: { kind: "some" } },
      says: [cited("other"), cited("t")],
    }),
    {
      kind: "condition",
      id: "consent",
      says: [cited("t"), cited("again")],
      on: { group: "coalition", count: { kind: "some" }, to: "force" },
      conditions: [tied("only if", "RU.consent")],
    },
    threat("RU.strike", [tied("if", every("force", "not RU.consent"))], { says: [cited("other")] }),
    goal("helped", every("coalition.help", "not RU.strike")),
  );
}

test("`only if` never assures: reading it as `if` would", () => {
  const found = only(dossier(decision("A.yes"), pledge("B.p", [tied("only if", "A.yes")]), goal("g", on("B.p"))), {
    given: { "A.yes": true },
  });
  expect([found.assured, found.possible]).toEqual(["no", "yes"]);
});

test("`if` alone is necessary as well, and both together bind", () => {
  const affair = dossier(
    decision("A.yes"),
    decision("C.yes"),
    pledge("B.p", [tied("if", "A.yes"), tied("only if", "C.yes")]),
    goal("g", on("B.p")),
  );
  expect(only(affair, { given: { "A.yes": true, "C.yes": true } })).toMatchObject({ assured: "yes", possible: "yes" });
  expect(only(affair, { given: { "A.yes": false } })).toMatchObject({ assured: "no", possible: "no" });
});

test("a partial condition binds the group's own pledge, is feared of every member, and spares the named in the best case", () => {
  const affair = coalition();
  const own = only(affair, { goals: ["coalition.help"], given: { "RU.consent": false } });
  expect([own.assured, own.possible]).toEqual(["no", "no"]);
  const named = only(affair, { goals: ["GB.troops"], given: { "RU.consent": false } });
  expect([named.assured, named.possible]).toEqual(["no", "yes"]);
});

test("a veto by consent rests on one origin however many reports retell it; without it the threat remains", () => {
  const found = only(coalition());
  expect(vetoes(found)).toContain("RU over possible in fact by RU.consent through condition");
  const veto = found.vetoes.find(({ actor }) => actor === "RU")!;
  expect(veto.restsOn).toEqual(["t"]);
  expect(veto.ways[0]!.grounds.map(({ statement }) => statement)).toEqual(["coalition.help", "consent"]);
  expect(found.loadBearingOrigins.find(({ origin }) => origin === "t")!.changes).toEqual([
    "veto gone: RU over possible by RU.consent",
    "new veto: RU over assured by RU.consent",
  ]);
  const without = only(coalition(), { without: ["t"] });
  expect(vetoes(without)).toContain("RU over assured in fact by RU.consent through threat");
  expect(vetoes(without).filter((text) => text.startsWith("RU over possible"))).toEqual([]);
});

test("a vote taken makes it impossible, and stays its voter's veto in law and what it takes", () => {
  const affair = dossier(
    member("A"),
    member("B"),
    { kind: "body", id: "council", title: "Council", rule: { kind: "unanimity", voters: [{ member: "A" }, { member: "B" }] } },
    decision("council.loan", "council"),
    { kind: "taken", id: "A.no", says: [cited("t")], actor: { member: "A" }, decision: "council.loan", value: false },
    report("t"),
    goal("loan", on("council.loan")),
  );
  const found = only(affair);
  expect(found.possible).toBe("no");
  expect(vetoes(found)).toEqual([
    "A over possible in law by A.council.loan through vote",
    "B over possible in law by B.council.loan through vote",
  ]);
  expect(found.sufficientSets.sets).toEqual([["A.council.loan", "B.council.loan"]]);
  expect(found.vetoes[0]!.grounds.map(({ statement }) => statement)).toEqual(["A.no"]);
  expect(found.loadBearingOrigins).toEqual([{ origin: "t", label: "Outlet t", changes: ["possible: no becomes yes"] }]);
});

test("beliefs: an unbelieved pledge is an open choice, an unbelieved threat is none, grades and stages filter", () => {
  const graded = cited("t", { grade: { reliability: "C", credibility: 3 } });
  const affair = dossier(
    ...said,
    pledge("A.p", [], { says: [graded], quantity: amount(5, 5), to: "force" }),
    body("force"),
    threat("W.t", [], { says: [graded], force: "will" }),
    goal("g", every("A.p", "not W.t")),
    goal("sum", { op: "amount", unit: "troops", least: 1, body: "force" }),
  );
  const at = (question: Parameters<typeof answer>[1]): string[] =>
    answer(affair, question).goals.map(({ assured, possible }) => `${assured} ${possible}`);
  expect(at({})).toEqual(["no no", "yes yes"]);
  expect(at({ without: ["t"] })).toEqual(["no yes", "no no"]);
  expect(at({ leastGrade: { reliability: "B", credibility: 3 } })).toEqual(["no yes", "no no"]);
  expect(at({ leastGrade: { reliability: "C", credibility: 4 } })).toEqual(["no no", "yes yes"]);
  expect(at({ leastStage: "formal" })).toEqual(["no no", "no no"]);
});

test("valid and recorded time: what stands is what was in force and known then", () => {
  const affair = dossier(
    pledge("A.old", [], { since: "2025-02", until: "2025-09~" }),
    pledge("A.new", [], { since: "2026-01-10", recorded: { from: "2026-03-01T09:00:00Z" } }),
    { kind: "movement", id: "up", pledge: "A.new", stage: "formal", since: "2026-02", says: [] },
    { kind: "movement", id: "down", pledge: "A.new", stage: "withdrawn", since: "2026-05", says: [] },
    goal("old", on("A.old")),
    goal("new", on("A.new")),
    goal("formal", on("A.new formal")),
  );
  const at = (question: Parameters<typeof answer>[1]): string =>
    answer(affair, question)
      .goals.map(({ assured, possible }) => `${assured}/${possible}`)
      .join(" ");
  expect(at({ asOf: "2025-04" })).toBe("yes/yes no/yes no/yes");
  expect(at({ asOf: "2025-09" })).toBe("no/yes no/yes no/yes");
  expect(at({ asOf: "2026-02-20" })).toBe("no/yes yes/yes yes/yes");
  expect(at({ asOf: "2026-02-20", knownOn: "2026-02-28" })).toBe("no/yes no/yes no/yes");
  expect(at({ asOf: "2026-02-20", knownOn: "2026-03-01" })).toBe("no/yes yes/yes yes/yes");
  expect(at({})).toBe("no/yes no/no no/no");
});

test("what is left if one refuses: pledges that stand without it, those that fall with it, and the amounts", () => {
  const affair = dossier(
    ...["A", "B", "C", "R"].map(member),
    decision("R.consent"),
    body("force"),
    pledge("A.t", [], { to: "force", quantity: amount(100, 200) }),
    pledge("B.t", [tied("only if", "R.consent")], { to: "force", quantity: amount(300, 400) }),
    pledge("C.t", [tied("only if", "A.t")], { to: "force", quantity: amount(null, null) }),
    goal("large", { op: "amount", unit: "troops", least: 1000, body: "force" }),
  );
  const left = whatIsLeft(affair, "R");
  expect(left.left.map(({ id, assured, possible }) => `${id} ${assured} ${possible}`)).toEqual(["A.t yes yes", "C.t no yes"]);
  expect(left.lost.map(({ id, before }) => `${id} ${before}`)).toEqual(["B.t yes"]);
  expect(left.goals).toEqual([{ id: "large", assured: "no", possible: "yes" }]);
  expect(left.amounts).toEqual([
    {
      unit: "troops",
      assured: { low: 100, best: null, high: 200, unit: "troops" },
      possible: { low: 100, best: null, high: null, unit: "troops" },
    },
  ]);
});

test("amounts that exclude each other are not added up: the best choice is", () => {
  const affair = dossier(
    decision("D.yes"),
    member("R"),
    pledge("A.t", [tied("if", "D.yes")], { quantity: amount(10, 10) }),
    pledge("B.t", [tied("unless", "D.yes")], { quantity: amount(30, 30) }),
    pledge("C.t", [], { quantity: amount(5, 5) }),
  );
  expect(whatIsLeft(affair, "R").amounts[0]!.possible.high).toBe(35);
});

test("what changed between two dates, with the statements that made it", () => {
  const affair = dossier(
    decision("R.consent"),
    member("R"),
    report("t"),
    pledge("A.t", []),
    {
      kind: "condition",
      id: "later",
      since: "2026-02-24",
      says: [cited("t")],
      on: { ref: "A.t" },
      conditions: [tied("only if", "R.consent")],
    },
    goal("g", on("A.t")),
  );
  const change = whatChanged(affair, { asOf: "2025-04" }, { asOf: "2026-03" });
  expect(change.begun.map(({ statement }) => statement)).toEqual(["later"]);
  expect(change.ended).toEqual([]);
  expect(change.answers).toEqual([
    { goal: "g", what: "assured", before: "yes", after: "no", because: ["later"] },
    { goal: "g", what: "veto of R over possible by R.consent", before: "no", after: "yes", because: ["later"] },
  ]);
  expect(whatChanged(affair, { asOf: "2026-03" }, { asOf: "2026-04" }).answers).toEqual([]);
});

test("a circle through a negation is refused with each step, and what does not hang on it is answered", () => {
  const place = (line: number): { place: NonNullable<Entry["place"]> } => ({ place: { file: "x", line, column: 1, length: 3 } });
  const affair = dossier(
    { ...pledge("A.p", [tied("unless", "f")]), ...place(1) },
    { ...fact("f", every("B.p", "B.p")), ...place(2) },
    { ...pledge("B.p", [tied("if", "A.p")]), ...place(3) },
    pledge("C.p"),
    goal("stuck", on("B.p")),
    goal("fine", on("C.p")),
  );
  const { goals, findings } = answer(affair);
  expect(goals.map(({ id, assured }) => [id, assured])).toEqual([["fine", "yes"]]);
  expect(findings.join(" ")).toContain("“stuck” has no answer");
  const paradox = diagnose(affair).find(({ code }) => code === "paradox")!;
  expect(paradox.related!.map(({ message, place: at }) => `${at.line} ${message}`)).toEqual([
    "1 A.p waits for not f",
    "2 f waits for B.p",
    "3 B.p waits for A.p",
  ]);
});

test("an unknown name is an open question with a finding that lists the near ones", () => {
  const { goals, findings } = answer(dossier(decision("RU.consent"), goal("g", on("RU.consnet"))));
  expect(goals[0]!.open).toEqual(["RU.consnet"]);
  expect(findings[0]).toContain("RU.consent");
  expect(answer(dossier(goal("g", every())), { goals: ["gg"] })).toMatchObject({
    goals: [],
    findings: [expect.stringContaining("Near names: g")],
  });
  expect(answer(dossier(goal("g", every())), { given: { storm: true } }).findings[0]).toContain("storm");
});

test("where no goal is declared every pledge is asked for, as a commitment", () => {
  const { goals } = answer(dossier(event("storm"), pledge("A.p", [tied("unless", "storm")])));
  expect(goals.map(({ id, kind, assured, possible }) => [id, kind, assured, possible])).toEqual([["A.p", "commitment", "no", "yes"]]);
  expect(goals[0]!.blockingSets).toMatchObject({ sets: [["A.p"], ["not storm"]], actors: { sets: [["A"]] } });
  expect(goals[0]!.sufficientSets.sets).toEqual([["A.p", "not storm"]]);
});

test("a citation counts under its own origin, else under the last roots its report retells", () => {
  const affair = dossier(report("a", "b"), report("b", "c", "d"), report("c"), report("loop", "loop"));
  expect(originsOf(affair, cited("a"))).toEqual(["c", "d"]);
  expect(originsOf(affair, cited("a", { origin: "video" }))).toEqual(["video"]);
  expect(originsOf(affair, cited("loop"))).toEqual(["loop"]);
});

test("a statement reads as a plain sentence", () => {
  const affair = dossier(
    { kind: "member", id: "GB", title: "United Kingdom", also: [] },
    { kind: "body", id: "force", title: "Reassurance force" },
    { kind: "fact", id: "ceasefire", title: "A ceasefire holds", when: every() },
    pledge("GB.troops", [tied("only after", "ceasefire")], { to: "force", quantity: amount(5000, 7500) }),
    threat("GB.t", [tied("if", every("force deployed", "not ceasefire"))]),
  );
  const words = affair.entries.flatMap((entry) => (entry.kind === "pledge" || entry.kind === "threat" ? [readingOf(entry, affair)] : []));
  expect(words).toEqual([
    "The United Kingdom will provide 5,000 to 7,500 troops to the reassurance force, only after a ceasefire holds",
    "The United Kingdom may attack to the reassurance force, if the reassurance force is deployed and it is not so that a ceasefire holds",
  ]);
});

test("what is left leaves out what has no answer, and tells no goals where there are none", () => {
  const entries = [member("A"), member("R"), pledge("A.p", [tied("unless", "R.p")]), pledge("R.p", [tied("if", "A.p")])];
  const bare = whatIsLeft(dossier(...entries), "R");
  expect(bare.goals).toEqual([]);
  // Once R refuses there is no paradox; before there was no answer to compare with.
  expect(bare.left.map(({ id, assured, possible, before }) => [id, assured, possible, before])).toEqual([["A.p", "yes", "yes", "no"]]);
  expect(whatIsLeft(dossier(...entries, goal("g", on("A.p"))), "A").goals.map(({ id }) => id)).toEqual(["g"]);
  expect(whatIsLeft(dossier(...entries, goal("g", on("A.p"))), "B")).toMatchObject({ goals: [], left: [], lost: [] });
});

test("amounts left are told by unit in order, pledges without one aside, and an unknown one counts most", () => {
  const affair = dossier(
    decision("D.yes"),
    member("R"),
    pledge("A.t", [tied("if", "D.yes")], { quantity: amount(10, 30) }),
    pledge("B.t", [tied("unless", "D.yes")], { quantity: amount(5, null) }),
    pledge("C.g", [], { quantity: amount(2, 4, "guns") }),
    pledge("C.p"),
  );
  const { amounts } = whatIsLeft(affair, "R");
  expect(amounts.map(({ unit }) => unit)).toEqual(["guns", "troops"]);
  expect(amounts[0]).toMatchObject({ assured: { low: 2, high: 4 }, possible: { low: 2, high: 4 } });
  expect(amounts[1]).toMatchObject({ assured: { low: 0, best: 0, high: 0 }, possible: { low: 5, high: null } });
});

test("a change is told the other way round as well, with its reasons in order of their names", () => {
  const laid = (id: string): Entry => ({
    kind: "condition",
    id,
    since: "2026-02-24",
    says: [],
    on: { ref: "A.t" },
    conditions: [tied("only if", "R.consent")],
  });
  const affair = dossier(decision("R.consent"), member("R"), pledge("A.t", []), laid("z"), laid("b"), goal("g", on("A.t")));
  const change = whatChanged(affair, { asOf: "2026-03" }, { asOf: "2025-04" });
  expect([change.begun.length, change.ended.map(({ statement }) => statement)]).toEqual([0, ["z", "b"]]);
  expect(change.answers).toEqual([
    { goal: "g", what: "assured", before: "no", after: "yes", because: ["b", "z"] },
    { goal: "g", what: "veto of R over possible by R.consent", before: "yes", after: "no", because: ["b", "z"] },
  ]);
});

test("an answer that comes or goes with a paradox is a change; one that neither has is none", () => {
  const affair = dossier(
    member("A"),
    pledge("A.p", [tied("unless", "f")]),
    { kind: "condition", id: "late", since: "2026-02", says: [], on: { ref: "B.p" }, conditions: [tied("only if", "A.p")] },
    fact("f", on("B.p")),
    pledge("B.p"),
    goal("g", on("A.p")),
  );
  const [early, later, latest] = [{ asOf: "2026-01" }, { asOf: "2026-03" }, { asOf: "2026-04" }];
  const told = (from: { asOf: string }, to: { asOf: string }): unknown => whatChanged(affair, from, to, ["g"]).answers;
  expect(told(early, later)).toEqual([{ goal: "g", what: "answer", before: "there is one", after: "none", because: ["late"] }]);
  expect(told(later, early)).toEqual([{ goal: "g", what: "answer", before: "none", after: "there is one", because: ["late"] }]);
  expect(told(later, latest)).toEqual([]);
});

test("ways of stopping come in order: over the possible first, in law before in fact, then by name", () => {
  const affair = dossier(
    ...["A", "B", "C", "W"].map(member),
    { kind: "body", id: "council", title: "Council", rule: { kind: "unanimity", voters: [{ member: "B" }, { member: "A" }] } },
    decision("council.loan", "council"),
    decision("W.x"),
    decision("A.x"),
    threat("W.strike", [tied("unless", every("W.x", "A.x"))]),
    pledge("C.p"),
    pledge("A.p"),
    goal("g", every("C.p", "A.p", "not W.strike", "council.loan")),
  );
  const found = only(affair);
  expect(found.kind).toBe("goal");
  expect(found.vetoes.map(({ actor, over, kind }) => `${actor} ${over} ${kind}`)).toEqual([
    "A possible in law",
    "B possible in law",
    "A possible in fact",
    "C possible in fact",
    "A assured in fact",
    "W assured in fact",
  ]);
});

test("an unknown goal that resembles nothing is answered without near names", () => {
  expect(answer(dossier(goal("g", every())), { goals: ["Liechtenstein"] }).findings).toEqual(["“Liechtenstein” is not in the dossier."]);
});

test("where scenarios would be too many to go through, the standing is still exact", () => {
  const names = ["a", "b", "c", "d", "e", "f", "h", "i"];
  const count = (least: number, denied: boolean): Condition => ({
    op: "atLeast",
    count: least,
    of: names.map((name) => (denied ? { op: "not", of: on(name) } : on(name))),
  });
  const standing = (needs: Condition): string[] => {
    const circle = [pledge("A.p", [tied("after", "B.p")]), pledge("B.p", [tied("if", "A.p")])];
    const found = only(dossier(member("A"), member("B"), ...names.map((name) => decision(name)), ...circle, goal("g", needs)));
    return [found.assured, found.possible];
  };
  const never = every(count(5, false), count(4, true));
  const always = some(count(4, false), count(5, true));
  expect(standing(never)).toEqual(["no", "no"]);
  expect(standing(always)).toEqual(["yes", "yes"]);
  expect(standing(some(never, every("not a", "b")))).toEqual(["no", "yes"]);
  expect(standing(every(always, some("a", "not b")))).toEqual(["no", "yes"]);
  expect(standing(some(never, "A.p"))).toEqual(["waiver", "waiver"]);
  expect(standing(every(always, "A.p"))).toEqual(["waiver", "waiver"]);
});

test("no more than twenty ways of one actor are told, and that there are more", () => {
  const names = Array.from({ length: 21 }, (_, i) => `A.${i}`);
  const { goals, findings } = answer(dossier(member("A"), ...names.map((id) => decision(id)), goal("g", every(...names))));
  expect(findings).toEqual(["A can stop “g” alone in more than 20 ways; the first 20 are told."]);
  expect(goals[0]!.vetoes.map(({ ways }) => ways.length)).toEqual([20]);
});

test("a model is solved once for each fixing, however its values are listed, and apart for any other", () => {
  const model = compile(dossier(decision("a"), decision("b"), goal("g", every("a", "b"))));
  const solved = model.solvedAt({ a: true, b: true });
  expect(model.solvedAt({ b: true, a: true })).toBe(solved);
  expect(solved.value("g", "upper", "yes")).toBe(solved.diagram.one);
  const other = model.solvedAt({ a: true, b: false });
  expect(other.value("g", "upper", "yes")).toBe(other.diagram.zero);
  expect(model.scenarios("g", "upper")).toBe(model.scenarios("g", "upper"));
  expect(model.solved("g", "upper")).toBe(model.solved("g", "upper"));
});

test("what hangs on a paradox has no answer, wherever the paradox stands among what it needs", () => {
  const entries = [member("A"), pledge("A.p", [tied("unless", "A.p")]), pledge("C.p")];
  for (const needs of [every("A.p", "C.p"), every("C.p", "A.p")]) {
    const { goals, findings } = answer(dossier(...entries, goal("g", needs)));
    expect([goals, findings.at(-1)]).toEqual([[], "“g” has no answer: it depends on the paradox around A.p."]);
  }
});

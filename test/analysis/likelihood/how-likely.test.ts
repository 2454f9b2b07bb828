import type { Chance, Confidence, Dossier, Entry } from "#model";
import { howLikely, whatToFindOut, whomToPersuade } from "#analysis";
import { describe, expect, it } from "vitest";
import { cited, decision, dossier, event, every, goal, member, pledge, report, some, tied } from "../affairs.ts";

const at = (low: number, high = low): Chance => ({ low, high });

function likelihood(of: string, is: Extract<Entry, { kind: "likelihood" }>["is"], rest: object = {}): Entry {
  return { kind: "likelihood", id: `l ${of}`, of, is, says: [], ...rest };
}

function linked(degree: number, ...members: string[]): Entry {
  return { kind: "linked", id: "link", members, degree: at(degree), says: [] };
}

function cost(of: string, amount: number): Entry {
  return { kind: "cost", id: `c ${of}`, of, amount, says: [] };
}

const TWO = [member("A"), member("B"), decision("A.yes"), decision("B.yes")];
const only = (affair: Dossier) => howLikely(affair).goals[0]!;

describe("how likely", () => {
  it("multiplies what is independent", () => {
    const affair = dossier(...TWO, goal("g", every("A.yes", "B.yes")), likelihood("A.yes", at(0.5)), likelihood("B.yes", at(0.4, 0.6)));
    expect(only(affair).likelihood).toEqual(at(0.2, 0.3));
    expect(only(affair).exact).toBe(true);
  });

  it("takes what goes together wholly by one draw: the less likely holds only where the likelier does", () => {
    const both = dossier(...TWO, goal("g", every("A.yes", "B.yes")), likelihood("A.yes", at(0.5)), likelihood("B.yes", at(0.4)));
    const either = dossier(...TWO, goal("g", some("A.yes", "B.yes")), likelihood("A.yes", at(0.5)), likelihood("B.yes", at(0.4)));
    const together = (affair: Dossier, degree: number): number =>
      only({ ...affair, entries: [...affair.entries, linked(degree, "A.yes", "B.yes")] }).likelihood.low;
    expect([0, 0.5, 1].map((degree) => together(both, degree))).toEqual([0.2, 0.3, 0.4].map((p) => expect.closeTo(p, 12) as number));
    expect([0, 0.5, 1].map((degree) => together(either, degree))).toEqual([0.7, 0.6, 0.5].map((p) => expect.closeTo(p, 12) as number));
  });

  it("leaves the chance of each alone as it was", () => {
    const affair = dossier(
      ...TWO,
      goal("g", every("B.yes")),
      likelihood("A.yes", at(0.9)),
      likelihood("B.yes", at(0.4)),
      linked(1, "A.yes", "B.yes"),
    );
    expect(only(affair).likelihood.low).toBeCloseTo(0.4, 12);
  });

  it("never guesses what is unknown, and says so", () => {
    const found = howLikely(dossier(...TWO, goal("g", every("A.yes", "B.yes")), likelihood("A.yes", at(0.5))));
    expect(found.goals[0]!.likelihood).toEqual(at(0, 0.5));
    expect(found.goals[0]!.inputs.map(({ id, basis }) => `${id} ${basis}`)).toEqual(["A.yes judged", "B.yes unknown"]);
    expect(found.findings.join()).toContain("No likelihood is given for B.yes");
  });

  it("takes a pledge as kept unless a likelihood says otherwise, and a decision taken as certain whatever was thought", () => {
    const base = dossier(...TWO, pledge("A.troops"), goal("g", every("A.troops", "B.yes")), likelihood("B.yes", at(0.3)));
    expect(only(base).likelihood).toEqual(at(0.3));
    expect(only({ ...base, entries: [...base.entries, likelihood("A.troops", at(0.5))] }).likelihood.low).toBeCloseTo(0.15, 12);
    const taken: Entry = { kind: "taken", id: "t", actor: { member: "B" }, decision: "B.yes", value: true, says: [] };
    const decided = howLikely({ ...base, entries: [...base.entries, taken] });
    expect(decided.goals[0]!.likelihood).toEqual(at(1));
    expect(decided.findings).toContain("“B.yes” is decided: its likelihood counts no more.");
  });

  it("tells apart what is assured and what is possible", () => {
    const affair = dossier(
      ...TWO,
      pledge("A.troops", [tied("only if", "B.yes")]),
      goal("g", every("A.troops")),
      likelihood("B.yes", at(0.3)),
    );
    expect(only(affair).at.yes).toEqual({ assured: at(0), possible: at(0.3) });
    expect(only(affair).likelihood).toEqual(at(0, 0.3));
  });

  it("takes the latest likelihood, and the range of several since the same day", () => {
    const later = (since: string, low: number): Entry => ({ ...likelihood("A.yes", at(low), { since }), id: `${since} ${low}` });
    const base = dossier(...TWO, goal("g", every("A.yes")));
    const of = (...entries: Entry[]) => howLikely({ ...base, entries: [...base.entries, ...entries] });
    expect(of(later("2026-02-01", 0.6), later("2026-01-01", 0.2)).goals[0]!.likelihood).toEqual(at(0.6));
    const both = of(later("2026-02-01", 0.6), later("2026-02-01", 0.2));
    expect(both.goals[0]!.likelihood).toEqual(at(0.2, 0.6));
    expect(both.findings.join()).toContain("2 likelihoods since the same day");
  });

  it("takes a word by its yardstick, and a word without one as unknown", () => {
    const of = (is: Parameters<typeof likelihood>[1]) => howLikely(dossier(...TWO, goal("g", every("A.yes")), likelihood("A.yes", is)));
    expect(of({ words: "unlikely", yardstick: "ICD 203" }).goals[0]!.likelihood).toEqual(at(0.2, 0.45));
    expect(of({ words: "unlikely", yardstick: "PHIA" }).goals[0]!.likelihood).toEqual(at(0.25, 0.35));
    const bare = of({ words: "unlikely" });
    expect(bare.goals[0]!.likelihood).toEqual(at(0, 1));
    expect(bare.findings.join()).toContain("names no yardstick");
  });

  it("keeps confidence apart: the least of what matters, and who gave none", () => {
    const sure = (of: string, confidence?: Confidence): Entry => likelihood(of, at(0.5), confidence ? { confidence } : {});
    const affair = dossier(
      ...TWO,
      event("storm"),
      event("sun"),
      goal("g", every("A.yes", "B.yes", "not storm")),
      sure("A.yes", "high"),
      sure("B.yes", "moderate"),
      sure("storm"),
      sure("sun", "low"),
    );
    expect(only(affair)).toMatchObject({ confidence: "moderate", withoutConfidence: ["storm"] });
  });

  it("tells what moves the answer most first, and by how much", () => {
    const affair = dossier(...TWO, goal("g", every("A.yes", "B.yes")), likelihood("A.yes", at(0.2, 0.8)), likelihood("B.yes", at(0.5)));
    const [first, second] = only(affair).sensitivities;
    expect(first).toMatchObject({
      input: "A.yes",
      atLow: { low: expect.closeTo(0.1, 12) as number, high: expect.closeTo(0.1, 12) as number },
      atHigh: at(0.4),
    });
    expect(first!.swing).toBeCloseTo(0.3, 12);
    expect(first!.importance!.possible).toBeCloseTo(0.5, 12);
    expect(second).toMatchObject({ input: "B.yes", swing: 0, importance: { assured: 0.5, possible: 0.5 } });
  });

  it("carries grounds, and tells which origin it hangs on", () => {
    const affair = dossier(
      ...TWO,
      report("r1"),
      report("r2"),
      goal("g", every("A.yes")),
      likelihood("A.yes", at(0.3), { says: [cited("r1")], since: "2026-02" }),
      { ...likelihood("A.yes", at(0.6), { says: [cited("r2")], since: "2026-01" }), id: "before" },
    );
    const found = only(affair);
    expect(found.inputs[0]!.grounds.map(({ statement, words }) => [statement, words])).toEqual([
      ["l A.yes", "It is 30% likely that A.yes is decided"],
    ]);
    expect(found.without).toEqual([{ origin: "r1", label: "Outlet r1", likelihood: at(0.6) }]);
    expect(howLikely(affair, { without: ["r1"] }).goals[0]!.likelihood).toEqual(at(0.6));
  });

  it("leaves out what a second link names again, and says so", () => {
    const twice: Entry = { ...linked(1, "B.yes", "A.yes"), id: "again" };
    const affair = dossier(
      ...TWO,
      goal("g", every("A.yes", "B.yes")),
      likelihood("A.yes", at(0.5)),
      likelihood("B.yes", at(0.5)),
      linked(0, "A.yes", "B.yes"),
      twice,
    );
    const found = howLikely(affair);
    expect(found.goals[0]!.likelihood.low).toBeCloseTo(0.25, 12);
    expect(found.findings.join()).toContain("linked by link already");
  });

  it("asks at the standing named, else at the strictest at which the goal is possible", () => {
    const affair = dossier(
      ...TWO,
      pledge("A.troops", [tied("if", "B.troops")]),
      pledge("B.troops", [tied("if", "A.troops")]),
      goal("g", every("A.troops")),
    );
    expect(only(affair).standing).toBe("together");
    expect(only(affair).likelihood).toEqual(at(1));
    expect(howLikely(affair, { standing: "yes" }).goals[0]!.likelihood).toEqual(at(0));
  });

  it("bounds what works both ways within a link, and says that it does", () => {
    const differ = some(every("A.yes", "not B.yes"), every("B.yes", "not A.yes"));
    const entries = [likelihood("A.yes", at(0.2, 0.8)), likelihood("B.yes", at(0.2, 0.8)), linked(1, "A.yes", "B.yes")];
    const found = howLikely(dossier(...TWO, goal("g", differ), ...entries));
    expect(found.goals[0]!.exact).toBe(false);
    // Wholly together they differ with |a - b|, which is 0 inside the square and 0.6 at two of its corners.
    expect(found.goals[0]!.likelihood.low).toBeLessThanOrEqual(0);
    expect(found.goals[0]!.likelihood.high).toBeGreaterThanOrEqual(0.6);
    expect(found.findings.join()).toContain("bounded, not met");
  });
});

it("takes the draw of a link by those members whose chance is told, where others work both ways", () => {
  const differ = some(every("A.yes", "not B.yes"), every("B.yes", "not A.yes"));
  const entries = [likelihood("A.yes", at(0.2, 0.8)), likelihood("B.yes", at(0.2, 0.8)), likelihood("C.yes", at(0.5))];
  const three = [
    ...TWO,
    member("C"),
    decision("C.yes"),
    goal("g", every(differ, "C.yes")),
    ...entries,
    linked(1, "A.yes", "B.yes", "C.yes"),
  ];
  // The draw falls below Corran's chance and between the two others': 0.3 at most, and never where these are equal.
  const { low, high } = howLikely(dossier(...three)).goals[0]!.likelihood;
  expect(low).toBe(0);
  expect(high).toBeGreaterThanOrEqual(0.3);
  expect(high).toBeLessThanOrEqual(0.5);
});

describe("what to find out", () => {
  it("ranks by what an answer tells, not by how open the question is", () => {
    const affair = dossier(
      ...TWO,
      event("storm"),
      goal("g", every("A.yes", some("B.yes", "storm"))),
      likelihood("A.yes", at(0.3)),
      likelihood("B.yes", at(0.5)),
      likelihood("storm", at(0.95)),
    );
    const { questions, now } = whatToFindOut(affair).goals[0]!;
    expect(now.possible).toBeCloseTo(0.3 * 0.975, 12);
    expect(questions.map(({ id }) => id)).toEqual(["A.yes", "storm", "B.yes"]);
    expect(questions[0]!.ifNo).toEqual({ assured: 0, possible: 0 });
    expect(questions[0]!.ifYes.possible).toBeCloseTo(0.975, 12);
  });

  it("is worth a whole bit where one even question decides", () => {
    const affair = dossier(...TWO, goal("g", every("A.yes")), likelihood("A.yes", at(0.5)));
    expect(whatToFindOut(affair).goals[0]!.questions).toMatchObject([{ id: "A.yes", bits: { assured: 1, possible: 1, both: 1 } }]);
  });

  it("lets an answer tell about those that go with it", () => {
    const affair = dossier(
      ...TWO,
      goal("g", every("B.yes")),
      likelihood("A.yes", at(0.5)),
      likelihood("B.yes", at(0.5)),
      linked(1, "A.yes", "B.yes"),
    );
    expect(whatToFindOut(affair).goals[0]!.questions.map(({ id }) => id)).toEqual(["B.yes", "A.yes"].sort());
  });

  it("cuts its list and says so", () => {
    const affair = dossier(...TWO, goal("g", every("A.yes", "B.yes")));
    expect(whatToFindOut(affair, { limit: 1 }).goals[0]).toMatchObject({ questions: [{ id: "A.yes" }], cut: true });
  });
});

describe("whom to persuade", () => {
  const base = dossier(member("A"), member("B"), member("C"), decision("A.yes"), decision("B.yes"), decision("C.yes"), event("thaw"));
  const ask = (...entries: Entry[]) => whomToPersuade({ ...base, entries: [...base.entries, ...entries] });

  it("tells the cheapest way first, with its ties, and what it took for granted", () => {
    const found = ask(goal("g", some("A.yes", every("B.yes", "C.yes"))), cost("A.yes", 3), cost("B.yes", 2));
    const { possible } = found.goals[0]!;
    expect(possible!.sets.map(({ yeses, cost: sum }) => [yeses, sum])).toEqual([
      [["A.yes"], 3],
      [["B.yes", "C.yes"], 3],
    ]);
    expect(possible).toMatchObject({ cheapest: 2, cut: false });
    expect(found.findings).toContain("No cost is given for C.yes: 1 is taken for each.");
  });

  it("tells events apart, and asks nobody for what is kept or decided", () => {
    const taken: Entry = { kind: "taken", id: "t", actor: { member: "B" }, decision: "B.yes", value: true, says: [] };
    const found = ask(pledge("C.ships"), taken, goal("g", every("A.yes", "B.yes", "C.ships", "thaw")));
    expect(found.goals[0]!.possible!.sets).toEqual([{ yeses: ["A.yes"], actors: ["A"], needs: ["thaw"], cost: 1 }]);
  });

  it("asks for a pledge whose keeping is in question, and for somebody to turn", () => {
    const taken: Entry = { kind: "taken", id: "t", actor: { member: "B" }, decision: "B.yes", value: false, says: [] };
    const found = ask(pledge("C.ships"), likelihood("C.ships", at(0.5)), taken, goal("g", every("B.yes", "C.ships")));
    expect(found.goals[0]!.possible!.sets[0]!.yeses).toEqual(["B.yes", "C.ships"]);
    expect(found.goals[0]!.costs).toMatchObject([
      { id: "B.yes", against: true },
      { id: "C.ships", against: false },
    ]);
  });

  it("keeps one set for each set of actors, the cheapest", () => {
    const found = ask(decision("A.also"), goal("g", some("A.yes", "A.also", every("B.yes"))), cost("A.also", 5), cost("B.yes", 2));
    expect(found.goals[0]!.possible!.sets.map(({ yeses }) => yeses.join())).toEqual(["A.yes", "B.yes", "A.also"]);
    expect(found.goals[0]!.possible!.byActors.map(({ actors }) => actors.join())).toEqual(["A", "B"]);
  });

  it("cuts its list and says so, and says where nothing is enough", () => {
    const found = whomToPersuade({ ...base, entries: [...base.entries, goal("g", some("A.yes", "B.yes", "C.yes"))] }, { limit: 2 });
    expect(found.goals[0]!.possible).toMatchObject({ cheapest: 2, cut: true });
    expect(ask(pledge("A.ships", [], { force: "may" }), goal("g", every("A.ships"))).goals[0]!.assured!.sets).toEqual([]);
  });

  it("warns of two units in one sum", () => {
    const days: Entry = { ...cost("A.yes", 3), unit: "days" } as Entry;
    expect(ask(days, cost("B.yes", 2), goal("g", every("A.yes", "B.yes"))).findings.join()).toContain("days and no unit");
  });
});

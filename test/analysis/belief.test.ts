import type { Citation, Entry, Frame, Pledge, Statement } from "#model";
import { answer, originsOf, standUnder } from "#analysis";
import { describe, expect, test } from "vitest";
import { body, cited, decision, dossier, goal, member, on, pledge, report } from "./affairs.ts";

function believed(says: readonly Citation[], frame: Frame, ...entries: Entry[]): readonly Citation[] | null {
  const [found] = standUnder(dossier(pledge("A.p", [], { says }), ...entries), frame).entries;
  return found?.id === "A.p" ? (found as Pledge).says : null;
}

describe("whom a statement is believed on", () => {
  const graded = (grade: string): Citation => cited("r1", { grade: { reliability: grade[0] as "A", credibility: Number(grade[1]) as 1 } });

  test("a grade must be as good on both scales; an ungraded citation is not", () => {
    const least = { leastGrade: { reliability: "B", credibility: 2 } } as const;
    for (const grade of ["A1", "A2", "B1", "B2"]) expect([grade, believed([graded(grade)], least)]).toEqual([grade, [graded(grade)]]);
    for (const grade of ["A3", "C1", "C3", "F6"]) expect([grade, believed([graded(grade)], least)]).toEqual([grade, null]);
    expect(believed([cited("r1")], least)).toBeNull();
  });

  test("one believed citation carries it, and only that one is left; one without any citation stands", () => {
    expect(believed([cited("r1"), cited("r2")], { without: ["r1"] }, report("r1"), report("r2"))).toEqual([cited("r2")]);
    expect(believed([cited("r1"), cited("r2")], { without: ["r1", "r2"] }, report("r1"), report("r2"))).toBeNull();
    expect(believed([], { without: ["r1"] }, report("r1"))).toEqual([]);
  });

  test("a report that retells two falls only with both, or itself", () => {
    const reports = [report("r1"), report("r2"), report("both", "r1", "r2")];
    expect(believed([cited("both")], { without: ["r1"] }, ...reports)).not.toBeNull();
    expect(believed([cited("both")], { without: ["r1", "r2"] }, ...reports)).toBeNull();
    expect(believed([cited("both")], { without: ["both"] }, ...reports)).toBeNull();
    expect(believed([cited("both", { origin: "r2" })], { without: ["r1"] }, ...reports)).not.toBeNull();
    expect(believed([cited("both", { origin: "r2" })], { without: ["r2"] }, ...reports)).toBeNull();
  });

  test("the least stage leaves what has reached it, and what was withdrawn", () => {
    const left = (stage: Pledge["stage"]): number =>
      standUnder(dossier(pledge("A.p", [], { stage })), { leastStage: "authorised" }).entries.length;
    expect(["stated", "formal", "authorised", "ready", "deployed", "withdrawn"].map((stage) => left(stage as "formal"))).toEqual([
      0, 0, 1, 1, 1, 1,
    ]);
    const threat: Entry = {
      kind: "threat",
      id: "W.t",
      actor: { member: "W" },
      force: "may",
      deed: { verb: "hit", object: "" },
      conditions: [],
      says: [],
    };
    expect(standUnder(dossier(threat), { leastStage: "deployed" }).entries).toEqual([threat]);
  });

  test("the movement that brought a pledge where it stands is a ground, an earlier one is not", () => {
    const moved = (id: string, stage: "formal" | "ready", since: string): Entry => ({
      kind: "movement",
      id,
      says: [],
      pledge: "A.p",
      stage,
      since,
    });
    const grounds = (...movements: Entry[]): string[] =>
      answer(dossier(member("A"), pledge("A.p"), ...movements, goal("g", on("A.p")))).goals[0]!.grounds.map(({ statement }) => statement);
    expect(grounds()).toEqual(["A.p"]);
    expect(grounds(moved("early", "formal", "2026-01"), moved("late", "ready", "2026-02"))).toEqual(["A.p", "late"]);
  });

  test("what stands in two versions is the one recorded then", () => {
    const early = pledge("A.p", [], { recorded: { from: "2026-01-01T00:00:00Z", to: "2026-02-01T00:00:00Z" }, stage: "formal" });
    const late = pledge("A.p", [], { recorded: { from: "2026-02-01T00:00:00Z" }, stage: "deployed" });
    for (const versions of [
      [early, late],
      [late, early],
    ]) {
      const possible = (knownOn?: string): string =>
        answer(dossier(member("A"), ...versions, goal("g", on("A.p ready"))), { ...(knownOn === undefined ? {} : { knownOn }) }).goals[0]!
          .assured;
      expect([possible("2026-01-15"), possible("2026-02-15"), possible()]).toEqual(["no", "yes", "yes"]);
    }
  });
});

describe("the origins of a citation", () => {
  const origins = (from: string, ...reports: Entry[]): readonly string[] => originsOf(dossier(...reports), cited(from));

  test("are the last roots of what its report retells, in order and each once", () => {
    expect(origins("d", report("d", "c", "b"), report("c", "a"), report("b", "a", "z"))).toEqual(["a", "z"]);
    expect(origins("a", report("a"))).toEqual(["a"]);
    expect(origins("unheard")).toEqual(["unheard"]);
  });

  test("are itself where retellings go in a circle, else what the circle also retells", () => {
    expect(origins("a", report("a", "b"), report("b", "a"))).toEqual(["a"]);
    expect(origins("b", report("a", "b"), report("b", "a"))).toEqual(["b"]);
    expect(origins("a", report("a", "b"), report("b", "a", "c"))).toEqual(["c"]);
  });

  test("are called by their title, else by outlet and date, else by their id", () => {
    const labels = (...entries: Entry[]): string[] => {
      const says = entries.flatMap(({ id, kind }) => (kind === "member" ? [] : [cited(id)])).slice(0, 1);
      const found = answer(
        dossier(member("A"), pledge("A.p", [], { says: says.length > 0 ? says : [cited("x")] }), goal("g", on("A.p")), ...entries),
      );
      return found.goals[0]!.loadBearingOrigins.map(({ label }) => label);
    };
    expect(labels({ kind: "report", id: "r1", outlet: "The Gazette", published: "2026-02-24", retells: [] })).toEqual([
      "The Gazette, 2026-02-24",
    ]);
    expect(labels({ kind: "report", id: "r1", outlet: "The Gazette", retells: [] })).toEqual(["The Gazette"]);
    expect(labels({ kind: "report", id: "r1", outlet: "", retells: [] })).toEqual(["r1"]);
    expect(
      labels({ kind: "report", id: "r1", outlet: "The Gazette", retells: ["o1"] }, { kind: "origin", id: "o1", title: "A speech" }),
    ).toEqual(["A speech"]);
    expect(labels()).toEqual(["x"]);
  });
});

describe("who decides, and what was decided", () => {
  const voters = [{ member: "A" }, { member: "B" }];
  const council: Entry[] = [
    member("A"),
    member("B"),
    body("force"),
    { kind: "body", id: "council", title: "Council", rule: { kind: "unanimity", voters } },
  ];
  const taken = (actor: string, name: string, value: boolean, rest: Partial<Statement> = {}): Entry =>
    ({ kind: "taken", id: `${actor} on ${name}`, says: [], actor: { member: actor }, decision: name, value, ...rest }) as Entry;
  const possible = (...entries: Entry[]): string => answer(dossier(...council, ...entries)).goals[0]!.possible;
  const owners = (...entries: Entry[]): string[] =>
    answer(dossier(...council, ...entries)).goals[0]!.vetoes.map(({ actor, kind }) => `${actor} ${kind}`);

  test("whoever is named, else the member, group or body that its id begins with, else nobody", () => {
    expect(owners(decision("A.x", "B"), goal("g", on("A.x")))).toEqual(["B in fact"]);
    expect(owners(decision("A.x"), goal("g", on("A.x")))).toEqual(["A in fact"]);
    expect(owners(decision("force.x"), goal("g", on("force.x")))).toEqual(["force in fact"]);
    expect(owners({ kind: "group", id: "G", title: "G", members: ["A"] }, decision("G.x"), goal("g", on("G.x")))).toEqual(["G in fact"]);
    for (const id of ["plain", "Z.x", "h.x"]) expect(owners(goal("g", on(id)), decision(id), goal("h", on("force")))).toEqual([]);
    expect(owners(decision("council.x"), goal("g", on("council.x")))).toEqual(["A in law", "B in law"]);
    expect(owners(decision("x", "council"), goal("g", on("x")))).toEqual(["A in law", "B in law"]);
  });

  test("a body's decision stands for the votes that nobody reported apart", () => {
    const asked = [decision("council.x"), goal("g", on("council.x"))];
    expect(possible(...asked, taken("council", "council.x", false))).toBe("no");
    expect(possible(...asked, taken("council", "council.x", true))).toBe("yes");
    expect(possible(...asked, taken("council", "council.x", true), taken("B", "council.x", false))).toBe("no");
    expect(possible(...asked, taken("B", "council.x", false), taken("council", "council.x", true))).toBe("no");
    expect(possible(...asked, taken("B", "council.x", false), taken("B", "council.x", true))).toBe("yes");
  });

  test("a refusal is a no to the decision it names; one of nothing in the dossier is no finding, a decision on nothing is", () => {
    const refusal = (of: string | undefined, actor = "A"): Entry =>
      ({
        kind: "refusal",
        id: "r",
        says: [],
        actor: { member: actor },
        deed: { verb: "refuse", object: "" },
        ...(of === undefined ? {} : { of }),
      }) as Entry;
    const asked = [decision("A.x"), goal("g", on("A.x"))];
    expect([possible(...asked), possible(...asked, refusal("A.x")), possible(...asked, refusal(undefined))]).toEqual(["yes", "no", "yes"]);
    expect(possible(decision("council.x"), goal("g", on("council.x")), refusal("council.x", "B"))).toBe("no");
    const findings = (...entries: Entry[]): string => answer(dossier(...council, ...asked, ...entries)).findings.join(" ");
    expect(findings(refusal("nothing"))).toBe("");
    expect(findings(taken("A", "nothing", true))).toMatch(/nothing/);
    expect(findings(decision("council.x"), taken("C", "council.x", true))).toMatch(/C/);
  });

  test("a no to a kind of deed refuses every pledge of that actor, object and body, however it is spelt", () => {
    const refused = (
      rest: { actor?: string; object?: string; verb?: string; to?: string },
      made: Partial<Pledge> & { to?: string } = {},
    ): boolean => {
      const { actor = "A", object = "troops", verb = "refuse", to } = rest;
      const no = {
        kind: "refusal",
        id: "r",
        says: [],
        actor: { member: actor },
        deed: { verb, object, ...(to === undefined ? {} : { to }) },
      } as Entry;
      return possible(pledge("A.p", [], made), no, goal("g", on("A.p"))) === "no";
    };
    expect(refused({})).toBe(true);
    expect(refused({ object: " Troops " })).toBe(true);
    expect(refused({ actor: "B" })).toBe(false);
    expect(refused({ object: "ships" })).toBe(false);
    expect([refused({ to: "force" }), refused({ to: "force" }, { to: "force" }), refused({}, { to: "force" })]).toEqual([
      false,
      true,
      false,
    ]);
    const alone = { deed: { verb: "disarm", object: "" } };
    expect([refused({ object: "" }, alone), refused({ object: "", verb: "disarm" }, alone)]).toEqual([false, true]);
  });
});

import { describe, expect, it } from "vitest";
import type { GoalAnswer, SetAnswer, SetList, Veto, VetoWay } from "#model";
import { countWords } from "../../src/web/answers/count-words.ts";
import { switchesOf } from "../../src/web/answers/switches.ts";
import { beyondWords, needsWords, smallestSize } from "../../src/web/affair/needs.ts";
import { stoppers, waysOf, wayWords } from "../../src/web/affair/stoppers.ts";
import { namesOf } from "../../src/web/names/use-names.ts";

const nothing: SetList = { count: 0, bySize: {}, sets: [], cut: false, complete: true, upTo: null, engine: "diagram" };
const none: SetAnswer = { ...nothing, actors: nothing };

function sets(bySize: Record<string, number>): SetAnswer {
  const count = Object.values(bySize).reduce((sum, number) => sum + number, 0);
  return { ...none, count, bySize };
}

function goal(part: Partial<GoalAnswer>): GoalAnswer {
  const empty = { open: [], vetoes: [], deadlocks: [], loadBearingOrigins: [], grounds: [] };
  const lists = { blockingSets: none, sufficientSets: none, assuringSets: none };
  return { id: "g", title: "G", kind: "goal", assured: "no", possible: "yes", ...empty, ...lists, ...part };
}

function way(through: VetoWay["through"], ...facts: string[]): VetoWay {
  return { facts, through, grounds: [], origins: [], restsOn: [] };
}

function veto(actor: string, over: Veto["over"], ...ways: VetoWay[]): Veto {
  return { actor, title: actor, over, kind: "in fact", ways, grounds: [], restsOn: [] };
}

describe("what a goal needs", () => {
  it("is counted by its smallest set, with the move that its standing asks for", () => {
    expect(needsWords(goal({ possible: "waiver", sufficientSets: sets({ 7: 2, 5: 1 }) }))).toBe("5 yeses, a waiver");
    expect(needsWords(goal({ possible: "together", sufficientSets: sets({ 1: 1 }) }))).toBe("1 yes, a joint move");
  });

  it("tells the word of whoever gave a commitment apart from what it needs besides", () => {
    const own = (...facts: string[]) => ({ ...sets({ [facts.length]: 1 }), sets: [facts] });
    const pledged = { kind: "commitment", id: "A.boats" } as const;
    expect(needsWords(goal({ ...pledged, sufficientSets: own("A.boats", "vote") }))).toBe("its own word and 1 more");
    expect(needsWords(goal({ ...pledged, sufficientSets: own("A.boats") }))).toBe("its own word alone");
    expect(needsWords(goal({ ...pledged, sufficientSets: own("B.crews", "vote") }))).toBe("2 yeses");
  });

  it("is nothing where it is assured, and cannot be had where it is impossible", () => {
    expect(needsWords(goal({ assured: "yes" }))).toBe("nothing more");
    expect(needsWords(goal({ possible: "no" }))).toBe("out of reach");
  });

  it("is at most what a search has found, unless nothing smaller can be missing", () => {
    const found = { ...sets({ 5: 2 }), complete: false, engine: "search" } as const;
    expect(needsWords(goal({ sufficientSets: { ...found, upTo: 2 } }))).toBe("at most 5 yeses");
    expect(needsWords(goal({ sufficientSets: { ...found, upTo: 4 } }))).toBe("5 yeses");
  });

  it("does not take an empty size for the smallest", () => {
    expect(smallestSize(sets({ 1: 0, 3: 4 }))).toBe(3);
    expect(smallestSize(none)).toBeNull();
  });
});

describe("counts of sets", () => {
  it("are said by size beyond the singletons", () => {
    expect(beyondWords(sets({ 3: 11, 1: 3, 2: 2 }))).toBe("2 sets of two, 11 of three");
    expect(beyondWords(sets({ 2: 1 }))).toBe("1 set of two");
    expect(beyondWords(sets({ 1: 3 }))).toBe("");
  });

  it("keep decimal text beyond what a number holds", () => {
    expect(countWords({ ...none, count: "18014398509481984", bySize: { "2": "18014398509481984" } })).toBe("18014398509481984 sets of 2");
    expect(countWords(sets({ 1: 2, 3: 11 }))).toBe("13 sets: 2 of 1, 11 of 3");
    const found = { ...sets({ 1: 2, 3: 11 }), complete: false, engine: "search" } as const;
    expect(countWords({ ...found, upTo: 2 })).toBe("at least 13 sets: 2 of 1, 11 of 3 (all of up to 2 are among them)");
    expect(countWords({ ...found, upTo: null })).toBe("at least 13 sets: 2 of 1, 11 of 3 (more may be found, of any size)");
    expect(beyondWords({ ...found, upTo: 2 })).toBe("at least 11 sets of three");
  });
});

describe("who can stop a goal", () => {
  const vetoes = [veto("FR", "possible", way("pledge", "FR.troops")), veto("RU", "assured", way("threat", "RU.strike"))];

  it("names those with more than their own pledge first", () => {
    expect(stoppers(vetoes).map(({ actor }) => actor)).toEqual(["RU", "FR"]);
  });

  it("says a way over what is possible and over assurance once", () => {
    const [both] = stoppers([
      veto("RU", "assured", way("decision", "RU.yes"), way("threat", "RU.strike")),
      veto("RU", "possible", way("decision", "RU.yes")),
    ]);
    expect(waysOf(both!).map(({ way: { through }, veto: { over } }) => `${through} ${over}`)).toEqual([
      "decision possible",
      "threat assured",
    ]);
  });

  it("calls a pledge by its deed", () => {
    const names = namesOf([
      { kind: "member", id: "FR", title: "France", also: [] },
      {
        kind: "pledge",
        id: "FR.troops",
        actor: { member: "FR" },
        force: "will",
        deed: { verb: "send", object: "troops" },
        conditions: [],
        stage: "stated",
        says: [],
      },
    ]);
    expect(wayWords(way("pledge", "FR.troops"), names)).toBe("its own pledge to send troops");
  });
});

describe("the switches of a scenario", () => {
  it("put what bears on the goal first and keep what is fixed among it", () => {
    const entries = [
      { kind: "decision" as const, id: "A.x", title: "A decides" },
      { kind: "event" as const, id: "storm", title: "A storm" },
      { kind: "decision" as const, id: "B.y", title: "B decides", by: "council" },
    ];
    const switches = switchesOf(entries, { given: { "B.y": false } }, goal({ open: ["storm"] }));
    expect(switches.map(({ id, setting, bears, owner }) => [id, setting, bears, owner])).toEqual([
      ["storm", "open", true, null],
      ["B.y", "no", true, "council"],
      ["A.x", "open", false, "A"],
    ]);
  });
});

import type { Dossier, SetAnswer, SetList } from "#model";
import { compile } from "#analysis";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Model } from "../../src/analysis/compile.ts";
import { searchActors, searchFacts, UNKNOWN_SETS } from "../../src/analysis/search-sets.ts";
import { blockingActors, blockingFacts, sufficientActors, sufficientFacts } from "../../src/analysis/set-answer.ts";
import { decision, dossier, event, every, goal, member, on, some } from "./affairs.ts";
import { canonical } from "./brute-force.ts";
import { enough, runs } from "./fuzz.ts";
import { affairs } from "./random-affair.ts";
import { tornAffairs } from "./torn-affair.ts";

const ALL = 100_000;
const counts = { whole: 0, told: 0 };

/** What a search tells whole is what the diagram tells; of sets that a search is not sure of it says so. */
function same(found: SetList, exact: SetList): void {
  if (found === UNKNOWN_SETS) return;
  const sets = canonical(found.sets);
  expect(found).toMatchObject({ engine: "search", count: found.sets.length });
  expect(Object.values(found.bySize).reduce<number>((sum, count) => sum + Number(count), 0)).toBe(found.sets.length);
  for (const [size, count] of Object.entries(found.bySize))
    expect(found.sets.filter((set) => set.length === Number(size)).length).toBe(count);
  expect(found.cut).toBe(!found.complete);
  counts.told++;
  if (!found.complete) return;
  counts.whole++;
  expect([sets, found.upTo]).toEqual([canonical(exact.sets), null]);
}

function agree(affair: Dossier): void {
  const model = compile(affair);
  if (model.paradoxes.has("g")) return;
  const made = (reading: "lower" | "upper"): SetAnswer => ({
    ...sufficientFacts(model, "g", reading, ALL),
    actors: sufficientActors(model, "g", reading, ALL),
  });
  const stopped = { ...blockingFacts(model, "g", ALL), actors: blockingActors(model, "g", ALL) };
  for (const reading of ["lower", "upper"] as const) {
    same(searchFacts(model, "g", reading, "sufficient", ALL), made(reading));
    same(searchActors(model, "g", reading, "make", ALL), made(reading).actors);
  }
  same(searchFacts(model, "g", "upper", "blocking", ALL), stopped);
  same(searchActors(model, "g", "upper", "stop", ALL), stopped.actors);
}

test("what a search finds whole in random affairs is what a diagram gives", () => {
  fc.assert(fc.property(fc.boolean().chain(affairs), agree), runs(120));
  expect(counts.whole).toBeGreaterThan(enough(400));
});

test("so it is where many choices work either way", () => {
  const before = counts.whole;
  fc.assert(fc.property(tornAffairs, agree), runs(60));
  expect(counts.whole - before).toBeGreaterThan(enough(60));
});

function modelOf(needs: ReturnType<typeof every>, ...names: string[]): Model {
  const members = ["A", "B", "C", "D"].map(member);
  return compile(dossier(...members, ...names.map((name) => (name === "storm" ? event(name) : decision(name))), goal("g", needs)));
}

describe("a search over one affair", () => {
  test("names a denial where the yes is what stops, and an actor once however much it decides", () => {
    const model = modelOf(every("A.x", "A.y", "not B.z"), "A.x", "A.y", "B.z");
    expect(canonical(searchFacts(model, "g", "upper", "blocking", ALL).sets)).toEqual(["A.x", "A.y", "not B.z"]);
    expect(canonical(searchFacts(model, "g", "upper", "sufficient", ALL).sets)).toEqual(["A.x, A.y, not B.z"]);
    expect(searchActors(model, "g", "upper", "make", ALL)).toMatchObject({ sets: [["A"]], count: 1, complete: true });
    expect(canonical(searchActors(model, "g", "upper", "stop", ALL).sets)).toEqual(["A", "B"]);
  });

  test("a cut list keeps its count and says that it is cut", () => {
    const model = modelOf(some("A.x", "B.y", "C.z"), "A.x", "B.y", "C.z");
    expect(searchFacts(model, "g", "upper", "sufficient", 2)).toMatchObject({ count: 3, bySize: { 1: 3 }, sets: { length: 2 }, cut: true });
    expect(searchFacts(model, "g", "upper", "sufficient", 3)).toMatchObject({ count: 3, sets: { length: 3 }, cut: false, complete: true });
  });

  test("an event is nobody's: it is no where a goal is made, and as suits best where it is stopped", () => {
    const model = modelOf(some(every("storm", "A.y"), every("not storm", "B.z")), "storm", "A.y", "B.z");
    expect(canonical(searchActors(model, "g", "upper", "make", ALL).sets)).toEqual(["B"]);
    expect(canonical(searchActors(model, "g", "upper", "stop", ALL).sets)).toEqual(["A, B"]);
  });

  test("many that work either way are left out of the sets, which are not all then", () => {
    const names = ["A.1", "A.2", "A.3", "A.4", "A.5", "A.6", "A.7"];
    const alike = some(every(...names), every(...names.map((name) => `not ${name}`)), "C.z");
    const told = (limit: number): SetList =>
      searchFacts(modelOf(every("B.y", alike), ...names, "B.y", "C.z"), "g", "upper", "sufficient", limit);
    expect(told(ALL)).toMatchObject({ sets: [["B.y", "C.z"]], count: 1, complete: false, cut: true, upTo: null, engine: "search" });
    const six = modelOf(
      every("B.y", some(every(...names.slice(1)), every(...names.slice(1).map((name) => `not ${name}`)))),
      ...names,
      "B.y",
    );
    expect(searchFacts(six, "g", "upper", "sufficient", ALL)).toMatchObject({ count: 2, complete: true, cut: false });
  });

  test("one that always holds takes nothing, and one that never does can be made by nobody", () => {
    const model = modelOf(on("A.x"), "A.x");
    expect(UNKNOWN_SETS).toMatchObject({ count: "unknown", cut: true, complete: false });
    expect(searchFacts(modelOf(some(), "A.x"), "g", "upper", "sufficient", ALL)).toMatchObject({ count: 0, sets: [], complete: true });
    expect(searchFacts(modelOf(every(), "A.x"), "g", "upper", "sufficient", ALL)).toMatchObject({ count: 1, sets: [[]], complete: true });
    expect(searchActors(model, "g", "upper", "make", ALL).sets).toEqual([["A"]]);
  });

  test("the members of a set stand in order of their names", () => {
    const model = modelOf(every("B.z", "A.y", "A.x"), "B.z", "A.y", "A.x");
    expect(searchFacts(model, "g", "upper", "sufficient", ALL).sets).toEqual([["A.x", "A.y", "B.z"]]);
    expect(searchActors(model, "g", "upper", "make", ALL).sets).toEqual([["A", "B"]]);
  });

  test("who stops is not told where one has more than six choices that work either way", () => {
    const names = ["A.1", "A.2", "A.3", "A.4", "A.5", "A.6", "A.7"];
    const alike = (own: readonly string[]): ReturnType<typeof every> => some(every(...own), every(...own.map((name) => `not ${name}`)));
    const stopped = (own: readonly string[]): SetList => searchActors(modelOf(alike(own), ...own), "g", "upper", "stop", ALL);
    expect(stopped(names)).toBe(UNKNOWN_SETS);
    expect(stopped(names.slice(1))).toMatchObject({ sets: [["A"]], count: 1, complete: true });
  });

  test("what takes too long is told as far as it is certain", () => {
    const names = Array.from({ length: 22 }, (_, i) => `A.${i}`);
    const model = modelOf(some("B.y", { op: "atLeast", count: 9, of: names.map(on) }), "B.y", ...names);
    const found = searchFacts(model, "g", "upper", "sufficient", 5);
    expect(found).toMatchObject({ complete: false, cut: true, sets: { length: 5 }, engine: "search" });
    expect(found.sets[0]).toEqual(["B.y"]);
    expect(Object.keys(found.bySize)).toEqual(["1", "9"]);
    expect(found.upTo).toBeGreaterThanOrEqual(1);
    expect(found.upTo).toBeLessThan(9);
  });

  test("who can choose either way stops nothing that stands whichever is chosen", () => {
    const model = modelOf(every("B.y", some("A.x", "not A.x")), "A.x", "B.y");
    expect(searchActors(model, "g", "upper", "stop", ALL)).toMatchObject({ sets: [["B"]], complete: true });
    const two = modelOf(every("B.y", some(every("A.x", "A.z"), "not A.x", "not A.z")), "A.x", "A.z", "B.y");
    expect(searchActors(two, "g", "upper", "stop", ALL)).toMatchObject({ sets: [["B"]], complete: true });
  });

  test("nothing is told where not even one scenario can be answered", () => {
    const names = Array.from({ length: 8 }, (_, i) => `A.${i}`);
    const never = every(
      { op: "atLeast", count: 5, of: names.map(on) },
      { op: "atLeast", count: 4, of: names.map((name) => on(`not ${name}`)) },
    );
    expect(searchFacts(modelOf(some("B.y", never), "B.y", ...names), "g", "upper", "blocking", ALL)).toBe(UNKNOWN_SETS);
  });
});

import { answer } from "#analysis";
import { expect, test } from "vitest";
import { written } from "../../src/analysis/set-answer.ts";
import { decision, dossier, every, goal, member, some } from "./affairs.ts";

test("sets of a small affair are told whole, by a diagram, over facts and over actors, each in order of names", () => {
  const entries = ["B.z", "A.y", "A.x"].map((id) => decision(id));
  const affair = dossier(member("A"), member("B"), ...entries, goal("g", every(some("B.z", "A.y"), "A.x")));
  const { blockingSets, sufficientSets, assuringSets } = answer(affair).goals[0]!;
  for (const list of [blockingSets, sufficientSets, assuringSets].flatMap((sets) => [sets, sets.actors])) {
    expect(list).toMatchObject({ engine: "diagram", complete: true, cut: false, upTo: null });
  }
  expect(blockingSets).toMatchObject({ count: 2, bySize: { 1: 1, 2: 1 }, sets: [["A.x"], ["A.y", "B.z"]] });
  expect(blockingSets.actors).toMatchObject({ count: 1, sets: [["A"]] });
  expect([...sufficientSets.sets].sort()).toEqual([
    ["A.x", "A.y"],
    ["A.x", "B.z"],
  ]);
  expect(sufficientSets.actors.sets).toEqual([["A"]]);
});

test("a count is a number as long as that is exact, and text beyond", () => {
  const most = BigInt(Number.MAX_SAFE_INTEGER);
  expect([written(0n), written(most), written(most + 1n)]).toEqual([0, Number.MAX_SAFE_INTEGER, "9007199254740992"]);
});

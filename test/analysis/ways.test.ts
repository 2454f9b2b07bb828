import type { Condition, Entry } from "#model";
import { answer } from "#analysis";
import { describe, expect, test } from "vitest";
import { decision, dossier, every, goal, member, on, some } from "./affairs.ts";

/** The ways of stopping a goal over decisions, as told, actor by actor. */
function ways(needs: Condition, ...decisions: string[]): Record<string, string[]> {
  const entries: Entry[] = [member("A"), member("B"), ...decisions.map((id) => decision(id)), goal("g", needs)];
  const { vetoes } = answer(dossier(...entries)).goals[0]!;
  return Object.fromEntries(
    vetoes.map((veto) => [`${veto.actor} over ${veto.over}`, veto.ways.map(({ facts }) => facts.join(" + ")).sort()]),
  );
}

describe("the ways in which one actor alone stops a goal", () => {
  test("are single noes, single yeses, or noes that only stop it together, the facts of each in order of names", () => {
    expect(ways(every("A.x", "B.y"), "A.x", "B.y")).toEqual({ "A over possible": ["A.x"], "B over possible": ["B.y"] });
    expect(ways(every("B.y", "not A.x"), "A.x", "B.y")).toEqual({ "A over possible": ["not A.x"], "B over possible": ["B.y"] });
    expect(ways(some("A.z", "A.x"), "A.x", "A.z")).toEqual({ "A over possible": ["A.x + A.z"] });
    expect(ways(some(every("A.z", "A.x"), "not A.y"), "A.x", "A.y", "A.z")).toEqual({
      "A over possible": ["A.x + not A.y", "A.z + not A.y"],
    });
  });

  test("hold whatever another does that can work either way, and name nothing of its own", () => {
    const needs = some(every("A.x", "B.y"), every("A.z", "not B.y"));
    expect(ways(needs, "A.x", "A.z", "B.y")).toEqual({ "A over possible": ["A.x + A.z"] });
  });

  test("are none where nothing anybody decides lets it hold", () => {
    expect(ways(every("A.x", "not A.x"), "A.x")).toEqual({});
    expect(ways(every(on("A.x"), some("A.x", "B.y"), on("not A.x")), "A.x", "B.y")).toEqual({});
  });

  test("are told up to twenty for one actor, and the answer says that there are more", () => {
    const many = Array.from({ length: 25 }, (_, i) => `A.d${i}`);
    expect(ways(every(...many), ...many)["A over possible"]).toHaveLength(20);
    const asked = (ids: readonly string[]): readonly string[] =>
      answer(dossier(member("A"), ...ids.map((id) => decision(id)), goal("g", every(...ids)))).findings;
    expect(asked(many)).toEqual(["A can stop “g” alone in more than 20 ways; the first 20 are told."]);
    expect(asked(many.slice(0, 20))).toEqual([]);
    const pairs = many.slice(0, 5).flatMap((one) => many.slice(5, 10).map((other) => every(one, other)));
    expect(ways(some(...pairs), ...many.slice(0, 10))["A over possible"]).toEqual([
      "A.d0 + A.d1 + A.d2 + A.d3 + A.d4",
      "A.d5 + A.d6 + A.d7 + A.d8 + A.d9",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { read } from "./score.ts";

const conditionsOf = (text: string): readonly (readonly [act: string, relation: string, exact: string])[] =>
  read(text).flatMap(({ act, conditions }) => conditions.map(({ relation, exact }) => [act, relation, exact] as const));

describe("what somebody left open does", () => {
  test.each([
    ["Those who continue to block the talks will face sanctions, the US envoy said.", "THREAT", "continue to block the talks"],
    ["Any ship found to have called at Haifa will be targeted, the Houthi spokesman said.", "THREAT", "found to have called at Haifa"],
    ["Chad is ready to talk to any group that lays down its arms.", "PLEDGE", "lays down its arms"],
  ])("suffices for the answer to it: %s", (text, act, exact) => expect(conditionsOf(text)).toContainEqual([act, "sufficient", exact]));

  test.each([
    "Chad will rebuild the homes of those who fled, its president said.",
    "Chad will not talk to those who kill civilians, its president said.",
    "Chad will send any soldier that was called up.",
  ])("only says who is meant where it is done or the deed is refused: %s", (text) => expect(conditionsOf(text)).toEqual([]));
});

describe("one of two clauses", () => {
  test("averts the other behind either", () => {
    const text = "Either the council confirms the rule or Hungary will not sign, its minister said.";
    expect(conditionsOf(text)).toEqual([["REFUSAL", "exception", "the council confirms the rule"]]);
  });
});

describe("what a relative clause hangs on", () => {
  test("is what the clause goes with", () => {
    expect(conditionsOf("Athens must pass the reforms that the next loan hinges on.")).toContainEqual([
      "CONDITION",
      "necessary",
      "the reforms",
    ]);
  });
});

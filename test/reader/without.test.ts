import { describe, expect, test } from "vitest";
import { read } from "./score.ts";

const relationsOf = (sentence: string): readonly string[] =>
  read(sentence).flatMap(({ conditions }) => conditions.map(({ relation }) => relation));

describe("what is done without somebody", () => {
  test.each([
    "Few countries would send troops without a UN mandate, a diplomat said.",
    "Ghana will hardly agree to host the force without Togo's guarantees.",
    "Ghana would be unable to send the convoy without Togo's support, the minister said.",
    "Ghana agreed not to sign any deal without Togo's consent.",
    "Ghana will not sign without Togo's consent.",
  ])("is never read as needing nobody where it is all but denied: %s", (sentence) => {
    expect(relationsOf(sentence)).not.toContain("negated");
    expect(relationsOf(sentence).length).toBeGreaterThan(0);
  });

  test.each([
    "The Ghanaian parliament voted to allow the sale without Togo's consent.",
    "Ghana will open the port without Togo's approval, the minister said.",
  ])("needs nobody where it is plainly done or allowed: %s", (sentence) => {
    expect(relationsOf(sentence)).toEqual(["negated"]);
  });
});

describe("words of saying around a statement", () => {
  test.each([
    ["Ghana will lend two ships, the paper quotes the Ghanaian minister as saying.", "the Ghanaian minister"],
    ["The Ghanaian minister put it bluntly in Accra: Ghana will not lend ships.", "The Ghanaian minister"],
    ["Togo will get the ships, the Ghanaian minister promised.", "the Ghanaian minister"],
    ["It is claimed that Ghana will send ships if Togo asks.", "It is claimed"],
  ])("give its innermost source: %s", (sentence, source) => {
    expect(read(sentence)[0]?.attribution.map(({ exact }) => exact)).toContain(source);
  });
});

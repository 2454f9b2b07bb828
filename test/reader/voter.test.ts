import { describe, expect, it } from "vitest";
import { ACTS } from "#model";
import { VOTER } from "../../src/reader/data/voter-weights.ts";
import { readSentences } from "../../src/reader/passage.ts";
import { voterFeatures } from "../../src/reader/voter-features.ts";
import { bucketOf, coveredBy, vote } from "../../src/reader/voter.ts";

function votesOn(text: string): readonly number[] {
  const [sentence] = readSentences(text);
  return vote(sentence!.tokens, { from: 0, to: sentence!.tokens.length });
}

const NAMES = [...ACTS, "none"];
const named = (text: string) => {
  const shares = votesOn(text);
  return NAMES[shares.indexOf(Math.max(...shares))];
};

describe("the voter", () => {
  it.each([
    ["Bergen promised to lend the harbour two tugs.", "PLEDGE"],
    ["Quito flatly rejected the offer of observers.", "REFUSAL"],
    ["Lima demanded that Quito return the ship at once.", "DEMAND"],
    ["Lima accused Quito of hiding the wreck.", "ACCUSATION"],
    ["The minister threatened to cut off the water supply.", "THREAT"],
    ["The painter liked the light of the northern coast.", "none"],
  ])("names the act of “%s”", (text, act) => {
    expect(named(text)).toBe(act);
  });

  it("gives shares that sum to one", () => {
    const shares = votesOn("Bergen will pay once the ice is gone.");
    expect(shares).toHaveLength(NAMES.length);
    expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
  });

  it("learns no name and no figure by heart", () => {
    expect(votesOn("The port of Lima sold 40 ships to Quito.")).toEqual(votesOn("The port of Oslo sold 7 ships to Bergen."));
  });

  it("holds one character of weight for each bucket and act", () => {
    expect(VOTER.weights).toHaveLength(VOTER.buckets * NAMES.length);
    expect(VOTER.weights).not.toContain("\\");
    expect(VOTER.weights.length).toBeLessThanOrEqual(150 * 1024);
  });

  it("puts every feature into a bucket, the same one each time", () => {
    const [sentence] = readSentences("Kenya agreed to send police.");
    const features = voterFeatures(sentence!.tokens, { from: 0, to: 3 });
    expect(features).toContain("base agree");
    expect(features).toContain("pair agreed to");
    for (const feature of features) {
      expect(bucketOf(feature)).toBeLessThan(VOTER.buckets);
      expect(bucketOf(feature)).toBe(bucketOf(feature));
    }
    expect(new Set(features.map(bucketOf)).size).toBeGreaterThan(features.length / 2);
  });

  it("finds the words a span covers, and none where it covers none", () => {
    const [sentence] = readSentences("Kenya agreed to send police.");
    expect(coveredBy(sentence!, { start: 6, end: 15 })).toEqual({ from: 1, to: 3 });
    expect(coveredBy(sentence!, { start: 90, end: 95 })).toBeNull();
  });
});

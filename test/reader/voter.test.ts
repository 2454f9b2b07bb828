import { describe, expect, it } from "vitest";
import { attribute, readDocument } from "#evidence";
import { ACTS } from "#model";
import { propose } from "#reader";
import { CALIBRATION } from "../../src/reader/data/voter-calibration.ts";
import { VOTER } from "../../src/reader/data/voter-weights.ts";
import { readSentences } from "../../src/reader/passage.ts";
import { voterFeatures } from "../../src/reader/voter-features.ts";
import { bucketOf, coveredBy, settled, vote } from "../../src/reader/voter.ts";

function votesOn(text: string): readonly number[] {
  const [sentence] = readSentences(text);
  return vote(sentence!.tokens, { from: 0, to: sentence!.tokens.length });
}

const NAMES = [...ACTS, "none"];
const named = (text: string) => {
  const shares = votesOn(text);
  return NAMES[shares.indexOf(Math.max(...shares))];
};

async function proposalsOf(text: string, rulesAlone: boolean) {
  const read = await readDocument({ path: "voted.txt", bytes: new TextEncoder().encode(text) });
  if (!("report" in read)) throw new Error("unknown document: voted.txt");
  return propose({ report: { ...read.report, id: "voted" }, ...attribute(read.report), rulesAlone });
}

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

describe("confidence after the vote", () => {
  it.each([0.3, 0.5, 0.7, 0.9])("stays within its bounds of a rule's %d, and rises with the vote", (rule) => {
    const all = [0.001, 0.1, 0.3, 0.6, 0.999].map((share) => settled(rule, share));
    expect([...all].sort((a, b) => a - b)).toEqual(all);
    expect(all[0]).toBeLessThan(all.at(-1)!);
    for (const each of all) {
      expect(each).toBeGreaterThanOrEqual(Math.max(0.1, rule - CALIBRATION.lower) - 1e-9);
      expect(each).toBeLessThanOrEqual(Math.min(0.97, rule + CALIBRATION.raise) + 1e-9);
    }
  });

  it("is all that the voter changes", async () => {
    const text =
      "Kenya pledged 400 engineers if Lima signs. Quito refused to pay.\n\nThe weather was fine. Lima urged Oslo to lift its sanctions on Peru.";
    const [alone, both] = [await proposalsOf(text, true), await proposalsOf(text, false)];
    expect(both.length).toBeGreaterThan(2);
    const bare = (list: typeof both) => list.map((proposal) => ({ ...proposal, confidence: 0 }));
    expect(bare(both)).toEqual(bare(alone));
    expect(both.map(({ confidence }) => confidence)).not.toEqual(alone.map(({ confidence }) => confidence));
  });
});

import { describe, expect, it } from "vitest";
import { attribute, readDocument } from "#evidence";
import { propose } from "#reader";
import { DOUBT } from "../../src/reader/data/doubt-weights.ts";
import { placedIn, settled, startOf } from "../../src/reader/doubt.ts";
import { doubtFeatures, surveyed } from "../../src/reader/doubt-features.ts";
import { readSentences } from "../../src/reader/passage.ts";

async function proposalsOf(text: string, rulesAlone: boolean) {
  const read = await readDocument({ path: "doubted.txt", bytes: new TextEncoder().encode(text) });
  if (!("report" in read)) throw new Error("unknown document: doubted.txt");
  return propose({ report: { ...read.report, id: "doubted" }, ...attribute(read.report), rulesAlone });
}

async function featuresIn(text: string, which = 0) {
  const [proposal] = (await proposalsOf(text, true)).slice(which);
  const survey = surveyed(readSentences(text));
  return doubtFeatures(proposal!, survey, placedIn(survey.sentences, proposal!)!);
}

const AFFAIR =
  "The ceasefire talks on the strait go on, and the mediators want troops and monitors at the border. Kenya pledged to send 400 soldiers if Lima signs. " +
  "The sanctions on the port stay until then.";
describe("the doubt", () => {
  it("sees who acts, how and amid what, and no word of the text", async () => {
    const features = await featuresIn(AFFAIR);
    expect(features).toContain("actor state by name");
    expect(features).toContain("act PLEDGE actor state by name");
    expect(features).toContain("conditions 1");
    expect(features).toContain("relation sufficient");
    expect(features).toContain("candidates in text 0");
    expect(features.filter((each) => /kenya|lima|soldier|strait/i.test(each))).toEqual([]);
  });

  it("sees the same in a text with other names and figures", async () => {
    expect(await featuresIn(AFFAIR.replace("Kenya", "Ghana").replace("400", "700").replace("Lima", "Oslo"))).toEqual(
      await featuresIn(AFFAIR),
    );
  });

  it("believes the same proposal less amid talk of elections than amid talk of affairs", () => {
    const amid = (...around: string[]) => settled(0.7, 0.6, ["actor state by name", "sources 0", ...around]);
    const affairs = amid("affairs near 3", "affairs in text 4", "candidates in text 0");
    expect(affairs - amid("affairs near 0", "affairs in text 0", "candidates in text 3")).toBeGreaterThan(0.15);
  });

  it.each([0.3, 0.5, 0.7, 0.9])("rises with the rule's confidence and with the vote, from %d on", (rule) => {
    const all = [0.001, 0.1, 0.3, 0.6, 0.999].map((share) => settled(rule, share, []));
    expect([...all].sort((a, b) => a - b)).toEqual(all);
    expect(all[0]).toBeLessThan(all.at(-1)!);
    expect(settled(rule + 0.05, 0.3, [])).toBeGreaterThan(settled(rule, 0.3, []));
    for (const each of all) expect(each >= 0.1 && each <= 0.97).toBe(true);
  });

  it("knows only features that can be, each with a weight of some account", () => {
    const kinds =
      /^(pattern|act [A-Z]+ (actor|verb place)|actors?|mood|sources?|conditions|relation|words|sentence|affairs (near|in text)|candidates (near|in text)) \S/;
    for (const [name, weight] of Object.entries(DOUBT.weights)) {
      expect(name).toMatch(kinds);
      expect(Math.abs(weight)).toBeGreaterThanOrEqual(0.03);
      expect(Math.abs(weight)).toBeLessThan(1.5);
    }
  });

  it("has no say where the rules alone are asked for, and moves nothing but confidence", async () => {
    const [alone, both] = [await proposalsOf(AFFAIR, true), await proposalsOf(AFFAIR, false)];
    expect(both.length).toBeGreaterThan(0);
    const bare = (list: typeof both) => list.map((proposal) => ({ ...proposal, confidence: 0 }));
    expect(bare(both)).toEqual(bare(alone));
    expect(both.map(({ confidence }) => confidence)).not.toEqual(alone.map(({ confidence }) => confidence));
  });

  it("begins with the rule's confidence and the vote, level where both are even", () => {
    expect(startOf(0.5, 0.5)).toBe(0);
    expect(startOf(0.8, 0.5)).toBeCloseTo(-startOf(0.2, 0.5), 9);
    expect(startOf(0.5, 0)).toBe(startOf(0.5, 0.01));
  });
});

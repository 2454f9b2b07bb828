import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ACTS } from "#model";

interface JudgedHit {
  readonly file: string;
  /** Part of the corpus that the article is in. */
  readonly folder: string;
  readonly start: number;
  readonly end: number;
  readonly act: string;
  readonly verdict: string;
  readonly reason: string;
}

const judged = JSON.parse(readFileSync(join(import.meta.dirname, "judged-hits.json"), "utf8")) as readonly JudgedHit[];

test("each judged hit has a place, an act, a verdict and a reason, and holds no text of an article", () => {
  for (const hit of judged) {
    expect(Object.keys(hit).sort()).toEqual(["act", "end", "file", "folder", "reason", "start", "verdict"]);
    expect(hit.end).toBeGreaterThan(hit.start);
    expect(ACTS).toContain(hit.act);
    expect(["dev", "train"]).toContain(hit.folder);
    expect(["right", "false"]).toContain(hit.verdict);
    expect(hit.reason.length).toBeGreaterThan(5);
    expect(hit.reason.length).toBeLessThan(120);
  }
});

test("no hit is judged twice", () => {
  const places = judged.map(({ file, act, start }) => `${file} ${act} ${String(start)}`);
  expect(new Set(places).size).toBe(places.length);
});

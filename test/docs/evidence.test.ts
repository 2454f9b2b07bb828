import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DRIFT_SCALES, type DriftScale, type MoveDirection, ORIGIN_KINDS, type Report } from "#model";
import { compareReports } from "#evidence";
import { DIRECTION_WORDS, MANNER_WORDS } from "../../src/desk/data/move-words.ts";
import { moveWords } from "../../src/desk/wording.ts";
import { ROOT } from "../tidy/sources.ts";

const page = readFileSync(join(ROOT, "docs", "evidence.md"), "utf8");
const cells = page
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const scales = cells.flatMap(([, scale, , earlier, later, told]) =>
  /^`\w+`$/.test(scale ?? "") ? [{ scale: scale!.slice(1, -1), earlier: earlier!, later: later!, told: told! }] : [],
);

const reportOf = (id: string, text: string): Report => ({
  ...{ id, path: id, title: null, outlet: null, published: null, language: "en", url: null, complete: true, note: false },
  ...{ bylines: [], retells: null, replaces: null, mediaType: "text/plain", sha256: "", text },
});

describe("the page on evidence", () => {
  it("names every scale in order, with words that are told", () => {
    expect(scales.map(({ scale }) => scale)).toEqual([...DRIFT_SCALES]);
    for (const { scale, told } of scales) {
      const words = (Object.keys(DIRECTION_WORDS) as MoveDirection[]).map((direction) => moveWords(scale as DriftScale, direction));
      expect(words).toContain(told);
    }
  });

  it("has an example for each scale that is found as what it is told to be", () => {
    const found = scales.map(({ earlier, later }) => {
      const { pairs, naming } = compareReports(reportOf("a", earlier), reportOf("b", later));
      return [...pairs.flatMap(({ moves }) => moves), ...naming].map(({ scale, direction }) => [scale, moveWords(scale, direction)]);
    });
    expect(found).toEqual(scales.map(({ scale, told }) => [[scale, told]]));
  });

  it("explains every kind of origin and every manner of quoting", () => {
    const unsaid = [...ORIGIN_KINDS, ...Object.keys(MANNER_WORDS)].filter((word) => !page.includes(`(\`${word}\`)`));
    expect(unsaid).toEqual([]);
  });
});

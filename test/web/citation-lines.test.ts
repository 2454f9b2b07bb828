import { describe, expect, it } from "vitest";
import { joinDraft, splitDraft } from "../../src/web/review/citation-lines.ts";

const DRAFT = [
  "pledge NV.ships NV will send 2 ships",
  "  only if KO.consent",
  '  says hg-1 p2 by "an official" unnamed',
  '    quote "Nordvik will send two ships" at 0..27',
  "  since 2026-05-04",
].join("\n");

describe("a draft to be edited", () => {
  it("is set apart from its citations, with what is indented under them", () => {
    const { statement, citations } = splitDraft(DRAFT);
    expect(statement).toBe("pledge NV.ships NV will send 2 ships\n  only if KO.consent\n  since 2026-05-04");
    expect(citations.split("\n")).toHaveLength(2);
  });

  it("gets them back when it is accepted", () => {
    const { statement, citations } = splitDraft(DRAFT);
    expect(joinDraft(statement, citations).text.split("\n").sort()).toEqual(DRAFT.split("\n").sort());
  });

  it("keeps citations of its own instead", () => {
    const own = "pledge NV.ships NV will send 3 ships\n  says hg-2 p1";
    expect(joinDraft(own, "  says hg-1 p2").text).toBe(own);
  });

  it("puts them under its statement, whatever else is typed beside it, and tells the lines as they were typed", () => {
    const typed = 'pledge NV.ships NV will send 3 ships\n  only if KO.consent\nbody council "The Council" decides by unanimity of NV, KO';
    const { text, lineOf } = joinDraft(typed, '  says hg-1 p2\n    quote "Nordvik"');
    expect(text.split("\n")).toEqual([
      "pledge NV.ships NV will send 3 ships",
      "  only if KO.consent",
      "  says hg-1 p2",
      '    quote "Nordvik"',
      'body council "The Council" decides by unanimity of NV, KO',
    ]);
    expect([1, 2, 3, 4, 5].map(lineOf)).toEqual([1, 2, null, null, 3]);
    const body = 'body council "The Council" decides by unanimity of NV, KO';
    expect(joinDraft(body, "  says hg-1 p2").text).toBe(body);
  });

  it("takes no word for a citation that only looks like one", () => {
    expect(splitDraft('demand NV.d NV demands "a say"').citations).toBe("");
  });
});

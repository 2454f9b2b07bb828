import { describe, expect, it } from "vitest";
import { compareReports } from "#evidence";
import { report } from "../make-report.ts";

const FIRST = report({
  id: "first",
  text:
    "The harbour board agreed on Monday to lend two icebreakers to Norvia. Its chairwoman, Ilse Brandt, signed the papers in Kelm. " +
    "The ships sail as soon as the insurers have cleared them. Fishermen in Kelm have criticised the loan.",
});

describe("two reports side by side", () => {
  it("align in any order, and name what was left out and put in", () => {
    const later = report({
      id: "later",
      text:
        "In Kelm, chairwoman Ilse Brandt signed the papers. Two icebreakers will be lent to Norvia, the harbour board agreed on Monday. " +
        "A storm closed the strait at noon.",
    });
    const comparison = compareReports(FIRST, later);
    expect(comparison.pairs.map((pair) => [text(FIRST, pair.earlier), text(later, pair.later)])).toEqual([
      [
        "The harbour board agreed on Monday to lend two icebreakers to Norvia.",
        "Two icebreakers will be lent to Norvia, the harbour board agreed on Monday.",
      ],
      ["Its chairwoman, Ilse Brandt, signed the papers in Kelm.", "In Kelm, chairwoman Ilse Brandt signed the papers."],
    ]);
    expect(comparison.omitted?.map((span) => FIRST.text.slice(span.start, span.end))).toEqual([
      "The ships sail as soon as the insurers have cleared them.",
      "Fishermen in Kelm have criticised the loan.",
    ]);
    expect(comparison.added?.map((span) => later.text.slice(span.start, span.end))).toEqual(["A storm closed the strait at noon."]);
  });

  it("call nothing left out of a text that is cut short", () => {
    expect(
      compareReports(FIRST, report({ id: "part", text: "The harbour board agreed on Monday to lend two icebreakers.", complete: false }))
        .omitted,
    ).toBeNull();
    const walled = report({
      id: "wall",
      text: "The harbour board agreed on Monday to lend two icebreakers to Norvia. Continue reading with a subscription",
    });
    expect(compareReports(FIRST, walled).omitted).toBeNull();
    expect(compareReports(walled, FIRST).added).toBeNull();
  });

  it("show a translation there and back where quoted words are reworded", () => {
    const first = report({
      id: "first",
      text:
        "“We will never again let the ferries run aground in the strait,” Mayor Lind of Kelm said. " +
        "“The pilots asked us for lights and they shall have their lights,” the harbour master of Kelm said.",
    });
    const back = report({
      id: "back",
      text:
        "“We will not let ferries end up on the ground in the strait anymore,” said Lind, the mayor of Kelm. " +
        "“Pilots requested lights from us and will now receive these lights,” said the master of the harbour of Kelm.",
    });
    expect(compareReports(first, back).pairs.map((pair) => pair.form)).toEqual(["translated", "translated"]);
    const reworded = report({ id: "reworded", text: first.text.replace(" said. ", " told the council on Friday. ") });
    expect(compareReports(first, reworded).pairs.map((pair) => pair.form)).not.toContain("translated");
  });

  it("are the same where every word is", () => {
    const comparison = compareReports(FIRST, { ...FIRST, id: "copy" });
    expect(comparison).toMatchObject({
      kept: 1,
      omitted: [],
      added: [],
      derivation: { grade: "wholly", share: 1, words: 1, runs: 1, course: 1, stretches: 1 },
    });
    expect(comparison.pairs.map((pair) => [pair.form, pair.likeness, pair.moves])).toEqual(Array(4).fill(["same", 1, []]));
  });
});

function text(of: { readonly text: string }, spans: readonly { readonly start: number; readonly end: number }[]): string {
  return spans.map((span) => of.text.slice(span.start, span.end)).join(" / ");
}

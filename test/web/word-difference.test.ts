import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDifference } from "../../src/web/reports/quotations/word-difference.ts";

describe("the difference of two wordings", () => {
  it("marks the words that came in and those that are gone", () => {
    expect(wordDifference("We will sail only if Vesta agrees.", "we will sail if Vesta, agrees today.")).toEqual([
      { is: "same", text: "we will sail" },
      { is: "lost", text: " only" },
      { is: "same", text: " if Vesta, agrees" },
      { is: "added", text: " today." },
    ]);
  });

  it("says nothing where they have too little in common, or one is empty or too long", () => {
    expect(wordDifference("Nobody sails before noon.", "Personne ne part avant midi.")).toBeNull();
    expect([wordDifference("", "a"), wordDifference("a", "  ")]).toEqual([null, null]);
    expect(wordDifference("a ".repeat(700), "a ".repeat(700))).toBeNull();
  });

  it("holds both wordings whole", () => {
    const words = fc
      .array(fc.constantFrom("we", "will", "not", "sail", "—", "…"), { minLength: 1, maxLength: 12 })
      .map((all) => all.join(" "));
    fc.assert(
      fc.property(words, words, (first, form) => {
        const stretches = wordDifference(first, form);
        if (stretches === null) return;
        const kept = (gone: "added" | "lost"): string =>
          stretches
            .filter(({ is }) => is !== gone)
            .map(({ text }) => text)
            .join("")
            .trim();
        expect(kept("lost")).toBe(form);
        expect(kept("added").split(/\s+/).length).toBe(first.split(/\s+/).length);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphs, sentences, words } from "#text";

const cut = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map((span) => text.slice(span.start, span.end));
const sentencesOf = (text: string): string[] => cut(text, sentences(text));

describe("paragraphs", () => {
  it("ends one at every line break and drops empty ones", () => {
    const text = "  Headline \r\n\r\nFirst line.\nSecond line.\u2028Third.\n\n\n";
    expect(cut(text, paragraphs(text))).toEqual(["Headline", "First line.", "Second line.", "Third."]);
  });

  it("finds none in an empty text", () => {
    expect(paragraphs(" \n\n ")).toEqual([]);
  });
});

describe("sentences", () => {
  it("does not end after a title, an initial or a dotted name", () => {
    expect(sentencesOf("Gen. A. B. Stone met Mr. Reed of the U.S. Senate. They spoke.")).toEqual([
      "Gen. A. B. Stone met Mr. Reed of the U.S. Senate.",
      "They spoke.",
    ]);
  });

  it("ends after an abbreviation where a new beginning follows", () => {
    expect(sentencesOf("They came from the U.S. The others stayed. He left at 5 p.m. They waited.")).toEqual([
      "They came from the U.S.",
      "The others stayed.",
      "He left at 5 p.m.",
      "They waited.",
    ]);
  });

  it("keeps a closing quotation mark with its sentence", () => {
    expect(sentencesOf("“We are ready.” The minister smiled. “Are you?” he asked.")).toEqual([
      "“We are ready.”",
      "The minister smiled.",
      "“Are you?” he asked.",
    ]);
  });

  it("does not end inside a number or an address", () => {
    expect(sentencesOf("It costs 2.5 billion at example.org today. Done.")).toEqual([
      "It costs 2.5 billion at example.org today.",
      "Done.",
    ]);
  });

  it("knows Russian abbreviations and Chinese stops", () => {
    expect(sentencesOf("Он живёт в г. Киев. Она нет.")).toEqual(["Он живёт в г. Киев.", "Она нет."]);
    expect(sentencesOf("我们准备好了。他们没有。")).toHaveLength(2);
  });

  it("reads only the part it is asked for", () => {
    const text = "One is here. Two is there. Three is gone.";
    expect(cut(text, sentences(text, { start: 13, end: 26 }))).toEqual(["Two is there."]);
  });

  it("covers everything but white space, in order, without overlap", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Mr. ", "Yes. ", "no ", "“Go!” ", "3.5 ", "U.S. ", "\n", "He said: ", "e.g. ", "(x.) ")),
        (pieces) => {
          const text = pieces.join("");
          const spans = sentences(text);
          let last = 0;
          let rest = "";
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            rest += text.slice(last, span.start);
            last = span.end;
          }
          expect((rest + text.slice(last)).trim()).toBe("");
        },
      ),
    );
  });

  it("takes a long text in linear time", () => {
    const time = (n: number): number => {
      const text = "a.B ".repeat(n) + "x".repeat(n);
      const begun = performance.now();
      sentences(text);
      return performance.now() - begun;
    };
    time(1_000);
    expect(time(200_000)).toBeLessThan(2_000);
  });
});

describe("words", () => {
  const wordsOf = (text: string): string[] => words(text).map((word) => word.text);

  it("keeps apostrophes, hyphens and numbers whole, in any script", () => {
    expect(wordsOf("Don’t cut the 20-point plan: 15,000 troops, п'ять слів.")).toEqual([
      "Don’t",
      "cut",
      "the",
      "20-point",
      "plan",
      "15,000",
      "troops",
      "п'ять",
      "слів",
    ]);
  });

  it("splits at full stops between letters", () => {
    expect(wordsOf("the U.S. plan.Then")).toEqual(["the", "U", "S", "plan", "Then"]);
  });

  it("gives places that hold the words", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: "grapheme" }), (text) => {
        for (const word of words(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor, selectorFor } from "#text";

const TEXT =
  "The north will send two ships. The south will send two ships after the vote. Nobody else has said anything about ships so far.";
const at = (exact: string, nth = 0): { start: number; end: number } => {
  let start = TEXT.indexOf(exact);
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(exact, start + 1);
  return { start, end: start + exact.length };
};

describe("anchor", () => {
  it("finds words at their old place", () => {
    const span = at("two ships", 1);
    expect(anchor(TEXT, selectorFor(TEXT, span))).toEqual({ state: "found", spans: [span] });
  });

  it("follows words that moved, by their context", () => {
    const selector = selectorFor(TEXT, at("two ships", 1));
    const longer = "A new first paragraph.\n\n" + TEXT;
    const anchored = anchor(longer, selector);
    expect(anchored.state).toBe("moved");
    expect(anchored.spans[0]!.start).toBe(longer.indexOf("two ships after"));
  });

  it("does not jump to a lookalike when the words are gone from their place", () => {
    const selector = selectorFor(TEXT, at("two ships", 1));
    const edited = TEXT.replace("The south will send two ships after the vote.", "The south will send no ships.");
    expect(anchor(edited, selector).state).toBe("ambiguous");
  });

  it("says ambiguous where context does not tell two places apart", () => {
    const one = "They said no again and again until the very end of it all.\n";
    const selector = selectorFor(one.repeat(3), { start: one.length + 10, end: one.length + 12 });
    const anchored = anchor("x\n" + one.repeat(3), selector);
    expect(anchored.state).toBe("ambiguous");
    expect(anchored.spans.length).toBeGreaterThan(1);
  });

  it("says orphaned where the words are gone", () => {
    expect(anchor("Something else.", selectorFor(TEXT, at("two ships")))).toEqual({ state: "orphaned", spans: [] });
  });

  it("sees through curly quotes that were straightened", () => {
    const curly = "He said “it’s over” and left the room at once.";
    const selector = selectorFor(curly, { start: 8, end: 19 });
    const anchored = anchor('He said "it\'s over" and left the room at once.', selector);
    expect(anchored).toEqual({ state: "moved", spans: [{ start: 8, end: 19 }] });
  });

  it("refuses to make a selector for nothing", () => {
    expect(() => selectorFor(TEXT, { start: 5, end: 5 })).toThrow(/^invalid span/);
    expect(() => selectorFor(TEXT, { start: 5, end: 9_999 })).toThrow(/^invalid span/);
  });

  it("always finds what it selected, in the text it was selected in", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const anchored = anchor(text, selectorFor(text, { start, end }));
        expect(anchored).toEqual({ state: "found", spans: [{ start, end }] });
      }),
    );
  });
});

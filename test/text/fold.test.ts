import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "#text";

describe("fold", () => {
  it("evens out quotes, dashes and no-break spaces without changing a length", () => {
    const source = "“Yes” – he’s ready\u00a0now";
    expect(fold(source).text).toBe('"Yes" - he\'s ready now');
    expect(fold(source).text.length).toBe(source.length);
  });

  it("drops soft hyphens and widens ligatures, and leads back to the source", () => {
    const source = "the of\u00adﬁce closed";
    const folded = fold(source);
    expect(folded.text).toBe("the office closed");
    const start = folded.text.indexOf("office");
    expect(folded.toSource({ start, end: start + 6 })).toEqual({ start: 4, end: 10 });
    expect(folded.toSource({ start: folded.text.indexOf("closed"), end: folded.text.length })).toEqual({
      start: source.indexOf("closed"),
      end: source.length,
    });
  });

  it("unifies look-alike letters by the script that most of the word is in", () => {
    expect(fold("А \u0421oalition of the willing").text).toContain("Coalition");
    expect(fold("М\u006Fсква").text).toBe("Москва");
    expect(fold("Война и мир").text).toBe("Война и мир");
  });

  it("composes letters that came apart", () => {
    expect(fold("Cafe\u0301s").text).toBe("Cafés");
  });

  it("takes a very long word in linear time", () => {
    const begun = performance.now();
    fold("x".repeat(400_000) + "ж");
    expect(performance.now() - begun).toBeLessThan(1_500);
  });

  it("throws for a span outside the folded text", () => {
    expect(() => fold("abc").toSource({ start: 0, end: 9 })).toThrow(/^invalid span/);
  });

  it("maps every span into the source, in order, and plain text onto itself", () => {
    const piece = fc.constantFrom("a", "word ", "’", "\u00ad", "ﬁ", "…", "é", "e\u0301", "“", " – ", "\u00a0", "Ж");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join("");
        const folded = fold(source);
        let before = 0;
        for (let i = 0; i < folded.text.length; i++) {
          const span = folded.toSource({ start: i, end: i + 1 });
          expect(span.start).toBeGreaterThanOrEqual(before - 3);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(source.length);
          if (/[a-zЖ]/.test(folded.text[i]!) && span.end - span.start === 1 && !/[ﬁ]/.test(source[span.start]!))
            expect(source[span.start]).toBe(folded.text[i]);
          before = span.start;
        }
      }),
    );
  });
});

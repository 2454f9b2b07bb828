import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containment, editDistance, nearest, shingles, stem } from "#text";

describe("stem", () => {
  it("leaves what is too long to be a word as it is, whatever it ends in", () => {
    for (const ending of ["ing", "ization", "ers", "ments"]) {
      const noise = "a".repeat(200_000) + ending;
      expect(stem(noise)).toBe(noise);
    }
  });

  it("takes the forms of a word to one stem", () => {
    for (const forms of [
      ["deploy", "deploys", "deployed", "deploying", "deployment", "deployments"],
      ["guarantee", "guarantees", "guaranteed"],
      ["country", "countries"],
      ["plan", "plans", "planned", "planning"],
      ["agree", "agrees", "agreed"],
    ])
      expect(new Set(forms.map(stem)).size, forms.join(", ")).toBe(1);
  });

  it("keeps unlike words apart and leaves other scripts alone", () => {
    expect(stem("force")).not.toBe(stem("forest"));
    expect(stem("Война")).toBe("война");
    expect(stem("Russia’s")).toBe(stem("Russia"));
  });
});

describe("shingles and containment", () => {
  it("gives every run of neighbouring words", () => {
    expect(shingles(["A", "b", "c", "d"], 3)).toEqual(["a b c", "b c d"]);
    expect(shingles(["a"], 2)).toEqual([]);
    expect(() => shingles(["a"], 0)).toThrow(/^invalid shingle size/);
  });

  it("measures how much of one set is in another", () => {
    expect(containment(new Set(["a", "b"]), new Set(["b", "c"]))).toBe(0.5);
    expect(containment(new Set(), new Set(["b"]))).toBe(0);
  });
});

describe("editDistance and nearest", () => {
  it("counts a swap of neighbours once", () => {
    expect(editDistance("consent", "consnet")).toBe(1);
    expect(editDistance("", "abc")).toBe(3);
  });

  it("is symmetric, and zero only for equal words", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it("names the near ones, nearest first, and nothing far", () => {
    expect(nearest("RU.consnet", ["US.backstop", "RU.consent", "ru.content", "deployable"])).toEqual(["RU.consent", "ru.content"]);
    expect(nearest("pub", ["published", "outlet"])).toEqual(["published"]);
    expect(nearest("zzz", ["outlet", "published"])).toEqual([]);
  });
});

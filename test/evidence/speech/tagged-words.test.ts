import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attribute } from "#evidence";

const WORDS =
  "cannot can't gonna said says the minister Vesta would . , ; “ ” \" ' ( ) — it's I'd dunno e-mail 5,000 U.S. that according to not".split(
    " ",
  );

describe("the tagger", () => {
  it("reads a sentence that ends in a word without a ground form", () => {
    const { attributions } = attribute({ text: "Meetings can be moved, promises cannot, the minister said. Promises cannot." });
    expect(attributions.map(({ chain }) => chain.at(-1)?.exact)).toContain("the minister");
  });

  it("throws at no order of words and marks", () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 30 });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join(" ");
        for (const { content } of attribute({ text: whole }).attributions) expect(content.end).toBeLessThanOrEqual(whole.length);
      }),
      { numRuns: 1_500 },
    );
  });
});

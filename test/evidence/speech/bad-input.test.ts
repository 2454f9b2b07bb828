import { describe, expect, it } from "vitest";
import { attribute } from "#evidence";

/** Processor milliseconds that attributing a text takes. */
function cost(text: string): number {
  const begun = process.cpuUsage();
  attribute({ text });
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

const REPORT =
  "Mira Sol, an aide to the mayor, said that Oskel would pay. “We wait,” two officials told Reuters. Selmark wants to leave the fund, according to a person close to it.\n\n";

describe("long and broken texts", () => {
  it("take time in proportion to their length", () => {
    cost(REPORT.repeat(50));
    const few = Math.min(cost(REPORT.repeat(300)), cost(REPORT.repeat(300)));
    expect(cost(REPORT.repeat(1_200))).toBeLessThan(Math.max(few, 20) * 12);
  });

  it.each([
    ["a quotation that never closes", `Sol said: “${"the bridge is closed and nobody comes ".repeat(8_000)}`],
    ["thousands of marks within each other", `Sol said ${"“‘".repeat(20_000)}we wait${"’”".repeat(20_000)}`],
    ["marks that open over and over", '“we "wait '.repeat(20_000)],
    ["one sentence of verbs", "said and told and wants to say and said that ".repeat(4_000)],
    ["commas without end", "Sol, ".repeat(40_000) + "said"],
    ["words from right to left", "אמר השר כי הגשר ייסגר, \u202Eוכך היה\u202C. ".repeat(6_000)],
    ["no word at all", "“”‘’\"'—…".repeat(20_000)],
  ])("are read in bounded time: %s", (_, text) => {
    expect(cost(text)).toBeLessThan(8_000);
  });

  it("are read where the tagger knows no ground form of a word", () => {
    const text =
      "The trouble with the fund, the mayor said, is that he cannot, but Oskel can. What it is that he cannot, but must, he said, is pay.";
    expect(attribute({ text }).attributions.length).toBeGreaterThan(0);
  });

  it("keep every place inside the text", () => {
    const text = `${REPORT}“Never closed, Sol said. 𝔖ol said that 🙂 “we” waited.`;
    const { attributions, attitudes } = attribute({ text });
    for (const { chain, content } of [...attributions, ...attitudes])
      for (const span of [content, ...chain])
        expect([span.start >= 0, span.start < span.end, span.end <= text.length]).toEqual([true, true, true]);
    for (const { chain } of attributions) for (const { start, end, exact } of chain) expect(text.slice(start, end)).toBe(exact);
  });
});

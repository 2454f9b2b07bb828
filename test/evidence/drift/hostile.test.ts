import { describe, expect, it } from "vitest";
import { compareReports, traceQuotations } from "#evidence";
import { report } from "../make-report.ts";

/** Processor time of one run, in milliseconds. */
function costOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function median(costs: readonly number[]): number {
  return [...costs].sort((a, b) => a - b)[Math.floor(costs.length / 2)]!;
}

describe("the time a comparison takes", () => {
  it("stays short for two reports of a thousand words", () => {
    const places = ["Kelm", "Orsk", "Norvia", "Lund", "Tarn"];
    const text = (seed: number): string =>
      Array.from({ length: 60 }, (_, i) => {
        const place = places[(i + seed) % 5]!;
        return `Mayor ${i + seed} of ${place} said that ${20 + i * seed} ships may leave harbour ${i} only if the pilots of ${place} agree.`;
      }).join(" ");
    const [a, b] = [report({ id: "a", text: text(3) }), report({ id: "b", text: text(4) })];
    const costs = Array.from({ length: 7 }, () => costOf(() => compareReports(a, b)));
    expect(median(costs)).toBeLessThan(500);
  });

  it.each([
    ["quotation marks", "“”‘’\"'".repeat(3_000)],
    ["one word", "only if ".repeat(5_000)],
    ["no end of a sentence", "may will must not said " + "a ".repeat(20_000)],
    ["one letter", "a".repeat(50_000)],
    ["numbers", "5 million 7,000 thousands of ".repeat(2_000)],
    ["short sentences", "He said so. ".repeat(4_000)],
  ])("stays bounded on %s", (_, text) => {
    const [a, b] = [report({ id: "a", text }), report({ id: "b", text: `${text} and no more.` })];
    expect(
      costOf(() => {
        compareReports(a, b);
        traceQuotations([a, b]);
      }),
    ).toBeLessThan(8_000);
  });
});

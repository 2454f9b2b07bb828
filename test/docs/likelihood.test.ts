import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { answerLikely, readDossier } from "#desk";
import { coveringWords, YARDSTICKS } from "#model";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const page = read("docs/likelihood.md");
const file = read("docs/winter-ferry.proviso");

it("the page on likelihood shows the dossier that its commands ask", () => {
  expect(/^```proviso\n([\s\S]*?)^```$/m.exec(page)![1]).toBe(file);
  expect(readDossier(file, "winter-ferry").diagnostics).toEqual([]);
});

it("works its example out by hand as the program does", () => {
  const [goal] = answerLikely(readDossier(file, "winter-ferry").dossier, {}).goals;
  expect(goal!.at.yes.assured).toEqual({ low: expect.closeTo(0.55 * 0.9, 12) as number, high: expect.closeTo(0.8 * 0.9, 12) as number });
  expect(goal!.likelihood.high).toBeCloseTo(1 - (1 - 0.72) * (1 - 0.5), 12);
});

it("lists the yardsticks as they are", () => {
  for (const step of Object.values(YARDSTICKS).flat()) {
    const range = `${Math.round(step.low * 100)}–${Math.round(step.high * 100)}%`;
    const row = page.split("\n").find((line) => line.includes(`${step.words[0]}`) && line.includes(range));
    expect(row, `${step.words[0]} ${range}`).toBeDefined();
  }
});

it.each([
  [0.3, 0.3, "unlikely", "unlikely"],
  [0.2, 0.45, "unlikely", "highly unlikely to realistic possibility"],
  [0.2, 0.2, "very unlikely to unlikely", "highly unlikely"],
  [0.22, 0.22, "unlikely", "highly unlikely to unlikely"],
  [0, 0, "below almost no chance", "remote chance"],
  [1, 1, "above almost certain", "almost certain"],
  [0, 1, "almost no chance to almost certain", "remote chance to almost certain"],
  [0.45, 0.55, "roughly even chance", "realistic possibility to likely"],
])("a chance of %d to %d is said in words that cover it", (low, high, american, british) => {
  expect(coveringWords("ICD 203", { low, high })).toBe(american);
  expect(coveringWords("PHIA", { low, high })).toBe(british);
});

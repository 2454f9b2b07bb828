import { describe, expect, test } from "vitest";
import { BLIND, DEVELOPMENT } from "./labelled.ts";
import { BLIND_LATER, DEVELOPMENT_LATER, ONCE_BLIND } from "./labelled-later.ts";
import { FOURTH_SEEN, FOURTH_UNSEEN } from "./labelled-fourth.ts";
import { f1, line, score } from "./score.ts";

describe("passages on other affairs", () => {
  test("labelled to develop on are read nearly without a fault", () => {
    const figures = score([...DEVELOPMENT, ...DEVELOPMENT_LATER]);
    console.log(`development: ${line(figures)}`);
    expect(f1(figures.statements)).toBeGreaterThanOrEqual(95);
  });

  for (const [name, passages] of Object.entries({
    "first blind set": BLIND,
    "second set, once blind": ONCE_BLIND,
    "third blind set": BLIND_LATER,
    "fourth set, first half, looked at": FOURTH_SEEN,
    "fourth set, second half, its misses looked at once": FOURTH_UNSEEN,
  }))
    test(`of the ${name} are read with few false statements`, () => {
      const figures = score(passages);
      console.log(`${name}: ${line(figures)}`);
      const { tp, fp, fn } = figures.statements;
      expect(tp / (tp + fp)).toBeGreaterThanOrEqual(0.85);
      expect(tp / (tp + fn)).toBeGreaterThanOrEqual(0.6);
      expect(figures.relation.right / figures.relation.of).toBeGreaterThanOrEqual(0.85);
    });
});

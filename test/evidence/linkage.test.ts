import { describe, expect, it } from "vitest";
import { linked, neededCloseness } from "../../src/evidence/tracing/linkage.ts";
import { REPORTS } from "../../src/evidence/tracing/split-stories.ts";

/** A group from the closeness of each pair above the diagonal, row by row. */
function groupOf(size: number, pairs: readonly number[]) {
  const closeness = new Float32Array(size * size);
  let at = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      closeness[i * size + j] = pairs[at]!;
      closeness[j * size + i] = pairs[at++]!;
    }
  }
  return { size, closeness, days: Array.from({ length: size }, () => null) };
}

describe("what is usual in a group", () => {
  it("does not rise where a text was copied", () => {
    const once = groupOf(3, [0.3, 0.14, 0.13]);
    const copied = groupOf(4, [0.3, 0.14, 0.95, 0.13, 0.3, 0.14]);
    expect(neededCloseness(copied)).toBe(neededCloseness(once));
    expect(linked(copied, neededCloseness(copied), REPORTS)).toHaveLength(1);
  });

  it("keeps a stranger apart all the same", () => {
    const group = groupOf(4, [0.3, 0.28, 0.03, 0.27, 0.02, 0.03]);
    expect(linked(group, neededCloseness(group), REPORTS)).toHaveLength(2);
  });
});

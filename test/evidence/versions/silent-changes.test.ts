import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { silentChanges } from "#evidence";
import { commonOrder } from "../../../src/evidence/versions/common-order.ts";

/** The changes with the words at their places. */
function changes(before: string, after: string): unknown[] {
  return silentChanges(before, after).map((change) => [
    change.kind,
    change.before && before.slice(change.before.start, change.before.end),
    change.after && after.slice(change.after.start, change.after.end),
  ]);
}

const FIRST =
  "Arvand stalls\n\nThe council met on Monday. It will send 400 sailors. Nobody knows why. The mayor said no.\n\nNo decision was taken.";

describe("what was silently changed", () => {
  it("is nothing between a text and itself, or one with other quotes and spaces", () => {
    expect(changes(FIRST, FIRST)).toEqual([]);
    expect(changes('He said "it’s  off" - now.', "He said “it's off” – now.")).toEqual([]);
  });

  it("is shown sentence by sentence with its place in both", () => {
    const after = FIRST.replace("400 sailors", "40 sailors").replace(" Nobody knows why.", "") + " A correction was made to this report.";
    expect(changes(FIRST, after)).toEqual([
      ["changed", "It will send 400 sailors.", "It will send 40 sailors."],
      ["removed", "Nobody knows why.", null],
      ["added", null, "A correction was made to this report."],
    ]);
  });

  it("does not name what was only moved, and names one of two that were the same", () => {
    expect(changes("One is here. Two is there. Three is far off.", "Three is far off. One is here. Two is there.")).toEqual([]);
    expect(changes("One is here. Two is there. One is here.", "One is here. Two is there.")).toEqual([["removed", "One is here.", null]]);
  });

  it("is everything where nothing stayed", () => {
    expect(changes("Ships wait outside the harbour.", "Nobody answered!")).toEqual([
      ["removed", "Ships wait outside the harbour.", null],
      ["added", null, "Nobody answered!"],
    ]);
  });

  it("costs little in texts of thousands of sentences, also all the same or all others", () => {
    const many = (of: (i: number) => string): string => Array.from({ length: 20_000 }, (_, i) => of(i)).join("\n");
    const began = process.cpuUsage();
    expect(
      silentChanges(
        many(() => "The same words."),
        many(() => "The same words."),
      ),
    ).toEqual([]);
    expect(
      silentChanges(
        many((i) => `Word${i} one.`),
        many((i) => `Other${i} two.`),
      ),
    ).toHaveLength(40_000);
    expect(
      silentChanges(
        many((i) => `Word${i} is one.`),
        many((i) => `Word${19_999 - i} is one.`),
      ),
    ).toEqual([]);
    expect(process.cpuUsage(began).user).toBeLessThan(6_000_000);
  });
});

describe("the common order of two lists", () => {
  it("pairs equal items in rising order, and all of them where the lists are the same", () => {
    const items = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f"), { maxLength: 12 });
    fc.assert(
      fc.property(items, items, (one, other) => {
        const pairs = commonOrder(one, other);
        for (const [i, j] of pairs) expect(one[i]).toBe(other[j]);
        for (const [k, [i, j]] of pairs.slice(1).entries()) expect(i > pairs[k]![0] && j > pairs[k]![1]).toBe(true);
        expect(commonOrder(one, one)).toHaveLength(one.length);
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import { read } from "./score.ts";

const CASES: readonly (readonly [text: string, deed: string])[] = [
  ["Serbia is required to change its law before formal talks can start.", "change its law"],
  ["Before any ship can sail, an inspection must take place, the UN said.", "an inspection must take place"],
  ["Kenya demanded the release of the crew before talks can begin.", "the release of the crew"],
  ["Albania must pass the law if it wants to join the union, the EU commissioner said.", "Albania must pass the law"],
  ["To obtain the loan, Tunisia will have to cut its subsidies, the IMF said.", "cut its subsidies"],
  ["Britain must pay its debts first, the French minister said.", "Britain must pay its debts"],
  ["Some questions still had to be settled before the loan could be paid, the finance ministers said.", "had to be settled"],
];

const NONE: readonly string[] = [
  "France wants an answer before the Kenyan president leaves office.",
  "The painter must dry the canvas before it can be framed.",
  "To win the cup, the club will have to score twice.",
];

describe("a deed that must come first", () => {
  for (const [text, deed] of CASES)
    test(`is a necessary condition in "${text}"`, () => {
      const found = read(text).flatMap((proposal) => proposal.conditions);
      expect(found.filter(({ relation, exact }) => relation === "necessary" && exact.includes(deed))).not.toEqual([]);
    });
  for (const text of NONE)
    test(`is none in "${text}"`, () => {
      expect(read(text).flatMap((proposal) => proposal.conditions)).toEqual([]);
    });
});

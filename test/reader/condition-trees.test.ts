import { describe, expect, test } from "vitest";
import type { Condition } from "#model";
import { draftEntries } from "#reader";
import { read, reportOf } from "./score.ts";

/** The condition of the first proviso that accepting the first proposal gives, with references by their ids. */
function treeOf(text: string): string {
  const { statement } = draftEntries(read(text)[0]!, { report: reportOf(text), existing: [] });
  return "conditions" in statement ? statement.conditions.map((each) => `${each.connective} ${told(each.condition)}`).join("; ") : "";
}

function told(condition: Condition): string {
  switch (condition.op) {
    case "holds":
      return condition.ref;
    case "not":
      return `not ${told(condition.of)}`;
    case "amount":
      return condition.unit;
    default:
      return `${condition.op}(${condition.of.map(told).join(", ")})`;
  }
}

describe("a condition of several parts", () => {
  for (const [text, tree] of [
    ["Ghana will send troops if Togo and Benin consent.", "if all(TG.consent, BJ.consent)"],
    ["Ghana will send troops if Togo or Benin consents.", "if any(TG.consent, BJ.consent)"],
    ["Ghana will send troops only if either Togo or Benin consents.", "only if any(TG.consent, BJ.consent)"],
    ["Ghana will not send troops unless Togo or Benin consents.", "only if any(TG.consent, BJ.consent)"],
    ["Ghana will send troops only if a truce holds and elections are held.", "only if all(ceasefire, elections)"],
    ["Ghana will send troops if a truce holds or elections are held.", "if any(ceasefire, elections)"],
    ["Ghana will send troops if Togo consents.", "if TG.consent"],
  ] as const)
    test(`is a tree: ${text}`, () => {
      expect(treeOf(text)).toBe(tree);
    });
});

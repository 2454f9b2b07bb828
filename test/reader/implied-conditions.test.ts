import { describe, expect, test } from "vitest";
import { read } from "./score.ts";

/** The words of every condition in a text, with how each bears on its act. */
function conditionsOf(text: string): readonly string[] {
  return read(text).flatMap((proposal) =>
    proposal.conditions.map((condition) => `${proposal.act} ${condition.relation}: ${condition.exact}`),
  );
}

describe("a condition without a connective", () => {
  for (const [text, condition] of [
    ["Oman must return the crew or face sanctions, the Indian minister said.", "THREAT exception: return the crew"],
    ["Any further launch will be met with force, the Korean minister said.", "THREAT sufficient: Any further launch"],
    [
      "Under the pact Peru must pay its arrears by May, failing which, Chile said, the port will be closed.",
      "THREAT exception: pay its arrears by May",
    ],
    ["Gabon will open the ford next week, flood or no flood.", "PLEDGE negated: flood or no flood"],
    ["Gabon will open the ford next week, approval of the owners or not.", "PLEDGE negated: approval of the owners or not"],
    ["“Come with tanks and you will leave on foot,” a rebel commander said.", "THREAT sufficient: Come with tanks"],
  ] as const)
    test(`is found: ${text}`, () => {
      expect(conditionsOf(text)).toContain(condition);
    });
  for (const text of [
    "The minister said any visitor would like the lake.",
    "Take the train or the bus.",
    "Oslo will say on Monday whether or not.",
    "They sang and you will hear it.",
  ])
    test(`is none: ${text}`, () => {
      expect(conditionsOf(text)).toEqual([]);
    });
});

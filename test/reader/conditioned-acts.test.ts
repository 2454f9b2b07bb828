import { describe, expect, test } from "vitest";
import type { Act, Relation } from "#model";
import { read } from "./score.ts";

/** Clauses that only their condition makes an act: what is done, its act, and how the condition bears on it. */
const MADE: readonly (readonly [text: string, act: Act, relation: Relation])[] = [
  ["Maltese officials warned that flights to the island would be halted should the airline miss a payment.", "THREAT", "sufficient"],
  ["Fuel deliveries would cease unless the arrears were settled, the Algerian ministry replied.", "THREAT", "exception"],
  ["“The corridor will be reopened when the convoy has left,” a Georgian spokesman said.", "PLEDGE", "sufficient"],
  ["Latvia would agree so long as the quota is phased in.", "PLEDGE", "necessary"],
  ["Oslo said the second batch will be handed over upon receipt of the licence fee.", "PLEDGE", "temporal"],
  ["They may stay in the camp, the Ugandan minister said, if Kigali first disarms them.", "PLEDGE", "sufficient"],
  ["The council of the fund will not discuss the loan until Accra has published its accounts.", "REFUSAL", "exception"],
  ["Should they refuse, the Chadian governor hinted, the crew would be tried as smugglers.", "THREAT", "sufficient"],
  ["The sanctions would end if Minsk freed the editor, the Lithuanian minister said.", "PLEDGE", "sufficient"],
];

/** Forecasts, fears and what nobody undertakes. */
const NONE: readonly string[] = [
  "Analysts said prices would be raised if the strait were closed.",
  "The ministry fears that the dam would break if the rains lasted.",
  "The minister said growth would slow if the war went on.",
  "If she gets the chance, she will sing in Oslo.",
];

describe("a clause under a condition", () => {
  for (const [text, act, relation] of MADE)
    test(`makes a ${act}: ${text}`, () => {
      const found = read(text).filter((proposal) => proposal.act === act);
      expect(found.flatMap((proposal) => proposal.conditions.map((condition) => condition.relation))).toEqual([relation]);
    });
  for (const text of NONE)
    test(`makes no act: ${text}`, () => {
      expect(read(text)).toEqual([]);
    });
});

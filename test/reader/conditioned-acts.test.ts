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

/** Clauses nobody undertakes: what comes about, lapses or stays as it is under a condition. */
const CLAIMED: readonly (readonly [text: string, act: Act, relation: Relation])[] = [
  ["The Omani transit permit lapses if the depot is raided.", "CONDITION", "sufficient"],
  ["No Danish tanker will be insured until the inspectors have reported.", "REFUSAL", "exception"],
  ["No berth on the Estonian coast shall be sold without the approval of parliament.", "REFUSAL", "exception"],
  ["Absent a ruling by the Kenyan court, the embargo stays in force.", "CONDITION", "exception"],
  ["Cuba would let the trawlers refuel, unless Haiti formally protests.", "PLEDGE", "exception"],
  ["Peru is unlikely to sign unless the quota is raised.", "REFUSAL", "exception"],
  ["Failing that, the Chadian licence will be revoked.", "CONDITION", "sufficient"],
  ["Until then, no Chadian ship will be let into the harbour.", "REFUSAL", "exception"],
  ["The Bulgarian border post stays shut until the last lorry has left.", "CONDITION", "exception"],
  ["Peru will guard the depot until the treaty is signed.", "PLEDGE", "temporal"],
  ["Iraq and Oman have agreed that work on the weir will begin after ratification by both parliaments.", "DECISION", "temporal"],
  ["Nepal keeps its medics in the camp so long as Qatar pays for the flights.", "CONDITION", "necessary"],
];

/** Forecasts, fears and what nobody undertakes. */
const NONE: readonly string[] = [
  "Analysts said prices would be raised if the strait were closed.",
  "The ministry fears that the dam would break if the rains lasted.",
  "The minister said growth would slow if the war went on.",
  "The Irish port stayed open until the storm hit.",
  "If she gets the chance, she will sing in Oslo.",
];

describe("a clause under a condition", () => {
  for (const [text, act, relation] of [...MADE, ...CLAIMED])
    test(`makes a ${act}: ${text}`, () => {
      const found = read(text).filter((proposal) => proposal.act === act);
      expect(found.flatMap((proposal) => proposal.conditions.map((condition) => condition.relation))).toEqual([relation]);
    });
  for (const text of NONE)
    test(`makes no act: ${text}`, () => {
      expect(read(text)).toEqual([]);
    });
});

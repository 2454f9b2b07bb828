import { describe, expect, test } from "vitest";
import { read } from "./score.ts";

/** The acts read from a text, each with the words of whoever acts. */
function acts(text: string): readonly string[] {
  return read(text).map(({ act, actor }) => `${act} ${actor.exact}`);
}

describe("somebody acts", () => {
  for (const [text, ...expected] of [
    // a stop behind a title or an initial is no mark
    ["Mr. Okoro accused the ministry of hiding the figures.", "ACCUSATION Mr. Okoro"],
    ["Rep. Lena Voss, D-Iowa, called on the governor to resign.", "DEMAND Rep. Lena Voss, D-Iowa"],
    ["Adam J. Brandt urged the council to publish the list.", "DEMAND Adam J. Brandt"],
    // a time between subject and verb
    ["A court late on Friday ordered the agency to release the files.", "DECISION A court"],
    ["Kenya and Peru two weeks ago rejected the treaty.", "REFUSAL Kenya and Peru"],
    // a name alone, a group by what its members are
    ["Okoro called on Brandt to resign.", "DEMAND Okoro"],
    ["Growers and hauliers alike are calling on the minister to scrap the levy.", "DEMAND Growers and hauliers"],
    ["Liberals accused the deputies of betrayal.", "ACCUSATION Liberals"],
    ["She criticised the government for the delay.", "ACCUSATION She"],
    // what had been said before, by whom a relative clause tells of, by a participle with a subject of its own
    ["Okoro had accused the ministry of fraud in March.", "ACCUSATION Okoro"],
    ["They met the deputies who accused her of fraud.", "ACCUSATION the deputies"],
    ["The talks ended late, Peru accusing Chile of fraud.", "ACCUSATION Peru"],
    // an object before its clause, a subject behind a fronted phrase and what explains it
    ["They want quotas, an idea that several states rejected.", "REFUSAL several states"],
    ["In her speech, the last of the year, Okoro urged the ministry to act.", "DEMAND Okoro"],
    ["He kept the list, something many deputies urged him to publish.", "DEMAND many deputies"],
    // the last word of a phrase that cannot act, and one elected who speaks of what others are to do
    ["The delay of the vote enraged growers, who accused the ministers of betrayal.", "ACCUSATION growers"],
    ["Sen. Lena Voss said that the report should be released at once.", "DEMAND Sen. Lena Voss"],
    ["The mayor said Okoro needs to resign.", "DEMAND The mayor"],
    // a pronoun behind a fronted phrase, a row of verbs, a verb group in quotation marks
    ["In a film shown on Sunday he described the text as dead and accused the envoys of fraud.", "ACCUSATION he"],
    ["The envoy demanded a vote, rejected the draft and left.", "DEMAND The envoy", "REFUSAL The envoy"],
    ["Heads of state “have decided to lift the embargo”, they said.", "DECISION Heads of state"],
    // an adverb of manner before the verb, an opening noun that is a verb elsewhere, a number that stands for a group
    ["Ankara swiftly announced an extra patrol.", "DECISION Ankara"],
    ["Rival factions in the delta have accepted a truce.", "PLEDGE Rival factions in the delta"],
    ["Peru and Chile met in Oslo. The six unanimously agreed to send troops.", "PLEDGE The six"],
    // quoted words of somebody who is but a pronoun there, an amount that a body would give
    ["“The ministry needs to apologise to the crews,” she said.", "DEMAND she"],
    ["Okoro said the EU would share 90 million doses.", "PLEDGE the EU"],
    // the speaker's second verb behind what was said of a thing; what should be set up
    ["Okoro said the pact stays and called on Brandt to join it.", "DEMAND Okoro"],
    ["A tribunal should be set up to try the officers, the Kenyan envoy said.", "DEMAND the Kenyan envoy"],
  ] as const)
    test(`in: ${text}`, () => {
      expect(acts(text)).toEqual(expected);
    });

  for (const text of [
    "The painter urged her brother to rest.",
    "The valley swiftly filled with snow.",
    "A cake should be baked, the Kenyan envoy said.",
    "Rising waters threaten to flood the yard.",
    "Okoro rejected the claim.",
    "Okoro told the press they were going to rest.",
    "The minister left, the crowd calling for a song.",
    "That is the order which the coach rejected.",
    "Mr. Okoro offered a glimpse of the garden.",
  ])
    test(`not in: ${text}`, () => {
      expect(acts(text)).toEqual([]);
    });
});

test("a pronoun is led over no small word that opens a quotation", () => {
  const text =
    "NATO Secretary General Mark Rutte said in Oslo: “It is vital that the aid goes on.” “Words end no war,” he stated, calling on the allies to pay.";
  expect(read(text).find(({ span }) => span.exact.startsWith("calling"))?.actor.ids).toEqual(["NATO"]);
});

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
    ["A court late on Friday ordered the agency to release the files.", "DEMAND A court"],
    ["Kenya and Peru two weeks ago rejected the treaty.", "REFUSAL Kenya and Peru"],
    // a name alone, a group by what its members are
    ["Okoro called on Brandt to resign.", "DEMAND Okoro"],
    ["Growers and hauliers alike are calling on the minister to scrap the levy.", "DEMAND Growers and hauliers"],
    ["Liberals accused the deputies of betrayal.", "ACCUSATION Liberals"],
    ["She criticised the government for the delay.", "ACCUSATION She"],
  ] as const)
    test(`in: ${text}`, () => {
      expect(acts(text)).toEqual(expected);
    });

  for (const text of [
    "The painter urged her brother to rest.",
    "Rising waters threaten to flood the yard.",
    "Okoro rejected the claim.",
    "Okoro told the press they were going to rest.",
    "Mr. Okoro offered a glimpse of the garden.",
  ])
    test(`not in: ${text}`, () => {
      expect(acts(text)).toEqual([]);
    });
});

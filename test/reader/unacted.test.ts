import { describe, expect, test } from "vitest";
import { read } from "./score.ts";

/** The acts read from a text, each with whom it names and under which ids. */
function acts(text: string): readonly string[] {
  return read(text).map(({ act, actor }) => `${act} ${actor.exact} ${actor.ids.join(" ")}`.trim());
}

describe("nobody acts", () => {
  for (const text of [
    // anybody, and the author of a handbook
    "When you add more plates, you will send the rest to the press.",
    "We'll build small programs together and we will send the result to the screen.",
    "If the length is greater than zero, you must provide a value.",
    // a mere count, a share of those asked
    "Some in the city were ready to return to normal.",
    "Another 19 percent said they would not pick either candidate.",
    // supposed, foretold, asked
    "Say Peru demanded that Chile prove the claim.",
    "Peru would probably host the only race of the year if the weather held.",
    "There is no chance that Peru will send the ships.",
    "They try to show how Peru will send the ships.",
    "Taxpayers with two houses would pay a higher share.",
    // not thought, not theirs
    "They don't want to think we're blaming the farmers.",
    "Deputies have questioned the practice of issuing letters to demand records.",
    // what befalls or is advised
    "The rate would decline each year until it reached the old level of Peru.",
    "The debate should wait until after the election in Peru.",
    "If the treaty reaches the court, it may not be heard in time.",
    // about oneself, of worth, by a deed
    "The financier complained that he paid lower taxes than the clerk.",
    "“The harvest is crucial to our view of the year,” the Peruvian minister said.",
    "Moscow's provocations prompted the bank to order its staff home.",
    "The Peruvian minister said he would bring a fresh approach to the job.",
    // words given, a nerve praised, a part of another clause
    "The Peruvian minister offered a rather gloomy assessment of the budget.",
    "Peru offered its congratulations to Chile.",
    "The minister praised Chile for the courage to agree to the vote.",
    "Peru has not done enough to persuade Chile to lift the ban.",
    "Having refused the first draft, Peru sat at the back.",
    "Chile spoke of the fair that Peru is to host.",
    "The guarantees offered to Peru must be strong.",
    "They listed bills that they contend will help create jobs.",
    // a slot or a condition that runs on, a thing that asks, a cut agreed before
    "The Peruvian minister pushed back hard on Chilean objections to the law.",
    "The chair went home, telling deputies the terms would make banks open to suits in Chile.",
    "The chair sat through every paper that called for granting Peru a loan.",
    "Some members have not wholly delivered on the cuts agreed since May.",
    // feared
    "Investors had grown anxious that Peru would drag its feet and would not take part.",
    "Donors were worried that Peru would not join the plan.",
    // the day's business
    "The Peruvian premier raised the matter of the lake.",
    "Peru's central bank ended a policy meeting on Friday.",
    // a person voted for, a mood, a doubt
    "The Peruvian parliament voted for Olsen.",
    "The Peruvian minister was happy to see the bridge.",
    "The Peruvian minister said she was not sure Peru would send the ships.",
    // what could be done, is advised or would be thought
    "Peru could go to court, pushing for a review of the treaty.",
    "If Peru wins, the government could reverse the rules or decline to appeal to the court.",
    "Peru will probably seek new sanctions.",
    "The Peruvian minister said that would permit the ships to sail.",
    "If the treaty offends Chile, deputies should change the law of Peru, the envoy said.",
    // asked, long past, or never so
    "“Is it time for Peru to withdraw the ships?” the Chilean envoy asked.",
    "“If the ships had sailed, the mission of Peru would be over,” the envoy said.",
    "The envoy, who until Peru decided to sail was the head of the mission, left.",
    "The views of Peru came from an envoy on the condition of anonymity.",
    // a thing shows it; a forecast is cut
    "Experts say it underscores the regime's determination to build the ships.",
    "Paraguay cuts its forecast for growth.",
    "The talks made the units more ready to deploy abroad.",
    "The answer shows how seriously Peru is prepared to send the ships.",
    // not said, asked, meant for something
    "Peru has not said that it will send the ships.",
    "What exactly will stop Peru from sending ships if Chile accepts the truce?",
    "The premier of Peru chaired a summit meant to send a signal.",
    "The Peruvian president told reporters on the way to send his regards.",
    "Peru set out its terms for coming back to the grain deal.",
    "The donors of Peru were slow to offer ships.",
  ])
    test(`in: ${text}`, () => {
      expect(acts(text)).toEqual([]);
    });
});

describe("who speaks", () => {
  test("is nobody known where another sentence names somebody unknown", () => {
    const text = "“The moderator needs to challenge Peru on every count.” Limbaugh went on. “The other must stop it,” he said.";
    expect(acts(`The president of Chile spoke. ${text}`).filter((act) => act.endsWith(" CL"))).toEqual([]);
  });
});

describe("somebody acts all the same", () => {
  for (const [text, act] of [
    ["“We will send two ships,” the Peruvian minister said.", "PLEDGE We PE"],
    ["Some of the allies refused to send ships.", "REFUSAL Some of the allies group:allies"],
    ["Peru will probably send ships if Chile agrees, the Peruvian minister said.", "PLEDGE Peru PE"],
    ["Peru questioned the treaty and sent letters to demand the return of the ships.", "DEMAND Peru PE"],
    ["Paraguay cuts its levy on beef.", "DECISION Paraguay PY"],
    ["Peru is more ready to send ships than before.", "PLEDGE Peru PE"],
    ["Dakar complained that foreign trawlers had emptied its waters.", "ACCUSATION Dakar SN"],
    ["The insurgents called a truce.", "DECISION The insurgents"],
    ["The quota is the main tool for Norway to meet the reduction target it pledged to reach.", "PLEDGE it"],
  ] as const)
    test(`in: ${text}`, () => {
      expect(acts(text)).toContain(act);
    });
});

describe("a clause broken by the words that tell who speaks", () => {
  test("keeps its own subject", () => {
    expect(acts("Mr Olsen of Norway spoke. Peru, he argued, would send ships if Chile agreed.")).toEqual(["PLEDGE Peru PE"]);
    expect(acts("Mr Olsen of Norway spoke. One ship, he argued, would not change the war.")).toEqual([]);
  });
  test("ends with its comma where it only compares", () => {
    const found = read("A loan, as Chile has proposed, would not be enough, the Peruvian minister said.");
    expect(found.map(({ act, span }) => `${act} ${span.exact}`)).toEqual([
      "REFUSAL A loan, as Chile has proposed, would not be enough",
      "DEMAND Chile has proposed",
    ]);
  });
});

describe("a time or a reply before the subject", () => {
  for (const [text, actor] of [
    ["In May Norway banned the sale of arms.", "Norway NO"],
    ["In reply Norway banned the sale of arms.", "Norway NO"],
    ["That evening Peru and Chile agreed on a ceasefire.", "Peru and Chile PE CL"],
    ["Peru, the UN, Chile and Norway signed the agreement.", "Peru, the UN, Chile and Norway PE UN CL NO"],
  ] as const)
    test(`is no part of it: ${text}`, () => {
      expect(acts(text)).toEqual([`DECISION ${actor}`]);
    });
});

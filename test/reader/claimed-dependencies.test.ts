import { describe, expect, test } from "vitest";
import { read } from "./score.ts";

const claimsIn = (text: string): readonly string[] =>
  read(text)
    .filter((proposal) => proposal.act === "CONDITION")
    .flatMap((proposal) => proposal.conditions.map((condition) => condition.relation));

describe("what a thing cannot do of itself", () => {
  test.each([
    "The mission cannot start until the host state agrees.",
    "The treaty cannot enter into force before the Senate votes.",
    "This will not work unless the Senate passes it, the Italian premier said.",
  ])("waits for somebody: %s", (text) => expect(claimsIn(text)).toEqual(["exception"]));

  test.each(["The cake cannot rise until the oven is hot.", "He will not succeed unless his knee heals, his trainer said."])(
    "is no dependency of affairs: %s",
    (text) => expect(claimsIn(text)).toEqual([]),
  );
});

describe("the end of a settlement", () => {
  test.each([
    "The whole ceasefire could fall apart if Israel strikes Beirut, the Lebanese premier warned.",
    "If the factions fail to disarm, all hope of peace would be lost, the Malian president said.",
  ])("is claimed by a party: %s", (text) => expect(claimsIn(text)).toEqual(["sufficient"]));

  test.each(["The market could collapse if rates rise, an analyst said.", "The coalition would collapse if voters tired of it."])(
    "is a forecast in other mouths: %s",
    (text) => expect(claimsIn(text)).toEqual([]),
  );
});

describe("words that only look like terms", () => {
  test.each([
    "In exchange for our patience we get silence from the council.",
    "The year could be different, given that so many guesses have been wrong.",
    "Voters will determine if the party can still govern.",
    "As long as we are led by cowards, we can be sure that nobody will respect us.",
  ])("claim nothing: %s", (text) => expect(claimsIn(text)).toEqual([]));
});

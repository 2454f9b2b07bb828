import { describe, expect, test } from "vitest";
import { read } from "./score.ts";

/** The acts read from a text, each with its words. */
function acts(text: string): readonly string[] {
  return read(text).map(({ act, span }) => `${act} ${span.exact}`);
}

describe("what a party bids others to do in its own words", () => {
  test.each([
    ["“Lift the blockade now,” the Qatari envoy said.", "DEMAND Lift the blockade now"],
    ["“Captain, stop!” the Greek premier wrote on his network.", "DEMAND stop"],
    ["The Togolese minister said: “Give us the pumps and we will finish the dam.”", "DEMAND Give us the pumps and we will finish the dam"],
    ["“We have waited for years. Open the port,” the Qatari envoy said.", "DEMAND Open the port"],
    ["“Don't touch our islands,” the Greek premier said.", "DEMAND Don't touch our islands"],
    ["“Sign the accord!” the Greek premier told reporters.", "DEMAND Sign the accord"],
  ])("%s", (text, demand) => {
    expect(acts(text).map((each) => each.replace(/[!,.]$/, ""))).toContain(demand);
  });

  test.each([
    "The goal, the Peruvian minister said, was to “release every ship”.",
    "“Release of the crew is key,” the Greek premier said.",
    "“Make no mistake,” the Greek premier said.",
    "“Support for the accord is strong,” the Greek premier said.",
    "“Take a look at the map,” the Greek premier said.",
    "“Stop signs are red,” the teacher said.",
    "“Get your tickets early,” the club said.",
    "“Give me a break,” the actor said.",
    "Lift the lid and stir.",
  ])("nothing is bidden: %s", (text) => {
    expect(acts(text).filter((each) => each.startsWith("DEMAND"))).toEqual([]);
  });
});

import { attribute } from "#evidence";
import { propose } from "#reader";
import { describe, expect, test } from "vitest";
import { reportOf } from "./score.ts";

function acts(text: string): readonly string[] {
  const report = reportOf(text);
  return propose({ report, ...attribute(report) }).map((each) => `${each.act} ${each.actor.exact}`.trim());
}

describe("what is said counts by who says it", () => {
  test.each([
    ['"There is a simple way to end this," the governor of Punjab said. "Release the water."', ["DEMAND"]],
    ["Donors must put money behind their words, said Fatou Diallo, who runs the relief operation in Mali.", ["DEMAND Fatou Diallo"]],
    ["The licences will not be renewed, the Kenyan commission ruled on Monday.", ["DECISION the Kenyan commission"]],
    ['"Let the convoys pass," urged the Norwegian mediator.', ["DEMAND the Norwegian mediator"]],
    ['The general was blunt: "Peru must leave the island."', ["DEMAND The general"]],
    ["Publish the contracts, and publish them soon, the Kenyan auditor told deputies.", ["DEMAND"]],
    ["The levy was sprung on us without consultation, a furious Peruvian minister said.", ["ACCUSATION a furious Peruvian minister"]],
    ["Not one barrel should cross that pipeline, the Kenyan minister told the radio.", ["DEMAND the Kenyan minister"]],
  ])("%s", (text, expected) => expect(acts(text).map((each, i) => each.slice(0, expected[i]?.length ?? each.length))).toEqual(expected));

  test.each([
    "Donors must put money behind their words, said an economist in Mali.",
    "The licences will not be renewed, an analyst in Kenya said.",
    "The Kenyan minister said that he had ignored the letter.",
    "The levy was sprung on shoppers without consultation, a singer said.",
    "Publish and be damned was the motto of the paper.",
    'The cook was blunt: "Let them eat."',
  ])("not by an outsider: %s", (text) => expect(acts(text)).toEqual([]));
});

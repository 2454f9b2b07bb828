import { describe, expect, test } from "vitest";
import { read } from "./score.ts";

function told(text: string): string[] {
  return read(text).map(({ act, conditions }) => `${act} ${conditions.map(({ relation, exact }) => `${relation}: ${exact}`).join("; ")}`);
}

describe("what a party says will be so under a condition", () => {
  test.each([
    [
      "If Quito cannot agree with the miners, the Peruvian minister said, there should be no treaty.",
      "REFUSAL sufficient: Quito cannot agree with the miners",
    ],
    [
      "Once it had the licence in its hands, the Chilean firm said, it would start on the bridge.",
      "PLEDGE sufficient: it had the licence in its hands",
    ],
    ["The moment the last convoy leaves, the sanctions come off, the Chilean envoy said.", "CONDITION sufficient: the last convoy leaves"],
    ["If the dockers stay out, warned the Chilean minister, there will not be a ship in port.", "REFUSAL sufficient: the dockers stay out"],
  ])("is a statement: %s", (text, statement) => {
    expect(told(text)).toContain(statement);
  });

  test.each([
    "If Quito cannot agree with the miners, a Peruvian analyst said, there should be no treaty.",
    "If prices rise again, the loss would hurt the islands, the Peruvian minister said.",
    "If Quito agrees, I think it is good for the treaty, the Peruvian minister said.",
    "If Quito had agreed, there would have been a treaty, the Peruvian minister said.",
  ])("is none where it is foretold, felt or past: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("a deed that must come first", () => {
  test.each([
    ["For the blockade to be lifted, the envoy said, Lima would need to hold a referendum.", "Lima would need to hold a referendum"],
    ["To unlock the frozen fund Lima has to repeal two decrees.", "To unlock the frozen fund Lima has to repeal two decrees"],
    ["Before the monitors can go in, both armies must leave the bridge.", "both armies must leave the bridge"],
  ])("is a necessary condition: %s", (text, exact) => {
    expect(told(text)).toContain(`CONDITION necessary: ${exact}`);
  });

  test.each(["For the cake to rise, you have to beat the eggs.", "Before the guests can sit down, the cook must set the table."])(
    "is none in private: %s",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});

describe("an order in time under an only", () => {
  test("is a necessity", () => {
    expect(told("The treaty will take effect only after it has been approved by the Senate of Chile.")).toEqual([
      "CONDITION necessary: it has been approved by the Senate of Chile",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { attribute } from "#evidence";

/** The sources of what is said in a text, as words. */
function sources(text: string): string[] {
  return attribute({ text }).attributions.map(({ chain }) => chain.map((source) => source.exact).join(" > "));
}

function innermost(text: string) {
  return attribute({ text }).attributions.map(({ chain }) => chain.at(-1)!);
}

describe("a source's words", () => {
  it.each([
    ["Mira Sol, who had been away, said that the bridge would close.", "Mira Sol"],
    ["Sol met the sailors and said that the bridge would close.", "Sol"],
    ["The harbour was closed, said two officials from the ministry.", "two officials from the ministry"],
    ["People close to the mayor told the council that the bridge would close.", "People close to the mayor"],
    ["Diplomatic and military sources warned that the bridge would close.", "Diplomatic and military sources"],
    ["Members of the so-called “Fund of Friends” admitted that the bridge would close.", "Members of the so-called “Fund of Friends”"],
    ["As the harbour master has said, the bridge would close in May.", "the harbour master"],
    ["The mayor on Monday said that the bridge would close.", "The mayor"],
    ["Sol has long since made clear that the bridge would close.", "Sol"],
    ["Sol spoke for an hour, warning that the bridge would close.", "Sol"],
  ])("are found in: %s", (text, source) => {
    expect(sources(text)).toEqual([source]);
  });

  it("are not those of the one spoken to", () => {
    const text = "The master assured the sailors that the bridge would hold.";
    const [only] = attribute({ text }).attributions;
    expect(only!.chain.map(({ exact }) => exact)).toEqual(["The master"]);
    expect(text.slice(only!.content.start, only!.content.end)).toBe("the bridge would hold.");
  });
});

describe("an unnamed source", () => {
  it("carries what the text tells of it", () => {
    const [source] = innermost(
      "Two senior European diplomatic sources familiar with the talks, who spoke on condition of anonymity, said that the fund was empty.",
    );
    expect(source!.details).toEqual({
      count: 2,
      rank: "senior",
      side: "European",
      sector: "diplomatic",
      basis: "familiar with the talks",
      condition: "on condition of anonymity",
    });
  });

  it("is counted in figures and words, and only there", () => {
    expect(innermost("Eight people briefed on the plan said the fund was empty.")[0]!.details).toEqual({
      count: 8,
      basis: "briefed on the plan",
    });
    expect(innermost("A government official said the fund was empty.")[0]!.details).toEqual({ count: 1, side: "government" });
    expect(innermost("Sources said the fund was empty.")[0]!.details).toBeUndefined();
  });

  it("stands behind the outlet it spoke to", () => {
    expect(sources("Eight people briefed on the plan told Reuters that Oskel would leave.")).toEqual([
      "Reuters > Eight people briefed on the plan",
    ]);
  });
});

describe("a source taken up again", () => {
  it("points to its fuller naming", () => {
    const text = "Mira Sol said the bridge would close. “We waited,” she added. Sol said that nobody came.";
    expect(innermost(text).map(({ exact, antecedent }) => [exact, antecedent?.exact])).toEqual([
      ["Mira Sol", undefined],
      ["she", "Mira Sol"],
      ["Sol", "Mira Sol"],
    ]);
  });

  it("stays unnamed", () => {
    const text = "A Selmark intelligence officer said it was late. The officer said that more would come.";
    expect(innermost(text).map(({ kind, antecedent }) => [kind, antecedent?.exact])).toEqual([
      ["unnamed", undefined],
      ["unnamed", "A Selmark intelligence officer"],
    ]);
  });
});

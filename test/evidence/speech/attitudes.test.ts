import { describe, expect, it } from "vitest";
import { attribute } from "#evidence";

/** "kind source [cue] content" for each attitude of a text. */
function held(text: string): string[] {
  return attribute({ text }).attitudes.map(({ kind, chain, cue, content }) => {
    const words = cue === null ? "" : text.slice(cue.start, cue.end);
    return `${kind} ${chain.map((source) => source.exact).join(" > ")} [${words}] ${text.slice(content.start, content.end)}`;
  });
}

describe("attitudes", () => {
  it("are told apart from what is said", () => {
    const text = "The mayor hopes to reopen the bridge in May.";
    expect(attribute({ text }).attributions).toEqual([]);
    expect(held(text)).toEqual(["intention The mayor [hopes] to reopen the bridge in May."]);
  });

  it("are beliefs, intentions and stances, by what follows the verb", () => {
    expect(held("Oskel believes that the fund is empty.")).toEqual(["belief Oskel [believes] the fund is empty."]);
    expect(held("Oskel refused to pay into the fund.")).toEqual(["intention Oskel [refused] to pay into the fund."]);
    expect(held("Oskel rejected the new fund.")).toEqual(["stance Oskel [rejected] the new fund"]);
    expect(held("Oskel called for a second vote.")).toEqual(["stance Oskel [called] a second vote"]);
    expect(held("Selmark urged Oskel to pay at once.")).toContain("intention Selmark [urged] to pay at once.");
  });

  it("stand on nouns and adjectives too", () => {
    expect(held("Selmark voiced concern that the bridge would fall.")).toContain("belief Selmark [concern] the bridge would fall.");
    expect(held("Oskel's refusal to pay surprised nobody.")).toEqual(["intention Oskel [refusal] to pay surprised nobody"]);
    expect(held("The sailors were worried about the storm.")).toEqual(["belief The sailors [worried] the storm"]);
    expect(held("The envoy is unwilling to sign the paper.")).toEqual(["intention The envoy [unwilling] to sign the paper"]);
  });

  it("are held by nobody in particular in the passive", () => {
    const text = "The bridge is expected to close in May.";
    expect(attribute({ text }).attitudes.map(({ chain }) => chain.map(({ kind, exact }) => `${kind} ${exact}`))).toEqual([
      ["hearsay expected"],
    ]);
  });

  it("have the agent of a passive for their source", () => {
    expect(held("The fund was rejected by two of the islands.")).toEqual(["stance two of the islands [rejected] The fund"]);
  });

  it("are left out where they stand within somebody's words", () => {
    const text = "The envoy said that Oskel wants to leave the fund.";
    expect(held(text)).toEqual([]);
    expect(attribute({ text }).attributions).toHaveLength(1);
  });
});

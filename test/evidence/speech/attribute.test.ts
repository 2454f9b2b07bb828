import { describe, expect, it } from "vitest";
import { attribute } from "#evidence";

/** "outermost > … > innermost: content" for each attribution of a text. */
function said(text: string): string[] {
  return attribute({ text }).attributions.map(({ chain, content }) => {
    return `${chain.map((source) => `${source.kind} ${source.exact}`).join(" > ")}: ${text.slice(content.start, content.end)}`;
  });
}

/** "speaker: words" for each quotation of a text. */
function quoted(text: string): string[] {
  return attribute({ text }).quotations.map(({ span, speaker, kind }) => `${kind} ${speaker?.exact ?? "-"}: ${span.exact}`);
}

describe("attributions", () => {
  it("finds a source before its verb", () => {
    expect(said("The harbour master warned that the bridge would not hold.")).toEqual([
      "group The harbour master: the bridge would not hold.",
    ]);
    expect(said("Mira Sol, an aide to the mayor, said she would write to Arvand.")).toEqual([
      "named Mira Sol, an aide to the mayor: she would write to Arvand.",
    ]);
  });

  it("finds a source behind what it said", () => {
    expect(said("The bridge will close in May, two senior officials said.")).toEqual([
      "group two senior officials: The bridge will close in May",
    ]);
    expect(said("“We are not ready,” said Jon Petrak, the envoy.")).toEqual(["named Jon Petrak: “We are not ready,”"]);
    expect(said("The bridge will close, according to a person familiar with the plan.")).toEqual([
      "unnamed a person familiar with the plan: The bridge will close",
    ]);
  });

  it("sets outlet, unnamed source and group behind each other, outermost first", () => {
    expect(said("Several members had privately admitted that they would not pay, three sources told Reuters.")).toEqual([
      "outlet Reuters > unnamed three sources > group Several members: they would not pay",
      "outlet Reuters > unnamed three sources: Several members had privately admitted that they would not pay",
    ]);
    expect(said("The fund is empty, writes the Financial Times, citing two diplomats.")).toEqual([
      "outlet the Financial Times: The fund is empty",
      "outlet the Financial Times > group two diplomats: The fund is empty",
    ]);
  });

  it("hears what nobody in particular said", () => {
    expect(said("The envoy is reportedly unwilling to sign the paper.")).toEqual([
      "hearsay reportedly: The envoy is reportedly unwilling to sign the paper.",
    ]);
  });

  it("takes a plain object for no content", () => {
    expect(said("The council welcomed the envoy and confirmed the date.")).toEqual([]);
    expect(said("The plan was announced in May.")).toEqual([]);
  });

  it("ties a whole-story credit to the sentence before it", () => {
    expect(said("The bridge will close in May. This was reported by Reuters.")).toContain("outlet Reuters: The bridge will close in May.");
  });

  it("knows the ordinary forms of Russian", () => {
    expect(said("Мост закроют в мае, заявил министр Иван Петров.")).toEqual(["named министр Иван Петров: Мост закроют в мае"]);
    expect(said("По словам дипломатов, мост закроют в мае.")[0]).toMatch(/дипломатов: мост закроют в мае/);
  });
});

describe("long texts", () => {
  it("take time in proportion to their length", () => {
    const piece = "Sol said “we wait”. The bridge will close, according to Reuters, citing two officials. It rained.\n";
    const time = (n: number): number => {
      const begun = performance.now();
      expect(attribute({ text: piece.repeat(n) }).quotations).toHaveLength(n);
      return performance.now() - begun;
    };
    time(200);
    expect(time(8_000)).toBeLessThan(20_000);
  });
});

describe("quotations", () => {
  it("gives each to its speaker, and carries the speaker on", () => {
    expect(quoted("“We are not ready,” Jon Petrak said. “Nobody is.”")).toEqual([
      "direct Jon Petrak: We are not ready,",
      "mixed Jon Petrak: Nobody is.",
    ]);
  });

  it("reads inner quotations, apostrophes and straight marks", () => {
    expect(quoted("\"They told me 'wait' and I didn't,\" Sol said.")).toEqual(["direct Sol: They told me 'wait' and I didn't,"]);
    expect(quoted("‘Let’s not wait for the others,’ said Sol.")).toEqual(["direct Sol: Let’s not wait for the others,"]);
  });

  it("follows a quotation over several paragraphs", () => {
    const [only, ...rest] = quoted("“We waited a year for it.\n\n“Now we shall wait no more,” Sol said.");
    expect(rest).toEqual([]);
    expect(only).toMatch(/^direct Sol: We waited a year for it\.\s+“Now we shall wait no more,$/);
  });

  it("lets straight and curly marks close each other", () => {
    expect(quoted('“We shall wait here," Sol said. "Nobody else will,” she added.')).toEqual([
      "direct Sol: We shall wait here,",
      "mixed she: Nobody else will,",
    ]);
    expect(quoted('“They called it "the end" and left,” Sol said.')).toEqual(['direct Sol: They called it "the end" and left,']);
  });

  it("finds the speaker of words in the midst of a clause", () => {
    expect(quoted("Sol says the master “cannot wait any longer.”")).toEqual(["mixed Sol: cannot wait any longer."]);
    expect(quoted("Aides say the mayor plans to “openly support” the fund.")).toEqual(["mixed Aides: openly support"]);
  });

  it("gives a scare quote to nobody", () => {
    expect(quoted("The so-called “fund of friends” met Sol in Arvand.")).toEqual(["scare -: fund of friends"]);
  });

  it("takes an outlet's name in quotation marks for none", () => {
    expect(quoted("The bridge is closed, ‘The Telegraph’ writes.")).toEqual([]);
  });

  it("does not run away with a mark that never closes", () => {
    expect(quoted("He said: “The bridge is closed. Nobody came.\n\nThe council met again in May.")).toHaveLength(1);
    expect(quoted("The sailors' boat left. The others stayed at home.")).toEqual([]);
  });
});

describe("a quotation that asks or calls", () => {
  it("belongs to whom the next sentence names as its speaker", () => {
    expect(quoted("“Sign the accord!” Mira Sol told reporters in Arvand.")).toEqual(["mixed Mira Sol: Sign the accord!"]);
    expect(quoted("“Will the bridge hold?” the harbour master asked.")).toEqual(["direct the harbour master: Will the bridge hold?"]);
  });

  it("belongs to nobody where the next sentence tells something else", () => {
    expect(quoted("“Sign the accord, all of you!” The crowd cheered.")).toEqual(["direct -: Sign the accord, all of you!"]);
    expect(said("“Sign the accord, all of you!” The mayor said that the hall was full.")).toEqual(["group The mayor: the hall was full."]);
  });
});

import { describe, expect, it } from "vitest";
import type { QuotationForms } from "#model";
import { traceQuotations } from "#evidence";
import { report } from "../make-report.ts";

/** Each report's form of the only utterance that is followed, as manner and words. */
function formsOf(texts: readonly string[]): string[][] {
  const reports = texts.map((text, i) => report({ id: `r${i}`, text, published: `2031-03-0${i + 1}` }));
  return traceQuotations(reports).map(({ forms }: QuotationForms) =>
    forms.map(({ report: id, span, how }) => `${id} ${how}: ${reports.find((item) => item.id === id)!.text.slice(span.start, span.end)}`),
  );
}

const SAID = "“We will open the strait in spring, and the pilots of Kelm will lead the first ships,” Mayor Otto Lind said.";

describe("a quotation followed from report to report", () => {
  it("is exact where the words are the same, whole or in part", () => {
    expect(formsOf([SAID, `Mayor Otto Lind said: “the pilots of Kelm will lead the first ships.”`])).toEqual([
      [
        "r0 first: We will open the strait in spring, and the pilots of Kelm will lead the first ships,",
        "r1 exact: the pilots of Kelm will lead the first ships.",
      ],
    ]);
  });

  it("is edited where few words changed", () => {
    const [forms] = formsOf([
      SAID,
      `“We shall open the strait in spring, and pilots of Kelm will lead the first ships,” Otto Lind told reporters.`,
    ]);
    expect(forms![1]).toMatch(/^r1 edited/);
  });

  it("is translated where it says the same in other words", () => {
    const [forms] = formsOf([SAID, `“The strait opens by spring. First ships follow pilots from Kelm,” Otto Lind said.`]);
    expect(forms![1]).toMatch(/^r1 (?:translated|split)/);
  });

  it("is split where one quotation became two", () => {
    const [forms] = formsOf([SAID, `“We will open the strait in spring,” Otto Lind said. “The pilots of Kelm lead the first ships.”`]);
    expect(forms!.slice(1).map((form) => form.split(":")[0])).toEqual(["r1 split", "r1 split"]);
  });

  it("is indirect where a sentence tells it without marks, on somebody's word", () => {
    const [forms] = formsOf([SAID, "Mayor Otto Lind said the strait would open in spring and pilots of Kelm would lead the first ships."]);
    expect(forms![1]).toMatch(/^r1 indirect/);
  });

  it("is in conflict where the same words lead up to other words", () => {
    const lead = "After the vote in the town hall the mayor told the council:";
    const [forms] = formsOf([`${lead} “Nobody leaves this valley.”`, `${lead} “Our granaries stand open to all.”`]);
    expect(forms!.map((form) => form.split(":")[0]).sort()).toEqual(["r0 first", "r1 conflict"]);
  });

  it("carries what moved in it", () => {
    const reports = ["rather hollow", "largely hollow"].map((words, i) =>
      report({ id: `r${i}`, text: `The mayor of Kelm called the dredging plan “${words}” on Monday.` }),
    );
    const [found] = traceQuotations(reports);
    expect(found?.forms.flatMap(({ moves }) => moves.map(({ scale, direction }) => `${scale} ${direction}`))).toEqual(["strength harder"]);
  });
});

describe("what is no quotation to follow", () => {
  it.each([
    ["a name in marks", "The “League of the Brave” met in Kelm.", "The “League of the Brave” left Kelm."],
    ["two utterances of one speaker", SAID, "“Our schools need teachers and our roads need stone,” Mayor Otto Lind said."],
    ["a sentence on nobody's word", SAID, "The strait opens in spring. Pilots of Kelm lead the first ships."],
  ])("%s", (_, first, second) => {
    expect(formsOf([first, second])).toEqual([]);
  });
});

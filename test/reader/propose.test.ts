import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attribution, Proposal, Quotation } from "#model";
import { propose, READER } from "#reader";
import { DEVELOPMENT } from "./labelled.ts";
import { read, reportOf } from "./score.ts";

/** Every span in a proposal with the words it says it has. */
function spans(proposal: Proposal): readonly { readonly start: number; readonly end: number; readonly exact: string }[] {
  return [
    proposal.span,
    proposal.actor,
    ...(proposal.addressee ? [proposal.addressee] : []),
    ...(proposal.object ? [proposal.object] : []),
    ...proposal.conditions,
    ...proposal.attribution,
  ];
}

const SENTENCES = DEVELOPMENT.map((passage) => passage.text);
const NOISE = ["\u00ad", "\u00a0", "“", "”", "’", "—", "…", "\u200b", "С", "ﬁ", "😀", "\n", "\n\n", "é", "e\u0301"];

describe("spans", () => {
  test("hold exactly the words they name, whatever the typography", () => {
    const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...SENTENCES) }, { weight: 1, arbitrary: fc.constantFrom(...NOISE) });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.nat(200), fc.constantFrom(...NOISE), (pieces, at, noise) => {
        const plain = pieces.join(" ");
        const text = plain.slice(0, at) + noise + plain.slice(at);
        for (const proposal of read(text)) for (const span of spans(proposal)) expect(text.slice(span.start, span.end)).toBe(span.exact);
      }),
      { numRuns: 120 },
    );
  });

  test("hold in a sentence cut off after any word", () => {
    for (const sentence of SENTENCES) {
      for (const { index } of sentence.matchAll(/\s|$/g)) {
        const text = sentence.slice(0, index);
        for (const proposal of read(text)) for (const span of spans(proposal)) expect(text.slice(span.start, span.end)).toBe(span.exact);
      }
    }
  });

  test("survive any text at all", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: "grapheme" }), (text) => {
        for (const proposal of read(text)) for (const span of spans(proposal)) expect(text.slice(span.start, span.end)).toBe(span.exact);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a proposal", () => {
  const text = "Ghana will send 900 soldiers. Ghana will send troops only if Togo consents.";

  test("has a stable id made from report, act and place", () => {
    expect(read(text).map((proposal) => proposal.id)).toEqual(["r1-pledge-0", "r1-pledge-30"]);
    expect(read(text)).toEqual(read(text));
  });

  test("has an id that no other one of its report has", () => {
    const ids = read(DEVELOPMENT.map((passage) => passage.text).join(" ")).map((proposal) => proposal.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("names the reader and its version", () => {
    expect(new Set(read(text).map((proposal) => proposal.reader))).toEqual(new Set([READER]));
  });

  test("has an amount with its unit", () => {
    expect(read(text)[0]?.object?.quantity).toEqual({ low: 900, best: 900, high: 900, unit: "troops" });
  });

  test("keeps an amount's bounds apart", () => {
    const amounts = ["at least 900", "up to 900", "about 900", "900 to 1,200"].map(
      (words) => read(`Ghana will send ${words} soldiers.`)[0]?.object?.quantity,
    );
    expect(amounts).toEqual([
      { low: 900, best: null, high: null, unit: "troops" },
      { low: null, best: null, high: 900, unit: "troops" },
      { low: null, best: 900, high: null, unit: "troops" },
      { low: 900, best: null, high: 1200, unit: "troops" },
    ]);
  });

  test("reads two acts of one sentence apart", () => {
    expect(read("Bulgaria ruled out troops but offered naval support.").map((proposal) => [proposal.act, proposal.actor.ids])).toEqual([
      ["REFUSAL", ["BG"]],
      ["PLEDGE", ["BG"]],
    ]);
  });

  test("takes a pronoun for the one who speaks and shows their words", () => {
    const [proposal] = read("Anna Kis, the Hungarian envoy, said she would raise the matter in Vienna.");
    expect(proposal?.actor).toMatchObject({ exact: "Anna Kis, the Hungarian envoy", ids: ["HU"] });
  });

  test("leaves a pronoun unresolved where nobody was named", () => {
    expect(read("They agreed to pay.")[0]?.actor.ids).toEqual([]);
  });

  test("is not made of what somebody fears that another might do", () => {
    expect(read("Officials in Vienna fear that Minsk will attack the bridge.")).toEqual([]);
    expect(read("European capitals worry that Minsk would treat patrols as legitimate targets.")).toEqual([]);
  });

  test("is not made of what was done under a condition that did not come about", () => {
    expect(read("Ghana would have sent troops.")).toEqual([]);
  });

  test("carries the given chain of attribution, outermost first, and each source once", () => {
    const report = reportOf("The Harbour Gazette reports that one diplomat said Ghana would send troops.");
    const at = (words: string) => ({ start: report.text.indexOf(words), end: report.text.indexOf(words) + words.length, exact: words });
    const content = { start: report.text.indexOf("Ghana"), end: report.text.length - 1 };
    const attribution: Attribution = {
      kind: "speech",
      chain: [
        { ...at("The Harbour Gazette"), kind: "outlet" },
        { ...at("one diplomat"), kind: "unnamed" },
      ],
      cue: null,
      content,
    };
    const [proposal] = propose({ report, attributions: [attribution], quotations: [] });
    expect(proposal?.attribution.map((source) => source.exact)).toEqual(["The Harbour Gazette", "one diplomat"]);
  });

  test("gives the first person to the speaker of the given quotation", () => {
    const report = reportOf("The Irish premier spoke in Cork. “We will not pay the levy.”");
    const start = report.text.indexOf("We");
    const speaker = { start: 0, end: 17, exact: "The Irish premier", kind: "named" as const };
    const quotation: Quotation = {
      span: { start, end: report.text.length - 1, exact: report.text.slice(start, -1), prefix: "", suffix: "" },
      kind: "direct",
      speaker,
    };
    expect(propose({ report, attributions: [], quotations: [quotation] }).map((proposal) => [proposal.act, proposal.actor.ids])).toEqual([
      ["REFUSAL", ["IE"]],
    ]);
  });
});

describe("speed", () => {
  test("stays above 5,000 words in a second of processor time", () => {
    const text = Array.from({ length: 60 }, () => SENTENCES.join(" ")).join("\n");
    const started = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(started);
    expect(text.split(/\s+/).length / ((user + system) / 1e6)).toBeGreaterThan(5000);
  });

  test("takes a text that ends on a word which opens clauses", () => {
    for (const word of ["as", "since", "if", "after", "that", "who", "and", "once"])
      expect(read(`Ghana will send troops ${word}`)).toHaveLength(1);
    expect(read("The envoy, speaking in Accra, and")).toHaveLength(0);
  });

  test("does not break down on a text without a single stop", () => {
    const text = "Ghana will send troops if Togo agrees and ".repeat(4000);
    const started = performance.now();
    expect(read(text).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

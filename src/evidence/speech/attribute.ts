import type { Attribution, Quotation, Report, Source } from "#model";
import { type Span, selectorFor, words } from "#text";
import { findCredits, type FoundCredit } from "../credits.ts";
import { detectLanguage } from "../intake/detect-language.ts";
import { findTies } from "./find-ties.ts";
import { withAntecedents } from "./antecedents.ts";
import { bySpan, locate } from "./locate.ts";
import { withDetails } from "./source-details.ts";
import { knownOutlet } from "../outlets.ts";
import { type Quoted, quotedSpans } from "./quotation-marks.ts";
import { type SpeechUnit, speechUnits } from "./speech-units.ts";
import type { Tie } from "./tie.ts";

/** Who is said to have said what in a report, and what stands there in somebody's own words. */
export interface Attributed {
  /** What they said: clauses and quoted words. */
  readonly attributions: Attribution[];
  /** What they held, meant and stood for, in the reporter's words; what stands within somebody's words is left out. */
  readonly attitudes: Attribution[];
  readonly quotations: Quotation[];
}

/** How many units a speaker is carried on over quotations that name none. */
const CARRIED_UNITS = 3;

/**
 * Finds attributions (source, cue, content) and quotations by rules: a state machine over quotation marks, a list of cues, shallow noun phrases.
 * Chains run outermost first; a quotation without a source of its own goes to the speaker before it. Made for English; Russian and Ukrainian in part.
 */
export function attribute(report: Pick<Report, "text">): Attributed {
  const { text } = report;
  const quoted = quotedSpans(text);
  const units = speechUnits(text, quoted);
  const credits = bySpan(units, findCredits(text));
  const attributions: Attribution[] = [];
  const attitudes: Attribution[] = [];
  const english = isEnglish(text);
  let carried: { chain: readonly Source[]; left: number } | null = null;
  for (const [i, unit] of units.entries()) {
    const ties = findTies(text, unit, english && !CYRILLIC.test(text.slice(unit.start, unit.end)));
    const spoken = ties.filter((tie) => tie.kind === "speech");
    const found = [...detailed(text, chained(spoken), unit), ...byCredit(text, units, i, credits.get(i) ?? [])];
    attitudes.push(...detailed(text, chained(outermost(ties, spoken)), unit));
    if (found.length > 0) carried = { chain: found.at(-1)!.chain, left: CARRIED_UNITS };
    else if (carried !== null && carried.left > 0 && isAllQuotation(unit)) {
      found.push({ kind: "speech", chain: carried.chain, cue: null, content: { start: unit.start, end: unit.end } });
      carried = { chain: carried.chain, left: carried.left - 1 };
    } else carried = null;
    attributions.push(...found);
  }
  const known = withAntecedents([...attributions, ...attitudes]);
  const said = known.slice(0, attributions.length);
  return { attributions: said, attitudes: known.slice(attributions.length), quotations: quotationsOf(text, quoted, units, said) };
}

const DUBBED = /(?:so-called|so called|dubbed|known as|nicknamed|так называем\p{L}+|так зван\p{L}+)\s*$/iu;
const LONGEST_SCARE = 60;
const MOST_SCARE_WORDS = 5;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The attributions of a unit, with what it tells of unnamed sources. */
function detailed(text: string, attributions: readonly Attribution[], unit: Span): Attribution[] {
  return attributions.map((each) => ({ ...each, chain: each.chain.map((source) => withDetails(text, source, unit.end)) }));
}

/** Fewer characters than this are taken for English, since a language is easily mistaken in them. */
const SHORT = 300;

function isEnglish(text: string): boolean {
  return text.length < SHORT || detectLanguage(text) === "en";
}

/** The attitudes of a unit that do not stand within what is said or within a wider attitude. */
function outermost(ties: readonly Tie[], spoken: readonly Tie[]): Tie[] {
  const attitudes = ties.filter((tie) => tie.kind !== "speech");
  return attitudes.filter(
    (tie) =>
      !spoken.some((other) => covers(other.content, tie.cue)) &&
      !ties.some((other) => other !== tie && isCarried(tie, other)) &&
      !attitudes.some(
        (other) => other !== tie && covers(other.content, tie.cue) && size(other.content) > size(tie.content) && !isCarried(other, tie),
      ),
  );
}

/** "voiced [concern that …]": what one source does with its own words, which the noun's tie tells already. */
function isCarried(carrier: Tie, tie: Tie): boolean {
  return carrier.source.start === tie.source.start && covers(carrier.content, tie.cue) && tie.content.end >= carrier.content.end;
}

/** Sets the ties of one unit behind each other: a source named inside what another one said stands behind that one. */
function chained(ties: readonly Tie[]): Attribution[] {
  return ties.map((tie) => {
    const outer = ties
      .filter((other) => other !== tie && covers(other.content, tie.source) && size(other.content) > size(tie.content))
      .sort((a, b) => size(b.content) - size(a.content));
    const chain = [...outer, tie].flatMap((link) => (link.told === null ? [link.source] : [link.told, link.source]));
    return { kind: tie.kind, chain: outletsOnce(chain), cue: tie.cue, content: tie.content };
  });
}

function outletsOnce(chain: readonly Source[]): Source[] {
  return chain.filter((source, i) => chain.findIndex((other) => other.start === source.start && other.end === source.end) === i);
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function size(span: Span): number {
  return span.end - span.start;
}

/** Credits that no cue in the sentence explains: "Bloomberg: talks stall", and "This was reported by …" of the sentence before. */
function byCredit(text: string, units: readonly SpeechUnit[], at: number, credits: readonly FoundCredit[]): Attribution[] {
  const unit = units[at]!;
  return credits
    .filter((credit) => credit.hop === 0 && (credit.kind === "mark" || credit.kind === "whole"))
    .map((credit) => {
      const source: Source = { start: credit.start, end: credit.end, exact: credit.exact, kind: "outlet" };
      const content = credit.kind === "whole" ? (units[at - 1] ?? unit) : markedContent(text, unit, credit);
      return { kind: "speech" as const, chain: [source], cue: null, content: { start: content.start, end: content.end } };
    });
}

function markedContent(text: string, unit: Span, credit: Span): Span {
  const after = /^["'”»’]?\s*:\s*/.exec(text.slice(credit.end, unit.end));
  return after === null ? unit : { start: credit.end + after[0].length, end: unit.end };
}

function isAllQuotation(unit: SpeechUnit): boolean {
  const inside = unit.quotes.reduce((sum, quote) => sum + Math.min(quote.outer.end, unit.end) - Math.max(quote.outer.start, unit.start), 0);
  return inside >= size(unit) * 0.8;
}

/** The quotations of a text, each with its speaker; names in quotation marks that are sources or outlets are none. */
function quotationsOf(
  text: string,
  quoted: readonly Quoted[],
  units: readonly SpeechUnit[],
  attributions: readonly Attribution[],
): Quotation[] {
  const near = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const unit = locate(units, attribution.content.start);
    near.set(unit, [...(near.get(unit) ?? []), attribution]);
  }
  return quoted
    .filter((quote) => quote.depth === 0 && size(quote.inner) > 1 && knownOutlet(text.slice(quote.inner.start, quote.inner.end)) === null)
    .flatMap((quote) => {
      const around = near.get(locate(units, quote.outer.start)) ?? [];
      if (around.some((attribution) => attribution.chain.some((source) => covers(source, quote.inner)))) return [];
      const span = selectorFor(text, quote.inner);
      const speaker = isDubbed(text, quote) ? null : speakerOf(quote, around);
      return [{ span, kind: speaker === null && isScare(text, quote) ? "scare" : kindOf(text, quote.inner), speaker }];
    });
}

/** Direct where the words make a sentence of their own, mixed where they stand within somebody else's. */
function kindOf(text: string, inner: Span): Quotation["kind"] {
  const exact = text.slice(inner.start, inner.end);
  return /^[\p{Lu}\p{N}]/u.test(exact) && words(exact).length >= 4 ? "direct" : "mixed";
}

/** "so-called", "dubbed" and the like right before a quotation: a name, and nobody's words. */
function isDubbed(text: string, quote: Quoted): boolean {
  return DUBBED.test(text.slice(Math.max(0, quote.outer.start - 24), quote.outer.start));
}

/** A word or a few without a mark of a sentence among them. */
function isScare(text: string, quote: Quoted): boolean {
  const exact = text.slice(quote.inner.start, quote.inner.end);
  return exact.length <= LONGEST_SCARE && words(exact).length <= MOST_SCARE_WORDS && !/[.,;:!?…]$/.test(exact);
}

/** The innermost source of the narrowest content around a quotation, or nobody. */
function speakerOf(quote: Quoted, attributions: readonly Attribution[]): Source | null {
  const around = attributions.filter((attribution) => overlap(attribution.content, quote.inner) >= size(quote.inner) * 0.5);
  const narrow = around.sort((a, b) => size(a.content) - size(b.content) || b.chain.length - a.chain.length)[0];
  return narrow?.chain.at(-1) ?? null;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

import type { Report, Source } from "#model";
import type { Span } from "#text";
import type { ComparisonContext } from "../alignment/compare-texts.ts";
import type { SentenceTerms } from "../alignment/sentence-terms.ts";
import { type Token, tokensOf } from "../alignment/token.ts";

/** A quotation as it is followed from report to report. */
export interface Utterance extends Span {
  /** Its report's place in the row of reports. */
  readonly report: number;
  /** Its place among its report's utterances. */
  readonly at: number;
  readonly speaker: Source | null;
  readonly tokens: readonly Token[];
  readonly content: readonly Token[];
  /** Words of content of its sentence, outside the marks. */
  readonly around: readonly Token[];
  /** The words that lead up to it in its sentence, or in the one before where it opens one. */
  readonly leadIn: readonly Token[];
}

/** Fewer words than these are a term; and a name is none either. */
const SHORTEST = 2;
/** Shorter than this and in marks more than once, it is a term. */
const TERM = 5;
/** Lead-ins are looked at this far back, in words. */
const LEAD_IN = 12;

/** What a report quotes, in order; names, single words and terms that it keeps in marks throughout are left out. */
export function utterancesOf(report: Report, number: number, context: ComparisonContext): Utterance[] {
  const sentences = context.sentencesOf(report.text);
  const quoted = context
    .attributedOf(report.text)
    .quotations.map((quotation) => ({ quotation, tokens: tokensOf(report.text, quotation.span) }));
  const counts = new Map<string, number>();
  for (const { tokens } of quoted) counts.set(stemsOf(tokens), (counts.get(stemsOf(tokens)) ?? 0) + 1);
  return quoted
    .filter(({ tokens }) => tokens.length >= SHORTEST && !isName(tokens) && !(tokens.length < TERM && counts.get(stemsOf(tokens))! > 1))
    .map(({ quotation: { span, speaker }, tokens }, at) => ({
      start: span.start,
      end: span.end,
      report: number,
      at,
      speaker,
      tokens,
      content: tokens.filter((token) => token.content),
      ...surroundings(sentences, span),
    }));
}

function stemsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.stem).join(" ");
}

/** "Coalition of the Willing", "Iron Dome": a body or a thing, not something somebody said. */
function isName(tokens: readonly Token[]): boolean {
  const content = tokens.filter((token) => token.content);
  const compound = tokens.length <= 4 && tokens[1]?.lower === "of";
  return compound || content.length === 0 || (tokens.length <= 5 && content.every((token) => token.capital));
}

function surroundings(sentences: readonly SentenceTerms[], span: Span): Pick<Utterance, "around" | "leadIn"> {
  const at = sentences.findIndex((sentence) => span.start >= sentence.start && span.start < sentence.end);
  const beside = sentences[at]?.tokens.filter((token) => token.end <= span.start || token.start >= span.end) ?? [];
  const before = beside.filter((token) => token.end <= span.start);
  return {
    around: beside.filter((token) => token.content),
    leadIn: (before.length > 0 ? before : (sentences[at - 1]?.tokens ?? [])).slice(-LEAD_IN),
  };
}

import type { QuotationForm, Report } from "#model";
import type { ComparisonContext } from "../alignment/compare-texts.ts";
import type { SentenceTerms } from "../alignment/sentence-terms.ts";
import type { Utterance } from "./utterances.ts";

/** The share of a quotation's words of content that a sentence must have to tell it without marks; a word of like meaning counts in part. */
const TOLD = 0.65;
const KIN_SHARE = 0.6;
/** Of a quotation of no more words of content than these each must be there in the same word, close together. */
const FEW = 2;
const CLOSE = 3;

/** The sentences of reports that do not quote an utterance and tell it in their own words, on somebody's word: the best one of each report. */
export function findIndirect(
  of: Utterance,
  reports: readonly Report[],
  quoting: ReadonlySet<number>,
  context: ComparisonContext,
): Omit<QuotationForm, "moves">[] {
  if (of.content.length < FEW) return [];
  return reports.flatMap((report, i): Omit<QuotationForm, "moves">[] => {
    if (quoting.has(i)) return [];
    const told = bestSentence(of, report, context);
    if (told === null) return [];
    const grounds = `${Math.round(100 * told.share)} in 100 of its words of content, without quotation marks`;
    return [{ report: report.id, span: { start: told.sentence.start, end: told.sentence.end }, how: "indirect", grounds }];
  });
}

function bestSentence(of: Utterance, report: Report, context: ComparisonContext): { sentence: SentenceTerms; share: number } | null {
  let best: { sentence: SentenceTerms; share: number } | null = null;
  for (const sentence of context.sentencesOf(report.text)) {
    const share = of.content.length <= FEW ? closeTogether(of, sentence) : shareTold(of, sentence);
    if (share >= TOLD && share > (best?.share ?? 0) && isAttributed(sentence, report, context)) best = { sentence, share };
  }
  return best;
}

function shareTold(of: Utterance, sentence: SentenceTerms): number {
  let sum = 0;
  for (const token of of.content)
    if (sentence.stems.has(token.stem)) sum += 1;
    else if (token.kin !== null && sentence.kins.has(token.kin)) sum += KIN_SHARE;
  return sum / of.content.length;
}

/** 1 where every word stands within a few words of the others, 0 otherwise. */
function closeTogether(of: Utterance, sentence: SentenceTerms): number {
  const stems = sentence.tokens.map((token) => token.stem);
  const places = of.content.map((token) => stems.indexOf(token.stem));
  return Math.min(...places) >= 0 && Math.max(...places) - Math.min(...places) <= CLOSE ? 1 : 0;
}

/** True where somebody is said to say what stands in a sentence. */
function isAttributed(sentence: SentenceTerms, report: Report, context: ComparisonContext): boolean {
  return context
    .attributedOf(report.text)
    .attributions.some(({ content, cue }) =>
      [content, cue].some((span) => span !== null && span.start < sentence.end && span.end > sentence.start),
    );
}

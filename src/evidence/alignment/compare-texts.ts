import type { Derivation, Report, SentenceForm } from "#model";
import { type Attributed, attribute } from "../speech/attribute.ts";
import { type Rarity, rarityOver } from "../tracing/story-terms.ts";
import { alignAcross } from "./align-across.ts";
import { type Alignment, alignSentences } from "./align-sentences.ts";
import { derivationOf } from "./derivation.ts";
import { courseShare, coverage, sameWords, sentenceLikeness } from "./sentence-likeness.ts";
import { mergedTerms, type SentenceTerms, termsOfText } from "./sentence-terms.ts";

/** What texts are compared within: their sentences, cut up once, and how rare a word is among all of them. */
export interface ComparisonContext {
  readonly rarity: Rarity;
  readonly sentencesOf: (text: string) => readonly SentenceTerms[];
  /** Who says what in a text; found once for each. */
  readonly attributedOf: (text: string) => Attributed;
}

/** A context over the texts at hand. The more of an affair it knows, the better it tells rare words from common ones. */
export function comparisonContext(texts: readonly string[]): ComparisonContext {
  const known = new Map(texts.map((text) => [text, termsOfText(text)]));
  const all = [...known.values()].flat();
  const attributed = new Map<string, Attributed>();
  return {
    rarity: rarityOver(all.map((sentence) => sentence.stems)),
    sentencesOf: (text) => known.get(text) ?? termsOfText(text),
    attributedOf: (text) => {
      const found = attributed.get(text) ?? attribute({ text });
      attributed.set(text, found);
      return found;
    },
  };
}

/** How much two sentences say the same, 0..1 (see `SentencePair`); in one language. */
export function compareSentences(a: string, b: string, context: ComparisonContext): number {
  return sentenceLikeness(mergedTerms(termsOfText(a)), mergedTerms(termsOfText(b)), context.rarity);
}

/** Sentences of two texts that say the same, and their terms taken together. */
export interface AlignedSentences {
  readonly earlier: readonly SentenceTerms[];
  readonly later: readonly SentenceTerms[];
  readonly whole: readonly [SentenceTerms, SentenceTerms];
  readonly form: SentenceForm;
  readonly likeness: number;
}

/** Two texts, aligned. */
export interface AlignedTexts {
  readonly pairs: readonly AlignedSentences[];
  /** Sentences of each that have no counterpart. */
  readonly omitted: readonly SentenceTerms[];
  readonly added: readonly SentenceTerms[];
  readonly derivation: Derivation;
}

/** A shorter text than this, in sentences, is laid beside another whole; a longer one is cut, so that no text is slow. */
const MOST_SENTENCES = 600;
/** From this share of words in one course on, two sentences differ in few words. */
const NEAR_VERBATIM = 0.8;

/** Aligns two reports sentence by sentence, by words in one language and by names and numbers across languages. */
export function compareTexts(
  earlier: Pick<Report, "text" | "language">,
  later: Pick<Report, "text" | "language">,
  context: ComparisonContext,
): AlignedTexts {
  const [left, right] = [earlier, later].map(({ text }) => context.sentencesOf(text).slice(0, MOST_SENTENCES)) as [
    SentenceTerms[],
    SentenceTerms[],
  ];
  const across = inOtherLanguage(left, right);
  const alignments = across ? alignAcross(left, right) : alignSentences(left, right, context.rarity);
  const pairs = alignments.map((alignment) => pairOf(alignment, left, right, across, context.rarity));
  const [takenLeft, takenRight] = [new Set(pairs.flatMap((pair) => pair.earlier)), new Set(pairs.flatMap((pair) => pair.later))];
  const near = pairs
    .filter((pair) => pair.form === "same" || pair.form === "near-verbatim" || pair.likeness >= 0.5)
    .flatMap((pair) => pair.later);
  return {
    pairs,
    omitted: left.filter((sentence) => !takenLeft.has(sentence)),
    added: right.filter((sentence) => !takenRight.has(sentence)),
    derivation: derivationOf(left, right, lengthOf(near) / Math.max(1, lengthOf(right))),
  };
}

/** The length of sentences in words. */
export function lengthOf(sentences: readonly SentenceTerms[]): number {
  return sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
}

/** Two texts are of different languages where one is in Cyrillic script and the other is not; the tag of a report may be missing or wrong. */
function inOtherLanguage(a: readonly SentenceTerms[], b: readonly SentenceTerms[]): boolean {
  return isCyrillic(a) !== isCyrillic(b);
}

function isCyrillic(text: readonly SentenceTerms[]): boolean {
  const tokens = text.slice(0, 12).flatMap((sentence) => sentence.tokens);
  return tokens.filter((token) => /\p{Script=Cyrillic}/u.test(token.lower)).length > tokens.length / 2;
}

function pairOf(
  alignment: Alignment,
  left: readonly SentenceTerms[],
  right: readonly SentenceTerms[],
  across: boolean,
  rarity: Rarity,
): AlignedSentences {
  const [earlier, later] = [alignment.earlier.map((i) => left[i]!), alignment.later.map((j) => right[j]!)];
  const whole = [mergedTerms(earlier), mergedTerms(later)] as const;
  if (across) return { earlier, later, whole, form: "translated", likeness: namesShared(...whole) };
  return { earlier, later, whole, form: formOf(...whole), likeness: pairLikeness(...whole, rarity) };
}

/** Sentences of unlike length that say the same in part are as like as they cover each other. */
function pairLikeness(a: SentenceTerms, b: SentenceTerms, rarity: Rarity): number {
  const [x, y] = [coverage(a, b, rarity), coverage(b, a, rarity)];
  return Math.max(sentenceLikeness(a, b, rarity), x + y === 0 ? 0 : (2 * x * y) / (x + y));
}

function formOf(a: SentenceTerms, b: SentenceTerms): SentenceForm {
  if (sameWords(a, b)) return "same";
  return courseShare(a, b) >= NEAR_VERBATIM ? "near-verbatim" : "paraphrase";
}

function namesShared(a: SentenceTerms, b: SentenceTerms): number {
  const shared = [...a.names].filter((name) => b.names.has(name)).length;
  return (2 * shared) / (a.names.size + b.names.size);
}

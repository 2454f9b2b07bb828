import type { Report } from "#model";
import { fold, sentences, stem, words } from "#text";
import { COMMON_WORDS } from "../data/common-words.ts";
import { dayNumber } from "../edtf-date.ts";
import { quotedSpans } from "../speech/quotation-marks.ts";
import { nameKeys } from "./name-keys.ts";
import { isUnnamed, sourceMarks } from "./source-marks.ts";
import { hashOf, hashOfRun, type TermSet, termSet } from "./term-set.ts";

/** A report's content as two reports are compared by it. */
export interface Content {
  /** Stems of content words where a story is told first: headline and the first 900 characters. */
  readonly lead: TermSet;
  /** Stems of content words of the first 6,000 characters. */
  readonly whole: TermSet;
  /** Names and numbers reduced to what survives a change of script and language. */
  readonly names: TermSet;
  /** Stems of content words that stand near each other in a sentence. */
  readonly pairs: TermSet;
  /** Runs of five words outside quotation marks: independent reports of one event share hardly any, copies and rewrites many. */
  readonly runs: TermSet;
  /** Words of unnamed sources, and how these are described: what nobody has but those who have it from one report. */
  readonly marks: TermSet;
  /** What is said between quotation marks, each quotation as its terms. */
  readonly said: readonly Said[];
  readonly language: string | null;
  readonly day: number | null;
}

const LEAD_LENGTH = 900;
const WHOLE_LENGTH = 6_000;
/** The part of a text that is compared; what comes later in a long article is comment more often than story. */
const COMPARED_LENGTH = 8_000;
/** Words in a run. With five, independent reports of one event share three in a hundred at most, nearly always. */
const RUN = 5;

/** A quotation as two are compared: its terms, all its words' stems, and whether it stands beside words for somebody without a name. */
export interface Said {
  readonly terms: TermSet;
  readonly words: TermSet;
  readonly unnamed: boolean;
}

/** Quotations of fewer terms are said by many. */
const SAID_TERMS = 2;
const MOST_SAID = 12;

function saidIn(text: string): Said[] {
  const part = text.slice(0, WHOLE_LENGTH);
  return quotedSpans(part)
    .filter(({ depth }) => depth === 0)
    .map(({ inner, outer }) => {
      const said = part.slice(inner.start, inner.end);
      return { terms: termsOf(said), words: stemsOf(said), unnamed: isUnnamed(part, outer) };
    })
    .filter(({ terms }) => terms.length >= SAID_TERMS)
    .slice(0, MOST_SAID);
}

/** Draws the content out of a report. */
export function contentOf(report: Pick<Report, "text" | "title" | "language" | "published">): Content {
  const text = fold(report.text.slice(0, COMPARED_LENGTH)).text;
  const tokens = tokensOf(text);
  const title = tokensOf(report.title ?? "").map(({ term }) => term);
  const termsTo = (end: number): number[] =>
    [...title, ...tokens.filter((token) => token.start < end).map(({ term }) => term)].filter((term) => term !== 0);
  return {
    lead: termSet(termsTo(LEAD_LENGTH)),
    whole: termSet(termsTo(WHOLE_LENGTH)),
    names: nameKeys(text.slice(0, WHOLE_LENGTH)),
    pairs: pairsOf(text, tokens),
    runs: runsOf(text, tokens),
    marks: sourceMarks(text),
    said: saidIn(text),
    language: report.language?.split("-")[0]?.toLowerCase() ?? null,
    day: dayNumber(report.published),
  };
}

/** The terms of a passage, as those of a whole report are drawn. */
export function termsOf(passage: string): TermSet {
  return termSet(tokensOf(fold(passage).text).flatMap(({ term }) => (term === 0 ? [] : [term])));
}

/** The stems of all words of a quotation, the common ones among them. */
function stemsOf(said: string): TermSet {
  return termSet(words(fold(said).text).map(({ text: word }) => hashOf(stem(word.toLowerCase()))));
}

/** A word of a text: its hash, and the hash of its stem, or 0 where it says nothing of what a story is about. */
interface Token {
  readonly start: number;
  readonly word: number;
  readonly term: number;
}

function tokensOf(text: string): Token[] {
  return words(text).map(({ text: word, start }) => {
    const lower = word.toLowerCase();
    return { start, word: hashOf(lower), term: termOf(lower) };
  });
}

/** The hash of a word's stem; Cyrillic words lose their last letters instead. 0 for common words and short ones that are no numbers. */
function termOf(lower: string): number {
  if (COMMON_WORDS.has(lower) || (lower.length < 3 && !/\d/.test(lower))) return 0;
  return hashOf(/^[\u0400-\u04ff]/.test(lower) ? lower.slice(0, Math.max(4, lower.length - 3)) : stem(lower)) || 1;
}

/** Neighbouring terms of a sentence, and those one term apart; order does not count. */
function pairsOf(text: string, tokens: readonly Token[]): TermSet {
  const found: number[] = [];
  let at = 0;
  for (const sentence of sentences(text)) {
    const terms: number[] = [];
    for (; at < tokens.length && tokens[at]!.start < sentence.end; at++) if (tokens[at]!.term !== 0) terms.push(tokens[at]!.term);
    for (let i = 0; i + 1 < terms.length; i++) {
      found.push(pairOf(terms[i]!, terms[i + 1]!));
      if (i + 2 < terms.length) found.push(pairOf(terms[i]!, terms[i + 2]!));
    }
  }
  return termSet(found);
}

function pairOf(a: number, b: number): number {
  return a < b ? hashOfRun([a, b], 0, 2) : hashOfRun([b, a], 0, 2);
}

/** Runs of words outside quotation marks: what people said is the same in every report, the words about it are not. */
function runsOf(text: string, tokens: readonly Token[]): TermSet {
  const quoted = quotedSpans(text).filter((quote) => quote.depth === 0);
  const found: number[] = [];
  let at = 0;
  for (const end of [...quoted.map(({ outer }) => outer), { start: text.length, end: text.length }]) {
    const free: number[] = [];
    for (; at < tokens.length && tokens[at]!.start < end.start; at++) free.push(tokens[at]!.word);
    while (at < tokens.length && tokens[at]!.start < end.end) at++;
    for (let i = 0; i + RUN <= free.length; i++) found.push(hashOfRun(free, i, RUN));
  }
  return termSet(found);
}

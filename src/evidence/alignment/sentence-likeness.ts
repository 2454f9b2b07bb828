import { shingles } from "#text";
import type { Rarity } from "../tracing/story-terms.ts";
import type { SentenceTerms } from "./sentence-terms.ts";
import { commonCourse } from "./word-course.ts";

/** No more words of a sentence than these are laid beside another's. */
const LONGEST_COURSE = 120;

/**
 * What a sentence's likeness to another is weighed by. Weights come from a logistic fit on the training part of the Microsoft Research Paraphrase
 * Corpus (Dolan, Quirk and Brockett 2004), whose test part was kept out; at 0.5 the fit parts "says the same" from "does not".
 */
const WEIGHTS = {
  constant: -4.36,
  /** Distinct stems shared, by the richer sentence's. */
  stems: 4.22,
  /** Rare stems of content shared, by the richer sentence's. */
  content: 1.18,
  /** Runs of three shared. */
  runs: -3.76,
  /** Words in common course, by the longer sentence and by the shorter. */
  courseOfLonger: 10.7,
  courseOfShorter: -3.74,
  /** Both have numbers that the other lacks; one of them has. */
  numbersDiffer: -0.32,
  numbersAdded: -0.31,
  /** By how much the longer is longer. */
  length: 2.05,
  /** What is not shared, the richer remainder and the poorer, in rare stems. */
  moreLeft: -0.118,
  lessLeft: -0.111,
};

/** How much two sentences say the same in one language, 0..1: 1 for the same words, from 0.5 on a paraphrase more likely than not. */
export function sentenceLikeness(a: SentenceTerms, b: SentenceTerms, rarity: Rarity): number {
  if (sameWords(a, b)) return 1;
  if (a.stems.size === 0 || b.stems.size === 0) return 0;
  const stems = [a, b].map((side) => side.tokens.map((token) => token.stem)) as [string[], string[]];
  const [distinctA, distinctB] = stems.map((row) => new Set(row)) as [Set<string>, Set<string>];
  const course = commonCourse(stems[0], stems[1], LONGEST_COURSE);
  const [lengthA, lengthB] = [Math.min(stems[0].length, LONGEST_COURSE), Math.min(stems[1].length, LONGEST_COURSE)];
  const weight = sharedWeight(a, b, rarity);
  const left = [rarity.sum(a.stems) - weight, rarity.sum(b.stems) - weight];
  const [odd, even] = [missing(a.numbers, b.numbers), missing(b.numbers, a.numbers)];
  const sum =
    WEIGHTS.constant +
    (WEIGHTS.stems * shared(distinctA, distinctB)) / Math.max(distinctA.size, distinctB.size) +
    (WEIGHTS.content * weight) / Math.max(rarity.sum(a.stems), rarity.sum(b.stems)) +
    WEIGHTS.runs * runsShared(stems[0], stems[1]) +
    (WEIGHTS.courseOfLonger * course) / Math.max(lengthA, lengthB) +
    (WEIGHTS.courseOfShorter * course) / Math.min(lengthA, lengthB) +
    (odd && even ? WEIGHTS.numbersDiffer : 0) +
    (odd !== even ? WEIGHTS.numbersAdded : 0) +
    (WEIGHTS.length * Math.abs(a.tokens.length - b.tokens.length)) / Math.max(a.tokens.length, b.tokens.length) +
    WEIGHTS.moreLeft * Math.max(...left) +
    WEIGHTS.lessLeft * Math.min(...left);
  return 1 / (1 + Math.exp(-sum));
}

/** True where two sentences are the same words in the same order. */
export function sameWords(a: SentenceTerms, b: SentenceTerms): boolean {
  return a.tokens.length === b.tokens.length && a.tokens.every((token, i) => token.lower === b.tokens[i]!.lower);
}

/** The share of the shorter row's words that stand in the other in one order, 0..1. */
export function courseShare(a: SentenceTerms, b: SentenceTerms): number {
  const shorter = Math.min(a.tokens.length, b.tokens.length, LONGEST_COURSE);
  if (shorter === 0) return 0;
  const [left, right] = [a, b].map((side) => side.tokens.map((token) => token.lower)) as [string[], string[]];
  return commonCourse(left, right, LONGEST_COURSE) / shorter;
}

/** A word of like meaning counts for this much of the same word. */
const KIN_SHARE = 0.6;

/** The share of a sentence's content that another one covers, by rarity, 0..1; words of like meaning count in part. */
export function coverage(of: SentenceTerms, by: SentenceTerms, rarity: Rarity): number {
  const whole = rarity.sum(of.stems);
  if (whole === 0) return 0;
  let covered = 0;
  for (const token of of.distinct) {
    if (by.stems.has(token.stem)) covered += rarity.of(token.stem);
    else if (token.kin !== null && by.kins.has(token.kin)) covered += KIN_SHARE * rarity.of(token.stem);
  }
  return covered / whole;
}

function sharedWeight(a: SentenceTerms, b: SentenceTerms, rarity: Rarity): number {
  let sum = 0;
  for (const stem of a.stems) if (b.stems.has(stem)) sum += rarity.of(stem);
  return sum;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}

function missing(of: ReadonlySet<string>, from: ReadonlySet<string>): boolean {
  for (const item of of) if (!from.has(item)) return true;
  return false;
}

function runsShared(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(shingles(a, 3)), new Set(shingles(b, 3))];
  return left.size + right.size === 0 ? 0 : (2 * shared(left, right)) / (left.size + right.size);
}

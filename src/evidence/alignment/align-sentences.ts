import type { Rarity } from "../tracing/story-terms.ts";
import { coverage, sameWords } from "./sentence-likeness.ts";
import type { SentenceTerms } from "./sentence-terms.ts";

/** Sentences that belong together, by their numbers in their texts; at most one side has more than one. */
export interface Alignment {
  readonly earlier: readonly number[];
  readonly later: readonly number[];
}

/** How well two sentences fit, each covering the other. */
interface Fit {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/** From this on two sentences are aligned at all, and with this little shared they never are. */
const ALIGNED = 0.34;
const LEAST_SHARED = 2;
/** What a sentence must newly cover of the other side, by rarity, to join a pair that is already made. */
const NEWLY_COVERED = 0.1;
/** A sentence that joins lies within the other side at least so far. */
const LIES_WITHIN = 0.3;
/** No sentence takes more than this many on the other side. */
const WIDEST = 4;

/**
 * Aligns the sentences of two texts of one language: the best fitting pair first, whatever their order, then further sentences to a side that they
 * cover anew (one to many, many to one). What fits nothing stays out. Takes time in proportion to the pairs of sentences that share a rare word.
 */
export function alignSentences(earlier: readonly SentenceTerms[], later: readonly SentenceTerms[], rarity: Rarity): Alignment[] {
  const fits = fitsOf(earlier, later, rarity).sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const groups = grouped(fits, earlier, later, rarity);
  addNeighbours(groups, earlier, later, rarity);
  for (const group of groups) {
    group.earlier.sort((a, b) => a - b);
    group.later.sort((a, b) => a - b);
  }
  return groups.sort((a, b) => a.earlier[0]! - b.earlier[0]! || a.later[0]! - b.later[0]!);
}

/** Takes the fits best first, and lets a sentence join a pair where it tells what is not told yet. */
function grouped(fits: readonly Fit[], earlier: readonly SentenceTerms[], later: readonly SentenceTerms[], rarity: Rarity): Group[] {
  const byEarlier = new Map<number, Group>();
  const byLater = new Map<number, Group>();
  const groups: Group[] = [];
  for (const { i, j } of fits) {
    const [left, right] = [byEarlier.get(i), byLater.get(j)];
    if (left === undefined && right === undefined) {
      const group = { earlier: [i], later: [j] };
      groups.push(group);
      byEarlier.set(i, group);
      byLater.set(j, group);
    } else if (
      left !== undefined &&
      right === undefined &&
      joins(
        earlier[i]!,
        left.later.map((k) => later[k]!),
        later[j]!,
        rarity,
      )
    ) {
      if (left.earlier.length > 1 || left.later.length >= WIDEST) continue;
      left.later.push(j);
      byLater.set(j, left);
    } else if (
      left === undefined &&
      right !== undefined &&
      joins(
        later[j]!,
        right.earlier.map((k) => earlier[k]!),
        earlier[i]!,
        rarity,
      )
    ) {
      if (right.later.length > 1 || right.earlier.length >= WIDEST) continue;
      right.earlier.push(i);
      byEarlier.set(i, right);
    }
  }
  return groups;
}

/** Two spoken sentences that follow aligned ones need share only this much. */
const SPOKEN_NEXT = 0.1;

/** Aligns what somebody goes on to say with what the same quotation goes on with in the other text, where little of the wording is left. */
function addNeighbours(groups: Group[], earlier: readonly SentenceTerms[], later: readonly SentenceTerms[], rarity: Rarity): void {
  const taken = [new Set(groups.flatMap((group) => group.earlier)), new Set(groups.flatMap((group) => group.later))] as const;
  for (const group of [...groups]) {
    const [i, j] = [Math.max(...group.earlier) + 1, Math.max(...group.later) + 1];
    const [a, b] = [earlier[i], later[j]];
    if (a === undefined || b === undefined || taken[0].has(i) || taken[1].has(j)) continue;
    const spoken = [a, b, earlier[i - 1]!, later[j - 1]!].every((sentence) => sentence.quoted.length > 0);
    if (!spoken || coverage(a, b, rarity) + coverage(b, a, rarity) < 2 * SPOKEN_NEXT) continue;
    groups.push({ earlier: [i], later: [j] });
    taken[0].add(i);
    taken[1].add(j);
  }
}

interface Group {
  readonly earlier: number[];
  readonly later: number[];
}

/** Whether a sentence tells a part of `whole` that those it already has do not tell. */
function joins(whole: SentenceTerms, having: readonly SentenceTerms[], joining: SentenceTerms, rarity: Rarity): boolean {
  if (coverage(joining, whole, rarity) < LIES_WITHIN) return false;
  let fresh = 0;
  for (const stem of whole.stems) if (joining.stems.has(stem) && !having.some((other) => other.stems.has(stem))) fresh += rarity.of(stem);
  return fresh >= NEWLY_COVERED * rarity.sum(whole.stems);
}

/** Every pair of sentences that share enough. */
function fitsOf(earlier: readonly SentenceTerms[], later: readonly SentenceTerms[], rarity: Rarity): Fit[] {
  const holders = holdersOf(later);
  const found: Fit[] = [];
  for (const [i, sentence] of earlier.entries()) {
    const counts = new Map<number, number>();
    for (const term of termsOf(sentence)) for (const j of holders.get(term) ?? []) counts.set(j, (counts.get(j) ?? 0) + 1);
    for (const [j, count] of counts) {
      const other = later[j]!;
      if (count < LEAST_SHARED && !sameWords(sentence, other)) continue;
      const score = fit(sentence, other, rarity);
      if (score >= ALIGNED) found.push({ i, j, score });
    }
  }
  return found;
}

/** The more the fuller side is covered the better; a short sentence wholly within a long one fits too, one that is a scrap of it does not. */
function fit(a: SentenceTerms, b: SentenceTerms, rarity: Rarity): number {
  const [x, y] = [coverage(a, b, rarity), coverage(b, a, rarity)];
  return Math.min(x, y) < SCRAP ? 0 : (0.6 * (2 * x * y)) / (x + y) + 0.4 * Math.max(x, y);
}

/** What covers less of a sentence than this tells another matter. */
const SCRAP = 0.12;

/** In which sentences a term stands; terms that stand in very many say nothing about which belong together. */
function holdersOf(row: readonly SentenceTerms[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [j, sentence] of row.entries())
    for (const term of termsOf(sentence)) {
      const at = holders.get(term);
      if (at === undefined) holders.set(term, [j]);
      else if (at.length <= SET_TERM) at.push(j);
    }
  return holders;
}

/** A term of more sentences than this is not followed further: no report has so many that tell one thing. */
const SET_TERM = 200;

function* termsOf(sentence: SentenceTerms): Generator<string> {
  yield* sentence.stems;
  for (const kin of sentence.kins) yield `~${kin}`;
}

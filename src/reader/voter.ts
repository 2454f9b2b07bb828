import { ACTS, type Proposal } from "#model";
import { CALIBRATION } from "./data/voter-calibration.ts";
import { VOTER } from "./data/voter-weights.ts";
import type { Range } from "./noun-phrase.ts";
import { once } from "./once.ts";
import type { Sentence } from "./passage.ts";
import type { Token } from "./token.ts";
import { voterFeatures } from "./voter-features.ts";

/*
 * A second opinion. A multinomial logistic model over hashed features of a clause, fitted by `scripts/train-voter.mjs` to our own labelled passages and the
 * examples of the patterns. It proposes nothing: it only moves, within bounds, the confidence of what a rule has found.
 */

/** The acts in the order of the model's columns; the last column is for no act at all. */
const COLUMNS = ACTS.length + 1;
/** The code of the lowest level in the printed weights. */
const LOWEST = 35;
const BACKSLASH = 92;

const WEIGHTS = once((): Float32Array => {
  const found = new Float32Array(VOTER.buckets * COLUMNS);
  for (let i = 0; i < found.length; i++) {
    const code = VOTER.weights.charCodeAt(i);
    found[i] = ((code > BACKSLASH ? code - 1 : code) - LOWEST - VOTER.levels) * VOTER.step;
  }
  return found;
});

/** The share the voter gives each act for a clause, in the order of `ACTS`, and last the share of no act; they sum to 1. */
export function vote(tokens: readonly Token[], range: Range): readonly number[] {
  const buckets = voterFeatures(tokens, range).map(bucketOf);
  const weights = WEIGHTS();
  const scores = Array.from({ length: COLUMNS }, (_, column) => {
    let sum = 0;
    for (const bucket of buckets) sum += weights[bucket * COLUMNS + column]!;
    return sum / Math.sqrt(buckets.length);
  });
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / all);
}

/** The bucket of a feature: FNV-1a over its UTF-16 units. */
export function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % VOTER.buckets;
}

/** The words of a sentence that a span covers, null where it covers none. */
export function coveredBy({ tokens }: Pick<Sentence, "tokens">, span: { readonly start: number; readonly end: number }): Range | null {
  const from = tokens.findIndex(({ end }) => end > span.start);
  const behind = tokens.findIndex(({ start }) => start >= span.end);
  const to = behind < 0 ? tokens.length : behind;
  return from < 0 || to <= from ? null : { from, to };
}

/** A proposal of the rules with its confidence after the vote. */
export function voted(sentences: readonly Sentence[], proposal: Proposal): Proposal {
  const sentence = sentenceAt(sentences, proposal.span.start);
  const range = sentence ? coveredBy(sentence, proposal.span) : null;
  if (!sentence || range === null) return proposal;
  const share = vote(sentence.tokens, range)[ACTS.indexOf(proposal.act)]!;
  return { ...proposal, confidence: settled(proposal.confidence, share) };
}

/** The sentence that holds a place, found by halving: they stand in the order of the text. */
function sentenceAt(sentences: readonly Sentence[], place: number): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= place ? found : undefined;
}

/** One confidence of the rule's and the voter's share for the rule's act, within the bounds of the calibration, two decimals. */
export function settled(rule: number, share: number): number {
  const { level, rule: weight, vote: pull, lower, raise } = CALIBRATION;
  const odds = level + weight * logOdds(rule) + pull * logOdds(share);
  const both = 1 / (1 + Math.exp(-odds));
  const bounded = Math.min(rule + raise, Math.max(rule - lower, both));
  return Math.round(Math.min(0.97, Math.max(0.1, bounded)) * 100) / 100;
}

function logOdds(share: number): number {
  const inside = Math.min(0.99, Math.max(0.01, share));
  return Math.log(inside / (1 - inside));
}

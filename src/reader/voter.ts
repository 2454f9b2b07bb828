import { ACTS } from "#model";
import { VOTER } from "./data/voter-weights.ts";
import type { Range } from "./noun-phrase.ts";
import { once } from "./once.ts";
import type { Sentence } from "./passage.ts";
import type { Token } from "./token.ts";
import { voterFeatures } from "./voter-features.ts";

/*
 * A second opinion. A multinomial logistic model over hashed features of a clause, fitted by `scripts/train-voter.mjs` to our own labelled passages and the
 * examples of the patterns. It proposes nothing: its share for the act that a rule has found is one of the things from which `doubt.ts` sets confidence.
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

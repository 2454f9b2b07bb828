import { TermCounts } from "./term-counts.ts";
import type { TermSet } from "./term-set.ts";

/** How rare a term is among the reports at hand: 1 in one report alone or none, down towards 0 in all of them. */
export type Rarity = (term: number) => number;

/** A set of terms with the weight of each (`null`: one each) and their sum. */
export interface Weighed {
  readonly terms: TermSet;
  readonly weights: Float32Array | null;
  readonly sum: number;
}

/** Rarity over a collection, from how many reports hold a term. A term in half of the reports or more still counts a little. */
export function rarityOver(collection: readonly TermSet[]): Rarity {
  const counts = new TermCounts();
  for (const set of collection) counts.add(set);
  const n = collection.length;
  const byCount: number[] = [];
  return (term) => {
    const count = Math.max(1, counts.of(term));
    return (byCount[count] ??= Math.log(1 + n / count) / Math.log(1 + n));
  };
}

/** Weighs a set by rarity. */
export function weigh(terms: TermSet, rarity: Rarity): Weighed {
  const weights = new Float32Array(terms.length);
  let sum = 0;
  for (let i = 0; i < terms.length; i++) {
    weights[i] = rarity(terms[i]!);
    sum += weights[i]!;
  }
  return { terms, weights, sum };
}

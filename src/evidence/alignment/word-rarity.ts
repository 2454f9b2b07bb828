/** How rare words are among the sentences at hand. */
export interface Rarity {
  /** 1 for a word in one sentence alone or none, down towards 0 for one in all of them. */
  of(word: string): number;
  /** The sum over a set; remembered. */
  sum(set: ReadonlySet<string>): number;
}

/** Rarity over a collection, from how many of its sets hold a word. */
export function rarityOver(collection: readonly ReadonlySet<string>[]): Rarity {
  const counts = new Map<string, number>();
  for (const set of collection) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const n = collection.length;
  const known = new Map<string, number>();
  for (const [word, count] of counts) known.set(word, Math.log(1 + n / count) / Math.log(1 + n));
  const of = (word: string): number => known.get(word) ?? 1;
  const sums = new Map<ReadonlySet<string>, number>();
  const sum = (set: ReadonlySet<string>): number => {
    const found = sums.get(set) ?? [...set].reduce((total, word) => total + of(word), 0);
    sums.set(set, found);
    return found;
  };
  return { of, sum };
}

/** A place in one list and the place in another that holds the same. */
export type Pair = readonly [number, number];

/**
 * Equal items of two lists that stand in the same order in both: those that each list holds once, as many as keep their order, and around them every
 * run of equal ones. Runs in n log n. Source: Bram Cohen's patience diff.
 */
export function commonOrder(one: readonly string[], other: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const [endOne, endOther] of [...longestRise(uniquePairs(one, other)), [one.length, other.length] as Pair]) {
    let tail = 0;
    for (; i < endOne && j < endOther && one[i] === other[j]; i++, j++) pairs.push([i, j]);
    while (endOne - tail > i && endOther - tail > j && one[endOne - tail - 1] === other[endOther - tail - 1]) tail++;
    for (; tail > 0; tail--) pairs.push([endOne - tail, endOther - tail]);
    if (endOne < one.length && endOther < other.length) pairs.push([endOne, endOther]);
    [i, j] = [endOne + 1, endOther + 1];
  }
  return pairs;
}

/** Places of the items that each list holds exactly once, in the order of the first. */
function uniquePairs(one: readonly string[], other: readonly string[]): readonly Pair[] {
  const places = new Map<string, { ones: number[]; others: number[] }>();
  const at = (item: string): { ones: number[]; others: number[] } => {
    const found = places.get(item) ?? { ones: [], others: [] };
    places.set(item, found);
    return found;
  };
  for (const [i, item] of one.entries()) at(item).ones.push(i);
  for (const [j, item] of other.entries()) at(item).others.push(j);
  return [...places.values()]
    .filter(({ ones, others }) => ones.length === 1 && others.length === 1)
    .map(({ ones, others }) => [ones[0]!, others[0]!]);
}

/** The longest choice of pairs whose second places rise. Source: Schensted 1961, patience sorting. */
function longestRise(pairs: readonly Pair[]): readonly Pair[] {
  const piles: number[] = [];
  const before: number[] = [];
  for (const [index, [, place]] of pairs.entries()) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[piles[middle]!]![1] < place) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : piles[low - 1]!;
    piles[low] = index;
  }
  const rise: Pair[] = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = before[at]!) rise.push(pairs[at]!);
  return rise.reverse();
}

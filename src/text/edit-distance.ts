/**
 * How many insertions, deletions, replacements and swaps of neighbours turn `a` into `b`. Source: Damerau 1964, in the restricted form (no
 * piece is edited twice).
 */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row[j] = cheapest(a, b, i, j, row, above, before);
    before = above;
    above = row;
  }
  return above[b.length]!;
}

/** The cheapest way to come to one cell of the table. */
function cheapest(a: string, b: string, i: number, j: number, row: number[], above: number[], before: number[]): number {
  const replaced = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
  const least = Math.min(replaced, above[j]! + 1, row[j - 1]! + 1);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(least, before[j - 2]! + 1) : least;
}

/**
 * The candidates most like `name`, nearest first, at most `limit` of them; letter case does not count. A candidate is near where a third of the
 * longer name's letters at most (one at least) is edited, or where one begins with the other and three letters or more agree. Each once.
 */
export function nearest(name: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = name.toLowerCase();
  const near: { candidate: string; distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const distance = distanceTo(wanted, candidate.toLowerCase());
    if (distance !== null) near.push({ candidate, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, limit).map((entry) => entry.candidate);
}

/** The distance where it is near enough, else `null`. */
function distanceTo(wanted: string, candidate: string): number | null {
  const longer = Math.max(wanted.length, candidate.length);
  const cutoff = Math.max(1, Math.floor(longer / 3));
  const begins = Math.min(wanted.length, candidate.length) >= 3 && (candidate.startsWith(wanted) || wanted.startsWith(candidate));
  if (!begins && Math.abs(wanted.length - candidate.length) > cutoff) return null;
  const distance = editDistance(wanted, candidate);
  if (distance <= cutoff) return distance;
  return begins ? cutoff + 1 : null;
}

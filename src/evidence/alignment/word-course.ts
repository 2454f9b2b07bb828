/**
 * The length of the longest common course: the most words that two rows share in one order, other words in between. Takes time in proportion to both
 * lengths multiplied, so rows longer than `limit` are cut to it. Source: longest common subsequence.
 */
export function commonCourse(a: readonly string[], b: readonly string[], limit: number): number {
  const numbers = new Map<string, number>();
  const [left, right] = [numbered(a.slice(0, limit), numbers), numbered(b.slice(0, limit), numbers)];
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  let last = new Uint16Array(short.length + 1);
  let next = new Uint16Array(short.length + 1);
  for (const word of long) {
    for (let i = 0, best = 0; i < short.length; i++) {
      best = short[i] === word ? last[i]! + 1 : Math.max(last[i + 1]!, best);
      next[i + 1] = best;
    }
    [last, next] = [next, last];
  }
  return last[short.length]!;
}

/** Words as numbers, since numbers compare faster. */
function numbered(row: readonly string[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(row, (word) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  });
}

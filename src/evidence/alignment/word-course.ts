/**
 * The length of the longest common course: the most words that two rows share in one order, other words in between. Takes time in proportion to both
 * lengths multiplied, so rows longer than `limit` are cut to it. Source: longest common subsequence.
 */
export function commonCourse(a: readonly string[], b: readonly string[], limit: number): number {
  const [short, long] = (a.length < b.length ? [a, b] : [b, a]).map((row) => row.slice(0, limit)) as [string[], string[]];
  let last = new Uint16Array(short.length + 1);
  let next = new Uint16Array(short.length + 1);
  for (const word of long) {
    for (let i = 0; i < short.length; i++) next[i + 1] = short[i] === word ? last[i]! + 1 : Math.max(last[i + 1]!, next[i]!);
    [last, next] = [next, last];
  }
  return last[short.length]!;
}

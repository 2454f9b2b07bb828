/** A set of terms as ascending 32-bit hashes: a tenth of the memory of a set of strings, and two are compared in one walk. */
export type TermSet = Uint32Array;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** The hash of a word. Source: FNV-1a, 32 bits. */
export function hashOf(word: string): number {
  let hash = OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** The hash of several terms in their order. */
export function hashOfRun(hashes: readonly number[], from: number, length: number): number {
  let hash = OFFSET;
  for (let i = from; i < from + length; i++) {
    const term = hashes[i]!;
    hash = Math.imul(Math.imul(hash ^ (term & 0xffff), PRIME) ^ (term >>> 16), PRIME);
    hash ^= hash >>> 13;
  }
  return hash >>> 0;
}

/** Terms as a set, ascending, each once. */
export function termSet(hashes: Iterable<number>): TermSet {
  const sorted = Uint32Array.from(hashes).sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
  return sorted.slice(0, kept);
}

/** How many terms both sets hold. */
export function sharedTerms(a: TermSet, b: TermSet): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}

/** Every run of `size` neighbouring words, lower case, joined by one space. None where there are fewer words. */
export function shingles(words: readonly string[], size: number): string[] {
  if (!Number.isInteger(size) || size < 1) throw new Error(`invalid shingle size: ${size}`);
  const lower = words.map((word) => word.toLowerCase());
  const found: string[] = [];
  for (let i = 0; i + size <= lower.length; i++) found.push(lower.slice(i, i + size).join(" "));
  return found;
}

/** The share of `a` that is also in `b`, 0..1; 0 for an empty `a`. Source: Broder 1997, containment. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0) return 0;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared / a.size;
}

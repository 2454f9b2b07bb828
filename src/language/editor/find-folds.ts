import type { Extent, OpenText } from "./open-text.ts";

/** Stretches of lines that can be folded away. */
export interface Fold extends Extent {
  readonly kind: "entry" | "comment";
}

/** Entries of several lines, and paragraphs of comments before the first column's next entry. */
export function findFolds({ headings, lines }: OpenText): readonly Fold[] {
  const entries = headings.filter(({ first, last }) => last > first).map(({ first, last }): Fold => ({ first, last, kind: "entry" }));
  const comments: Fold[] = [];
  for (let first = 0; first < lines.length; first++) {
    if (!lines[first]!.startsWith("#")) continue;
    let last = first;
    while (lines[last + 1]?.startsWith("#")) last++;
    if (last > first) comments.push({ first, last, kind: "comment" });
    first = last;
  }
  return [...entries, ...comments].sort((one, other) => one.first - other.first);
}

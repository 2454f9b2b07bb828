import type { Matrix } from "#model";
import type { HeldEntry } from "#wire";

/** True where the text holds every word of the filter; an empty filter lets everything through. */
export function passes(text: string, filter: string): boolean {
  const folded = text.toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => folded.includes(word));
}

/** The matrix with only the rows that a filter lets through, and the columns that they still touch. */
export function filterMatrix(matrix: Matrix, filter: string): Matrix {
  const titles = new Map(matrix.columns.map(({ ref, title }) => [ref, title]));
  const rows = matrix.rows.filter((row) =>
    passes([row.id, row.actor, row.deed, row.body, row.stage, ...row.cells.map(({ ref }) => titles.get(ref) ?? ref)].join(" "), filter),
  );
  if (rows.length === matrix.rows.length) return matrix;
  const touched = new Set(rows.flatMap(({ cells }) => cells.map(({ ref }) => ref)));
  return { ...matrix, rows, columns: matrix.columns.filter(({ ref }) => touched.has(ref)) };
}

/** The entries that a filter lets through, by their text and their words. */
export function filterEntries(entries: readonly HeldEntry[], filter: string, words: (held: HeldEntry) => string): readonly HeldEntry[] {
  return entries.filter((held) => passes(`${held.text} ${words(held)}`, filter));
}

import type { Cursor } from "./cursor.ts";

/** A value under construction: the same fields, writable. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Reads what follows a clause's first word into the entry. */
export type ReadClause<T> = (cursor: Cursor, entry: Draft<T>) => void;

/** What every entry begins with, and every statement ends with; no head reads it itself. */
type Common = "kind" | "id" | "says";

/**
 * How one kind of entry is written. `head` reads what must stand first, after the word of its kind and its name; `clauses` are read by their first
 * word, in any order, on the same line or on indented ones; `finish` fails where something that must be said was not.
 */
export interface Form<T> {
  readonly head: (cursor: Cursor, id: string) => Omit<Draft<T>, Common>;
  readonly clauses: Readonly<Record<string, ReadClause<T>>>;
  readonly finish?: (cursor: Cursor, entry: Draft<T>) => void;
}

/** Clauses that may stand in one entry more than once. */
export const REPEATABLE: ReadonlySet<string> = new Set([
  "if",
  "only",
  "unless",
  "after",
  "says",
  "by",
  "origin",
  "grade",
  "quote",
  "sha256",
]);

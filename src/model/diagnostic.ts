import type { Place } from "./place.ts";

/**
 * A message about a user's text: what was found, where, and a way on. `code` is stable, kebab-case. `related` shows every other place
 * involved (the earlier definition, each step of a circle). `accepted` lists what would have been accepted there. `fix` is a change that
 * mends it, where there is one that needs no judgement.
 */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly message: string;
  readonly place: Place;
  readonly accepted?: readonly string[];
  readonly related?: readonly { readonly message: string; readonly place: Place }[];
  readonly fix?: Fix;
}

/**
 * A change to a text. `title` says it as an order (“Write `GB`”). Each edit puts `text` in the stead of what stands at a place; a length of 0
 * inserts before it, and `text` may hold line breaks. No two edits overlap.
 */
export interface Fix {
  readonly title: string;
  readonly edits: readonly { readonly place: Place; readonly text: string }[];
}

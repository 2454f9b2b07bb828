import type { Place } from "./place.ts";

/**
 * A message about a user's text: what was found, where, and a way on. `code` is stable, kebab-case. `related` shows every other place
 * involved (the earlier definition, each step of a circle). `accepted` lists what would have been accepted there.
 */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly message: string;
  readonly place: Place;
  readonly accepted?: readonly string[];
  readonly related?: readonly { readonly message: string; readonly place: Place }[];
}

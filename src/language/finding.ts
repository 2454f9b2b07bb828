import type { Diagnostic, Entry } from "#model";
import { placeOf, placesOf } from "./name-places.ts";
import { fixOf } from "./telling/fix.ts";

/** What a check finds in an entry; `at` is the name or date in it that is meant, the entry's own name where none is told. */
export interface Finding extends Pick<Diagnostic, "code" | "message" | "accepted" | "fix"> {
  readonly at?: string;
  /** What to write in the stead of `at` so that nothing is found any more. */
  readonly put?: string;
  /** Names in other entries, with what they are to this one. */
  readonly beside?: readonly { readonly message: string; readonly entry: Entry; readonly at?: string }[];
}

/** What is sound but weak, or probably not meant. All other codes are errors. */
const WARNINGS = new Set(
  [
    "unnamed-affair no-citation never-assured no-owner unused-decision withdrawn-pledge unknown-unit unknown-amount",
    "repeated-expectation no-yardstick repeated-likelihood two-cost-units one-origin",
  ].flatMap((codes) => codes.split(" ")),
);

/** A finding with its places. */
export function diagnosticOf(entry: Entry, finding: Finding): Diagnostic {
  const { at, put, beside, ...rest } = finding;
  const places = put === undefined || at === undefined ? [] : placesOf(entry, at);
  return {
    severity: WARNINGS.has(finding.code) ? "warning" : "error",
    ...rest,
    place: placeOf(entry, at ?? entry.id),
    ...(places.length > 0 ? { fix: fixOf(put!, places) } : {}),
    ...(beside && beside.length > 0
      ? { related: beside.map(({ message, entry: other, at: name }) => ({ message, place: placeOf(other, name ?? other.id) })) }
      : {}),
  };
}

import type { Diagnostic, Entry, Place } from "#model";
import { codeOf } from "./fault.ts";
import { placeOf } from "./name-places.ts";
import type { FindingKey, FindingValues } from "./telling/finding-words.ts";

/**
 * What a check finds in an entry, and the values that its words are made from; `at` is the name or date in it that is meant, the entry's own name
 * where none is told.
 */
export interface Finding {
  readonly key: FindingKey;
  readonly at: string | undefined;
  readonly values: readonly unknown[];
}

/** Takes what a check finds. */
export type Tell = <K extends FindingKey>(key: K, at?: string, ...values: FindingValues<K>) => void;

/** A finding with its place and its code but without words. It is in no entry where the dossier as a whole is meant. */
export interface FoundWeakness extends Pick<Diagnostic, "severity" | "code" | "place"> {
  readonly entry: Entry | undefined;
  readonly finding: Finding;
}

/** What is sound but weak, or probably not meant. All other codes are errors. */
const WARNINGS = new Set(
  [
    "unnamed-affair no-citation never-assured no-owner unused-decision withdrawn-pledge unknown-unit unknown-amount",
    "repeated-expectation no-yardstick hedged-chance repeated-likelihood two-cost-units one-origin",
  ].flatMap((codes) => codes.split(" ")),
);

/** A finding with its place; that of its entry unless told. */
export function located(entry: Entry | undefined, finding: Finding, place?: Place): FoundWeakness {
  const { key, at, values } = finding;
  const code = codeOf(key, values);
  return { severity: WARNINGS.has(code) ? "warning" : "error", code, place: place ?? placeOf(entry!, at ?? entry!.id), entry, finding };
}

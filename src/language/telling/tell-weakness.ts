import type { Diagnostic, Entry } from "#model";
import type { FoundWeakness } from "../finding.ts";
import { placeOf, placesOf } from "../name-places.ts";
import { FINDING_WORDS, type ToldFinding } from "./finding-words.ts";
import { fixOf } from "./fix.ts";

/** What a check found, as a message. */
export function tellWeakness({ severity, code, place, entry, finding }: FoundWeakness): Diagnostic {
  const { key, at, values } = finding;
  // Key and values were paired where the check told them; the type cannot carry that as far as this.
  const say = FINDING_WORDS[key] as (entry: Entry | undefined, ...values: readonly unknown[]) => ToldFinding;
  const { put, beside = [], ...rest } = say(entry, ...values);
  const places = put === undefined || at === undefined ? [] : placesOf(entry!, at);
  return {
    severity,
    code,
    ...rest,
    place,
    ...(places.length > 0 ? { fix: fixOf(put!, places) } : {}),
    ...(beside.length > 0
      ? { related: beside.map(({ message, entry: other, at: name }) => ({ message, place: placeOf(other, name ?? other.id) })) }
      : {}),
  };
}

import type { Diagnostic, Dossier, Entry } from "#model";
import { checkCounts } from "./check-counts.ts";
import { checkJudgements } from "./check-judgement.ts";
import { checkNames, namesOf } from "./check-names.ts";
import { checkValues } from "./check-values.ts";
import { checkWarnings } from "./check-warnings.ts";
import { lostFrom } from "./name-places.ts";
import { parse } from "./parse.ts";
import { print } from "./print.ts";

/**
 * Checks what a dossier says against itself: names, kinds, dates, amounts, groups and voting rules; and warns of what is readable but probably
 * not meant. Diagnostics come in the order of the text. Places are those of the text that an entry was read from; an entry that came from
 * elsewhere gets its place in the dossier's canonical text, in a file without a name. `lost` (see `parse`) are names of entries that could not
 * be read, and are not unknown; a dossier fresh from `parse` remembers its own. Circles of conditions are no business of the language: the
 * analysis finds them.
 */
export function check(dossier: Dossier, lost: readonly string[] = lostFrom(dossier)): readonly Diagnostic[] {
  const placed = { ...dossier, entries: withPlaces(dossier) };
  const names = namesOf(placed);
  const found = [
    ...checkNames(placed, names, new Set(lost)),
    ...placed.entries.flatMap((entry) => [...checkValues(entry, names), ...checkCounts(entry)]),
    ...checkJudgements(placed, names),
    ...checkWarnings(placed, names),
  ];
  return found.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

/** The entries, those without a place replaced by what their canonical text reads as. */
function withPlaces(dossier: Dossier): readonly Entry[] {
  if (dossier.entries.every((entry) => entry.place)) return dossier.entries;
  const canonical = parse(print(dossier)).dossier.entries;
  if (canonical.length !== dossier.entries.length) return dossier.entries;
  return dossier.entries.map((entry, index) => (entry.place ? entry : canonical[index]!));
}

import type { Diagnostic, Dossier } from "#model";
import { checkQuietly } from "./check-quietly.ts";
import { tellWeakness } from "./telling/tell-weakness.ts";

/**
 * Checks what a dossier says against itself: names, kinds, dates, amounts, groups and voting rules; and warns of what is readable but probably
 * not meant. Diagnostics come in the order of the text. Places are those of the text that an entry was read from; one that came from
 * elsewhere has none (the first line of a file without a name) until `placed` gives it one. `lost` (see `parse`) are names of entries that could not
 * be read, and are not unknown; a dossier fresh from `parse` remembers its own. Circles of conditions are no business of the language: the
 * analysis finds them.
 */
export function check(dossier: Dossier, lost?: readonly string[]): readonly Diagnostic[] {
  return checkQuietly(dossier, lost).map(tellWeakness);
}

import type { Diagnostic, Dossier, Entry, Place } from "#model";
import { checkJudgements } from "./check-judgement.ts";
import { checkOrigins } from "./check-origins.ts";
import { checkNames, namesOf } from "./check-names.ts";
import { relationFindings, relationsOf } from "./check-relations.ts";
import { diagnosticOf } from "./finding.ts";
import { gistOf } from "./gist.ts";
import { lostFrom } from "./name-places.ts";

/**
 * Checks what a dossier says against itself: names, kinds, dates, amounts, groups and voting rules; and warns of what is readable but probably
 * not meant. Diagnostics come in the order of the text. Places are those of the text that an entry was read from; one that came from
 * elsewhere has none (the first line of a file without a name) until `placed` gives it one. `lost` (see `parse`) are names of entries that could not
 * be read, and are not unknown; a dossier fresh from `parse` remembers its own. Circles of conditions are no business of the language: the
 * analysis finds them.
 */
export function check(dossier: Dossier, lost: readonly string[] = lostFrom(dossier)): readonly Diagnostic[] {
  const { entries } = dossier;
  const names = namesOf(dossier);
  const gists = entries.map(gistOf);
  const relations = relationsOf(dossier, gists, names);
  const found = [
    ...unnamedAffair(dossier),
    ...checkNames(entries, gists, names, new Set(lost)),
    ...checkJudgements(dossier),
    ...checkOrigins(entries, gists, names),
  ];
  entries.forEach((entry, at) => {
    const gist = gists[at]!;
    for (const finding of gist.findings) found.push(diagnosticOf(entry, finding));
    for (const finding of relationFindings(entry, gist, relations)) found.push(diagnosticOf(entry, finding));
  });
  return found.sort(byPlace(entries));
}

/** The order of the text; where a dossier has several files, they come in the order in which they were taken in. */
function byPlace(entries: readonly Entry[]): (a: Diagnostic, b: Diagnostic) => number {
  const files = [...new Set(entries.map(({ place }) => place?.file ?? ""))];
  const rank = ({ file }: Place): number => (files.length < 2 ? 0 : files.indexOf(file));
  return (a, b) => rank(a.place) - rank(b.place) || a.place.line - b.place.line || a.place.column - b.place.column;
}

function unnamedAffair({ affair, entries }: Dossier): readonly Diagnostic[] {
  if (affair.title !== "" || affair.id !== "") return [];
  const place = { file: entries[0]?.place?.file ?? "", line: 1, column: 1, length: 1 };
  const message = "found no affair; a dossier says what it is about";
  return [{ severity: "warning", code: "unnamed-affair", message, place, accepted: ['affair "A title"'] }];
}

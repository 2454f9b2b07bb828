import type { Dossier, Entry, Place } from "#model";
import { checkJudgements } from "./check-judgement.ts";
import { checkNames } from "./check-names.ts";
import { checkOrigins } from "./check-origins.ts";
import { checkRelations, relationsOf } from "./check-relations.ts";
import { located, type FoundWeakness, type Tell } from "./finding.ts";
import { gistOf } from "./gist.ts";
import { lostFrom } from "./name-places.ts";
import { namesOf } from "./names.ts";

/** Checks what a dossier says against itself. What is found comes in the order of the text, without words; `lost` are names that are not unknown. */
export function checkQuietly(dossier: Dossier, lost: readonly string[] = lostFrom(dossier)): readonly FoundWeakness[] {
  const { affair, entries } = dossier;
  const names = namesOf(dossier);
  const gists = entries.map(gistOf);
  const found: FoundWeakness[] = [];
  const tellOf =
    (entry: Entry): Tell =>
    (key, at, ...values) =>
      void found.push(located(entry, { key, at, values }));
  if (affair.title === "" && affair.id === "") {
    const place = { file: entries[0]?.place?.file ?? "", line: 1, column: 1, length: 1 };
    found.push(located(undefined, { key: "unnamed-affair", at: undefined, values: [] }, place));
  }
  checkNames(entries, gists, names, new Set(lost), tellOf);
  checkJudgements(entries, tellOf);
  checkOrigins(entries, gists, names, tellOf);
  const relations = relationsOf(dossier, gists, names);
  entries.forEach((entry, at) => {
    const gist = gists[at]!;
    for (const finding of gist.findings) found.push(located(entry, finding));
    checkRelations(entry, gist, relations, tellOf);
  });
  return found.sort(byPlace(entries));
}

/** The order of the text; where a dossier has several files, they come in the order in which they were taken in. */
function byPlace(entries: readonly Entry[]): (a: FoundWeakness, b: FoundWeakness) => number {
  const files = [...new Set(entries.map(({ place }) => place?.file ?? ""))];
  const rank = ({ file }: Place): number => (files.length < 2 ? 0 : files.indexOf(file));
  return (a, b) => rank(a.place) - rank(b.place) || a.place.line - b.place.line || a.place.column - b.place.column;
}

import type { Dossier, Entry } from "#model";
import { parse } from "./parse.ts";
import { print } from "./print.ts";

/**
 * The dossier with a place for each entry: its own where it was read from a text, else the one it has in the dossier's canonical text, in a file
 * without a name. What `check` then finds can be shown in that text.
 */
export function placed(dossier: Dossier): Dossier {
  if (dossier.entries.every((entry) => entry.place)) return dossier;
  const canonical = parse(print(dossier)).dossier.entries;
  if (canonical.length !== dossier.entries.length) return dossier;
  const entries = dossier.entries.map((entry, index): Entry => (entry.place ? entry : canonical[index]!));
  return { ...dossier, entries };
}

import type { Dossier, Entry } from "#model";

/** The entries of a dossier by name; the first where a name is taken twice. */
export type Names = ReadonlyMap<string, Entry>;

/** A dossier's entries by name. */
export function namesOf(dossier: Dossier): Names {
  const names = new Map<string, Entry>();
  for (const entry of dossier.entries) if (!names.has(entry.id)) names.set(entry.id, entry);
  return names;
}

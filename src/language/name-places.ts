import type { Dossier, Entry, Place } from "#model";

/** A name or date as the text has it. */
export interface NamePlace {
  readonly text: string;
  readonly place: Place;
}

// Kept beside the entries, not in them: two entries are equal whatever their places.
const places = new WeakMap<Entry, readonly NamePlace[]>();

/** Remembers where an entry's names and dates stand in the text it was read from. */
export function rememberPlaces(entry: Entry, names: readonly NamePlace[]): void {
  places.set(entry, names);
}

/** Where `text` stands in an entry: its first mention, else the entry itself. */
export function placeOf(entry: Entry, text: string): Place {
  const mention = places.get(entry)?.find((each) => each.text === text);
  return mention?.place ?? entry.place ?? { file: "", line: 1, column: 1, length: 1 };
}

const lost = new WeakMap<Dossier, readonly string[]>();

/** Remembers the names of entries that fell to a fault when a dossier was read. */
export function rememberLost(dossier: Dossier, names: readonly string[]): void {
  lost.set(dossier, names);
}

/** The names remembered; none for a dossier that was copied since, or was never a text. */
export function lostFrom(dossier: Dossier): readonly string[] {
  return lost.get(dossier) ?? [];
}

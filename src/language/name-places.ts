import type { Dossier, Entry, Place } from "#model";

/** A name or date as the text has it; `line` counts from the first line of its entry (0). */
export interface NamePlace {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/**
 * The place of an entry, which also knows where the names and dates of that entry stand. They are kept here and not in the entry, since two
 * entries are equal whatever their places; a copy of the entry with this place keeps them.
 */
class EntryPlace implements Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly #names: readonly NamePlace[];
  readonly #source: readonly string[];

  constructor({ file, line, column, length }: Place, names: readonly NamePlace[], source: readonly string[]) {
    this.file = file;
    this.line = line;
    this.column = column;
    this.length = length;
    this.#names = names;
    this.#source = source;
  }

  /** The same, `by` lines further down. */
  moved(by: number): EntryPlace {
    return new EntryPlace({ ...this, line: this.line + by }, this.#names, this.#source);
  }

  /** The lines it stands on, each whole. */
  lines(): readonly Place[] {
    return this.#source.map((raw, down) => ({ file: this.file, line: this.line + down, column: 1, length: raw.length }));
  }

  /** Every place of a name, in the order of the text. */
  placesOf(text: string): readonly Place[] {
    const found = this.#names.filter((each) => each.text === text);
    return found.map(({ line, column, length }) => ({ file: this.file, line: this.line + line, column, length }));
  }
}

/** The place of an entry together with the places of the names in it, and its source lines. */
export function entryPlace(place: Place, names: readonly NamePlace[], source: readonly string[]): Place {
  return new EntryPlace(place, names, source);
}

/** The lines that an entry stands on; none where it never was a text. */
export function linesOf({ place }: Entry): readonly Place[] {
  return place instanceof EntryPlace ? place.lines() : [];
}

/** An entry `by` lines further down; the places in it move along. */
export function movedEntry<T extends Entry>(entry: T, by: number): T {
  return entry.place instanceof EntryPlace ? { ...entry, place: entry.place.moved(by) } : entry;
}

/** Every place in an entry where `text` stands; none where the entry never was a text. */
export function placesOf(entry: Entry, text: string): readonly Place[] {
  return entry.place instanceof EntryPlace ? entry.place.placesOf(text) : [];
}

/** Where `text` stands in an entry: its first mention, else the entry itself. */
export function placeOf(entry: Entry, text: string): Place {
  return placesOf(entry, text)[0] ?? entry.place ?? { file: "", line: 1, column: 1, length: 1 };
}

const lost = new WeakMap<Dossier, readonly string[]>();

/** Remembers the names of entries that fell to a fault when a dossier was read. */
export function rememberLost(dossier: Dossier, names: readonly string[]): void {
  if (names.length > 0) lost.set(dossier, names);
}

/** The names remembered; none for a dossier that was copied since, or was never a text. */
export function lostFrom(dossier: Dossier): readonly string[] {
  return lost.get(dossier) ?? [];
}

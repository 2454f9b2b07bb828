import { fold } from "#text";
import { GROUPS, ORGANISATIONS } from "./data/organisations.ts";
import { OFFICE_HOLDERS } from "./data/persons.ts";
import { STATES } from "./data/states.ts";
import { once } from "./once.ts";
import { type Token, tokenize } from "./token.ts";
import { hasInnerArticle, isAcronym } from "./shape.ts";

/** What kind of word names somebody: a state's name, adjective or metonym; an organisation; a group; a person; somebody no dictionary knows. */
export type NameKind = "state" | "adjective" | "metonym" | "organisation" | "group" | "person" | "unknown";

/** A name of the dictionary as tokens. `cased` names must be spelled with the same capitals (`US`, never `us`). */
export interface NameEntry {
  readonly id: string;
  readonly kind: NameKind;
  readonly words: readonly string[];
  readonly cased: string | null;
  /** True where the name may stand in small letters ("the rebels"). */
  readonly small?: boolean;
  /** True where the word behind its article is a name by its capital alone ("the Fund"). */
  readonly inner?: boolean;
}

/** Names by their first word, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly NameEntry[]>;

/** Short names that stand for an organisation only in a text that also names it in full. */
export const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  EU: ["the bloc", "the 27", "the 27-nation bloc", "the union", "the commission"],
  NATO: ["the alliance", "the Western alliance", "the Atlantic alliance"],
  UN: ["the world body"],
};

/** The title that a new member or group of this id gets: its first name in the dictionary, else undefined. */
export function titleOf(id: string): string | undefined {
  return TITLES().get(id);
}

/** Builds an index of names. */
export function indexOf(entries: Iterable<NameEntry>): NameIndex {
  const index = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    const first = entry.words[0];
    if (first === undefined) continue;
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** One name as an entry. */
export function nameEntry(id: string, kind: NameKind, name: string): NameEntry {
  const folded = fold(name);
  const { tokens } = tokenize(folded, { start: 0, end: folded.text.length }, false);
  const short = isAcronym(name) || name === "Rada" || name === "Xi";
  const inner = hasInnerArticle(name);
  return { id, kind, words: tokens.map((token: Token) => token.word), cased: short ? name : null, ...(inner ? { inner } : {}) };
}

function lines(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
}

function names(field: string | undefined): readonly string[] {
  return (field ?? "").split(",").filter((name) => name !== "");
}

function* states(): Iterable<NameEntry> {
  for (const [id, state, adjective, metonym] of lines(STATES)) {
    for (const name of names(state)) yield nameEntry(id!, "state", name);
    for (const name of names(adjective)) yield nameEntry(id!, "adjective", name);
    for (const name of names(metonym)) yield nameEntry(id!, "metonym", name);
  }
}

function* organisations(): Iterable<NameEntry> {
  for (const [id, all] of lines(ORGANISATIONS)) for (const name of names(all)) yield nameEntry(id!, "organisation", name);
}

function* groups(): Iterable<NameEntry> {
  for (const [slug, all] of lines(GROUPS)) for (const name of names(all)) yield nameEntry(`group:${slug!}`, "group", name);
}

function* persons(): Iterable<NameEntry> {
  for (const [id, , , all] of lines(OFFICE_HOLDERS)) for (const name of names(all)) yield nameEntry(id!, "person", name);
}

const TITLES = once(
  (): ReadonlyMap<string, string> =>
    new Map([
      ...lines(STATES).map(([id, state]) => [id!, names(state)[0]!] as const),
      ...lines(ORGANISATIONS).map(([id, all]) => [id!, names(all)[0]!] as const),
      ...lines(GROUPS).map(([slug, all]) => [`group:${slug!}`, names(all)[0]!] as const),
    ]),
);

/** The dictionary's names, built when first asked for. */
export const dictionary: () => NameIndex = once(() => indexOf([...states(), ...organisations(), ...groups(), ...persons()]));

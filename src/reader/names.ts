import type { Denotation, Span } from "#model";
import { OFFICES } from "./data/actor-words.ts";
import { NUMBER_WORDS } from "./data/units.ts";
import { dictionary, indexOf, type NameEntry, nameEntry, type NameIndex, type NameKind, NICKNAMES } from "./name-index.ts";
import { properNames } from "./proper-names.ts";
import { readSentences, type Sentence } from "./passage.ts";
import type { Token } from "./token.ts";
import { isIn } from "./word-class.ts";
import { isNameLike, isNameWord, isSmall } from "./shape.ts";

/** A name found in a sentence, as a range of its tokens. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
  readonly kind: NameKind;
}

const OFFICE_WORDS = new Set(OFFICES.split(","));

/**
 * The names in a text (or the part `within`): states by name, adjective, capital or metonym, organisations, groups, office-holders, and
 * countings such as "26 countries". A name it does not know is not returned.
 */
export function resolveNames(text: string, within?: Span): Denotation[] {
  const sentences = readSentences(text, within);
  const learned = learnNames(sentences);
  return sentences.flatMap((sentence) =>
    findNames(sentence.tokens, learned).flatMap(({ from, to, ids }) => {
      if (ids.length === 0) return [];
      const start = sentence.tokens[from]!.start;
      const end = sentence.tokens[to - 1]!.end;
      return [{ start, end, exact: text.slice(start, end), ids }];
    }),
  );
}

/** The names in one sentence, left to right, never overlapping. `learned` are those that this report itself introduces, and come first. */
export function findNames(tokens: readonly Token[], learned: NameIndex): readonly Name[] {
  const found: Name[] = [];
  for (let i = 0; i < tokens.length;) {
    const name = countedGroup(tokens, i) ?? nameAt(tokens, i, learned) ?? nameAt(tokens, i, dictionary()) ?? hyphened(tokens, i);
    if (name) found.push(name);
    i = name?.to ?? i + 1;
  }
  return found;
}

/** "26 countries", "a dozen nations", "several allies": a group by its count alone. */
function countedGroup(tokens: readonly Token[], at: number): Name | undefined {
  const first = tokens[at]!;
  if (first.kind !== "number" && !NUMBER_WORDS.has(first.word) && !isIn("crowds", first.word)) return undefined;
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i++) {
    if (isIn("countedGroups", tokens[i]!.word) && tokens[i + 1]?.word !== "of" && tokens[i + 1]?.word !== "from")
      return { from: at, to: i + 1, ids: [`group:${tokens[i]!.word}`], kind: "group" };
    if (tokens[i]!.kind === "mark" || tokens[i]!.capital) return undefined;
  }
  return undefined;
}

function nameAt(tokens: readonly Token[], at: number, index: NameIndex): Name | undefined {
  for (const entry of index.get(tokens[at]!.word) ?? []) {
    if (!entry.words.every((word, i) => tokens[at + i]?.word === word)) continue;
    if (!spelled(entry, tokens, at)) continue;
    if (entry.kind === "person" && misread(tokens, at, at + entry.words.length)) continue;
    return { from: at, to: at + entry.words.length, ids: entry.id === "" ? [] : [entry.id], kind: entry.kind };
  }
  return undefined;
}

/** A state's or person's name has its capital; a short name has the very same letters; a group's may be in lower case. */
function spelled(entry: NameEntry, tokens: readonly Token[], at: number): boolean {
  if (entry.small) return true;
  if (entry.inner && !tokens[at + 1]?.capital) return false;
  if (entry.cased !== null) return tokens[at]!.raw === entry.cased || tokens[at]!.raw + "." === entry.cased;
  if (entry.kind === "group") return entry.words.length > 1 || tokens[at]!.capital || isIn("smallGroups", entry.words[0]!);
  return tokens[at]!.capital || entry.words[0] === "the";
}

/** A surname that is part of a longer, unknown name (`Boris Putin`) is somebody else, and so is one after "former". */
function misread(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (before?.word === "former") return true;
  return (
    to - from === 1 &&
    before !== undefined &&
    before.capital &&
    from - 1 > 0 &&
    before.kind === "word" &&
    isForename(before) &&
    !dictionary().has(before.word)
  );
}

function isForename(token: Token): boolean {
  return (
    !OFFICE_WORDS.has(token.word) && !isIn("officeSmallWords", token.word) && isNameWord(token.raw) && !isIn("personTitles", token.word)
  );
}

/** `Anglo-French`: every part names somebody. `US-led` does not count: the one that leads is not the one that acts. */
function hyphened(tokens: readonly Token[], at: number): Name | undefined {
  const token = tokens[at]!;
  if (token.kind !== "word" || !token.capital || !token.word.includes("-")) return undefined;
  const ids: string[] = [];
  for (const part of token.raw.split("-")) {
    const entry = dictionary()
      .get(part.toLowerCase())
      ?.find((each) => each.words.length === 1 && (each.cased === null || each.cased === part));
    if (!entry) return undefined;
    ids.push(entry.id);
  }
  return { from: at, to: at + 1, ids, kind: "adjective" };
}

/**
 * Names that a report introduces by itself: `Hungarian Prime Minister Anna Kis` and `Anna Kis, a senior Kremlin aide` make `Kis` stand for the
 * state; "former" makes it the person alone. `known` are the names that the affair has already; they come first. Names that nobody knows are
 * learned without an id.
 */
export function learnNames(sentences: readonly Sentence[], known: readonly NameEntry[] = []): NameIndex {
  const found = new Map<string, NameEntry[]>();
  const given = indexOf(known);
  for (const { tokens } of sentences) {
    const names = findNames(tokens, given);
    for (let i = 0; i < tokens.length; i++) {
      const end = personEnd(tokens, i, names);
      if (end === 0) continue;
      const id = introducedBefore(tokens, i, names) ?? introducedAfter(tokens, end, names);
      if (id !== undefined) learn(found, tokens, i, end, id);
      i = end - 1;
    }
  }
  const learned = [...known, ...[...found.values()].flat(), ...shortNames(sentences)];
  const index = indexOf(learned);
  return indexOf([...learned, ...properNames(sentences, (tokens) => findNames(tokens, index))]);
}

/** "The coalition" in a report that names the Coalition of the Willing, "the bloc" in one that names the EU; where two would do, neither. */
function shortNames(sentences: readonly Sentence[]): readonly NameEntry[] {
  const owners = new Map<string, Set<string>>();
  const add = (short: string, id: string) => owners.set(short, (owners.get(short) ?? new Set()).add(id));
  for (const { tokens } of sentences) {
    for (const name of findNames(tokens, new Map())) {
      if (name.kind !== "organisation" && name.kind !== "group") continue;
      for (const short of NICKNAMES[name.ids[0]!] ?? []) add(short, name.ids[0]!);
      for (const token of tokens.slice(name.from, name.to))
        if (isIn("bodyHeads", token.word) && name.to - name.from > 1) add(`the ${token.word}`, name.ids[0]!);
    }
  }
  return [...owners].filter(([, ids]) => ids.size === 1).map(([short, ids]) => nameEntry([...ids][0]!, "organisation", short));
}

function learn(found: Map<string, NameEntry[]>, tokens: readonly Token[], from: number, to: number, introduced: string): void {
  const surname = tokens[to - 1]!.raw;
  if (found.has(surname)) return;
  const id = introduced === "person" ? `person:${surname}` : introduced;
  const full = tokens
    .slice(from, to)
    .map((token) => token.raw)
    .join(" ");
  found.set(surname, [nameEntry(id, "person", full), nameEntry(id, "person", surname)]);
}

/** Where a run of two to four capitalised words that could be a person's name ends; 0 where there is none. */
function personEnd(tokens: readonly Token[], from: number, names: readonly Name[]): number {
  let to = from;
  while (to < tokens.length && to - from < 4 && isNamePart(tokens[to]!) && !isPlace(names, to)) to++;
  return to - from >= 2 && (from > 0 || !isIn("personTitles", tokens[0]!.word)) ? to : 0;
}

function isNamePart(token: Token): boolean {
  return (
    token.kind === "word" && token.capital && isNameLike(token.raw) && !OFFICE_WORDS.has(token.word) && !isIn("personTitles", token.word)
  );
}

function isPlace(names: readonly Name[], at: number): boolean {
  return names.some((name) => name.kind !== "person" && name.from <= at && at < name.to);
}

function introducedBefore(tokens: readonly Token[], at: number, names: readonly Name[]): string | undefined {
  let office = false;
  for (let i = at - 1; i >= 0 && at - i <= 8; i--) {
    const word = tokens[i]!.word;
    if (word === "former" || word === "ex-president") return "person";
    const name = names.find((each) => each.from <= i && i < each.to && each.kind !== "person");
    if (name && office) return former(tokens, name.from) ? "person" : name.ids[0];
    if (OFFICE_WORDS.has(word)) office = true;
    else if (!name && word !== "'s" && !isSmall(word)) return undefined;
    else if (!office) return undefined;
  }
  return undefined;
}

function former(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === "former";
}

function introducedAfter(tokens: readonly Token[], end: number, names: readonly Name[]): string | undefined {
  if (tokens[end]?.word !== ",") return undefined;
  let office = false;
  let id: string | undefined;
  for (let i = end + 1; i < tokens.length && i - end < 9; i++) {
    const token = tokens[i]!;
    if (token.word === "former") return "person";
    if (token.kind === "mark") break;
    office ||= OFFICE_WORDS.has(token.word);
    const name = names.find((each) => each.from <= i && i < each.to && each.kind !== "person");
    id ??= name?.ids[0];
  }
  return office ? id : undefined;
}

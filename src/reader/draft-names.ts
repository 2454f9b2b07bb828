import type { Actor, Count, Declaration, Denotation, Entry, Group, Member } from "#model";
import {
  AT_LEAST,
  COMMON_NAMES,
  COUNTING_WORDS,
  MOST_OF,
  NEARLY,
  NO_NAMES,
  OWN_BODIES,
  PUBLIC_WORDS,
  SOME_OF,
  UNTOLD_ACTORS,
} from "./data/draft-words.ts";
import { NUMBER_WORDS } from "./data/units.ts";
import { withoutFirst, wordSet, wordsOf } from "./draft-tokens.ts";
import { pairIn, unpaired } from "./draft-pairs.ts";
import { numberIn } from "./number-words.ts";
import { titleOf } from "./name-index.ts";
import { resolveNames } from "./names.ts";
import { plainWords, slug } from "./slug.ts";
import { isAboutFigure, leadingName } from "./shape.ts";

/** The entries held already and those added so far, by id. */
export class Drawer {
  readonly added: Declaration[] = [];
  readonly #held: Map<string, Entry>;

  constructor(existing: readonly Entry[]) {
    this.#held = new Map(existing.map((entry) => [entry.id, entry]));
  }

  /** The entry of this id, held or just added. */
  get(id: string): Entry | undefined {
    return this.#held.get(id);
  }

  /** Every entry, held and added. */
  all(): Iterable<Entry> {
    return this.#held.values();
  }

  /** Adds a declaration unless its id is taken by one of the same kind; where another kind has it, the id gets a number. Returns the id. */
  declare(entry: Declaration): string {
    const taken = this.#held.get(entry.id);
    if (taken?.kind === entry.kind) return entry.id;
    const id = taken ? this.free(entry.id) : entry.id;
    const named = { ...entry, id };
    this.#held.set(id, named);
    this.added.push(named);
    return id;
  }

  /** The id, with a number behind it where it is taken. */
  free(id: string): string {
    if (!this.#held.has(id)) return id;
    let number = 2;
    while (this.#held.has(`${id}-${String(number)}`)) number++;
    return `${id}-${String(number)}`;
  }
}

/** True where words tell nobody apart: a pronoun, a bare number, what is denied. */
function isUntold(words: string): boolean {
  const lower = words.toLowerCase();
  return UNTOLD.has(lower) || DENIED.has(lower.split(" ")[0]!) || (NUMBER_WORDS.has(lower) && lower !== "");
}

const UNTOLD = new Set(UNTOLD_ACTORS.split(","));

/**
 * The actor that a denotation stands for; members and groups that are missing are declared. Words that denote nobody known become a member of
 * their own, never a state, and an unresolved pronoun one that no other statement shares.
 */
export function actorFor(denotation: Denotation, drawer: Drawer, report: string): Actor {
  const groups = denotation.ids.filter((id) => id.startsWith("group:"));
  const members = denotation.ids.filter((id) => !id.startsWith("group:"));
  const words = unpaired(plainWords(denotation.exact, 60));
  const count = countIn(words);
  const pair = pairIn(denotation.exact);
  if (pair !== null && (pair.either || members.length < 2))
    return { group: jointGroup(pair.parties, drawer), count: pair.either ? { kind: "at least", number: 1 } : { kind: "all" } };
  if (groups.length > 0 && members.length > 0 && isJoined(denotation.exact, members))
    return { group: widerGroup(members, groups[0]!, drawer), count: { kind: "all" } };
  if (groups.length > 0) return { group: groupFor(groups[0]!, drawer), count };
  if (members.length === 1) return { member: memberFor(members[0]!, drawer) };
  if (members.length > 1) return { group: jointGroup(members, drawer), count: { kind: "all" } };
  if (count.kind !== "all") return { group: countedGroup(words, count, drawer), count };
  if (isUntold(words))
    return {
      member: drawer.declare({
        kind: "member",
        id: `m-${report}-${String(denotation.start)}`,
        title: words === "" ? "unresolved" : `unresolved: ${words}`,
        also: [],
      }),
    };
  return { member: unnamedMember(words, drawer) };
}

/** The member that words of nobody known stand for: one held under that title, else a new one with its proper name as id, or a name made of common nouns. */
export function unnamedMember(words: string, drawer: Drawer): string {
  const bare = withoutFirst(words, ARTICLES);
  const held = sameTitle(drawer, words) ?? sameTitle(drawer, bare);
  if (held !== undefined) return held;
  const name = properIn(words);
  if (name === null || isPhrase(bare, name)) return drawer.declare({ kind: "member", id: `m-${slug(words)}`, title: words, also: [] });
  return (
    sameTitle(drawer, name) ??
    drawer.declare({ kind: "member", id: name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, ""), title: name, also: [] })
  );
}

/** "Conservation groups", "African negotiators": one capital before a noun is no name, unless the noun only says that it is somebody's government. */
function isPhrase(words: string, name: string): boolean {
  const next = words.slice(name.length).trim().split(" ")[0]!.toLowerCase();
  if (!words.startsWith(name) || next === "" || !/^\p{L}/u.test(next) || name.includes(" ")) return false;
  return !PUBLIC.has(next) || COMMON.has(name.toLowerCase());
}

const PUBLIC = wordSet(`${PUBLIC_WORDS} ${OWN_BODIES}`);
const COMMON = wordSet(COMMON_NAMES);
const ARTICLES = wordSet("the a an");
const NAMELESS = wordSet(NO_NAMES);
const DENIED = wordSet("no not none nothing nobody never neither either");

/** Proper name alone: "the Arkan Front", "Norland" and "Marenia's fleet" are Arkan Front, Norland and Marenia; "the rebels" has none. */
export function properIn(words: string): string | null {
  const bare = withoutFirst(words, OWNED);
  const name = leadingName(bare);
  return name === null || UNTOLD.has(name.toLowerCase()) || NAMELESS.has(name.toLowerCase()) ? null : name;
}

/** The id of a member or group, declared where it is missing: for a holder, addressee or accused. */
export function partyFor(id: string, drawer: Drawer): string {
  return id.startsWith("group:") ? groupFor(id, drawer) : memberFor(id, drawer);
}

function memberFor(id: string, drawer: Drawer): string {
  const person = id.startsWith("person:") ? id.slice("person:".length) : null;
  const title = person ?? titleOf(id) ?? id;
  const name = person === null ? id : `p-${slug(person)}`;
  if (drawer.get(name)?.kind === "member") return name;
  if (person === null && /[^\p{L}\p{N}._-]/u.test(id)) return unnamedMember(id, drawer);
  const known = sameTitle(drawer, title);
  if (known !== undefined) return known;
  const member: Member = { kind: "member", id: name, title, also: [] };
  return drawer.declare(member);
}

function groupFor(id: string, drawer: Drawer): string {
  const name = id.slice("group:".length);
  const title = titleOf(id) ?? name;
  for (const entry of drawer.all()) if (entry.kind === "group" && (entry.id === name || same(entry.title, title))) return entry.id;
  const group: Group = { kind: "group", id: name, title, members: [] };
  return drawer.declare(group);
}

/** Several members that act as one: a group of exactly these. */
function jointGroup(ids: readonly string[], drawer: Drawer): string {
  const members = ids.map((id) => memberFor(id, drawer));
  const held = [...drawer.all()].find(
    (entry) => entry.kind === "group" && entry.exactly === members.length && members.every((id) => entry.members.includes(id)),
  );
  if (held) return held.id;
  const title = members.map((id) => memberTitle(drawer, id)).join(" and ");
  return drawer.declare({ kind: "group", id: members.join("-").toLowerCase(), title, exactly: members.length, members });
}

/** True where words begin with a member and join the rest to it: "Spain and the Nordics", and not "the leaders, including Spain's". */
function isJoined(words: string, members: readonly string[]): boolean {
  const [first] = resolveNames(words);
  return (
    first !== undefined && first.start === 0 && first.ids.some((id) => members.includes(id)) && words.slice(first.end).startsWith(" and ")
  );
}

/** "Vanuatu and thirty other states": a group of whom its words name some. */
function widerGroup(ids: readonly string[], group: string, drawer: Drawer): string {
  const members = ids.map((id) => memberFor(id, drawer));
  const title = [...members.map((id) => memberTitle(drawer, id)), titleOf(group) ?? group.slice("group:".length)].join(" and ");
  const id = [...members, group.slice("group:".length)].join("-").toLowerCase();
  return drawer.declare({ kind: "group", id, title, members });
}

function memberTitle(drawer: Drawer, id: string): string {
  const entry = drawer.get(id);
  return entry?.kind === "member" ? entry.title : id;
}

function countedGroup(words: string, count: Count, drawer: Drawer): string {
  const least = "number" in count && count.kind !== "nearly" ? { atLeast: count.number } : {};
  return drawer.declare({ kind: "group", id: `g-${slug(words)}`, title: uncounted(words), members: [], ...least });
}

/** A group's words without how many of it they count: "twelve members of the house" are twelve of the members of the house. */
function uncounted(words: string): string {
  const all = words.split(" ");
  const first = all.findIndex((word) => !COUNTING.has(word.toLowerCase()) && !/^\d+$/.test(word) && !numbers(word));
  if (first <= 0) return words;
  const rest = all.slice(first).join(" ");
  return OWNED.has(rest.split(" ")[0]!.toLowerCase()) ? rest : `the ${rest}`;
}

const OWNED = wordSet("the its their his her our");

function numbers(word: string): boolean {
  return word
    .toLowerCase()
    .split("-")
    .every((part) => NUMBER_WORDS.has(part));
}

const COUNTING = wordSet(COUNTING_WORDS);

function sameTitle(drawer: Drawer, title: string): string | undefined {
  for (const entry of drawer.all())
    if (entry.kind === "member" && (same(entry.title, title) || entry.also.some((name) => same(name, title)))) return entry.id;
  return undefined;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** How many of a group its words count: "at least 26", "nearly 15", "most", "a growing number". */
export function countIn(words: string): Count {
  const lower = words.toLowerCase();
  const text = ` ${wordsOf(lower).join(" ")} `;
  const says = (phrases: string): boolean => phrases.split(",").some((phrase) => text.includes(` ${phrase} `));
  const number = numberIn(lower);
  if (MOST_OF.split(",").some((phrase) => text.startsWith(` ${phrase} `))) return { kind: "most" };
  if (number !== null && number > 0) {
    if (says(NEARLY) || isAboutFigure(lower)) return { kind: "nearly", number };
    return { kind: says(AT_LEAST) ? "at least" : "exactly", number };
  }
  return { kind: says(SOME_OF) ? "some" : "all" };
}

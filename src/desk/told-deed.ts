import type { Deed, Quantity } from "#model";
import { stem, words } from "#language";
import { verbForm } from "#reader";
import { BEING, DENYING, FURTHER_VERBS, HELPING, LIGHT_VERBS, PART_NOUNS, PARTING, UNNAMED_THINGS } from "./data/deed-words.ts";
import { DEED_VERBS } from "./data/deed-verbs.ts";
import { SMALL_WORDS } from "./data/small-words.ts";

/** A deed as words tell it, behind whoever does it. All words are stems. */
export interface ToldDeed {
  readonly verb: string;
  /** What it is done to or with; empty where the words do not name it. */
  readonly heads: ReadonlySet<string>;
  /** The other words that carry meaning. */
  readonly others: ReadonlySet<string>;
  readonly denied: boolean;
  /** True of a state, and of what is undergone rather than done. */
  readonly undergone: boolean;
  readonly numbers: readonly number[];
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const helping = setOf(HELPING);
const being = setOf(BEING);
const denying = setOf(DENYING);
const unnamed = setOf(UNNAMED_THINGS);
const parting = setOf(PARTING);
const partNouns = setOf(PART_NOUNS);
const small = new Set(SMALL_WORDS);

const light = new Set(LIGHT_VERBS.split(" ").map(stemOf));
const verbs = new Set(
  [...DEED_VERBS.flatMap((line) => line.split(" ")), ...FURTHER_VERBS.split(" "), ...LIGHT_VERBS.split(" ")].map(stemOf),
);

/** The stem of a verb in any of its forms. */
export function verbStem(word: string): string {
  return stemOf(verbForm(word)?.base ?? word);
}

/** The stem of a word; short ones end as their longer forms do ("pay", "pays"). */
export function stemOf(word: string): string {
  const found = stem(word);
  if (found.endsWith("y")) return `${found.slice(0, -1)}i`;
  return found.length > 2 && found.endsWith("e") ? found.slice(0, -1) : found;
}

/** True of a word that stands before a verb, or is one. */
export function beginsDeed(word: string): boolean {
  return helping.has(word) || isDenying(word) || verbs.has(verbStem(word));
}

/** True of a word that denies what stands behind it. */
export function isDenying(word: string): boolean {
  return denying.has(word) || word.endsWith("n't");
}

/** The words of a text in lower case, with plain apostrophes. */
export function plainTokens(text: string): readonly string[] {
  return words(text).map((word) => word.text.toLowerCase().replaceAll("’", "'"));
}

/** The words of a text that tell something, in lower case. */
export function tellingWords(text: string): string {
  return plainTokens(text)
    .filter((word) => !helping.has(word) && word !== "the" && word !== "a" && word !== "an")
    .join(" ");
}

/** The deed that words tell which stand behind whoever does it; `null` where there is no verb. */
export function toldDeed(text: string): ToldDeed | null {
  const tokens = plainTokens(text.replaceAll("-", " "));
  const at = tokens.findIndex((word) => !helping.has(word) && !isDenying(word) && word !== "from" && !word.endsWith("ly"));
  if (at < 0) return null;
  const [before, form, rest] = [tokens.slice(0, at), tokens[at]!, tokens.slice(at + 1)];
  const heads = headsOf(rest);
  const told = rest.filter((word) => !isDenying(word) && !parting.has(word) && isMeaning(word)).map(stemOf);
  return {
    verb: verbStem(form),
    heads,
    others: new Set(told.filter((word) => !heads.has(word))),
    denied: [...before, ...rest].filter(isDenying).length % 2 === 1,
    undergone: before.some((word) => being.has(word)) && !form.endsWith("ing"),
    numbers: rest.map(numberIn).filter((number) => number !== null),
  };
}

/** The deed of a statement; `title` names whom it goes to. */
export function deedTold(deed: Deed, title: (id: string) => string): ToldDeed | null {
  return toldDeed([deed.verb, deed.object, ...(deed.to === undefined ? [] : ["to", title(deed.to)])].join(" "));
}

function isMeaning(word: string): boolean {
  return !small.has(word) && !unnamed.has(word) && !helping.has(word) && numberIn(word) === null;
}

function numberIn(word: string): number | null {
  const number = Number(word.replaceAll(",", ""));
  return Number.isFinite(number) ? number : null;
}

/** What a deed is done to: the last noun before a further part begins, each where several are joined; of a part or measure that of which it is one. */
function headsOf(rest: readonly string[]): ReadonlySet<string> {
  const from = rest.findIndex((word) => !parting.has(word));
  const behind = from < 0 ? [] : rest.slice(from);
  const end = behind.findIndex((word) => parting.has(word));
  const phrase = end < 0 ? behind : behind.slice(0, end);
  return new Set(cutAt(phrase, ["and", "or"]).flatMap(headOf));
}

function headOf(phrase: readonly string[]): readonly string[] {
  for (const part of cutAt(phrase, ["of"])) {
    const nouns = part.filter(isMeaning);
    const last = nouns.at(-1);
    if (last !== undefined && !partNouns.has(last)) return [stemOf(last)];
    const owner = nouns.find((word) => word.endsWith("'s") || word.endsWith("s'"));
    if (owner !== undefined) return [stemOf(owner)];
  }
  return [];
}

function cutAt(all: readonly string[], marks: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const word of all) {
    if (marks.includes(word)) parts.push([]);
    else parts.at(-1)!.push(word);
  }
  return parts;
}

/** How one telling of a deed stands to another: in the same words, with more or fewer of them, by another verb, or without saying of what. */
export type DeedLikeness = "same" | "fuller" | "barer" | "reworded" | "unsaid";

const LINES = DEED_VERBS.map((line) => new Set(line.split(" ").map(stemOf)));

/**
 * How what is asked for stands to what is told, where both can be the same deed of one actor; `null` where they cannot: another verb or object, a yes for a
 * no, words that only the one and words that only the other has. What is "fuller" says more than is asked for.
 */
export function deedLikeness(asked: ToldDeed, told: ToldDeed, amount?: Quantity): DeedLikeness | null {
  if (asked.denied !== told.denied || asked.undergone || told.undergone || !numbersMet(asked, told, amount)) return null;
  const sameVerb = asked.verb === told.verb;
  if (!sameVerb && !LINES.some((line) => line.has(asked.verb) && line.has(told.verb))) return null;
  const [one, other] = [asked, told].map(({ heads, others }) => new Set([...heads, ...others])) as [Set<string>, Set<string>];
  const less = within(one, other);
  if (!less && !within(other, one)) return null;
  if (asked.heads.size === 0 || told.heads.size === 0) return sameVerb && !light.has(asked.verb) ? "unsaid" : null;
  if (!within(asked.heads, told.heads) && !within(told.heads, asked.heads)) return null;
  if (!sameVerb) return "reworded";
  if (one.size === other.size) return "same";
  return less ? "fuller" : "barer";
}

/** True where every number that is asked for is one that is told, or lies in the amount told. */
function numbersMet(asked: ToldDeed, told: ToldDeed, amount?: Quantity): boolean {
  const [low, high] = [amount?.low ?? amount?.best ?? null, amount?.high ?? amount?.best ?? null];
  return asked.numbers.every((number) => {
    if (low === null && high === null) return told.numbers.includes(number);
    return number >= (low ?? number) && number <= (high ?? number);
  });
}

/** True where the one set has nothing that the other lacks. */
export function within(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].every((each) => other.has(each));
}

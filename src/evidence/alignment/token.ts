import { fold, type Span, stem, type Word, words } from "#text";
import { COMMON_WORDS } from "../data/common-words.ts";
import { PLAIN_VERBS } from "./data/irregular-verbs.ts";
import { KINDRED } from "./data/kindred-words.ts";

/** A word as texts are compared by it. */
export interface Token extends Span {
  /** Lower case, typography evened out, without a possessive. */
  readonly lower: string;
  readonly stem: string;
  /** The group of words of like meaning it belongs to, or `null`. */
  readonly kin: string | null;
  /** False for function words and the small change of news writing. */
  readonly content: boolean;
  readonly capital: boolean;
}

const PLAIN = /^[A-Za-z0-9]+$/;
/** "US" and "UK" are names where "us" is none. */
const INITIALS = /^\p{Lu}{2,3}$/u;
const TWO_WORD_NAMES: ReadonlyMap<string, string> = new Map([
  ["United States", "US"],
  ["United Kingdom", "UK"],
  ["European Union", "EU"],
  ["United Nations", "UN"],
]);
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The words within a place of a text, in order. */
export function tokensOf(text: string, within: Span): Token[] {
  return undotted(words(text, within)).map(({ text: word, start, end }) => {
    const even = PLAIN.test(word) ? word : fold(word).text;
    const lower = even.toLowerCase().replace(/'s?$/, "");
    const stemmed = stemOf(lower);
    const initials = INITIALS.test(even);
    return {
      start,
      end,
      lower,
      stem: stemmed,
      kin: KINDRED_BY_STEM.get(stemmed) ?? null,
      content: initials || (!COMMON_WORDS.has(lower) && (lower.length > 2 || /\d/.test(lower))),
      capital: /^\p{Lu}/u.test(even),
    };
  });
}

/** Sets together what {@link words} takes apart and is one name: dotted initials ("U.S."), and names of two words that have initials. */
function undotted(found: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of found) {
    const last = joined.at(-1);
    const initial = word.text.length === 1 && /^\p{Lu}$/u.test(word.text);
    if (
      last !== undefined &&
      initial &&
      /^\p{Lu}{1,3}$/u.test(last.text) &&
      word.start === last.end + 1 &&
      last.end - last.start < 2 * last.text.length
    )
      joined[joined.length - 1] = { text: last.text + word.text, start: last.start, end: word.end };
    else if (last !== undefined && TWO_WORD_NAMES.has(`${last.text} ${word.text}`))
      joined[joined.length - 1] = { text: TWO_WORD_NAMES.get(`${last.text} ${word.text}`)!, start: last.start, end: word.end };
    else joined.push(word);
  }
  return joined;
}

/** What the forms of a word share: irregular verbs come back to their plain form first; Cyrillic words lose their last letters. */
function stemOf(lower: string): string {
  if (lower.length > LONGEST_WORD) return lower;
  if (CYRILLIC.test(lower)) return lower.slice(0, Math.max(4, lower.length - 3));
  return stem(PLAIN_VERBS.get(lower) ?? lower).replace(ABSTRACT, "");
}

/** No word is longer; what is, is no word and has no stem. */
const LONGEST_WORD = 40;

/** What is left of the endings that make an abstract noun or an adjective: "responsible" and "responsibility" agree, "logistics" and "logistical". */
const ABSTRACT = /(?<=.{4})(?:ibiliti|ibl|(?<=ic)al)$/;

/** Stems of the words of like meaning, by what their group is called (its first word). */
const KINDRED_BY_STEM: ReadonlyMap<string, string> = new Map(
  KINDRED.flatMap((group) => group.split(" ").map((word) => [stemOf(word), group.slice(0, group.indexOf(" "))] as const)),
);

import { ACT_WORDS } from "./data/act-words.ts";
import { CONDITION_WORDS } from "./data/condition-words.ts";
import { IMPLIED_WORDS } from "./data/implied-conditions.ts";
import { MODAL_DEEDS } from "./data/modal-deeds.ts";
import { NEED_WORDS } from "./data/need-words.ts";
import { PARTY_WORDS } from "./data/party-words.ts";
import { SAYING_WORDS } from "./data/saying-words.ts";
import { SMALL_WORDS } from "./data/small-words.ts";
import { TIE_WORDS } from "./data/tie-words.ts";
import { WORD_ENDINGS } from "./data/word-endings.ts";
import { once } from "./once.ts";

const LISTS = {
  ...SMALL_WORDS,
  ...TIE_WORDS,
  ...CONDITION_WORDS,
  ...IMPLIED_WORDS,
  ...ACT_WORDS,
  ...NEED_WORDS,
  ...MODAL_DEEDS,
  ...SAYING_WORDS,
  ...PARTY_WORDS,
};

/** The name of a word list. A name that no list has does not compile. */
export type WordList = keyof typeof LISTS;

const SETS = once(
  () => new Map<string, ReadonlySet<string>>(Object.entries(LISTS).map(([name, words]) => [name, new Set(words.split(" "))])),
);
const ENDINGS = once(() => new Map<string, readonly string[]>(Object.entries(WORD_ENDINGS).map(([name, ends]) => [name, ends.split(" ")])));

/** True where a word, in lower case and in the form given, stands in a list; false behind the end of a sentence, where there is no word, and of none. */
export function isIn(list: WordList, word: string | null | undefined): boolean {
  return typeof word === "string" && SETS().get(list)!.has(word);
}

/** The words of a list, for rules that ask at every word of a text. */
export function wordsIn(list: WordList): ReadonlySet<string> {
  return new Set(LISTS[list].split(" "));
}

/** True where one of some words stands in a list. A word joined by hyphens counts by each of its parts, too: "no-fly" denies. */
export function anyIn(list: WordList, words: readonly string[]): boolean {
  const set = SETS().get(list)!;
  return words.some((word) => set.has(word) || (word.includes("-") && word.split("-").some((part) => set.has(part))));
}

/** True where one of some words holds a word of the list, be it as a part: "vice-presidents" holds "president". */
export function holdsAny(list: WordList, words: readonly string[]): boolean {
  const parts = [...SETS().get(list)!];
  return words.some((word) => parts.some((part) => word.includes(part)));
}

/** True where a word ends in one of the named endings. */
export function endsIn(endings: keyof typeof WORD_ENDINGS, word: string): boolean {
  return ENDINGS()
    .get(endings)!
    .some((ending) => word.endsWith(ending));
}

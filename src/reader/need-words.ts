import { NEED_WORDS, type NeedWordList } from "./data/need-words.ts";

const LISTS = new Map(Object.entries(NEED_WORDS).map(([name, words]) => [name, new Set(words.split(" "))]));

/** True where a word is in one of the lists by which the needs of patterns are judged. */
export function inNeedWords(list: NeedWordList, word: string): boolean {
  return LISTS.get(list)!.has(word);
}

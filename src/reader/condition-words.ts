import { isIn, type WordList } from "./word-class.ts";

/** True where a word stands in one of the lists on conditions. */
export function inConditionWords(list: WordList, word: string): boolean {
  return isIn(list, word);
}

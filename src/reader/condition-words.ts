import { CONDITION_WORDS, type ConditionWordList } from "./data/condition-words.ts";
import { once } from "./once.ts";

const SETS = once(
  () => new Map<string, ReadonlySet<string>>(Object.entries(CONDITION_WORDS).map(([name, words]) => [name, new Set(words.split(" "))])),
);

/** True where a word stands in one of the lists on conditions. */
export function inConditionWords(list: ConditionWordList, word: string): boolean {
  return SETS().get(list)!.has(word);
}

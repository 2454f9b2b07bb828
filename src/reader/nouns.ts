import { AFFAIR_WORDS, COLLECTIVES, FORCES } from "./data/affair-words.ts";
import { once } from "./once.ts";
import { endsIn } from "./word-class.ts";

/** Tells whether a word is one of a list of nouns, in the singular or the plural. */
function oneOf(list: string): (word: string) => boolean {
  const words = once(
    () => new Set(list.split(" ").flatMap((word) => [word, `${word}s`, ...(word.endsWith("y") ? [`${word.slice(0, -1)}ies`] : [])])),
  );
  return (word) => words().has(word);
}

/** True for ships, batteries, troops: what acts for those whose it is. */
export const isForce: (word: string) => boolean = oneOf(FORCES);

/** True for a word of the affairs of states and armed men. */
export const isAffair: (word: string) => boolean = oneOf(AFFAIR_WORDS);

/** True for a common noun of those who act together or hold an office. */
export function isCollective(word: string): boolean {
  return isListedCollective(word) || endsIn("companies", word);
}

const isListedCollective = oneOf(COLLECTIVES);

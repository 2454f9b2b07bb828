import { PHRASE_TIES, SINGULAR_ENDINGS } from "./data/draft-words.ts";
import { wordSet } from "./draft-tokens.ts";

const ONE = wordSet("a an each every this that one");
const SINGULAR = SINGULAR_ENDINGS.split(" ");
const TIES = wordSet(PHRASE_TIES);

/** True for a noun phrase that speaks of several, by its noun's ending or an "and" before any other tie: "the rebels in the hills", "France and Italy". */
export function isPlural(words: string): boolean {
  const all = words.toLowerCase().split(" ");
  if (ONE.has(all[0]!) || all[0]!.endsWith("ing")) return false;
  const end = all.findIndex((word, at) => at > 0 && (TIES.has(word) || word.endsWith("ing")));
  if (all[end] === "and") return true;
  return all
    .slice(Math.max(0, (end < 0 ? all.length : end) - 2), end < 0 ? all.length : end)
    .some((word) => isSeveral(word.replace(/[,.]$/, "")));
}

function isSeveral(noun: string): boolean {
  return noun.length > 3 && noun.endsWith("s") && !SINGULAR.some((ending) => noun.endsWith(ending));
}

import type { Context } from "./context.ts";
import { DEED_WORDS } from "./data/conditioned-deeds.ts";
import { MODAL_DEEDS, type ModalDeedList } from "./data/modal-deeds.ts";

const LISTS = new Map(Object.entries(MODAL_DEEDS).map(([name, words]) => [name, new Set(words.split(" "))]));
const RELIEF = new Set(DEED_WORDS.harms.split(" "));
const TYING = new Set(["if", "unless", "should", "once"]);

/** True where a word is in one of the lists of verbs behind modal verbs. */
export function isDeedWord(list: ModalDeedList, word: string): boolean {
  return LISTS.get(list)!.has(word);
}

/** "Prepared to abandon the talks if …": going, withholding or attacking under a condition, and no end of something that is itself a harm. */
export function presses({ tokens }: Context, verb: number, end: number): boolean {
  const word = tokens[verb]?.word ?? "";
  if (!isDeedWord("leaving", word) && !isDeedWord("strikes", word)) return false;
  const tied = tokens.slice(verb).some((token, i) => TYING.has(token.word) && tokens[verb + i - 1]?.word !== "only");
  return tied && !tokens.slice(verb + 1, end).some((token) => RELIEF.has(token.word));
}

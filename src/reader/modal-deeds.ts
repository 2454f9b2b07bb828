import type { Context } from "./context.ts";
import { DEED_WORDS } from "./data/conditioned-deeds.ts";
import { isIn } from "./word-class.ts";

const RELIEF = new Set(DEED_WORDS.harms.split(" "));

/** "Prepared to abandon the talks if …": going, withholding or attacking under a condition, and no end of something that is itself a harm. */
export function presses({ tokens }: Context, verb: number, end: number): boolean {
  const word = tokens[verb]?.word ?? "";
  if (!isIn("leaving", word) && !isIn("strikes", word)) return false;
  const tied = tokens.slice(verb).some((token, i) => isIn("pressingTies", token.word) && tokens[verb + i - 1]?.word !== "only");
  return tied && !tokens.slice(verb + 1, end).some((token) => RELIEF.has(token.word));
}

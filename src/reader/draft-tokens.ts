import { readSentences } from "./passage.ts";
import type { Token } from "./token.ts";

/** The tokens of a text, sentence after sentence. */
export function tokensOf(text: string): readonly Token[] {
  return readSentences(text).flatMap((sentence) => sentence.tokens);
}

/** The words of a text in lower case, without its marks. */
export function wordsOf(text: string): readonly string[] {
  return tokensOf(text).flatMap(({ word, kind }) => (kind === "mark" ? [] : [word]));
}

/** The words of a list that is divided by spaces. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

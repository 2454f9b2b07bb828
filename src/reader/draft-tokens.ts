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

/** A text without its first word, where that is one of these. */
export function withoutFirst(text: string, first: ReadonlySet<string>): string {
  const bare = text.trimStart();
  const word = bare.split(" ", 1)[0]!;
  return first.has(word.toLowerCase()) && word.length < bare.length ? bare.slice(word.length).trimStart() : bare;
}

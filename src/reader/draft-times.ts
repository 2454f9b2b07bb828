import { TIMES_AHEAD } from "./data/draft-words.ts";
import { tokensOf, wordSet } from "./draft-tokens.ts";
import { behindTime } from "./time-phrase.ts";
import type { Token } from "./token.ts";

/** The tokens without the day that they begin or end with. */
export function timeless(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(behindTime(tokens, 0), endBeforeTime(tokens));
}

/** Words without the day that they end with: "to the valley on Monday" is to the valley. */
export function withoutEndTime(words: string): string {
  const tokens = tokensOf(words);
  const end = endBeforeTime(tokens);
  return end === tokens.length || end === 0 ? words : words.slice(0, tokens[end - 1]!.end);
}

/** Where the time begins that tokens end with; their number where they end with none. */
function endBeforeTime(tokens: readonly Token[]): number {
  const from = behindTime(tokens, 0);
  const ends = tokens
    .map((_token, at) => at)
    .filter((at) => at > from && behindTime(tokens, at) === tokens.length && !AHEAD.has(tokens[at]!.word));
  return Math.min(tokens.length, ...ends);
}

const AHEAD = wordSet(TIMES_AHEAD);

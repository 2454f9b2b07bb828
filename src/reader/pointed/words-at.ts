import type { Span } from "#model";
import type { Context } from "../context.ts";
import { contextsOf } from "../contexts.ts";
import type { Range } from "../noun-phrase.ts";
import { readSentences } from "../passage.ts";
import type { ReaderInput } from "../reader-input.ts";

/** Words that a person points out, within the first sentence that holds any of them. */
export interface WordsAt {
  readonly context: Context;
  readonly range: Range;
}

/** The words at a place, in their sentence with all that the report says before it; null where the place holds none. */
export function wordsAt(input: ReaderInput, place: Span): WordsAt | null {
  for (const context of contextsOf(input, readSentences(input.report.text))) {
    const range = rangeAt(context, place);
    if (range !== null) return { context, range };
  }
  return null;
}

function rangeAt({ tokens }: Context, { start, end }: Span): Range | null {
  const from = tokens.findIndex((token) => token.end > start);
  if (from < 0 || tokens[from]!.start >= end) return null;
  let to = from;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  return { from, to };
}

import type { Span } from "#model";
import { type Context, contextOf, type Mention } from "../context.ts";
import { isStatement, issuerIn } from "../issuer.ts";
import { knownNames } from "../known-names.ts";
import { mentionsOf } from "../mentions.ts";
import { learnNames } from "../names.ts";
import type { Range } from "../noun-phrase.ts";
import { readSentences } from "../passage.ts";
import type { ReaderInput } from "../propose.ts";

/** Words that a person points out, within the first sentence that holds any of them. */
export interface WordsAt {
  readonly context: Context;
  readonly range: Range;
}

/** The words at a place, in their sentence with all that the report says before it; null where the place holds none. */
export function wordsAt(input: ReaderInput, place: Span): WordsAt | null {
  const { text } = input.report;
  const sentences = readSentences(text);
  const learned = learnNames(sentences, knownNames(input.known ?? []));
  const issued = isStatement(sentences);
  let mentions: readonly Mention[] = [];
  let issuer: string | null = null;
  for (const sentence of sentences) {
    const told = contextOf(text, sentence, learned, input, mentions, issuer);
    if (issued) issuer ??= issuerIn(told);
    const context = { ...told, issuer };
    const range = rangeAt(context, place);
    if (range !== null) return { context, range };
    mentions = [...mentionsOf(context), ...mentions].slice(0, MENTIONS);
  }
  return null;
}

/** How many of those lately spoken of are kept in mind. */
const MENTIONS = 12;

function rangeAt({ tokens }: Context, { start, end }: Span): Range | null {
  const from = tokens.findIndex((token) => token.end > start);
  if (from < 0 || tokens[from]!.start >= end) return null;
  let to = from;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  return { from, to };
}

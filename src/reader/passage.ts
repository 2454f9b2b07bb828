import type { Span } from "#model";
import { fold, paragraphs, sentences } from "#text";
import { type Token, tokenize } from "./token.ts";

/** One sentence of a report, tokenized. Span in the source text. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** True where it ends in a question mark. */
  readonly question: boolean;
}

/**
 * The most tokens in one sentence. What is longer is no sentence but a table or a text without stops; it is read in pieces, since clauses are
 * looked for in time that grows with the square of a sentence's length.
 */
const LONGEST = 300;

/** The sentences of a text, in order. Quotation marks left open run on to the end of their paragraph. */
export function readSentences(text: string, within: Span = { start: 0, end: text.length }): readonly Sentence[] {
  const folded = fold(text.slice(within.start, within.end));
  const found: Sentence[] = [];
  paragraphs(folded.text).forEach((paragraph, number) => {
    let inQuote = false;
    for (const span of sentences(folded.text, paragraph)) {
      const read = tokenize(folded, span, inQuote);
      inQuote = read.inQuote;
      if (read.tokens.length === 0) continue;
      const tokens = within.start === 0 ? read.tokens : read.tokens.map((token) => moved(token, within.start));
      const question = tokens.some((token) => token.word === "?") && /\?["')\]]*$/.test(folded.text.slice(span.start, span.end));
      for (let from = 0; from < tokens.length; from += LONGEST) {
        const part = tokens.slice(from, from + LONGEST);
        found.push({ index: found.length, paragraph: number, tokens: part, question, start: part[0]!.start, end: part.at(-1)!.end });
      }
    }
  });
  return found;
}

function moved(token: Token, by: number): Token {
  return { ...token, start: token.start + by, end: token.end + by };
}

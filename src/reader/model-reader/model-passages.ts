import type { Span } from "#model";
import { paragraphs, sentences, words } from "#text";

/** The longest passage that is put to a model, in UTF-16 units; a longer paragraph is cut between sentences. */
const LONGEST = 4_000;
/** Fewer words than this make no statement. */
const FEWEST_WORDS = 4;

/**
 * The passages of a text to be put to a model: its paragraphs, long ones in pieces, headlines and datelines of under four words left out. A sentence
 * that is longer than a passage may be is a table or a text without stops, and left out too.
 */
export function modelPassages(text: string): readonly Span[] {
  return paragraphs(text)
    .flatMap((paragraph) => pieces(text, paragraph))
    .filter((passage) => words(text, passage).length >= FEWEST_WORDS);
}

function pieces(text: string, paragraph: Span): readonly Span[] {
  if (paragraph.end - paragraph.start <= LONGEST) return [paragraph];
  const found: Span[] = [];
  for (const sentence of sentences(text, paragraph)) {
    const last = found.at(-1);
    if (sentence.end - sentence.start > LONGEST) continue;
    if (last && sentence.end - last.start <= LONGEST) found[found.length - 1] = { start: last.start, end: sentence.end };
    else found.push({ start: sentence.start, end: sentence.end });
  }
  return found;
}

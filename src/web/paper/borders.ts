import type { Span } from "#model";

const WORDS = new Intl.Segmenter(undefined, { granularity: "word" });
const SENTENCES = new Intl.Segmenter(undefined, { granularity: "sentence" });

/** A short word with a capital and a stop ("Mr.", "Gen.", "J.") ends no sentence. */
const ABBREVIATED = /(?:^|\s)\p{Lu}\p{L}{0,2}\.\s*$/u;

/** The words of a stretch of text, without the signs and spaces between them. Source of the borders: Unicode, Annex 29. */
export function wordsOf(text: string, { start, end }: Span): readonly Span[] {
  return [...WORDS.segment(text.slice(start, end))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }));
}

/** The sentences of a stretch of text, each without the spaces after it. Source of the borders: Unicode, Annex 29, short capitalised words joined on. */
export function sentencesOf(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  for (const { index, segment } of SENTENCES.segment(text.slice(start, end))) {
    const last = found.at(-1);
    const piece = { start: start + index, end: start + index + segment.length };
    if (last && ABBREVIATED.test(text.slice(Math.max(last.start, last.end - 12), last.end)))
      found[found.length - 1] = { start: last.start, end: piece.end };
    else found.push(piece);
  }
  return found.map((span) => trimmed(text, span)).filter((span) => span.start < span.end);
}

/** A span without the spaces at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) };
}

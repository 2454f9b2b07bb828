import type { Span } from "#model";
import { sentencesOf, wordsOf } from "../../paper/borders.ts";

/** How far one press moves a place in the text. */
export type Stride = "character" | "word" | "sentence";

/** Words are looked for this many characters around a place: more than any word is long. */
const AROUND = 400;

/** The next place in the text from a place, in a direction: a character on, or the nearest border of a word or the beginning of a sentence. */
export function stepPlace(text: string, paragraphs: readonly Span[], at: number, stride: Stride, way: 1 | -1): number {
  if (stride === "character") return within(text, at + way * widthAt(text, way === 1 ? at : at - 1));
  const starts = stride === "sentence" ? sentenceStarts(text, paragraphs, at) : borders(text, at);
  const next = way === 1 ? starts.find((place) => place > at) : starts.findLast((place) => place < at);
  return next ?? at;
}

/**
 * Moves one end of a span: its start to beginnings of words, its end to ends of words, or either by a character. A span never becomes empty and
 * never leaves the text.
 */
export function moveEnd(text: string, span: Span, end: "start" | "end", stride: "character" | "word", way: 1 | -1): Span {
  const at = span[end];
  const to = stride === "character" ? at + way * widthAt(text, way === 1 ? at : at - 1) : wordStep(text, at, end, way);
  const moved = { ...span, [end]: within(text, to) };
  return moved.start < moved.end ? moved : span;
}

/** The places of the text's words around a place, as starts and ends in order. */
function borders(text: string, at: number): readonly number[] {
  const words = wordsAround(text, at);
  const ends = words.map(({ end }) => end);
  return [...new Set([...words.map(({ start }) => start), ...(ends.length ? [ends.at(-1)!] : [])])].sort((a, b) => a - b);
}

function wordStep(text: string, at: number, end: "start" | "end", way: 1 | -1): number {
  const places = wordsAround(text, at).map((word) => word[end]);
  return (way === 1 ? places.find((place) => place > at) : places.findLast((place) => place < at)) ?? at;
}

/** The words near a place; the window begins and ends between words, so that none is cut. */
function wordsAround(text: string, at: number): readonly Span[] {
  const range = { start: Math.max(0, at - AROUND), end: Math.min(text.length, at + AROUND) };
  const words = wordsOf(text, range);
  const isCut = ({ start, end }: Span) => (start === range.start && start > 0) || (end === range.end && end < text.length);
  return words.filter((word) => !isCut(word));
}

function sentenceStarts(text: string, paragraphs: readonly Span[], at: number): readonly number[] {
  const here = Math.max(
    0,
    paragraphs.findLastIndex(({ start }) => start <= at),
  );
  return paragraphs.slice(Math.max(0, here - 1), here + 2).flatMap((paragraph) => sentencesOf(text, paragraph).map(({ start }) => start));
}

/** The sentence that a place lies in; the place alone where there is none. */
export function sentenceAt(text: string, paragraphs: readonly Span[], at: number): Span {
  const paragraph = paragraphs.find(({ start, end }) => start <= at && at <= end);
  const sentences = paragraph ? sentencesOf(text, paragraph) : [];
  return sentences.findLast(({ start }) => start <= at) ?? sentences[0] ?? { start: at, end: at };
}

/** How many code units the character at a place takes. */
function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const isHigh = unit >= 0xd800 && unit <= 0xdbff;
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  return isHigh || isLow ? 2 : 1;
}

function within(text: string, at: number): number {
  return Math.max(0, Math.min(text.length, at));
}

import { useState } from "react";
import type { OpenReport } from "#wire";
import type { Span } from "#model";
import type { Caret } from "./marks.ts";
import { wordsOf } from "../paper/borders.ts";
import { sentenceAt, stepPlace } from "./spans/steps.ts";
import type { Stride } from "./spans/steps.ts";

/** A caret in a report's text, moved by keys. */
export interface MovingCaret {
  readonly caret: Caret;
  readonly place: (at: number) => void;
  readonly move: (stride: Stride, way: 1 | -1) => void;
  /** Words are taken from here on; a second time no more. */
  readonly begin: () => void;
  /** The words taken, or the sentence at the caret where none were. */
  readonly taken: () => Span;
}

/** A caret that stays within some places, as those to split at, or goes anywhere in the text. */
export function useCaret({ report: { text }, paragraphs }: OpenReport, within: Span | null): MovingCaret {
  const [caret, setCaret] = useState<Caret>({ at: 0, from: null });
  const bounds = within ?? { start: 0, end: text.length };
  const bounded = (at: number) => Math.min(Math.max(at, bounds.start), Math.max(bounds.start, bounds.end));
  return {
    caret,
    place: (at) => setCaret({ at: bounded(at), from: null }),
    move: (stride, way) => setCaret({ ...caret, at: bounded(stepPlace(text, paragraphs, caret.at, stride, way)) }),
    begin: () => setCaret({ ...caret, from: caret.from === null ? caret.at : null }),
    taken: () => {
      const { at, from } = caret;
      return from === null || from === at ? sentenceAt(text, paragraphs, at) : { start: Math.min(at, from), end: Math.max(at, from) };
    },
  };
}

/** How many words stand on either side of a split, at the least: one alone is no statement. */
const LEAST_WORDS = 2;

/** The beginnings of the words that a statement can be split before, each with where the word before it ends. */
function splitPlaces(text: string, span: Span): readonly { readonly start: number; readonly before: number }[] {
  const words = wordsOf(text, span);
  return words.map(({ start }, n) => ({ start, before: words[n - 1]?.end ?? start })).slice(LEAST_WORDS, 1 - LEAST_WORDS);
}

/** The places that a statement can be split at, from the first to the last; `null` where it has too few words. */
export function splitRange(text: string, span: Span): Span | null {
  const places = splitPlaces(text, span);
  return places.length > 0 ? { start: places[0]!.start, end: places.at(-1)!.start } : null;
}

/** A sign behind which a second statement is likely to begin. */
const PAUSES: ReadonlySet<string> = new Set([";", ",", ":", "—", "–"]);

/** Where a statement is likeliest to fall in two: at the word behind the pause nearest to its middle, else at the word nearest to it. */
export function likelySplit(text: string, span: Span): number {
  const middle = (span.start + span.end) / 2;
  const places = splitPlaces(text, span).map(({ start, before }) => ({
    start,
    isPaused: [...text.slice(before, start)].some((sign) => PAUSES.has(sign)),
  }));
  const nearest = (some: readonly { readonly start: number }[]) =>
    [...some].sort((a, b) => Math.abs(a.start - middle) - Math.abs(b.start - middle))[0]?.start;
  return nearest(places.filter(({ isPaused }) => isPaused)) ?? nearest(places) ?? span.start;
}

import { useState } from "react";
import type { OpenReport } from "#wire";
import type { Span } from "#model";
import type { Caret } from "./marks.ts";
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

/** A caret that stays within some words, as to split them, or goes anywhere in the text. */
export function useCaret({ report: { text }, paragraphs }: OpenReport, within: Span | null): MovingCaret {
  const [caret, setCaret] = useState<Caret>({ at: 0, from: null });
  const bounds = within ? { start: within.start + 1, end: within.end - 1 } : { start: 0, end: text.length };
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

/** Where a statement is likeliest to fall in two: behind the sign nearest to its middle, else at the word nearest to it. */
export function likelySplit(text: string, { start, end }: Span): number {
  const middle = (start + end) / 2;
  const places = (pattern: RegExp) => [...text.slice(start, end).matchAll(pattern)].map((found) => start + found.index + found[0].length);
  const nearest = (found: readonly number[]) => [...found].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  const isInside = (at: number) => at > start && at < end;
  return nearest(places(/[;,:—–]\s*/g).filter(isInside)) ?? nearest(places(/\s+/g).filter(isInside)) ?? Math.round(middle);
}

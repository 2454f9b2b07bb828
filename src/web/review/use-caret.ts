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

/** The places that a statement can be split at, from the beginning of its second word to that of its last; `null` where it has one word alone. */
export function splitRange(text: string, span: Span): Span | null {
  const [, second, ...more] = wordsOf(text, span);
  return second ? { start: second.start, end: (more.at(-1) ?? second).start } : null;
}

/** A sign behind which a second statement is likely to begin. */
const PAUSES: ReadonlySet<string> = new Set([";", ",", ":", "—", "–"]);

/** Where a statement is likeliest to fall in two: at the word behind the pause nearest to its middle, else at the word nearest to it. */
export function likelySplit(text: string, span: Span): number {
  const middle = (span.start + span.end) / 2;
  const words = wordsOf(text, span);
  const later = words
    .slice(1)
    .map(({ start }, n) => ({ start, isPaused: [...text.slice(words[n]!.end, start)].some((sign) => PAUSES.has(sign)) }));
  const nearest = (places: readonly { readonly start: number }[]) =>
    [...places].sort((a, b) => Math.abs(a.start - middle) - Math.abs(b.start - middle))[0]?.start;
  return nearest(later.filter(({ isPaused }) => isPaused)) ?? nearest(later) ?? span.start;
}

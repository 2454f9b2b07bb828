import type { Span } from "#model";
import type { ToldComparison, ToldMove } from "#wire";

/** One of the two sides of a comparison. */
export type Side = "earlier" | "later";

/** A move with its number in the order of the text, from 1. `pair` is the number of the aligned sentences it lies in; `null` for a word used throughout. */
export interface NumberedMove extends ToldMove {
  readonly number: number;
  readonly pair: number | null;
}

/** A stretch of one side: in a pair of aligned sentences, without a counterpart, or neither (where that cannot be told). */
export interface Piece extends Span {
  readonly is: "pair" | "only" | "plain";
  /** The number of the pair, from 0; `null` unless it is in one. */
  readonly pair: number | null;
  readonly words: readonly Words[];
}

/** Words of a piece that no border of a move runs through. `moves` are the numbers of the moves that take them in. */
export interface Words extends Span {
  readonly moves: readonly number[];
}

/** Every move of a comparison, numbered in the order of its pairs, those of words used throughout last. */
export function numberMoves({ pairs, naming }: Pick<ToldComparison, "pairs" | "naming">): readonly NumberedMove[] {
  const inPairs = pairs.flatMap(({ moves }, pair) => moves.map((move) => ({ ...move, pair })));
  const throughout = naming.map((move) => ({ ...move, pair: null }));
  return [...inPairs, ...throughout].map((move, n) => ({ ...move, number: n + 1 }));
}

/**
 * One paragraph of one side, cut into pieces that follow each other without gap: aligned sentences, those without a counterpart, and what lies
 * between. Places of the comparison that do not fit in the paragraph are cut to it.
 */
export function piecesOf(paragraph: Span, comparison: ToldComparison, side: Side, moves: readonly NumberedMove[]): readonly Piece[] {
  const only = (side === "earlier" ? comparison.omitted : comparison.added) ?? [];
  const marked = [
    ...comparison.pairs.flatMap((pair, n) => pair[side].map((span) => ({ span: cutTo(span, paragraph), is: "pair" as const, pair: n }))),
    ...only.map((span) => ({ span: cutTo(span, paragraph), is: "only" as const, pair: null })),
  ]
    .filter(({ span }) => span.start < span.end)
    .sort((a, b) => a.span.start - b.span.start);
  const pieces: Piece[] = [];
  let at = paragraph.start;
  const push = (end: number, is: Piece["is"], pair: number | null): void => {
    if (end <= at) return;
    const here = moves.filter((move) => move[side] !== null && (move.pair === pair || move.pair === null));
    pieces.push({ start: at, end, is, pair, words: wordsOf({ start: at, end }, side, here) });
    at = end;
  };
  for (const { span, is, pair } of marked) {
    push(span.start, "plain", null);
    push(span.end, is, pair);
  }
  push(paragraph.end, "plain", null);
  return pieces;
}

function cutTo({ start, end }: Span, within: Span): Span {
  return { start: Math.max(start, within.start), end: Math.min(end, within.end) };
}

/** Cut at every border of a move within the piece. */
function wordsOf(piece: Span, side: Side, moves: readonly NumberedMove[]): readonly Words[] {
  const spans = moves.map((move) => ({ number: move.number, ...cutTo(move[side]!, piece) })).filter(({ start, end }) => start < end);
  const cuts = [...new Set([piece.start, piece.end, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, n) => {
    const end = cuts[n + 1]!;
    return { start, end, moves: spans.filter((span) => span.start <= start && span.end >= end).map(({ number }) => number) };
  });
}

/** The pair that a step from another leads to, in the order of the later text; the first one from nowhere, and no further than the last. */
export function stepPair({ pairs }: Pick<ToldComparison, "pairs">, from: number | null, by: 1 | -1): number | null {
  const order = pairs.map((pair, n) => ({ n, at: pair.later[0]?.start ?? 0 })).sort((a, b) => a.at - b.at);
  if (order.length === 0) return null;
  const at = order.findIndex(({ n }) => n === from);
  if (at < 0) return order[0]!.n;
  return order[Math.min(Math.max(at + by, 0), order.length - 1)]!.n;
}

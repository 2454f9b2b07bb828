import type { Span } from "#model";
import { sentencesOf } from "../../paper/borders.ts";

/** Where a statement stands: its own sentence or sentences, and the ones before and after. */
export interface Near {
  readonly before: Span | null;
  readonly own: Span;
  readonly after: Span | null;
}

/** The sentences that a span touches, with their neighbours, which may stand in the paragraph before or after. */
export function nearOf(text: string, paragraphs: readonly Span[], span: Span): Near {
  const first = paragraphs.findIndex(({ end }) => end > span.start);
  const last = paragraphs.findLastIndex(({ start }) => start < span.end);
  const around = paragraphs.slice(Math.max(0, first - 1), Math.max(first, last) + 2);
  const sentences = around.flatMap((paragraph) => sentencesOf(text, paragraph));
  const touched = sentences.filter(({ start, end }) => start < span.end && end > span.start);
  const own = { start: Math.min(span.start, touched[0]?.start ?? span.start), end: Math.max(span.end, touched.at(-1)?.end ?? span.end) };
  const before = sentences.findLast(({ end }) => end <= own.start);
  const after = sentences.find(({ start }) => start >= own.end);
  return { before: before ?? null, own, after: after ?? null };
}

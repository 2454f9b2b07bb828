import type { Span } from "#model";

/** A stretch of text that some of the spans cover throughout. `ids` runs from the widest span to the narrowest. */
export interface Segment extends Span {
  readonly ids: readonly string[];
}

/** A span with a name. */
export interface NamedSpan extends Span {
  readonly id: string;
}

/**
 * Cuts a range into segments at every border of a span within it, so that overlapping and nested spans can be drawn flat. The segments follow
 * each other without gap and make up the whole range; neighbours differ in their spans. Empty spans and those outside the range do not count.
 */
export function segments(range: Span, spans: readonly NamedSpan[]): readonly Segment[] {
  const inside = spans.filter(({ start, end }) => start < end && start < range.end && end > range.start);
  const wide = [...inside].sort((a, b) => b.end - b.start - (a.end - a.start));
  const borders = inside.flatMap(({ start, end }) => [start, end]).filter((at) => at > range.start && at < range.end);
  const cuts = [...new Set([range.start, ...borders, range.end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, n) => {
    const end = cuts[n + 1]!;
    return { start, end, ids: wide.filter((span) => span.start <= start && span.end >= end).map(({ id }) => id) };
  });
}

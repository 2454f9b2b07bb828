import type { AttributionKind, Source } from "#model";
import type { Span } from "#text";
import { sourceKind } from "./source-kind.ts";

/** A source, its cue and what it is said to have said, before chains are built. `told` is an outlet that it was said to. */
export interface Tie {
  readonly kind: AttributionKind;
  readonly source: Source;
  readonly told: Source | null;
  readonly cue: Span;
  readonly content: Span;
  /** Stands behind the content, so that contents before it end where it begins. */
  readonly trailing: boolean;
}

/** The span as a source with its kind, or `null` where it names none. */
export function sourceAt(text: string, span: Span | null): Source | null {
  if (span === null) return null;
  const exact = text.slice(span.start, span.end);
  const kind = sourceKind(exact);
  return kind === null ? null : { ...span, exact, kind };
}

/** The end of a piece without the comma, space and dash that lead over to its source. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s,—–-]/u.test(text[at - 1]!)) at--;
  return at;
}

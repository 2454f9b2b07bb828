import type { SourceKind } from "./citation.ts";
import type { Selector, Span } from "./span.ts";

/** One link of an attribution as found in a text. */
export interface Source extends Span {
  readonly exact: string;
  readonly kind: SourceKind;
}

/** The tie between content and those it is ascribed to, outermost first. Source: PARC 3.0 (source, cue, content). */
export interface Attribution {
  readonly chain: readonly Source[];
  /** The words that tie them; `null` where the tie is carried over from an earlier sentence. */
  readonly cue: Span | null;
  readonly content: Span;
}

/** Content given as a speaker's own words. `speaker` is `null` where the text does not say, or a scare quote has none. */
export interface Quotation {
  readonly span: Selector;
  readonly kind: "direct" | "mixed";
  readonly speaker: Source | null;
}

import type { SourceKind } from "./citation.ts";
import type { Selector, Span } from "./span.ts";

/**
 * What a text tells of a source that it does not name, in the text's words; what it does not tell is left out. `count` is how many they are,
 * where it says so in figures or number words.
 */
export interface SourceDetails {
  readonly count?: number;
  /** "senior", "former". */
  readonly rank?: string;
  /** Whose they are: "European", "government". */
  readonly side?: string;
  /** "diplomatic", "military", "intelligence". */
  readonly sector?: string;
  /** Why they could know: "familiar with the talks". */
  readonly basis?: string;
  /** On what terms they spoke: "on condition of anonymity". */
  readonly condition?: string;
}

/** One link of an attribution as found in a text. */
export interface Source extends Span {
  readonly exact: string;
  readonly kind: SourceKind;
  /** Of an unnamed source or a group. */
  readonly details?: SourceDetails;
  /** Where a pronoun, a surname or "the official" points to: the earlier, fuller naming of the same source. */
  readonly antecedent?: Span & { readonly exact: string };
}

/**
 * What an attribution says of its source: that it said something (`speech`, a clause or quoted words), holds it to be so (`belief`), means or wants
 * to do it (`intention`), or speaks for or against a thing or about it (`stance`). Source: PolNeAR's guidelines, which annotate all of these.
 */
export type AttributionKind = "speech" | "belief" | "intention" | "stance";

/** The tie between content and those it is ascribed to, outermost first. Source: PARC 3.0 (source, cue, content). */
export interface Attribution {
  readonly kind: AttributionKind;
  readonly chain: readonly Source[];
  /** The words that tie them; `null` where the tie is carried over from an earlier sentence. */
  readonly cue: Span | null;
  readonly content: Span;
}

/**
 * Content given as a speaker's own words: a sentence of its own (`direct`) or words within somebody else's (`mixed`). A `scare` quote keeps the
 * author at a distance from a word and is nobody's speech. `speaker` is `null` where the text does not say, and for every scare quote.
 */
export interface Quotation {
  readonly span: Selector;
  readonly kind: "direct" | "mixed" | "scare";
  readonly speaker: Source | null;
}

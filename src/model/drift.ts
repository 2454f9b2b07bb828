import type { Span } from "./span.ts";

/**
 * In what form two aligned sentences say the same: word for word, with few words changed, in other words, or with signs that one went through
 * another language.
 */
export type SentenceForm = "same" | "near-verbatim" | "paraphrase" | "translated";

/**
 * What can move between two tellings, gravest first: whether it is denied, what it hangs on, how sure it is said to be, how far somebody is bound,
 * who did it, how many, when; then who is said to have said it and how, and last the choice of words.
 */
export const DRIFT_SCALES = [
  "negation",
  "necessity",
  "condition",
  "modality",
  "commitment",
  "number",
  "actor",
  "time",
  "scope",
  "strength",
  "hedge",
  "speaker",
  "saying",
  "framing",
] as const;

/** One of {@link DRIFT_SCALES}. */
export type DriftScale = (typeof DRIFT_SCALES)[number];

/** Which way something moved from the earlier telling to the later; `changed` where the scale has no order. */
export type MoveDirection = "harder" | "softer" | "lost" | "gained" | "wider" | "narrower" | "changed";

/** One thing that is not the same in two tellings. Spans count in the text of their own report; `null` where that telling has no words for it. */
export interface Move {
  readonly scale: DriftScale;
  readonly direction: MoveDirection;
  readonly earlier: Span | null;
  readonly later: Span | null;
  /** Why we say so, in words a person reads. */
  readonly grounds: string;
}

/** Sentences of two reports that say the same; one side may take several sentences, the other then has one. */
export interface SentencePair {
  readonly earlier: readonly Span[];
  readonly later: readonly Span[];
  readonly form: SentenceForm;
  /** 0..1; 1 for the same words. */
  readonly likeness: number;
  readonly moves: readonly Move[];
}

/** How far one text is made from another. Shares are of the later text, 0..1; speech in quotation marks is left out of all but `share`. */
export interface Derivation {
  /** Source of the three grades: METER (wholly, partly, not derived). */
  readonly grade: "wholly" | "partly" | "not";
  /** Sentences, by length, that are near in wording to some of the earlier text. */
  readonly share: number;
  /** Distinct words that the earlier text has too. */
  readonly words: number;
  /** Distinct runs of three words that the earlier text has too. */
  readonly runs: number;
  /** Words in the longest common course: one order, other words in between. */
  readonly course: number;
  /** Words that stand in stretches of ten words or more copied as they are. */
  readonly stretches: number;
  /** The longest copied stretch, in words. */
  readonly longest: number;
}

/** Two reports side by side: what the later one kept of the earlier, left out, put in, and moved. */
export interface Comparison {
  /** Report ids. */
  readonly earlier: string;
  readonly later: string;
  readonly pairs: readonly SentencePair[];
  /** Sentences of the earlier report without a counterpart; `null` where that says nothing, since the later text is cut short. */
  readonly omitted: readonly Span[] | null;
  /** Sentences of the later report without a counterpart; `null` where the earlier text is cut short. */
  readonly added: readonly Span[] | null;
  /** The share of the earlier report's sentences, by length, that have a counterpart, 0..1. */
  readonly kept: number;
  readonly derivation: Derivation;
  /** Words that the later report uses throughout where the earlier uses others for the same. */
  readonly naming: readonly Move[];
}

/** How a report gives somebody's words, measured against the form that most likely comes first. */
export type QuotationManner = "first" | "exact" | "edited" | "translated" | "split" | "indirect" | "conflict";

/** One report's form of a quotation. */
export interface QuotationForm {
  /** A report's id. */
  readonly report: string;
  readonly span: Span;
  readonly how: QuotationManner;
  /** Why we say so, in words a person reads. */
  readonly grounds: string;
  /** What moved from the first form to this one. */
  readonly moves: readonly Move[];
}

/** One utterance in every form the reports give it, in the order of the reports; the one of manner `first` is what the others are measured against. */
export interface QuotationForms {
  /** As the first form's report words it; `null` where none of them says. */
  readonly speaker: string | null;
  readonly forms: readonly QuotationForm[];
}

/** A move between two reports of one origin. */
export interface DriftItem {
  /** Report ids. */
  readonly earlier: string;
  readonly later: string;
  readonly move: Move;
}

/** What moved over all retellings of an affair. */
export interface Drift {
  readonly comparisons: readonly Comparison[];
  readonly quotations: readonly QuotationForms[];
  /** The gravest first; where there are more than {@link Drift.limit} the rest is cut, and `found` still counts it. */
  readonly items: readonly DriftItem[];
  readonly found: number;
  readonly limit: number;
  /** Pairs of reports that were to be compared and were not, because an affair has too many. */
  readonly pairsLeftOut: number;
}

import type { Span } from "./span.ts";

/**
 * Why what a language model proposed is not shown. `malformed`: not of the shape asked for. `words-not-found`, `words-not-unique`: a quotation is
 * not in the passage, or at several places. `words-too-long`: a quotation of more than a statement. `unknown-id`: an id of no known name.
 * `actor`: another than the words name. `numbers`: an amount that the words do not give. `negation`: the words deny what is
 * proposed, or deny nothing where a refusal is. `only`: a necessary condition given as a sufficient one, or the other way. `source`: a source that
 * is not in the passage.
 */
export const DROP_REASONS = [
  "malformed",
  "words-not-found",
  "words-not-unique",
  "words-too-long",
  "unknown-id",
  "actor",
  "numbers",
  "negation",
  "only",
  "source",
] as const;

/** One of {@link DROP_REASONS}. */
export type DropReason = (typeof DROP_REASONS)[number];

/** Something a model proposed that is not shown, with the words it gave for it (the first 200 characters). */
export interface DroppedProposal {
  readonly reason: DropReason;
  readonly words: string;
}

/** One passage that a model was asked about. `answer` is what it sent, unchanged; `failure` says why nothing could be read of it. */
export interface ConsultedPassage extends Span {
  readonly answer: string | null;
  readonly failure: string | null;
  readonly dropped: readonly DroppedProposal[];
}

/**
 * What a language model was asked about a report and what it answered. `reader` is the name under which its proposals stand (`model:NAME@prompt1`),
 * `promptSha256` the hash of all that it was told beside the report's words, in hex. `unasked` counts passages it was not asked about, because the
 * budget was spent or it was out of reach.
 */
export interface Consultation {
  readonly reader: string;
  readonly promptSha256: string;
  readonly passages: readonly ConsultedPassage[];
  readonly unasked: number;
}

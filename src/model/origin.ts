import type { Span } from "./span.ts";

/** A place where a report says whom it retells. `hop` 0 is the outlet it credits itself, 1 the one that outlet credits. */
export interface Credit extends Span {
  readonly exact: string;
  /** The credited outlet's name in the dictionary's spelling. */
  readonly outlet: string;
  readonly hop: number;
}

/** A directed edge: `report` adds no new source to `of` (a report's id, or an outlet's name where its text is not at hand). */
export interface Retelling {
  readonly report: string;
  readonly of: string;
  readonly relation: string;
  /** Why we say so, in words. */
  readonly reasons: readonly string[];
  readonly confidence: number;
}

/** A report's place in the tree of retellings. `origin` is `null` where it is unknown. `via` are outlets in between, nearest first. */
export interface ReportOrigin {
  readonly id: string;
  readonly path: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly origin: string | null;
  readonly relation: string;
  readonly via: readonly string[];
  readonly reasons: readonly string[];
  /** Said by a person, against what was traced. */
  readonly byHand?: true;
}

/** The earliest known source of a story, and every report that rests on it. */
export interface Origin {
  readonly id: string;
  readonly label: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly reports: readonly string[];
}

/** Reports and their origins; what `proviso origins --json` prints. */
export interface Origins {
  readonly reports: readonly ReportOrigin[];
  readonly origins: readonly Origin[];
}

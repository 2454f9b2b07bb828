import type { Span } from "./span.ts";

/** A place where a report says whom it retells. `hop` 0 is the outlet it credits itself, 1 the one that outlet credits. */
export interface Credit extends Span {
  readonly exact: string;
  /** The credited outlet's name in the dictionary's spelling. */
  readonly outlet: string;
  readonly hop: number;
}

/** What a retelling leads to: a report at hand, or an outlet, a speaker or a document whose own text is not. */
export const RETOLD = ["report", "outlet", "speaker", "document"] as const;

/** A directed edge: `report` adds no new source to `of` (a report's id, or a name where its text is not at hand, as `to` says). */
export interface Retelling {
  readonly report: string;
  readonly of: string;
  readonly to: (typeof RETOLD)[number];
  readonly relation: string;
  /** Outlets in between, nearest first. */
  readonly via: readonly string[];
  /** Why we say so, in words. */
  readonly reasons: readonly string[];
  /** How well founded the edge is, 0..1. */
  readonly confidence: number;
}

/** A stretch of a report that rests on another origin than the report's own. `start` and `end` count in its text. */
export interface OriginPart extends Span {
  /** The id of an origin of the same trace. */
  readonly origin: string;
  readonly reason: string;
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
  /** Passages that rest on another origin, in reading order, apart from each other; none where nothing shows it. */
  readonly parts: readonly OriginPart[];
}

/**
 * What an origin is. `exclusive`: an outlet's own story. `statement`: words said in public, whoever passes them on. `document`: a published text.
 * `denial`: a story told against another one. `unknown`: reports share one text whose first source nothing shows.
 */
export const ORIGIN_KINDS = ["exclusive", "statement", "document", "denial", "unknown"] as const;

/** One of {@link ORIGIN_KINDS}. */
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** The earliest known source of a story, and every report that rests on it. */
export interface Origin {
  readonly id: string;
  readonly kind: OriginKind;
  readonly label: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly reports: readonly string[];
}

/** One step of circular reporting: what `outlet` printed (`report`) credits the outlet `credits`. */
export interface CircleStep {
  readonly report: string;
  readonly outlet: string;
  readonly credits: string;
}

/** Circular reporting: outlets that credit each other for one story, so that going back along the credits leads to where one began. */
export interface Circle {
  /** In the order of the credits; the last step credits the first one's outlet. */
  readonly steps: readonly CircleStep[];
  readonly reason: string;
}

/** Reports, their origins and what leads from the one to the other; what `proviso origins --json` prints. */
export interface Origins {
  readonly reports: readonly ReportOrigin[];
  readonly origins: readonly Origin[];
  readonly retellings: readonly Retelling[];
  readonly circles: readonly Circle[];
}

/** A trace as an earlier version may have written it down: without kinds, parts, retellings and circles. */
export interface EarlierOrigins {
  readonly reports: readonly (Omit<ReportOrigin, "parts"> & Partial<Pick<ReportOrigin, "parts">>)[];
  readonly origins: readonly (Omit<Origin, "kind"> & Partial<Pick<Origin, "kind">>)[];
  readonly retellings?: readonly Retelling[];
  readonly circles?: readonly Circle[];
}

/** A trace with what an earlier version did not write down filled in: of an origin without a kind only its outlet is known. */
export function completeOrigins(written: EarlierOrigins): Origins {
  return {
    reports: written.reports.map((report) => ({ ...report, parts: report.parts ?? [] })),
    origins: written.origins.map((origin) => ({ ...origin, kind: origin.kind ?? (origin.outlet === null ? "unknown" : "exclusive") })),
    retellings: written.retellings ?? [],
    circles: written.circles ?? [],
  };
}

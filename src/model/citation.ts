import type { Grade } from "./grade.ts";
import type { Selector } from "./span.ts";

/**
 * What stands behind a link of an attribution: an outlet, a named person or office, an unnamed source, a group (allies, officials), hearsay
 * (`reportedly`), or the author's own words.
 */
export const SOURCE_KINDS = ["outlet", "named", "unnamed", "group", "hearsay", "author"] as const;

/** One of {@link SOURCE_KINDS}. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One link of an attribution chain as the register holds it. */
export interface Speaker {
  readonly name: string;
  readonly kind: SourceKind;
}

/**
 * Where a statement is said and on whose word. `chain` runs outermost first (outlet, outlet it credits, speaker). `origin` names the origin
 * of this very claim where it differs from its report's. A citation without a selector points to a paragraph (counted from 1) or the whole report.
 */
export interface Citation {
  readonly report: string;
  readonly paragraph?: number;
  readonly chain: readonly Speaker[];
  readonly origin?: string;
  readonly grade?: Grade;
  readonly selector?: Selector;
  /** SHA-256 of the text that the selector was made on, in hex. */
  readonly sha256?: string;
}

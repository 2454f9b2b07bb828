import type { Act } from "#model";
import type { Actor } from "./actor.ts";
import type { FoundCondition } from "./find-conditions.ts";
import type { Range } from "./noun-phrase.ts";

/** An act found in a sentence, as token ranges, before its conditions and attribution are tied to it. */
export interface FoundAct {
  readonly act: Act;
  readonly pattern: string;
  readonly weight: number;
  /** The words that perform it. */
  readonly trigger: Range;
  /** Subject, act and content. */
  readonly span: Range;
  readonly actor: Actor;
  readonly addressee: Range | null;
  readonly object: Range | null;
  /** Conditions that the act's own words hold (`depends on …`). */
  readonly own: readonly FoundCondition[];
  /** A negated act, after which "without" and "until" are exceptions. */
  readonly negative: boolean;
  /** Said of what lies ahead. */
  readonly future: boolean;
}

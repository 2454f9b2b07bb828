import type { Relation } from "#model";
import type { Range } from "./noun-phrase.ts";

/** A condition in its sentence, as token ranges: the connective with its words, and the words alone. */
export interface FoundCondition {
  readonly whole: Range;
  readonly content: Range;
  readonly connective: string;
  readonly relation: Relation;
  readonly pattern: string;
  readonly needs: readonly string[];
  readonly fronted: boolean;
}

import type { Stage } from "./stage.ts";

/** A stage asked of a reference: a rung of the ladder, or `promised` (for a body: all its needed pledges are formal or above). */
export type AskedStage = Exclude<Stage, "withdrawn"> | "promised";

/** A reference to a decision, event, fact, clause, pledge, threat, body or goal, bare or at a stage (`force deployed`). */
export interface Reference {
  readonly op: "holds";
  readonly ref: string;
  readonly stage?: AskedStage;
}

/** A threshold over the sum of active pledges of one unit, to one body where it is named: `troops >= 15000 in force`. */
export interface Threshold {
  readonly op: "amount";
  readonly unit: string;
  readonly least: number;
  readonly body?: string;
}

/** A tree of references: what must, or must not, be so. An empty `all` is true, an empty `any` is false. */
export type Condition =
  | Reference
  | Threshold
  | { readonly op: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly op: "atLeast"; readonly count: number; readonly of: readonly Condition[] }
  | { readonly op: "not"; readonly of: Condition };

/**
 * How a condition bears on a commitment. `if`: sufficient (and, said alone, also necessary). `only if`: necessary, never assures by itself.
 * `unless`: an exception. `after` and `only after`: as `if` and `only if`, and the condition must hold first.
 */
export const CONNECTIVES = ["if", "only if", "unless", "after", "only after"] as const;

/** One of {@link CONNECTIVES}. */
export type Connective = (typeof CONNECTIVES)[number];

/** A condition with the word that ties it to a commitment. */
export interface Proviso {
  readonly connective: Connective;
  readonly condition: Condition;
}

/** Every reference in a condition, in reading order. */
export function references(condition: Condition): readonly Reference[] {
  switch (condition.op) {
    case "holds":
      return [condition];
    case "amount":
      return condition.body === undefined ? [] : [{ op: "holds", ref: condition.body }];
    case "not":
      return references(condition.of);
    default:
      return condition.of.flatMap(references);
  }
}

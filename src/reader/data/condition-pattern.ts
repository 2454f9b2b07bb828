import type { Relation } from "#model";

/** A way in which English ties a condition to an act. Its words follow the match, up to the end of the clause. `example` holds one such tie. */
export interface ConditionPattern {
  readonly id: string;
  readonly match: string;
  readonly relation: Relation;
  /**
   * `topic`: its words must name one of the topics. `negative`: only under a negated or impossible act. `support`: its words must speak of
   * support or consent near their beginning. `mandate`: of a mandate or agreement. `future`: only where the act lies ahead.
   */
  readonly needs?: readonly ("topic" | "negative" | "support" | "future" | "mandate")[];
  readonly examples: readonly string[];
  readonly counter?: readonly string[];
}

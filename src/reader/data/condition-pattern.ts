import type { Relation } from "#model";

/** What a connective asks of its condition and of the act it is tied to. */
export type ConditionNeed = "topic" | "negative" | "support" | "future" | "mandate" | "clause" | "event" | "behind-not" | "state";

/** A way in which English ties a condition to an act. Its words follow the match, up to the end of the clause. `example` holds one such tie. */
export interface ConditionPattern {
  readonly id: string;
  readonly match: string;
  readonly relation: Relation;
  /**
   * `topic`: its words must name one of the topics. `negative`: only under a negated or impossible act. `support`: its words must speak of
   * support or consent near their beginning. `mandate`: of a mandate or agreement. `future`: only where the act lies ahead. `clause`: a clause must
   * follow. `state`: they tell what must be so, not how long something takes. `event`: a topic, an event of public affairs or a clause. `behind-not`: no time of day or date may follow.
   */
  readonly needs?: readonly ConditionNeed[];
  /** Words that must not stand right before it, divided by spaces. */
  readonly barred?: string;
  /** Words that must not stand right behind it. */
  readonly barredAfter?: string;
  /** How many words of the match stay with the connective, the rest being the condition's own. Without it, all of them. */
  readonly keeps?: number;
  readonly examples: readonly string[];
  readonly counter?: readonly string[];
}

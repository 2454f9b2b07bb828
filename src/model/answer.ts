import type { Bound } from "./claim.ts";
import type { Citation } from "./citation.ts";
import type { Connective } from "./condition.ts";
import type { Quantity } from "./quantity.ts";
import type { Frame } from "./question.ts";
import type { Standing } from "./standing.ts";

/** A statement that an answer rests on. `words` is its reading in a plain sentence; `origins` the origins of its citations. */
export interface Ground {
  readonly statement: string;
  readonly kind: string;
  readonly words: string;
  readonly citations: readonly Citation[];
  readonly origins: readonly string[];
}

/**
 * A list of sets of facts (or actors), smallest first, `cut` where more are known than shown. Where it is `complete`, `count` and `bySize` are
 * exact whatever is shown; else there are at least so many, and all of up to `upTo` members are among them (`null`: nothing is certain). Counts beyond
 * 2^53 are decimal text. `engine` says who found them: a decision diagram counts without listing, a search asks scenario by scenario where no
 * diagram is small enough.
 */
export interface SetList {
  readonly count: number | string;
  readonly bySize: Readonly<Record<string, number | string>>;
  readonly sets: readonly (readonly string[])[];
  readonly cut: boolean;
  readonly complete: boolean;
  readonly upTo: number | null;
  readonly engine: "diagram" | "search";
}

/** The sets over facts and, in `actors`, the same over whoever controls them. A literal `not X` stands for X not being so. */
export interface SetAnswer extends SetList {
  readonly actors: SetList;
}

/** One way in which an actor stops a goal: the smallest set of its own facts that does, and what ties them to the goal. */
export interface VetoWay {
  readonly facts: readonly string[];
  readonly through: "condition" | "threat" | "vote" | "pledge" | "decision";
  readonly grounds: readonly Ground[];
  readonly origins: readonly string[];
  /** Origins without any one of which this way is gone. */
  readonly restsOn: readonly string[];
}

/** An actor that can stop a goal alone. `in law`: by a body's rule. `in fact`: by conditions, threats or its own pledge. */
export interface Veto {
  readonly actor: string;
  readonly title: string;
  readonly over: Bound;
  readonly kind: "in fact" | "in law";
  readonly ways: readonly VetoWay[];
  readonly grounds: readonly Ground[];
  /** Origins without any one of which this veto is gone. */
  readonly restsOn: readonly string[];
}

/** One step of a circle: `commitment` waits for `waitsFor`. */
export interface DeadlockStep {
  readonly commitment: string;
  readonly title: string;
  readonly waitsFor: string;
  readonly connective: Connective | "when" | "needs";
  readonly grounds: readonly Ground[];
}

/** One thing that relaxes a circle. `waived`: the commitment no longer waits for it. `promised`: a formal promise is enough where deployment was asked. */
export interface Relaxation {
  readonly commitment: string;
  readonly condition: string;
  readonly how: "waived" | "promised";
}

/** A smallest set of relaxations that opens a circle, and the standing that `possible` then has. */
export interface Opening {
  readonly relax: readonly Relaxation[];
  readonly gives: Standing;
  readonly words: string;
}

/** Commitments that wait for each other in a circle. A `waiting` circle opens by a joint move, an `order` circle only by a waiver. */
export interface Deadlock {
  readonly kind: "waiting" | "order";
  readonly circle: readonly DeadlockStep[];
  readonly opens: readonly Opening[];
  readonly words: string;
}

/** An origin without which an answer changes, and what changes. */
export interface LoadBearingOrigin {
  readonly origin: string;
  readonly label: string;
  readonly changes: readonly string[];
}

/** The answers about one goal (or, where the dossier names none, one commitment). */
export interface GoalAnswer {
  readonly id: string;
  readonly title: string;
  readonly kind: "goal" | "commitment";
  readonly assured: Standing;
  readonly possible: Standing;
  /** Decisions and events that are open and that the goal depends on. */
  readonly open: readonly string[];
  readonly vetoes: readonly Veto[];
  /** Smallest sets of noes after which the goal is no longer possible. */
  readonly blockingSets: SetAnswer;
  /** Smallest sets of yeses with which the goal is possible, all else being no. */
  readonly sufficientSets: SetAnswer;
  /** Smallest sets of yeses that assure it; none where it cannot be assured. */
  readonly assuringSets: SetAnswer;
  readonly deadlocks: readonly Deadlock[];
  readonly loadBearingOrigins: readonly LoadBearingOrigin[];
  readonly grounds: readonly Ground[];
}

/** A commitment still standing after a refusal. */
export interface Remaining {
  readonly id: string;
  readonly title: string;
  readonly actor: string;
  readonly assured: Standing;
  readonly possible: Standing;
  /** Standing of `possible` before the refusal. */
  readonly before: Standing;
  readonly quantity: Quantity | null;
}

/** What is left if one actor refuses all it controls: the "different kind of force". Amounts are summed by unit, low and high apart. */
export interface WhatIsLeft {
  readonly actor: string;
  readonly goals: readonly { readonly id: string; readonly assured: Standing; readonly possible: Standing }[];
  readonly left: readonly Remaining[];
  readonly lost: readonly Remaining[];
  readonly amounts: readonly { readonly unit: string; readonly assured: Quantity; readonly possible: Quantity }[];
}

/** One answer that differs between two points in time. */
export interface ChangedAnswer {
  readonly goal: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  /** Statements that stand at one point only and that this answer names as grounds. */
  readonly because: readonly string[];
}

/** What changed between two frames. */
export interface Change {
  readonly from: Frame;
  readonly to: Frame;
  readonly answers: readonly ChangedAnswer[];
  readonly begun: readonly Ground[];
  readonly ended: readonly Ground[];
}

/** The whole answer to a question. `findings` are reasons why a part could not be answered. */
export interface Answer {
  readonly frame: Frame;
  readonly goals: readonly GoalAnswer[];
  readonly findings: readonly string[];
}

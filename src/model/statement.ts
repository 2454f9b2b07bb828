import type { Actor, Count } from "./actor.ts";
import type { Chance, Confidence } from "./chance.ts";
import type { Citation } from "./citation.ts";
import type { AskedStage, Proviso } from "./condition.ts";
import type { Placed } from "./place.ts";
import type { Quantity } from "./quantity.ts";
import type { Stage } from "./stage.ts";
import type { LikelihoodWords } from "./yardstick.ts";

/** Recorded time: since when, and until when, we held it. ISO 8601 instants in UTC; without `to` we still hold it. */
export interface Recorded {
  readonly from: string;
  readonly to?: string;
}

/** What every statement carries: its citations, its valid time (EDTF dates, half-open), its recorded time. */
export interface Said extends Placed {
  readonly id: string;
  readonly says: readonly Citation[];
  readonly since?: string;
  readonly until?: string;
  readonly recorded?: Recorded;
  /** Words that soften it, from a closed list ("reportedly", "in principle"). */
  readonly hedge?: string;
}

/** What an actor does, in words: verb, amount, object, and the body or member it goes to. */
export interface Deed {
  /** The verb in its base form: `provide`, `stop`. */
  readonly verb: string;
  readonly quantity?: Quantity;
  /** The object's noun phrase; with a quantity it equals the unit. Empty where the verb stands alone. */
  readonly object: string;
  readonly to?: string;
}

/** A public promise. `will` binds when its conditions are met; `may` leaves the actor free even then. */
export interface Pledge extends Said {
  readonly kind: "pledge";
  readonly actor: Actor;
  readonly force: "will" | "may";
  readonly deed: Deed;
  readonly conditions: readonly Proviso[];
  readonly stage: Stage;
}

/** A step of one pledge on the commitment ladder. */
export interface Movement extends Said {
  readonly kind: "movement";
  readonly pledge: string;
  readonly stage: Stage;
}

/** A no. It rules out the pledge or decision in `of` while it stands; without `of`, every pledge of the same actor, object and body. */
export interface Refusal extends Said {
  readonly kind: "refusal";
  readonly actor: Actor;
  readonly deed: Deed;
  readonly of?: string;
}

/** A commitment that harms. */
export interface Threat extends Said {
  readonly kind: "threat";
  readonly actor: Actor;
  readonly force: "will" | "may";
  readonly deed: Deed;
  readonly conditions: readonly Proviso[];
}

/** What an actor wants of somebody (`from`); `wants` refers to a decision, pledge or clause where one is meant. */
export interface Demand extends Said {
  readonly kind: "demand";
  readonly actor: Actor;
  readonly from?: string;
  readonly wants?: string;
  readonly words: string;
}

/** A charge by one actor against others. */
export interface Accusation extends Said {
  readonly kind: "accusation";
  readonly actor: Actor;
  readonly against: readonly string[];
  readonly words: string;
}

/** An explicit no-commitment: the actor was asked and did not commit itself. It rules nothing out and assures nothing. */
export interface NoCommitment extends Said {
  readonly kind: "no-commitment";
  readonly actor: Actor;
  readonly on?: string;
  readonly words: string;
}

/**
 * A decision taken: it fixes `decision` to yes or no while it stands. For a decision by a voting body it is the actor's vote, which may be
 * an abstention; what that counts as is the body's rule.
 */
export interface Taken extends Said {
  readonly kind: "taken";
  readonly actor: Actor;
  readonly decision: string;
  readonly value: boolean | "abstains";
}

/**
 * A condition that somebody lays on a commitment, fact or body (`on.ref`), or on some of a group's pledges (`on.group`), apart from the
 * pledge itself.
 */
export interface Requirement extends Said {
  readonly kind: "condition";
  readonly on:
    { readonly ref: string; readonly stage?: AskedStage } | { readonly group: string; readonly count: Count; readonly to?: string };
  readonly conditions: readonly Proviso[];
}

/** A clause of an instrument, as it stood in one draft. Its id begins with the instrument's id and a dot. */
export interface Clause extends Said {
  readonly kind: "clause";
  readonly instrument: string;
  readonly draft?: string;
  readonly title: string;
}

/** An actor's stand on a clause. */
export interface Position extends Said {
  readonly kind: "position";
  readonly actor: Actor;
  readonly stance: "accepts" | "rejects" | "seeks";
  readonly clause: string;
}

/** What is not reported but judged: `judge` says by whom, where no citation does. */
export interface Judgement extends Said {
  readonly judge?: string;
}

/**
 * How probable somebody holds a decision, an event, a vote (`HU.package`) or a pledge's being kept or reaching a stage (`GB.troops formal`); and,
 * kept apart from it, how well founded that judgement is.
 */
export interface Likelihood extends Judgement {
  readonly kind: "likelihood";
  readonly of: string;
  readonly is: Chance | LikelihoodWords;
  readonly confidence?: Confidence;
}

/**
 * Choices that go together. With the weight `degree` one common draw decides them all (each holds when the draw is below its own chance), else
 * each is decided on its own: the chance of each alone stays as it is.
 */
export interface Linked extends Judgement {
  readonly kind: "linked";
  readonly members: readonly string[];
  readonly degree: Chance;
}

/** What it costs to bring about a yes on `of`, in whatever unit the dossier counts. */
export interface Cost extends Judgement {
  readonly kind: "cost";
  readonly of: string;
  readonly amount: number;
  readonly unit?: string;
}

/** A statement that is judged rather than reported. */
export type Judged = Likelihood | Linked | Cost;

/** True for statements that are judged rather than reported. */
export function isJudged(entry: { readonly kind: string }): entry is Judged {
  return entry.kind === "likelihood" || entry.kind === "linked" || entry.kind === "cost";
}

/** An asserted value on somebody's word. */
export type Statement =
  Pledge | Movement | Refusal | Threat | Demand | Accusation | NoCommitment | Taken | Requirement | Clause | Position | Judged;

/** The kinds of entries that are statements. */
export const STATEMENT_KINDS = [
  "pledge",
  "movement",
  "refusal",
  "threat",
  "demand",
  "accusation",
  "no-commitment",
  "taken",
  "condition",
  "clause",
  "position",
  "likelihood",
  "linked",
  "cost",
] as const satisfies readonly Statement["kind"][];

/** True for entries that claim something on somebody's word. */
export function isStatement(entry: { readonly kind: string }): entry is Statement {
  return (STATEMENT_KINDS as readonly string[]).includes(entry.kind);
}

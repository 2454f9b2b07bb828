import type { Citation, Consultation, Declaration, Entry, Origins, Proposal, Report, Statement } from "#model";

/** An affair begins, or (where it is open already) gets another title. */
export interface OpenAffair {
  readonly kind: "open-affair";
  readonly title: string;
}

/**
 * A report arrives with the proposals that a reader found in it. `bytes` are the document as received. A report whose `sha256` is held already
 * changes nothing and is acknowledged as held.
 */
export interface ReceiveReport {
  readonly kind: "receive-report";
  readonly report: Report;
  readonly bytes: Uint8Array;
  readonly proposals: readonly Proposal[];
  /** What a language model was asked about it, where one was. */
  readonly consultation?: Consultation;
}

/** Retellings and origins were traced anew; the newest trace is what we hold. */
export interface Trace {
  readonly kind: "trace";
  readonly origins: Origins;
}

/** Somebody puts statements forward that no reader found; they are open then like any other proposal. */
export interface Propose {
  readonly kind: "propose";
  readonly proposals: readonly Proposal[];
}

/** What every act on one proposal says of it. */
interface OnProposal {
  /** Its id. */
  readonly proposal: string;
  /** The act that touched it last as far as whoever acts knows. Where another one did, the act is refused as `proposal-changed`. */
  readonly stands?: number;
}

/** An open proposal is put otherwise. What it was at first is kept beside it. */
export interface Amend extends OnProposal {
  readonly kind: "amend";
  readonly to: Proposal;
}

/** An open proposal becomes several: the first part keeps its id, the others are new. */
export interface Split extends OnProposal {
  readonly kind: "split";
  readonly parts: readonly Proposal[];
}

/**
 * A proposal becomes a statement. `declarations` are what the statement names and the register may not know yet (members, reports …), and what it changes
 * of what is held (a refusal that is of what it names).
 * `edited` says that a person changed what the reader had proposed. `replaces` is the act that wrote what is held under the statement's id as far as
 * whoever accepts knows, `null` where nothing is; where that is not so, the act is refused as `entry-changed`.
 */
export interface Accept extends OnProposal {
  readonly kind: "accept";
  readonly statement: Statement;
  readonly declarations: readonly Entry[];
  readonly edited?: boolean;
  readonly replaces?: number | null;
}

/** A proposal says what a statement held already says: its citations are added there. */
export interface Merge extends OnProposal {
  readonly kind: "merge";
  readonly statement: string;
  readonly says: readonly Citation[];
  readonly declarations: readonly Declaration[];
}

/** A proposal is turned down. */
export interface Reject extends OnProposal {
  readonly kind: "reject";
  readonly reason?: string;
}

/**
 * A decision on a proposal is taken back, be it the last act or not: the proposal is open again, and of its statement what that decision brought is
 * held no longer.
 */
export interface Reopen extends OnProposal {
  readonly kind: "reopen";
}

/** Entries are written down: new ones, or ones that supersede what is held under their id. What is held already in the same words stays.
 * `reason` says why, where somebody gave one.
 */
export interface Enter {
  readonly kind: "enter";
  readonly entries: readonly Entry[];
  readonly reason?: string;
}

/** Entries are held no longer. Their history stays. */
export interface Withdraw {
  readonly kind: "withdraw";
  readonly ids: readonly string[];
}

/** Several acts in one transaction, undone as one. `of` says in words what they have in common, where somebody acted on them for that. */
export interface Batch {
  readonly kind: "batch";
  readonly acts: readonly ActBody[];
  readonly of?: string;
}

/** The act `seq` is undone, or done again. Written by the register's own `undo` and `redo` only. */
export interface Reversal {
  readonly kind: "undo" | "redo";
  readonly seq: number;
}

/** What is done to an affair in one transaction. */
export type ActBody =
  OpenAffair | ReceiveReport | Trace | Propose | Amend | Split | Accept | Merge | Reject | Reopen | Enter | Withdraw | Batch | Reversal;

/** The kind of an act. */
export type ActKind = ActBody["kind"];

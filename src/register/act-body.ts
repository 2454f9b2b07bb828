import type { Consultation, Declaration, Entry, Origins, Proposal, Report, Statement } from "#model";

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

/**
 * A proposal becomes a statement. `declarations` are what the statement names and the register may not know yet (members, reports …).
 * `edited` says that a person changed what the reader had proposed.
 */
export interface Accept {
  readonly kind: "accept";
  readonly proposal: string;
  readonly statement: Statement;
  readonly declarations: readonly Declaration[];
  readonly edited?: boolean;
}

/** A proposal is turned down. */
export interface Reject {
  readonly kind: "reject";
  readonly proposal: string;
  readonly reason?: string;
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

/** Several acts in one transaction, undone as one. */
export interface Batch {
  readonly kind: "batch";
  readonly acts: readonly ActBody[];
}

/** The act `seq` is undone, or done again. Written by the register's own `undo` and `redo` only. */
export interface Reversal {
  readonly kind: "undo" | "redo";
  readonly seq: number;
}

/** What is done to an affair in one transaction. */
export type ActBody = OpenAffair | ReceiveReport | Trace | Accept | Reject | Enter | Withdraw | Batch | Reversal;

/** The kind of an act. */
export type ActKind = ActBody["kind"];

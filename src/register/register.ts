import type { Affair, Consultation, Entry, Origins, Proposal, ProposalState, Recorded, Report } from "#model";
import type { ActBody, ActKind } from "./act-body.ts";

/** An act to be done: who does it, when (an ISO instant), to which affair. */
export interface Order {
  readonly affair: string;
  readonly by: string;
  /** A time before the affair's last act is lifted to that act's time: recorded time never runs backwards. */
  readonly at: string;
  readonly act: ActBody;
}

/** Who takes the last act back, or does it again, and when. */
export interface ReversalOrder {
  readonly affair: string;
  readonly by: string;
  readonly at: string;
}

/** The act is on disk. `held` says that all of it was held already, so nothing was written; `seq` is then the affair's last act. */
export interface Acknowledgement {
  readonly seq: number;
  readonly held?: true;
}

/** An act in few words: its kind and the ids it touches, those of a batch together. */
export interface ActSummary {
  readonly kind: ActKind;
  readonly reports: readonly string[];
  readonly proposals: readonly string[];
  readonly entries: readonly string[];
  readonly title?: string;
  /** Why; of several acts where all give the same reason. */
  readonly reason?: string;
  readonly edited?: boolean;
  /** The one kind of decision that several acts are. */
  readonly verdict?: "accept" | "reject";
  /** What several acts have in common, in words. */
  readonly of?: string;
  /** The act takes an earlier decision on the same proposal back as well. */
  readonly over?: true;
  /** The act that this one undoes or does again. */
  readonly target?: number;
}

/** One line of the log. `undone` says that the act has been taken back and not done again since. */
export interface LoggedAct {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly act: ActSummary;
  readonly undone: boolean;
}

/**
 * A proposal and what became of it. `seq` is the act that touched it last, be it an undo. `statement` is the id of the entry made from it, or with
 * `merged` of the one its citations were added to. `amended` says that a person put it otherwise, `proposed` how it was before. `partOf` is the proposal
 * that it was split from.
 */
export interface HeldProposal {
  readonly proposal: Proposal;
  readonly state: ProposalState;
  readonly seq: number;
  readonly reason?: string;
  readonly statement?: string;
  readonly edited?: boolean;
  readonly merged?: true;
  readonly amended?: true;
  readonly proposed?: Proposal;
  readonly partOf?: string;
  readonly decidedBy?: string;
  readonly decidedAt?: string;
}

/** An entry, since when (and until when) it is held, and the act that wrote it. A statement carries the same `recorded` itself. */
export interface HeldEntry {
  readonly entry: Entry;
  readonly recorded: Recorded;
  readonly seq: number;
}

/** What can be taken back and what can be done again; `null` where nothing can. */
export interface Reversible {
  readonly undo: LoggedAct | null;
  readonly redo: LoggedAct | null;
}

/**
 * What we hold true about each affair, of when, and since when we hold it. An append-only log of acts is the truth; everything else read here
 * is a view of it. All calls refuse an affair that is not open with a `RegisterError` of code `unknown-affair`, but the reading ones, which
 * then find nothing.
 */
export interface Register {
  /** The open affairs, in the order of their ids. */
  affairs(): Promise<readonly Affair[]>;

  /** Does one act in one transaction; it is on disk when the promise is kept. Refuses with a `RegisterError`, and then nothing of it is done. */
  perform(order: Order): Promise<Acknowledgement>;

  /** The log, oldest first: acts after `after`, at most `limit` of them. */
  log(affair: string, options?: { readonly after?: number; readonly limit?: number }): Promise<readonly LoggedAct[]>;

  /** The reports, in the order of their arrival. */
  reports(affair: string): Promise<readonly Report[]>;
  report(affair: string, id: string): Promise<Report | null>;
  /** The report whose text has this SHA-256. */
  reportBySha(affair: string, sha256: string): Promise<Report | null>;
  /** A report's document as received, byte for byte. */
  received(affair: string, id: string): Promise<Uint8Array | null>;

  /** What a language model was asked about a report when it arrived, and answered; `null` where none was. */
  consultation(affair: string, report: string): Promise<Consultation | null>;

  /** The newest trace of retellings and origins. */
  origins(affair: string): Promise<Origins | null>;

  /** Proposals in reading order: by their report's arrival, then by their place in it. */
  proposals(affair: string, filter?: { readonly report?: string; readonly state?: ProposalState }): Promise<readonly HeldProposal[]>;

  /**
   * Entries in the order they were first written down (a superseding entry keeps the place of what it supersedes). `knownOn` (an ISO instant, or
   * a date for the end of that day in UTC) gives them exactly as they were held then; `all` adds those no longer held.
   */
  entries(affair: string, options?: { readonly knownOn?: string; readonly all?: boolean }): Promise<readonly HeldEntry[]>;

  /**
   * Takes back the last act that is not taken back, whoever did it; `null` where only the affair's opening is left. What was held before is held
   * again, from now on: that it was not held in between stays on record.
   */
  undo(order: ReversalOrder): Promise<{ readonly undone: LoggedAct } | null>;

  /** Does the act last undone again; `null` where there is none or another act came after it. */
  redo(order: ReversalOrder): Promise<{ readonly redone: LoggedAct } | null>;

  /** The acts that `undo` and `redo` would be about now. */
  reversible(affair: string): Promise<Reversible>;

  /** Makes the affair's views anew from its log alone. */
  rebuild(affair: string): Promise<void>;

  /** Closes the store; every later call is refused with code `closed`. */
  close(): Promise<void>;
}

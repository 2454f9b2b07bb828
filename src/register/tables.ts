import type { Transaction } from "kysely";

/** One act of the log. Rows are added, never changed. `body` comes last, since readers of the log want the columns before it only. */
export interface ActRow {
  readonly affair_id: string;
  readonly seq: number;
  readonly at: string;
  readonly by_whom: string;
  readonly kind: string;
  /** The act that an undo or redo is about. */
  readonly target: number | null;
  readonly summary: string;
  readonly body: string;
}

/** Bytes under their own SHA-256: documents as received, and texts. Part of the log, held once. */
interface BlobRow {
  readonly affair_id: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/**
 * What every view's row has. The row is held from the act `from_seq` until the act `to_seq`, or still where that is `null`:
 *
 *     act        1     2     3     4 (undoes 3)   5 (redoes 3)
 *     GB.troops        |--v1-|--v2--|------v1-----|--v2-----…     from 2 to 3, 3 to 4, 4 to 5, 5 on
 *
 * `made_seq` is the act that wrote the content (2 and 3 above, never 4 or 5): what an undo ends. `position` orders rows and stays with an id while it is held.
 */
export interface HeldRow {
  readonly affair_id: string;
  readonly id: string;
  readonly from_seq: number;
  readonly to_seq: number | null;
  readonly made_seq: number;
  readonly position: number;
  readonly body: string;
}

/** A held report; its text is a blob, but where it is no well-formed Unicode: then it stands in `body`. */
interface ReportRow extends HeldRow {
  readonly sha256: string;
  readonly text_sha256: string | null;
  readonly bytes_sha256: string;
}

/** A held proposal with what became of it. */
export interface ProposalRow extends HeldRow {
  readonly report_id: string;
  readonly state: string;
}

/** Which form the store's tables have. The only table without an affair, since it speaks of the store. */
interface SchemaRow {
  readonly version: number;
}

/** All tables of the register. */
export interface Tables {
  readonly register_schema: SchemaRow;
  readonly act: ActRow;
  readonly blob: BlobRow;
  readonly affair: HeldRow;
  readonly report: ReportRow;
  readonly proposal: ProposalRow;
  readonly trace: HeldRow;
  readonly entry: HeldRow;
}

/** The tables that are views of the log. */
export const VIEWS = ["affair", "report", "proposal", "trace", "entry"] as const;

/** One of {@link VIEWS}. */
export type View = (typeof VIEWS)[number];

/** The act being written: its transaction, affair and place in the log. */
export interface Turn {
  readonly db: Transaction<Tables>;
  readonly affair: string;
  readonly seq: number;
}

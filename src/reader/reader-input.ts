import type { Attribution, Group, Member, Quotation, Report } from "#model";

/** What the reader works on: a report, and what `evidence` found in it. */
export interface ReaderInput {
  readonly report: Report;
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  /** Members and groups of the affair: by their titles and other names they are found as actors and holders under their own ids. */
  readonly known?: readonly (Member | Group)[];
  /** True where all that the rules find is wanted, with their confidence: voter and doubt are fitted on it, and a person who points at words has no doubt. */
  readonly rulesAlone?: boolean;
}

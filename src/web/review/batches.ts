import type { Origins } from "#model";
import type { HeldProposal } from "#wire";

/** Open proposals that have something in common with the one in focus, to be decided on at once. */
export interface Batch {
  readonly by: "pattern" | "origin" | "report";
  readonly words: string;
  /** What they share, as the log names it; `null` where it has no name. */
  readonly of: string | null;
  readonly proposals: readonly string[];
}

interface BatchGround {
  /** Every open proposal of the affair. */
  readonly open: readonly HeldProposal[];
  readonly focus: HeldProposal;
  readonly origins: Origins;
  /** What the report of the one in focus is called. */
  readonly name: string;
}

/** Letters that a name in the log may have. */
const NAME_MAX = 80;

/** The batches that a proposal belongs to: found by the same rule, from reports of the same origin, in the same report. Empty ones are left out. */
export function batchesOf({ open, focus: { proposal }, origins, name }: BatchGround): readonly Batch[] {
  const originOf = new Map(origins.reports.map(({ id, origin }) => [id, origin]));
  const origin = originOf.get(proposal.report) ?? null;
  const label = origins.origins.find(({ id }) => id === origin)?.label;
  const idsWhere = (test: (other: HeldProposal["proposal"]) => boolean) =>
    open.flatMap((held) => (held.state === "open" && test(held.proposal) ? [held.proposal.id] : []));
  const batches: readonly Batch[] = [
    {
      by: "pattern",
      words: `found by the same rule (${proposal.pattern ?? ""})`,
      of: `rule ${proposal.pattern ?? ""}`,
      proposals: proposal.pattern === undefined ? [] : idsWhere(({ pattern }) => pattern === proposal.pattern),
    },
    {
      by: "origin",
      words: `from the same origin (${label ?? ""})`,
      of: label === undefined ? null : `origin ${label.slice(0, NAME_MAX)}`,
      proposals: origin === null ? [] : idsWhere(({ report }) => originOf.get(report) === origin),
    },
    {
      by: "report",
      words: "in this report",
      of: `report ${name.slice(0, NAME_MAX)}`,
      proposals: idsWhere(({ report }) => report === proposal.report),
    },
  ];
  return batches.filter(({ proposals }) => proposals.length > 0);
}

import { ANALYST } from "#model";
import type { Proposal } from "#model";
import type { HeldProposal } from "#register";
import type { Desk } from "./desk.ts";
import { findProposal, findReport } from "./find-proposal.ts";
import { NamesKnown, namesKnown } from "./names-known.ts";
import type { FieldGround, Fields } from "./settle-fields.ts";

/** What words that a person points out are settled on, with every proposal of the affair. */
export interface PointedGround {
  readonly ground: FieldGround;
  readonly all: readonly HeldProposal[];
}

/** The ground of a statement missed in a report. Refuses as {@link findReport} does. */
export async function reportGround(desk: Desk, affair: string, id: string): Promise<PointedGround> {
  const report = await findReport(desk, affair, id);
  const all = await desk.register.proposals(affair);
  const proposals = all.map(({ proposal }) => proposal);
  return { ground: { report, names: new NamesKnown(report, await namesKnown(desk, affair), proposals) }, all };
}

/** The ground of a proposal, and what is held of it. Refuses as {@link findProposal} does. */
export async function proposalGround(desk: Desk, affair: string, id: string): Promise<PointedGround & { readonly held: HeldProposal }> {
  const held = await findProposal(desk, affair, id);
  return { ...(await reportGround(desk, affair, held.proposal.report)), held };
}

/** The ids that proposals have. */
export function takenBy(held: readonly HeldProposal[]): ReadonlySet<string> {
  return new Set(held.map(({ proposal }) => proposal.id));
}

/** A proposal by a person. Its id tells act and place, with a number behind it where another has that. */
export function byHand(fields: Fields, { id: report, path }: FieldGround["report"], taken: ReadonlySet<string>): Proposal {
  const wanted = `${report}-${fields.act.toLowerCase()}-${fields.span.start}`;
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  return { id, report, path, ...fields, confidence: 1, reader: ANALYST };
}

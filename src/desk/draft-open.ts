import type { Dossier, Entry, Proposal, Report } from "#model";
import type { Accept, HeldProposal } from "#register";
import type { Desk } from "./desk.ts";
import { draftStatement, type LinkedDraft } from "./draft-statement.ts";
import { holdDossier } from "./hold-dossier.ts";
import { findOrigins } from "./trace-affair.ts";

/** What several open proposals would enter, each knowing what those before it would. */
export interface OpenDrafts {
  readonly held: Dossier;
  readonly drafts: readonly Accept[];
  /** What the words of some of them left open, by proposal: nobody should accept these unseen. */
  readonly leftOpen: ReadonlyMap<string, readonly string[]>;
}

/** Drafts open proposals in reading order: all, or those with these ids. */
export async function draftOpen(desk: Desk, affair: string, ids?: ReadonlySet<string>): Promise<OpenDrafts> {
  const held = await holdDossier(desk, affair);
  const reports = new Map((await desk.register.reports(affair)).map((report) => [report.id, report]));
  const origins = await findOrigins(desk, affair);
  const open = (await desk.register.proposals(affair, { state: "open" })).filter(({ proposal }) => ids?.has(proposal.id) ?? true);
  const existing: Entry[] = [...held.entries];
  const leftOpen = new Map<string, readonly string[]>();
  const drafts = open.flatMap(({ proposal, seq }: HeldProposal): Accept[] => {
    const report = reports.get(proposal.report);
    if (!report) return [];
    const { statement, declarations, findings } = draftStatement(proposal, { report, existing, origins });
    if (findings) leftOpen.set(proposal.id, findings);
    existing.push(...declarations, statement);
    return [{ kind: "accept", proposal: proposal.id, statement, declarations, stands: seq, replaces: null }];
  });
  return { held, drafts, leftOpen };
}

/** The ground that one proposal is drafted on, without the entries of these ids. */
export async function draftAlone(
  desk: Desk,
  affair: string,
  { proposal, report }: { readonly proposal: Proposal; readonly report: Report },
  without: ReadonlySet<string> = new Set(),
): Promise<LinkedDraft> {
  const { entries } = await holdDossier(desk, affair);
  const existing = entries.filter(({ id }) => !without.has(id));
  return draftStatement(proposal, { report, existing, origins: await findOrigins(desk, affair) });
}

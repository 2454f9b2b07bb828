import type { Declaration, Dossier, Entry } from "#model";
import type { Accept, HeldProposal } from "#register";
import type { Desk } from "./desk.ts";
import { draftStatement } from "./draft-statement.ts";
import { holdDossier } from "./hold-dossier.ts";
import { findOrigins } from "./trace-affair.ts";

/** Drafts every open proposal in reading order, each knowing what those before it would enter. */
async function draftOpen(desk: Desk, affair: string): Promise<{ held: Dossier; drafts: readonly Accept[] }> {
  const held = await holdDossier(desk, affair);
  const reports = new Map((await desk.register.reports(affair)).map((report) => [report.id, report]));
  const origins = await findOrigins(desk, affair);
  const open = await desk.register.proposals(affair, { state: "open" });
  const existing: Entry[] = [...held.entries];
  const drafts = open.flatMap(({ proposal }: HeldProposal): Accept[] => {
    const report = reports.get(proposal.report);
    if (!report) return [];
    const { statement, declarations } = draftStatement(proposal, { report, existing, origins });
    existing.push(...declarations, statement);
    return [{ kind: "accept", proposal: proposal.id, statement, declarations }];
  });
  return { held, drafts };
}

/** Accepts every open proposal as drafted, in one act that one undo takes back. Gives how many there were. */
export async function acceptAll(desk: Desk, affair: string): Promise<number> {
  const { drafts } = await draftOpen(desk, affair);
  if (drafts.length > 0) await desk.register.perform({ affair, by: desk.by, at: desk.now(), act: { kind: "batch", acts: drafts } });
  return drafts.length;
}

/**
 * The dossier as it would be if every open proposal were accepted as drafted. Nothing of it is written down: it answers "what do the reports
 * say, before anybody has reviewed them?", and whoever shows it says so.
 */
export async function draftDossier(desk: Desk, affair: string): Promise<{ dossier: Dossier; unreviewed: number }> {
  const { held, drafts } = await draftOpen(desk, affair);
  const declared = drafts.flatMap(({ declarations }): readonly Declaration[] => declarations);
  const statements = drafts.map(({ statement }) => statement);
  return { dossier: { affair: held.affair, entries: [...held.entries, ...declared, ...statements] }, unreviewed: drafts.length };
}

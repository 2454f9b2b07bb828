import type { Dossier, Entry } from "#model";
import type { Desk } from "./desk.ts";
import { draftOpen } from "./draft-open.ts";
import { draftFit } from "./fit-to-enter.ts";
import { untilSettled } from "./until-settled.ts";

/**
 * Accepts every open proposal as drafted, in one act that one undo takes back. Drafts that leave something open for the analyst to fill in are left. Gives
 * how many were accepted, and how many left.
 */
export async function acceptAll(desk: Desk, affair: string): Promise<{ readonly accepted: number; readonly left: number }> {
  return untilSettled(async () => {
    const { drafts: acts, left } = await draftFit(desk, affair);
    if (acts.length > 0) await desk.register.perform({ affair, by: desk.by, at: desk.now(), act: { kind: "batch", acts } });
    return { accepted: acts.length, left: left.length };
  });
}

/**
 * The dossier as it would be if every open proposal were accepted as drafted. Nothing of it is written down: it answers "what do the reports
 * say, before anybody has reviewed them?", and whoever shows it says so.
 */
export async function draftDossier(desk: Desk, affair: string): Promise<{ dossier: Dossier; unreviewed: number }> {
  const { held, drafts } = await draftOpen(desk, affair);
  const declared = drafts.flatMap(({ declarations }): readonly Entry[] => declarations);
  const statements = drafts.map(({ statement }) => statement);
  return { dossier: { affair: held.affair, entries: [...held.entries, ...declared, ...statements] }, unreviewed: drafts.length };
}

import type { Dossier, Entry, Frame } from "#model";
import { isStatement } from "#model";
import { holdUnder } from "./held.ts";

/**
 * The dossier as it stands under a frame: statements that were known, believed and in force, with the citations that are left of each and
 * pledges at the stage they have reached. Declarations stay. The scenario (`given`, `refusing`) leaves it as it is.
 */
export function standUnder(dossier: Dossier, frame: Frame): Dossier {
  const held = holdUnder(dossier, frame);
  const statements = new Set(held.statements);
  const entries = dossier.entries.flatMap((entry): readonly Entry[] => {
    if (!isStatement(entry)) return [entry];
    if (!statements.has(entry)) return [];
    const says = held.citations(entry);
    return [entry.kind === "pledge" ? { ...entry, says, stage: held.stages.get(entry.id)?.stage ?? entry.stage } : { ...entry, says }];
  });
  return { affair: dossier.affair, entries };
}

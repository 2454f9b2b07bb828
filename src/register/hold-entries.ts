import type { Entry } from "#model";
import { heldNow, hold } from "./hold.ts";
import { entryBody, sameBody } from "./same-entry.ts";
import type { Turn } from "./tables.ts";

/** Holds entries. Those that say nothing new are passed over, so that importing a dossier twice leaves its history as it was. True where one was new. */
export async function holdEntries(turn: Turn, entries: readonly Entry[]): Promise<boolean> {
  let changed = false;
  for (const entry of entries) {
    const body = entryBody(entry);
    const before = await heldNow(turn, "entry", entry.id);
    if (before !== undefined && sameBody(before.body, body)) continue;
    await hold(turn, "entry", entry.id, { body });
    changed = true;
  }
  return changed;
}

import { print } from "#language";
import type { Desk } from "./desk.ts";
import { holdDossier } from "./hold-dossier.ts";

/** What the register holds of an affair, as the canonical text of a dossier. */
export async function exportDossier(desk: Desk, affair: string, knownOn?: string): Promise<string> {
  return print(await holdDossier(desk, affair, knownOn));
}

/** Every entry ever held, one JSON object a line: `{"entry", "recorded": {"from", "to"?}}`. */
export async function exportLines(desk: Desk, affair: string): Promise<string> {
  const held = await desk.register.entries(affair, { all: true });
  return held.map(({ entry, recorded }) => `${JSON.stringify({ entry, recorded })}\n`).join("");
}

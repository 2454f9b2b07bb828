import { check, parse } from "#language";
import type { Diagnostic, Entry } from "#model";

const FILE = "edited";

/** The messages about an edited draft, with the names that the register holds taken as known. */
export function checkDraft(text: string, held: readonly Entry[]): readonly Diagnostic[] {
  const { dossier, diagnostics } = parse(text, { file: FILE });
  const own = new Set(dossier.entries.map(({ id }) => id));
  const entries = [...held.filter(({ id }) => !own.has(id)), ...dossier.entries];
  const about = check({ affair: dossier.affair, entries }).filter(({ place }) => place.file === FILE);
  const missesAffair = ({ code, severity }: Diagnostic) => severity === "warning" && code.includes("affair");
  return [...diagnostics, ...about].filter((message) => !missesAffair(message));
}

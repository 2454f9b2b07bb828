import { check, parse } from "#language";
import { isStatement } from "#model";
import type { Diagnostic, Entry } from "#model";

const FILE = "edited";

const SECOND = {
  severity: "error",
  code: "second-statement",
  message: "found a second statement; one proposal enters one, so put this one forward by itself (select its words in the report)",
} as const;

/** The messages about an edited draft, with the names that the register holds taken as known. One draft enters one statement. */
export function checkDraft(text: string, held: readonly Entry[]): readonly Diagnostic[] {
  const { dossier, diagnostics } = parse(text, { file: FILE });
  const own = new Set(dossier.entries.map(({ id }) => id));
  const entries = [...held.filter(({ id }) => !own.has(id)), ...dossier.entries];
  const about = check({ affair: dossier.affair, entries }).filter(({ place }) => place.file === FILE);
  const missesAffair = ({ code, severity }: Diagnostic) => severity === "warning" && code.includes("affair");
  const [, ...more] = dossier.entries.filter(isStatement);
  const others = more.flatMap(({ place }): Diagnostic[] => (place ? [{ ...SECOND, place }] : []));
  return [...diagnostics, ...others, ...about].filter((message) => !missesAffair(message));
}

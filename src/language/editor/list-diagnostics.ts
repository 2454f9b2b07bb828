import type { Diagnostic } from "#model";
import { check } from "../check.ts";
import type { Parsed } from "../parse.ts";

/** Everything that is wrong with a text, or weak in it, in its order: what could not be read, then what does not hold together. */
export function listDiagnostics({ dossier, diagnostics, lost }: Parsed): readonly Diagnostic[] {
  const found = [...diagnostics, ...check(dossier, lost)];
  return found.sort((one, other) => one.place.line - other.place.line || one.place.column - other.place.column);
}

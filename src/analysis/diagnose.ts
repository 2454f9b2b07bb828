import type { Diagnostic, Dossier } from "#model";
import { compile } from "./compile.ts";

/**
 * What compiling a dossier finds without a question: unknown names, two units in one sum, votes of non-voters, circles through a negation, and
 * circles that no one can break.
 */
export function diagnose(dossier: Dossier): readonly Diagnostic[] {
  return compile(dossier).diagnostics;
}

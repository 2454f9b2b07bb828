import type { Entry } from "./entry.ts";

/** One case under study. */
export interface Affair {
  readonly id: string;
  readonly title: string;
}

/** An affair as entries, in the order of its text. */
export interface Dossier {
  readonly affair: Affair;
  readonly entries: readonly Entry[];
}

import type { Grade } from "./grade.ts";
import type { Stage } from "./stage.ts";

/**
 * Under which scenario and belief a question is asked. `given` fixes decisions, events and kept pledges; `refusing` sets everything an actor
 * controls to no; `without` disbelieves origins (by id); `asOf` is valid time (EDTF), `knownOn` recorded time (ISO instant or date);
 * `leastStage` and `leastGrade` keep only pledges and citations at or above. All parts may be missing.
 */
export interface Frame {
  readonly given?: Readonly<Record<string, boolean>>;
  readonly refusing?: readonly string[];
  readonly without?: readonly string[];
  readonly asOf?: string;
  readonly knownOn?: string;
  readonly leastStage?: Stage;
  readonly leastGrade?: Grade;
}

/** A question to a dossier: goals by id (all of them where none is named; the commitments where the dossier has no goal) under a frame. */
export interface Question extends Frame {
  readonly goals?: readonly string[];
  /** How many sets a list shows before it is cut; counts stay exact. 20 unless said. */
  readonly limit?: number;
}

import { z } from "zod";
import { kept } from "../keep/kept.ts";
import type { Kept } from "../keep/kept.ts";
import { waitingShape } from "./decision.ts";
import type { Waiting } from "./decision.ts";

/** A decision that the server did not take, with what it said: `theirs` where somebody else was quicker. */
const troubleShape = z.object({
  waiting: waitingShape,
  title: z.string(),
  detail: z.string(),
  way: z.string(),
  theirs: z
    .object({
      by: z.string(),
      at: z.string(),
      state: z.string().optional(),
      reason: z.string().optional(),
      statement: z.string().optional(),
    })
    .optional(),
});

/** {@link troubleShape} as a type. */
export type Trouble = z.infer<typeof troubleShape>;

/** What an affair's decisions leave in the browser: those that wait, in order, and those that were not taken. */
export interface KeptOutbox {
  readonly waiting: Kept<readonly Waiting[]>;
  readonly troubles: Kept<readonly Trouble[]>;
}

const byAffair = new Map<string, KeptOutbox>();

/** What is kept of an affair; the same for every caller. */
export function keptOutbox(affair: string): KeptOutbox {
  const known = byAffair.get(affair);
  if (known) return known;
  const made = {
    waiting: kept<readonly Waiting[]>(`proviso:waiting:${affair}`, z.array(waitingShape), []),
    troubles: kept<readonly Trouble[]>(`proviso:troubles:${affair}`, z.array(troubleShape), []),
  };
  byAffair.set(affair, made);
  return made;
}

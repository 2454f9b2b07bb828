import { settleFrame } from "#analysis";
import type { Dossier, Frame } from "#model";
import { Refusal } from "./refusal.ts";

/** A question with the names in its frame as the dossier has them. Refuses a name that means nothing there, or several things. */
export function settleQuestion<Q extends Frame>(dossier: Dossier, question: Q): Q {
  const settled = settleFrame(dossier, question);
  if ("frame" in settled) return settled.frame;
  throw new Refusal(settled.refused.code, settled.refused.message, settled.refused.way);
}

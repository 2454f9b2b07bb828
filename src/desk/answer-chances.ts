import { howLikely, whatToFindOut, whomToPersuade } from "#analysis";
import type { ChanceQuestion, Dossier, FindOut, Likely, Persuade } from "#model";
import { refuseUnknownGoals } from "./unknown-goals.ts";

/**
 * How likely each goal is; where that has to be searched for, with as many `scenarios` as may be gone through. Refuses a goal that is neither
 * goal nor commitment.
 */
export function answerLikely(dossier: Dossier, question: ChanceQuestion, scenarios?: number): Likely {
  refuseUnknownGoals(dossier, question.goals);
  return howLikely(dossier, question, { scenarios });
}

/** Which open question would tell most about each goal. Refuses as {@link answerLikely}. */
export function answerFindOut(dossier: Dossier, question: ChanceQuestion): FindOut {
  refuseUnknownGoals(dossier, question.goals);
  return whatToFindOut(dossier, question);
}

/** The cheapest yeses with which each goal is possible, or assured. Refuses as {@link answerLikely}. */
export function answerPersuade(dossier: Dossier, question: ChanceQuestion): Persuade {
  refuseUnknownGoals(dossier, question.goals);
  return whomToPersuade(dossier, question);
}

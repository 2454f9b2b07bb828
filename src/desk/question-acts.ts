import { measurePower } from "#analysis";
import { answerFindOut, answerLikely, answerPersuade } from "./answer-chances.ts";
import { answerComparison } from "./answer-comparison.ts";
import { answerDrift } from "./answer-drift.ts";
import { answerQuotations } from "./answer-quotations.ts";
import { answerChanged, answerLeft, answerMatrix, answerQuestion, checkExpectations, sayDossier } from "./answer-question.ts";

/** Every question to a dossier, or to an affair's reports, under the name of its act: what can be long, and needs nothing but what it is given. */
export const QUESTION_ACTS = {
  answerQuestion,
  sayDossier,
  answerLeft,
  answerChanged,
  answerMatrix,
  checkExpectations,
  answerLikely,
  answerFindOut,
  answerPersuade,
  measurePower,
  answerDrift,
  answerComparison,
  answerQuotations,
} as const;

/** The acts by name. */
type QuestionActs = typeof QUESTION_ACTS;

/** The name of a question's act. */
export type QuestionAct = keyof QuestionActs;

/** What an act is given. */
export type Given<A extends QuestionAct> = Parameters<QuestionActs[A]>;
/** What an act tells. */
export type Told<A extends QuestionAct> = ReturnType<QuestionActs[A]>;

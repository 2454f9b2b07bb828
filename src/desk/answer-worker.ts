import { QUESTION_ACTS } from "./question-acts.ts";
import type { Given, QuestionAct, Told } from "./question-acts.ts";
import { Refusal } from "./refusal.ts";

/** A question as it is sent to a thread. */
export interface SentQuestion<A extends QuestionAct> {
  readonly act: A;
  readonly given: Given<A>;
}

/** What comes back: a refusal loses its class between threads, so it travels as its words. */
export type SentAnswer<A extends QuestionAct> =
  { readonly told: Told<A> } | { readonly refused: { readonly code: string; readonly message: string; readonly way: string } };

/** Answers one question, on the thread that runs this file. */
export default function answerSent<A extends QuestionAct>({ act, given }: SentQuestion<A>): SentAnswer<A> {
  try {
    const answer = QUESTION_ACTS[act] as unknown as (...all: Given<A>) => Told<A>;
    return { told: answer(...given) };
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return { refused: { code: thrown.code, message: thrown.message, way: thrown.way } };
  }
}

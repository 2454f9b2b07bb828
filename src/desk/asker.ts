import { Tinypool } from "tinypool";
import answerSent from "./answer-worker.ts";
import type { SentAnswer, SentQuestion } from "./answer-worker.ts";
import type { Given, QuestionAct, Told } from "./question-acts.ts";
import { Refusal } from "./refusal.ts";

/** Who puts questions to a dossier, here or on a thread apart. */
export interface Asker {
  /** Answers a question by its act's name. Throws what the act throws; where `signal` is aborted, an `AbortError`. */
  ask<A extends QuestionAct>(act: A, given: Given<A>, signal?: AbortSignal): Promise<Told<A>>;
  /** Ends it, and what it still works at. */
  close(): Promise<void>;
}

/** How many questions are answered side by side: a short one need not wait for a long one. */
const THREADS = 2;

/** Milliseconds after which an idle second thread is given back; the first one stays warm. */
const IDLE_MS = 60_000;

/** Answers on the caller's own thread, which is busy meanwhile. */
export function askHere(): Asker {
  return {
    ask: async <A extends QuestionAct>(act: A, given: Given<A>): Promise<Told<A>> => Promise.resolve(opened(answerSent<A>({ act, given }))),
    close: () => Promise.resolve(),
  };
}

/**
 * Answers on threads apart, so that a long question keeps nobody else waiting: the caller's thread goes on serving. A question whose asker has
 * gone away is stopped, and its memory goes back.
 */
export function askApart(): Asker {
  const filename = new URL("./answer-worker.js", import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads: THREADS, idleTimeout: IDLE_MS, execArgv: [] });
  return {
    ask: async <A extends QuestionAct>(act: A, given: Given<A>, signal?: AbortSignal): Promise<Told<A>> => {
      const question: SentQuestion<A> = { act, given };
      return opened((await pool.run(question, signal ? { signal } : {})) as SentAnswer<A>);
    },
    close: () => pool.destroy(),
  };
}

/** The answer, or the refusal thrown. */
function opened<A extends QuestionAct>(answer: SentAnswer<A>): Told<A> {
  if ("told" in answer) return answer.told;
  throw new Refusal(answer.refused.code, answer.refused.message, answer.refused.way);
}

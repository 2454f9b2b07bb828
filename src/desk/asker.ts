import { Tinypool } from "tinypool";
import answerSent from "./answer-worker.ts";
import type { SentAnswer, SentQuestion } from "./answer-worker.ts";
import { putAgain } from "./put-again.ts";
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

/** Milliseconds a question goes on whose asker has gone away: most end before, and a thread begun anew costs more than they do. */
const GRACE_MS = 300;

/** Answers on the caller's own thread, which is busy meanwhile. */
export function askHere(): Asker {
  return {
    ask: async <A extends QuestionAct>(act: A, given: Given<A>): Promise<Told<A>> => Promise.resolve(opened(answerSent<A>({ act, given }))),
    close: () => Promise.resolve(),
  };
}

/**
 * Answers on threads apart, so that a long question keeps nobody else waiting: the caller's thread goes on serving. A question whose asker has
 * gone away is stopped after `graceMs`, and its memory goes back; no other question is lost with it.
 */
export function askApart(graceMs: number = GRACE_MS): Asker {
  const filename = new URL("./answer-worker.js", import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads: THREADS, idleTimeout: IDLE_MS, execArgv: [] });
  let closed = false;
  return {
    ask: async <A extends QuestionAct>(act: A, given: Given<A>, signal?: AbortSignal): Promise<Told<A>> => {
      const question: SentQuestion<A> = { act, given };
      const put = (stop: AbortSignal): Promise<SentAnswer<A>> =>
        putAgain(
          () => pool.run(question, { signal: stop }) as Promise<SentAnswer<A>>,
          () => closed,
        );
      return opened(await whileAsked(put, signal, graceMs));
    },
    close: () => {
      closed = true;
      return pool.destroy();
    },
  };
}

/** Does what is asked while somebody waits for it. Once `signal` is aborted it throws an `AbortError` at once, and stops the work after `graceMs`. */
async function whileAsked<T>(work: (stop: AbortSignal) => Promise<T>, signal: AbortSignal | undefined, graceMs: number): Promise<T> {
  const stop = new AbortController();
  if (!signal) return work(stop.signal);
  signal.throwIfAborted();
  const ended = new AbortController();
  const gone = new Promise<never>((_resolve, reject) => {
    const leave = (): void => {
      setTimeout(() => stop.abort(), graceMs).unref();
      reject(new DOMException("Nobody waits for the answer any more.", "AbortError"));
    };
    signal.addEventListener("abort", leave, { once: true, signal: ended.signal });
  });
  const done = work(stop.signal).finally(() => ended.abort());
  return Promise.race([done, gone]);
}

/** The answer, or the refusal thrown. */
function opened<A extends QuestionAct>(answer: SentAnswer<A>): Told<A> {
  if ("told" in answer) return answer.told;
  throw new Refusal(answer.refused.code, answer.refused.message, answer.refused.way);
}

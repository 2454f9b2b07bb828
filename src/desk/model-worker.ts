import { parentPort, workerData } from "node:worker_threads";
import type { TreeQuestion } from "#analysis";
import { analyseModel } from "./analyse-model.ts";

/** What the worker is given; `stop` is a shared flag, not 0 from the moment the work is to stop. */
export interface ModelWork {
  readonly text: string;
  readonly file: string;
  readonly question: TreeQuestion;
  readonly stop: Int32Array;
}

/** Milliseconds between two messages about progress. */
const TELL_EVERY_MS = 200;

const { text, file, question, stop } = workerData as ModelWork;
const signal = {
  get aborted(): boolean {
    return Atomics.load(stop, 0) !== 0;
  },
};
let told = Date.now();
const analysed = analyseModel(text, file, {
  ...question,
  signal,
  progress(progress) {
    if (Date.now() - told < TELL_EVERY_MS) return;
    told = Date.now();
    parentPort!.postMessage({ progress });
  },
});
parentPort!.postMessage({ analysed });

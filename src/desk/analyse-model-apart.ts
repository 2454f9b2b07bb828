import { Worker } from "node:worker_threads";
import type { TreeProgress, TreeQuestion } from "#analysis";
import type { AnalysedModel } from "./analyse-model.ts";
import type { ModelWork } from "./model-worker.ts";

/** How a model is answered on a thread of its own. */
export interface ApartOptions {
  /** Stops the work; the answer then holds the best bounds so far. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: TreeProgress) => void;
}

/**
 * As {@link analyseModel}, on a thread of its own: the caller's stays free to show progress and to be interrupted, which the analysis
 * learns through a shared flag. Throws what the thread throws.
 */
export async function analyseModelApart(
  text: string,
  file: string,
  question: TreeQuestion,
  { signal, onProgress }: ApartOptions,
): Promise<AnalysedModel> {
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const onAbort = (): void => void Atomics.store(stop, 0, 1);
  signal?.addEventListener("abort", onAbort);
  if (signal?.aborted) onAbort();
  const work: ModelWork = { text, file, question, stop };
  const worker = new Worker(new URL("./model-worker.js", import.meta.url), { workerData: work });
  try {
    return await new Promise<AnalysedModel>((resolve, reject) => {
      worker.on("message", ({ analysed, progress }: { analysed?: AnalysedModel; progress?: TreeProgress }) => {
        if (progress) onProgress?.(progress);
        if (analysed) resolve(analysed);
      });
      worker.once("error", reject);
    });
  } finally {
    signal?.removeEventListener("abort", onAbort);
  }
}

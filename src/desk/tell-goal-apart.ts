import { Worker } from "node:worker_threads";
import type { GoalWork } from "./goal-worker.ts";

/**
 * As `tellGoal`, from the texts of a dossier's file and of those that it includes, on a thread of its own, so that the caller's never waits. Null
 * where nothing of that name can be answered, and where the signal ends it first; a signal that aborts ends the thread.
 */
export async function tellGoalApart(
  file: string,
  texts: ReadonlyMap<string, string>,
  id: string,
  signal: AbortSignal,
): Promise<string | null> {
  if (signal.aborted) return null;
  const work: GoalWork = { file, texts, id };
  const worker = new Worker(new URL("./goal-worker.js", import.meta.url), { workerData: work });
  try {
    return await new Promise<string | null>((resolve, reject) => {
      signal.addEventListener("abort", () => resolve(null), { once: true });
      worker.once("message", ({ told }: { told: string | null }) => resolve(told));
      worker.once("error", reject);
    });
  } finally {
    void worker.terminate();
  }
}

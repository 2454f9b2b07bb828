import { randomUUID } from "node:crypto";
import { readReports, Refusal } from "#desk";
import type { Desk, Gathered, ModelEndpoint, ReadProgress } from "#desk";
import type { Job } from "#wire";

/** Ended jobs that are still told about; older ones are forgotten. */
const REMEMBERED = 100;

interface Running {
  job: Job;
  readonly stop: AbortController;
}

/** What a read begins with, beside its documents. */
export interface JobOrder {
  readonly affair: string;
  readonly documents: readonly Gathered[];
  /** Failures known before the first document was read. */
  readonly failed: Job["failed"];
  /** What else was done already, as paths read (dossiers). */
  readonly read: readonly string[];
  /** The language model to be asked; `null` for none. */
  readonly model: ModelEndpoint | null;
}

/** Reads under way in this process. What they read is in the store; only their progress is lost with the process. */
export interface JobBoard {
  /** Begins a read in the name of `by`, of the server's own user where nobody is named. */
  start(order: JobOrder, by?: string): Job;
  /** Refuses with `unknown-job`. */
  find(id: string): Job;
  /** Stops a read between two documents; what was read stays. */
  cancel(id: string): Job;
  /** Cancels every job and waits for none. */
  stop(): void;
}

/** Puts up an empty board. */
export function openJobBoard(desk: Desk): JobBoard {
  const jobs = new Map<string, Running>();
  const find = (id: string): Running => {
    const found = jobs.get(id);
    if (found) return found;
    throw new Refusal(
      "unknown-job",
      `There is no read “${id}” under way here.`,
      "What it read is in the store: reload the list of reports.",
    );
  };
  return {
    start: (order, by = desk.by) => {
      forgetOld(jobs);
      const running = begin(order);
      jobs.set(running.job.id, running);
      void work({ ...desk, by }, order, running);
      return running.job;
    },
    find: (id) => find(id).job,
    cancel: (id) => {
      const running = find(id);
      running.stop.abort();
      return running.job;
    },
    stop: () => {
      for (const { stop } of jobs.values()) stop.abort();
    },
  };
}

function forgetOld(jobs: Map<string, Running>): void {
  const ended = [...jobs.values()].filter(({ job }) => job.state !== "running");
  for (const { job } of ended.slice(0, Math.max(0, ended.length - REMEMBERED))) jobs.delete(job.id);
}

function begin({ documents, failed, read }: JobOrder): Running {
  const job: Job = {
    id: randomUUID(),
    state: "running",
    done: 0,
    total: documents.length,
    current: null,
    read: [...read],
    held: [],
    failed: [...failed],
    findings: [],
    model: null,
  };
  return { job, stop: new AbortController() };
}

async function work(desk: Desk, { affair, documents, failed, read, model }: JobOrder, running: Running): Promise<void> {
  const { signal } = running.stop;
  const onProgress = (progress: ReadProgress): void => {
    running.job = {
      ...running.job,
      ...progress,
      read: [...read, ...progress.read],
      held: [...progress.held],
      failed: [...failed, ...progress.failed],
      findings: [...progress.findings],
    };
  };
  try {
    await readReports(desk, { affair, documents, model, onProgress, signal });
    running.job = { ...running.job, state: signal.aborted ? "cancelled" : "done" };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    running.job = { ...running.job, state: "failed", failed: [...running.job.failed, { path: running.job.current ?? "", reason }] };
  }
}

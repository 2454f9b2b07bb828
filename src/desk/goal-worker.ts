import { parentPort, workerData } from "node:worker_threads";
import { parse } from "#language";
import { asRefusal } from "./refusal.ts";
import { tellGoal } from "./tell-goal.ts";

/** What the worker is given: a dossier's text, and what is asked about. */
export interface GoalWork {
  readonly text: string;
  readonly id: string;
}

const { text, id } = workerData as GoalWork;

/** What cannot be answered is no answer: a text under the pen may hold anything. */
function tell(): string | null {
  try {
    return tellGoal(parse(text).dossier, id);
  } catch (error) {
    if (asRefusal(error)) return null;
    throw error;
  }
}

parentPort!.postMessage({ told: tell() });

import { parentPort, workerData } from "node:worker_threads";
import { joinTexts } from "#language";
import { asRefusal } from "./refusal.ts";
import { tellGoal } from "./tell-goal.ts";

/** What the worker is given: a dossier's file and the texts of it and of those it includes, and what is asked about. */
export interface GoalWork {
  readonly file: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly id: string;
}

const { file, texts, id } = workerData as GoalWork;

/** What cannot be answered is no answer: a text under the pen may hold anything. */
function tell(): string | null {
  try {
    return tellGoal(joinTexts(file, texts).dossier, id);
  } catch (error) {
    if (asRefusal(error)) return null;
    throw error;
  }
}

parentPort!.postMessage({ told: tell() });

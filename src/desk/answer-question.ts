import { answer, checkExpectation, standUnder, whatChanged, whatIsLeft } from "#analysis";
import { layMatrix, sayAnswer } from "#briefing";
import { printEntry } from "#language";
import type { Answer, Change, Dossier, Expectation, Frame, Ground, Matrix, Phrase, Pledge, Question, WhatIsLeft } from "#model";
import { Refusal } from "./refusal.ts";
import { refuseUnknownGoals } from "./unknown-goals.ts";

/** Answers a question to a dossier. Refuses a goal that is neither goal nor commitment, and names those there are. */
export function answerQuestion(dossier: Dossier, question: Question): Answer {
  refuseUnknownGoals(dossier, question.goals);
  return answer(dossier, question);
}

/** Says the answers as a paragraph whose every clause carries its grounds. */
export function sayDossier(dossier: Dossier, question: Question): readonly Phrase[] {
  return sayAnswer(answerQuestion(dossier, question), dossier);
}

/** What is left of every goal and commitment if one actor refuses all it controls. */
export function answerLeft(dossier: Dossier, actor: string, frame: Frame): WhatIsLeft {
  const actors = dossier.entries.filter(({ kind }) => kind === "member" || kind === "group").map(({ id }) => id);
  if (!actors.includes(actor))
    throw new Refusal("unknown-actor", `There is no member or group “${actor}”.`, `There are: ${actors.join(", ")}.`);
  return whatIsLeft(dossier, actor, frame);
}

/** What changed between two dates of valid time. */
export function answerChanged(dossier: Dossier, from: string, to: string): Change {
  return whatChanged(dossier, { asOf: from }, { asOf: to });
}

/** Pledges × conditions as they stand under a frame. */
export function answerMatrix(dossier: Dossier, frame: Frame): Matrix {
  const standing = standUnder(dossier, frame);
  const pledges = standing.entries.filter((entry): entry is Pledge => entry.kind === "pledge").map(({ id }) => id);
  if (pledges.length === 0) return layMatrix(standing, []);
  return layMatrix(standing, answer(dossier, { ...frame, goals: pledges, limit: 1 }).goals);
}

/** One `expect` line with what was found. */
export interface CheckedExpectation {
  readonly id: string;
  /** The line as dossier text. */
  readonly text: string;
  readonly holds: boolean;
  readonly found: string;
  readonly grounds: readonly Ground[];
  readonly entry: Expectation;
}

/** Tests every `expect` line of a dossier. */
export function checkExpectations(dossier: Dossier): readonly CheckedExpectation[] {
  const expectations = dossier.entries.filter((entry): entry is Expectation => entry.kind === "expect");
  return expectations.map((entry) => {
    const { holds, found, grounds, findings } = checkExpectation(dossier, entry);
    return { id: entry.id, text: printEntry(entry).trim(), holds, found: [found, ...findings].join(" "), grounds, entry };
  });
}

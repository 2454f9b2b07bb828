import type { Answer, Dossier, GoalAnswer, Question, SetAnswer } from "#model";
import type { Model } from "./compile.ts";
import { compile } from "./compile.ts";
import { coreOf, Without } from "./core.ts";
import type { Reading } from "./element.ts";
import { findDeadlocks } from "./find-deadlocks.ts";
import { MOST_WAYS } from "./find-ways.ts";
import { groundsOf, statementsUnder } from "./grounds.ts";
import { loadBearing } from "./load-bearing.ts";
import { nearNames } from "./near-names.ts";
import { titleOf } from "./reading-of.ts";
import { blockingActors, blockingFacts, sufficientActors, sufficientFacts } from "./set-answer.ts";
import { unlessTooLarge } from "./solve.ts";
import { standingThreats } from "./standing-threats.ts";
import { openFor } from "./standings.ts";
import { vetoesOf } from "./vetoes.ts";

/** How many sets a list shows where the question does not say. */
export const USUAL_LIMIT = 20;

/**
 * Answers a question to a dossier in full: standings, sets, vetoes, deadlocks, load-bearing origins, each with its grounds. What cannot be
 * answered (an unknown goal, a goal that depends on a paradox, a function too large to hold) is told in `findings`; nothing is thrown.
 */
export function answer(dossier: Dossier, question: Question = {}): Answer {
  const { goals: asked, limit = USUAL_LIMIT, ...frame } = question;
  const findings: string[] = [];
  const goals = wantedGoals(dossier, asked, findings);
  const model = compile(dossier, frame, goals);
  findings.push(...model.diagnostics.map(({ message }) => message));
  const without = new Without(dossier, frame, goals);
  const answers = goals.flatMap((goal) => {
    const cause = model.paradoxes.get(goal);
    const found = cause === undefined ? unlessTooLarge(() => goalAnswer(model, goal, without, limit, findings)) : null;
    if (cause !== undefined) findings.push(`“${goal}” has no answer: it depends on the paradox around ${cause}.`);
    else if (found === null) findings.push(`“${goal}” is too large to be answered exactly; ask under a narrower frame.`);
    return found === null ? [] : [found];
  });
  if (without.incomplete) findings.push("Which origins are load-bearing is too large a question; those named are, others may be.");
  return { frame, goals: answers, findings: [...new Set(findings)] };
}

/** The goals asked for, else all goals of the dossier, else (where it has none) its pledges. */
export function wantedGoals(dossier: Dossier, asked: readonly string[] | undefined, findings: string[] = []): readonly string[] {
  const of = (kind: string): readonly string[] => [...new Set(dossier.entries.filter((entry) => entry.kind === kind).map(({ id }) => id))];
  const goals = of("goal");
  if (asked === undefined) return goals.length > 0 ? goals : of("pledge");
  const askable = new Set(["goal", "pledge", "threat", "fact", "body", "decision", "event", "clause"].flatMap(of));
  for (const goal of asked.filter((name) => !askable.has(name))) {
    const near = nearNames(goal, askable);
    findings.push(`“${goal}” is not in the dossier.${near.length > 0 ? ` Near names: ${near.join(", ")}.` : ""}`);
  }
  return asked.filter((name) => askable.has(name));
}

/** All about one goal; what is too large to be found is told in `findings`. */
function goalAnswer(model: Model, goal: string, without: Without, limit: number, findings: string[]): GoalAnswer {
  const { held } = model.system;
  const core = coreOf(model, goal)!;
  const grounds = groundsOf(held, statementsUnder(model.system, goal));
  const cores = without.cores(model, goal, core, grounds);
  findings.push(
    ...core.unknown.map(
      (bound) =>
        `Who alone can stop “${goal}” (${bound}) is too large a question: those named can, others may; ask under a narrower frame.`,
    ),
  );
  findings.push(
    ...core.cut.map((actor) => `${actor} can stop “${goal}” alone in more than ${MOST_WAYS} ways; the first ${MOST_WAYS} are told.`),
  );
  if (core.assured === "no" && core.possible !== "no") findings.push(...standingThreats(model, goal));
  const sets = setsOf(model, goal, limit);
  if (Object.values(sets).some(({ complete, actors }) => !complete || !actors.complete)) findings.push(searchedWords(goal));
  return {
    id: goal,
    title: titleOf(goal, held.entries),
    kind: held.entries.get(goal)?.kind === "goal" ? "goal" : "commitment",
    assured: core.assured,
    possible: core.possible,
    open: openFor(model, goal),
    vetoes: vetoesOf(model, goal, core.ways, cores),
    ...sets,
    deadlocks: findDeadlocks(model, goal, core.possible, limit),
    loadBearingOrigins: loadBearing(held, core, cores),
    grounds,
  };
}

function searchedWords(goal: string): string {
  return `Some sets for “${goal}” are too many for a decision diagram: a search lists the smallest and tells at least how many there are. A narrower frame is answered in full.`;
}

/** Blocking and sufficient sets of what is possible, sufficient ones of what is assured. */
function setsOf(model: Model, goal: string, limit: number): Pick<GoalAnswer, "blockingSets" | "sufficientSets" | "assuringSets"> {
  const makes = (reading: Reading): SetAnswer => ({
    ...sufficientFacts(model, goal, reading, limit),
    actors: sufficientActors(model, goal, reading, limit),
  });
  return {
    blockingSets: { ...blockingFacts(model, goal, limit), actors: blockingActors(model, goal, limit) },
    sufficientSets: makes("upper"),
    assuringSets: makes("lower"),
  };
}

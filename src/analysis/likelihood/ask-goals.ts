import type { ChanceInput, ChanceQuestion, Dossier, Frame, Likelihood, Reaching } from "#model";
import { isPoint, middle } from "#model";
import { wantedGoals } from "../answer.ts";
import type { Model } from "../compile.ts";
import { compile } from "../compile.ts";
import { groundsOf } from "../grounds.ts";
import { openWords } from "../reading-of.ts";
import { unlessTooLarge } from "../solve.ts";
import { standingsOf } from "../standings.ts";
import { likelihoodWords } from "./judgement-words.ts";
import type { Odd, Odds } from "./odds.ts";
import { isCertain, oddsOf } from "./odds.ts";

/** A question about chances made ready: the model, the goals that have an answer, the odds under the frame. */
export interface Asked {
  readonly dossier: Dossier;
  readonly frame: Frame;
  readonly goals: readonly string[];
  readonly model: Model;
  readonly odds: Odds;
  readonly limit: number;
  readonly findings: string[];
  /** The standing asked for a goal: the question's, else the strictest at which the goal is possible, else (where it is not) by waiver. */
  standingOf(goal: string): Reaching;
  titleOf(name: string): string;
}

const USUAL_LIMIT = 20;

/** Compiles what is asked; what has no answer is told in `findings`. */
export function askGoals(dossier: Dossier, question: ChanceQuestion): Asked {
  const { goals: wanted, limit = USUAL_LIMIT, standing, ...frame } = question;
  const findings: string[] = [];
  const known = wantedGoals(dossier, wanted, findings);
  const model = compile(dossier, frame, known);
  findings.push(...model.diagnostics.map(({ message }) => message));
  const goals = known.filter((goal) => {
    const cause = model.paradoxes.get(goal);
    if (cause !== undefined) findings.push(`“${goal}” has no answer: it depends on the paradox around ${cause}.`);
    return cause === undefined;
  });
  const odds = oddsOf(model);
  findings.push(...odds.findings);
  const standingOf = (goal: string): Reaching => {
    if (standing !== undefined) return standing;
    const possible = unlessTooLarge(() => standingsOf(model, goal).possible) ?? "no";
    return possible === "no" ? "waiver" : possible;
  };
  const titleOf = (name: string): string => capital(openWords(name, model.system.held.entries));
  return { dossier, frame, goals, model, odds, limit, findings, standingOf, titleOf };
}

/** Every variable that a goal's equations mention, in the order of their names. */
export function mentioned({ model, odds }: Asked, goal: string): readonly Odd[] {
  const names = (["lower", "upper"] as const).flatMap((reading) => model.scenarios(goal, reading).names);
  return [...new Set(names)].sort().map((name) => odds.of.get(name)!);
}

/** A variable as an answer shows it. */
export function inputOf(asked: Asked, odd: Odd, matters: boolean): ChanceInput {
  const { likelihoods, name, basis, chance } = odd;
  const confidences = likelihoods.map(({ confidence }) => confidence ?? null);
  return {
    id: name,
    title: asked.titleOf(name),
    basis,
    chance,
    said: likelihoods.length === 0 ? null : likelihoods.map(({ is }) => saidAs(is)).join(" or "),
    confidence: leastConfidence(confidences),
    matters,
    grounds: groundsOf(asked.model.system.held, odd.statements),
  };
}

/** A word with its yardstick; a number or range stands beside it anyway. */
function saidAs(is: Likelihood["is"]): string {
  return "words" in is ? likelihoodWords(is) : isPoint(is) ? "as a number" : "as a range";
}

/** The least of several confidences; none where one was judged without, or there is none. */
export function leastConfidence(confidences: readonly ChanceInput["confidence"][]): ChanceInput["confidence"] {
  if (confidences.includes(null)) return null;
  return (["low", "moderate", "high"] as const).find((each) => confidences.includes(each)) ?? null;
}

/** Of the inputs that matter, those that nobody judged; and those whose likelihood is no single number. */
export function vagueIn(
  { odds }: Asked,
  matter: readonly string[],
): { readonly unknown: readonly string[]; readonly wide: readonly string[] } {
  const names = [...new Set(matter)].sort();
  const unknown = names.filter((name) => odds.of.get(name)!.basis === "unknown");
  return { unknown, wide: names.filter((name) => !unknown.includes(name) && !isPoint(odds.of.get(name)!.chance)) };
}

/** All chances at their middle. */
export function middlesOf(odds: Odds): Readonly<Record<string, number>> {
  return Object.fromEntries([...odds.of.values()].map(({ name, chance }) => [name, middle(chance)]));
}

/** What is neither certain nor out of question. */
export function isOpen({ chance }: Odd): boolean {
  return !isCertain(chance);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

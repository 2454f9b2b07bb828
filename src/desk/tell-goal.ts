import { readingOf } from "#analysis";
import { isStatement } from "#model";
import type { Dossier, GoalAnswer, Standing, Veto } from "#model";
import { answerQuestion } from "./answer-question.ts";

const WORDS: Readonly<Record<Standing, string>> = { yes: "yes", together: "together", waiver: "by waiver", no: "no" };
/** Vetoes and their facts beyond these are counted, not named. */
const MOST = 3;

/**
 * The answer about one goal or commitment in a line or two, by ids: "Assured: no. Possible: by waiver. DO is a veto over its possibility, by
 * DO.consent." Refuses what nothing is called.
 */
export function tellGoal(dossier: Dossier, id: string): string {
  const goal = answerQuestion(dossier, { goals: [id], limit: 1 }).goals[0];
  return goal ? sentences(goal).join(" ") : "";
}

function sentences({ assured, possible, vetoes, deadlocks }: GoalAnswer): readonly string[] {
  const more = vetoes.length > MOST ? [`${vetoes.length - MOST} more can stop it alone.`] : [];
  const stuck = deadlocks[0] ? [`Stuck in ${deadlocks[0].kind === "order" ? "an order circle" : "a waiting circle"}.`] : [];
  return [`Assured: ${WORDS[assured]}. Possible: ${WORDS[possible]}.`, ...vetoes.slice(0, MOST).map(vetoWords), ...more, ...stuck];
}

function vetoWords({ actor, over, kind, ways }: Veto): string {
  const facts = [...new Set(ways.flatMap((way) => way.facts))];
  const shown = facts.slice(0, MOST).join(", ") + (facts.length > MOST ? ", …" : "");
  const law = kind === "in law" ? " in law" : "";
  return `${actor} is a veto${law} over its ${over === "assured" ? "assurance" : "possibility"}${shown === "" ? "" : `, by ${shown}`}.`;
}

/** A statement of a dossier as a plain sentence without its full stop; null where nothing is called that, or it states nothing. */
export function tellReading(dossier: Dossier, id: string): string | null {
  const entry = dossier.entries.find((each) => each.id === id);
  return entry && isStatement(entry) ? readingOf(entry, dossier) : null;
}

import type { Answer, Deadlock, Dossier, Entry, GoalAnswer, Ground, Phrase, Relaxation, Standing, Veto, VetoWay } from "#model";
import { capitalised, inSentence, listed, namesOf, withArticle } from "./names.ts";
import type { Names } from "./names.ts";
import { sayCommitments } from "./say-commitments.ts";

/** Goals said in full before the rest are only counted. */
const GOALS_IN_FULL = 3;

/**
 * Says an answer as a paragraph: every clause is composed from computed answers and carries their grounds. The first goal is said whole
 * (standing, circle, who can stop it, what that rests on), the next ones in a sentence each, the rest are counted. Where no goal is named the
 * commitments are said together.
 */
export function sayAnswer(answer: Answer, dossier: Dossier): readonly Phrase[] {
  const names = namesOf(dossier);
  const [first, ...others] = answer.goals;
  if (!first) return [plain("Nothing has been pledged yet, so there is nothing to answer.")];
  if (first.kind === "commitment" && others.length > 0) return spaced(sayCommitments(answer.goals, names));
  const shown = others.slice(0, GOALS_IN_FULL - 1);
  const phrases = [
    ...sayStanding(first, names),
    ...sayVetoes(first, names),
    ...sayRests(first, names),
    ...sayOpening(first, names),
    ...shown.flatMap((goal) => [...sayStanding(goal, names, first), ...sayLaw(goal, names)]),
  ];
  const unsaid = others.length - shown.length;
  if (unsaid > 0)
    phrases.push(plain(`${unsaid} more ${first.kind === "goal" ? "goal" : "commitment"}${unsaid === 1 ? "" : "s"} stand below.`));
  return spaced(phrases);
}

function sayStanding(goal: GoalAnswer, names: Names, before?: GoalAnswer): readonly Phrase[] {
  const name = `“${goal.title}”`;
  if (goal.assured === "yes") return [said(goal, `${name} is assured.`, goal.grounds)];
  const circle = goal.deadlocks[0];
  const grounds = circle ? circle.circle.flatMap((step) => step.grounds) : goal.grounds;
  if (goal.assured !== "no") return [said(goal, `${name} is assured ${how(goal.assured)}.`, grounds)];
  if (goal.possible === "no") return [said(goal, `${name} is out of reach as things stand.`, goal.grounds)];
  if (goal.possible === "yes") return [said(goal, `${name} is possible but not assured.`, goal.grounds)];
  if (circle && before?.deadlocks.some((other) => sameCircle(other, circle)))
    return [said(goal, `${name} hangs in the same circle.`, grounds)];
  const why = circle ? `: ${sayCircle(circle, names)}.` : ".";
  return [said(goal, `${name} is not assured.`, goal.grounds), said(goal, `It is possible only ${how(goal.possible)}${why}`, grounds)];
}

function sameCircle(one: Deadlock, other: Deadlock): boolean {
  const steps = (deadlock: Deadlock): string =>
    deadlock.circle
      .map((step) => step.commitment)
      .sort()
      .join(" ");
  return steps(one) === steps(other);
}

/** The circle as a chain: each waits for the next, the last again for the first. It begins with a commitment that wants another *first*. */
function sayCircle({ circle }: Deadlock, names: Names): string {
  const at = Math.max(
    0,
    circle.findIndex((step) => step.connective.startsWith("only")),
  );
  const [first, ...rest] = [...circle.slice(at), ...circle.slice(0, at)].map((step) => inSentence(step.commitment, names));
  return `${first!} waits for ${rest.map((name, i) => (i === 0 ? name : `that for ${name}`)).join(", ")}${rest.length > 0 ? ", and that again for the first" : "itself"}`;
}

function how(standing: Standing): string {
  return standing === "waiver" ? "if somebody waives the order" : "if those who wait for each other move together";
}

/** Who can stop it alone: those with a hold by condition, vote or decision are named; those who merely could break their own pledge come after. */
function sayVetoes(goal: GoalAnswer, names: Names): readonly Phrase[] {
  const holds = goal.vetoes.filter((veto) => veto.over === "possible" && veto.ways.some((way) => way.through !== "pledge"));
  const own = goal.vetoes.filter((veto) => veto.over === "possible" && veto.ways.every((way) => way.through === "pledge"));
  const assurance = goal.vetoes.filter((veto) => veto.over === "assured");
  const phrases: Phrase[] = [];
  if (holds.length > 0)
    phrases.push(said(goal, `${capitalised(who(holds, names))} can ${holds.length > 1 ? "each " : ""}prevent it alone.`, groundsOf(holds)));
  if (own.length > 0) {
    const also = holds.length > 0 ? `So can ${who(own, names)}` : `It falls without ${who(own, names, "or")}`;
    phrases.push(
      said(goal, `${also}, by breaking ${own.length > 1 ? "their" : "its"} own pledge${own.length > 1 ? "s" : ""}.`, groundsOf(own)),
    );
  }
  const threats = assurance.filter((veto) => veto.ways.some((way) => way.through === "threat"));
  if (threats.length > 0) {
    phrases.push(said(goal, `${capitalised(who(threats, names))} can also take any assurance away by threat.`, groundsOf(threats)));
  }
  const partial = assurance.filter((veto) => veto.ways.some((way) => way.through === "condition"));
  if (partial.length > 0) {
    const grounds = groundsOf(partial);
    const shared = grounds.some(({ statement }) => fallsOnSome(names.entry(statement)));
    const why = shared ? ": a condition on some of a group may fall on any of them" : "";
    phrases.push(said(goal, `The assurance hangs on ${who(partial, names)} as well${why}.`, grounds));
  }
  return phrases;
}

/** Whether a statement lays a condition on a part of a group. */
function fallsOnSome(entry: Entry | undefined): boolean {
  return entry?.kind === "condition" && "group" in entry.on && entry.on.count.kind !== "all";
}

function who(vetoes: readonly Veto[], names: Names, last = "and"): string {
  return listed([...new Set(vetoes.map((veto) => withArticle(names.title(veto.actor))))], last);
}

function groundsOf(vetoes: readonly Veto[]): readonly Ground[] {
  return vetoes.flatMap((veto) => veto.grounds);
}

/** Says which holds rest on a single origin: the first thing an editor asks. */
function sayRests(goal: GoalAnswer, names: Names): readonly Phrase[] {
  return goal.vetoes.flatMap((veto) =>
    veto.ways.flatMap((way) => {
      const [origin, ...more] = way.restsOn;
      if (origin === undefined || more.length > 0 || (way.through !== "condition" && way.through !== "threat")) return [];
      return [said(goal, `${restingHold(veto, way, names)} rests on one origin: ${names.title(origin)}.`, way.grounds, [origin])];
    }),
  );
}

function restingHold(veto: Veto, way: VetoWay, names: Names): string {
  const over = veto.over === "assured" ? "over its assurance " : "";
  return `The hold of ${withArticle(names.title(veto.actor))} ${over}by “${listed(way.facts.map((fact) => names.title(fact)))}”`;
}

function sayOpening(goal: GoalAnswer, names: Names): readonly Phrase[] {
  const openings = goal.deadlocks.flatMap((deadlock) => deadlock.opens.filter((opening) => opening.gives === "yes")).slice(0, 2);
  if (openings.length === 0) return [];
  const grounds = goal.deadlocks.flatMap((deadlock) => deadlock.circle.flatMap((step) => step.grounds));
  const ways = openings.map((opening) => listed(opening.relax.map((relaxation) => sayRelaxation(relaxation, names))));
  return [said(goal, `It opens if ${ways.join(", or if ")}.`, grounds)];
}

function sayRelaxation({ commitment, condition, how: by }: Relaxation, names: Names): string {
  const waiting = inSentence(commitment, names);
  const waited = inSentence(condition, names);
  if (by === "waived") return `${waiting} no longer waits for ${waited}`;
  const isPledge = names.entry(condition.split(" ")[0] ?? condition)?.kind === "pledge";
  return isPledge ? `for ${waiting} it is enough that ${waited} is formal` : `for ${waiting} a formal promise of ${waited} is enough`;
}

function sayLaw(goal: GoalAnswer, names: Names): readonly Phrase[] {
  const law = goal.vetoes.filter((veto) => veto.kind === "in law");
  if (law.length === 0) return [];
  const shown = law.slice(0, 3);
  const more = law.length - shown.length;
  const list = more > 0 ? `${shown.map((veto) => names.title(veto.actor)).join(", ")} and ${more} more` : who(shown, names);
  return [said(goal, `${list} can stop it by vote.`, groundsOf(shown))];
}

function said(goal: GoalAnswer, text: string, grounds: readonly Ground[], origins?: readonly string[]): Phrase {
  const unique = [...new Map(grounds.map((ground) => [ground.statement, ground])).values()];
  return { text, goal: goal.id, grounds: unique, origins: origins ?? [...new Set(unique.flatMap((ground) => ground.origins))] };
}

function plain(text: string): Phrase {
  return { text, goal: null, grounds: [], origins: [] };
}

function spaced(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.map((phrase, index) => (index === phrases.length - 1 ? phrase : { ...phrase, text: `${phrase.text} ` }));
}

import type { GoalAnswer, Ground, Phrase, Veto } from "#model";
import { listed, withArticle } from "./names.ts";
import type { Names } from "./names.ts";

/** Actors named before the rest are only counted. */
const ACTORS_NAMED = 3;

interface Hold {
  readonly actor: string;
  readonly goals: readonly GoalAnswer[];
  readonly vetoes: readonly Veto[];
}

/**
 * Says the answers of an affair that names no goal yet: how many commitments there are, how they stand, who can stop others' commitments alone,
 * and which such hold rests on one origin.
 */
export function sayCommitments(goals: readonly GoalAnswer[], names: Names): readonly Phrase[] {
  const holds = holdsOn(goals);
  return [sayCount(goals), ...sayHolds(holds, goals.length, names), ...sayStuck(goals), ...sayOrigins(holds.slice(0, ACTORS_NAMED), names)];
}

function phrase(text: string, grounds: readonly Ground[], goal: string | null = null, origins?: readonly string[]): Phrase {
  const unique = [...new Map(grounds.map((ground) => [ground.statement, ground])).values()];
  return { text, goal, grounds: unique, origins: origins ?? [...new Set(unique.flatMap((ground) => ground.origins))] };
}

function sayCount(goals: readonly GoalAnswer[]): Phrase {
  const assured = goals.filter(({ assured: standing }) => standing !== "no");
  const lost = goals.filter(({ possible }) => possible === "no");
  const open = goals.length - assured.length - lost.length;
  const parts = [
    ...(assured.length > 0 ? [`${assured.length} ${are(assured.length)} assured as far as anybody has promised`] : []),
    ...(open > 0 ? [`${open} ${are(open)} possible but not assured`] : []),
    ...(lost.length > 0 ? [`${lost.length} ${are(lost.length)} out of reach`] : []),
  ];
  const noun = goals.length === 1 ? "commitment stands" : "commitments stand";
  return phrase(
    `${goals.length} ${noun}: ${listed(parts)}.`,
    goals.flatMap(({ grounds }) => grounds),
  );
}

function are(count: number): string {
  return count === 1 ? "is" : "are";
}

/** Those who can stop a commitment of somebody else, most commitments first. */
function holdsOn(goals: readonly GoalAnswer[]): readonly Hold[] {
  const byActor = new Map<string, { goals: GoalAnswer[]; vetoes: Veto[] }>();
  for (const goal of goals) {
    for (const veto of goal.vetoes) {
      if (veto.over !== "possible" || veto.ways.every(({ through }) => through === "pledge")) continue;
      const entry = byActor.get(veto.actor) ?? { goals: [], vetoes: [] };
      entry.goals.push(goal);
      entry.vetoes.push(veto);
      byActor.set(veto.actor, entry);
    }
  }
  return [...byActor].map(([actor, entry]) => ({ actor, ...entry })).sort((a, b) => b.goals.length - a.goals.length);
}

function sayHolds(holds: readonly Hold[], total: number, names: Names): readonly Phrase[] {
  const [first, ...others] = holds;
  if (!first) return [phrase("Nobody can stop one of them alone but whoever made it.", [])];
  const named = others.slice(0, ACTORS_NAMED - 1);
  const rest = others.length - named.length;
  const tell = (hold: Hold): string => `${withArticle(names.title(hold.actor))} ${countOf(hold, total, names)}`;
  const more = [...named.map(tell), ...(rest > 0 ? [`${rest} other${rest === 1 ? "" : "s"} some`] : [])];
  const grounds = [first, ...named].flatMap(({ vetoes }) => vetoes.flatMap((veto) => veto.grounds));
  const of = countOf(first, total, names, false);
  const which = first.goals.length === 1 && total > 1 ? whichOf(first, names) : "";
  const who = withArticle(names.title(first.actor));
  return [
    phrase(`Breaking one’s own word aside, ${who} can stop ${of} alone${which}${more.length > 0 ? `; ${listed(more)}` : ""}.`, grounds),
  ];
}

/** How many of the commitments somebody can stop; a single one is named, unless it is not `named` here. */
function countOf(hold: Hold, total: number, names: Names, named = true): string {
  const { length } = hold.goals;
  if (length === total) return total === 1 ? "it" : "every one of them";
  if (length > 1) return `${length} of them`;
  return `one of them${named ? whichOf(hold, names) : ""}`;
}

function whichOf({ goals: [goal] }: Hold, names: Names): string {
  return goal === undefined ? "" : ` (${names.title(goal.id)})`;
}

function sayStuck(goals: readonly GoalAnswer[]): readonly Phrase[] {
  const stuck = goals.filter(({ possible }) => possible === "together" || possible === "waiver");
  if (stuck.length === 0) return [];
  const grounds = stuck.flatMap(({ deadlocks }) => deadlocks.flatMap(({ circle }) => circle.flatMap((step) => step.grounds)));
  return [phrase(`${stuck.length} of them ${stuck.length === 1 ? "waits" : "wait"} in a circle.`, grounds, stuck[0]!.id)];
}

/** Holds that each rest on one origin, those of the same origin together. */
function sayOrigins(holds: readonly Hold[], names: Names): readonly Phrase[] {
  const byOrigin = new Map<string, Hold[]>();
  for (const hold of holds) {
    const ways = hold.vetoes.flatMap((veto) => veto.ways.filter(({ through }) => through !== "pledge"));
    const [origin, ...more] = new Set(ways.flatMap((way) => way.origins));
    if (origin !== undefined && more.length === 0) byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), hold]);
  }
  return [...byOrigin].map(([origin, resting]) => {
    const grounds = resting.flatMap(({ vetoes }) => vetoes.flatMap((veto) => veto.grounds));
    const who = listed(resting.map(({ actor }) => withArticle(names.title(actor))));
    const each = resting.length > 1 ? " each" : "";
    return phrase(`The hold of ${who}${each} rests on one origin: ${names.title(origin)}.`, grounds, null, [origin]);
  });
}

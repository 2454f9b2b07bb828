import type { SetList } from "#model";
import type { Model } from "./compile.ts";
import type { Reading } from "./element.ts";
import type { FoundSets } from "./oracle/set-search.ts";
import { SetSearch } from "./oracle/set-search.ts";
import { AGAINST, FREE } from "./scenario/scenarios.ts";
import type { Scenarios, State } from "./scenario/scenarios.ts";

/** What one search may spend: scenarios asked, and steps between them. A second at most. */
const ALLOWANCE = { calls: 6_000, steps: 40_000 };

/** Variables that can work either way, up to which a search tells their literals; each doubles what a question costs. */
const MOST_MIXED = 6;

/** Choices of one set of actors over variables that can work either way, gone through one by one up to this many. */
const MOST_CHOICES = 64;

/** Thrown inside a search where a scenario cannot be answered: nothing it has found could be trusted to be minimal. */
class Unanswered extends Error {}

/** What stands for sets of which nothing is known. */
export const UNKNOWN_SETS: SetList = { count: "unknown", bySize: {}, sets: [], cut: true, complete: false, upTo: null, engine: "search" };

/**
 * The smallest sets over facts, found scenario by scenario where no diagram is small enough. Where many variables can work either way, only
 * sets are looked for that hold whatever those are; all are never found then.
 */
export function searchFacts(model: Model, key: string, reading: Reading, family: "sufficient" | "blocking", limit: number): SetList {
  const scenarios = model.scenarios(key, reading);
  const { names, directions } = scenarios;
  const mixed = directions.filter((direction) => direction === "both").length;
  const told = names.flatMap((_, i) => (mixed <= MOST_MIXED || directions[i] !== "both" ? [i] : []));
  const states: State[] = names.map(() => FREE);
  const holds = (yes: Uint8Array): boolean => {
    told.forEach((i, place) => (states[i] = yes[place] === 1 ? 1 : 0));
    return answered(family === "sufficient" ? scenarios.mustHold(states) : scenarios.canHold(states));
  };
  const label = (place: number, yes: boolean): string => (yes === (family === "sufficient") ? "" : "not ") + names[told[place]!]!;
  return searched(
    family,
    limit,
    { names: told.length, directions: told.map((i) => directions[i]!), holds },
    label,
    told.length === names.length,
  );
}

/** The smallest sets of actors that can make an element hold, or stop it, as in actor-sets.ts. */
export function searchActors(model: Model, key: string, reading: Reading, aim: "make" | "stop", limit: number): SetList {
  const scenarios = model.scenarios(key, reading);
  const owners = scenarios.names.map((name) => model.system.variables.get(name)?.owner ?? null);
  const actors = [...new Set(owners.filter((owner) => owner !== null))].sort();
  const place = owners.map((owner) => (owner === null ? -1 : actors.indexOf(owner)));
  const agrees = (yes: Uint8Array, i: number): boolean => place[i]! >= 0 && yes[place[i]!] === 1;
  const holds = (yes: Uint8Array): boolean =>
    aim === "make" ? canMake(scenarios, (i) => agrees(yes, i)) : withstands(scenarios, (i) => place[i]! < 0 || agrees(yes, i));
  return searched(aim === "make" ? "sufficient" : "blocking", limit, { names: actors.length, holds }, (actor) => actors[actor]!, true);
}

/** Whether those who are asked can make it hold by some choice of theirs, all others saying no. */
function canMake(scenarios: Scenarios, asked: (i: number) => boolean): boolean {
  const states = scenarios.directions.map((direction, i): State =>
    direction === "falls" || !asked(i) ? 0 : direction === "rises" ? 1 : FREE,
  );
  return answered(scenarios.canHold(states));
}

/** Whether it can still hold whatever those choose who do not agree; the rest does its best. */
function withstands(scenarios: Scenarios, agrees: (i: number) => boolean): boolean {
  const { directions } = scenarios;
  const against = directions.map((_, i): State => (agrees(i) ? FREE : AGAINST));
  if (answered(scenarios.canHold(against))) return true;
  const choices = directions.flatMap((direction, i) => (direction === "both" && !agrees(i) ? [i] : []));
  if (2 ** choices.length > MOST_CHOICES) throw new Unanswered();
  for (let choice = 0; choice < 2 ** choices.length; choice++) {
    const states = [...against];
    choices.forEach((i, bit) => (states[i] = ((choice >> bit) & 1) as State));
    if (!answered(scenarios.canHold(states))) return false;
  }
  return true;
}

function answered(answer: boolean | null): boolean {
  if (answer === null) throw new Unanswered();
  return answer;
}

type Asked = ConstructorParameters<typeof SetSearch>[0];

/** Searches, and tells what is certain; `whole` where the family searched is all that was asked for. */
function searched(
  family: "sufficient" | "blocking",
  limit: number,
  asked: Asked,
  label: (name: number, yes: boolean) => string,
  whole: boolean,
): SetList {
  const search = new SetSearch(asked, { families: [family] });
  try {
    search.advance(ALLOWANCE);
  } catch (error) {
    if (error instanceof Unanswered) return UNKNOWN_SETS;
    throw error;
  }
  return listOf(search[family], limit, label, whole);
}

function listOf(
  { sets, count, complete, upTo }: FoundSets,
  limit: number,
  label: (name: number, yes: boolean) => string,
  whole: boolean,
): SetList {
  const bySize: Record<string, number> = {};
  for (const { length } of sets) bySize[length] = (bySize[length] ?? 0) + 1;
  const all = complete && whole;
  return {
    count,
    bySize,
    sets: sets.slice(0, limit).map((set) => set.map(({ name, yes }) => label(name, yes)).sort()),
    cut: !all || count > limit,
    complete: all,
    upTo: all || !whole || upTo < 0 ? null : upTo,
    engine: "search",
  };
}

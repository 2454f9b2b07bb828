import type { Reaching } from "#model";
import type { Allowance } from "../oracle/allowance.ts";
import { SetSearch } from "../oracle/set-search.ts";
import type { Scenarios, State } from "../scenario/scenarios.ts";
import { FREE } from "../scenario/scenarios.ts";
import type { Values } from "../solve.ts";
import type { FoundYeses } from "./cheapest-yeses.ts";
import { REACHED } from "./enclose.ts";

/** What one search may spend where nothing is said: half a second at most. */
const USUAL_ALLOWANCE: Allowance = { calls: 6000, steps: 40_000 };

/** What is looked for. */
interface Wanted {
  readonly standing: Reaching;
  /** What is a yes anyway. */
  readonly free: Values;
  /** What a yes of each of the others costs. */
  readonly costs: ReadonlyMap<string, number>;
  readonly limit: number;
  readonly allowance?: Allowance;
}

/** Thrown inside a search where a scenario cannot be answered; what it has found until then stays true. */
class Unanswered extends Error {}

/**
 * The cheapest sets of yeses that a search finds where no diagram holds the function, all else being no. Whoever is asked and could do harm with a
 * yes may say no all the same, so that more yeses never make it worse. Each set told is enough, and none of it can be spared.
 */
export function searchYeses(scenarios: Scenarios, { standing, free, costs, limit, allowance = USUAL_ALLOWANCE }: Wanted): FoundYeses {
  const { names, directions } = scenarios;
  const told = names.flatMap((name, i) => (costs.has(name) && directions[i] !== "falls" ? [i] : []));
  const states = names.map((name): State => (free[name] === true ? 1 : 0));
  const holds = (yes: Uint8Array): boolean => {
    told.forEach((i, place) => (states[i] = yes[place] === 0 ? 0 : directions[i] === "both" ? FREE : 1));
    const reached = scenarios.highest(states);
    if (reached === null) throw new Unanswered();
    return reached >= REACHED[standing];
  };
  const prices = told.map((i) => costs.get(names[i]!)!);
  const search = new SetSearch({ names: told.length, holds }, { families: ["sufficient"], costs: prices, limit: limit + 1 });
  try {
    search.advance(allowance);
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
  }
  const { sets, complete, upTo } = search.sufficient;
  const priced = sets.map((set) => ({
    names: set.map(({ name }) => names[told[name]!]!),
    cost: set.reduce((sum, { name }) => sum + prices[name]!, 0),
  }));
  const next = priced[limit]?.cost ?? Infinity;
  const below = Math.min(next, complete ? Infinity : Math.max(0, upTo));
  return { sets: priced.slice(0, limit), below };
}

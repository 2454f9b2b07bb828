import type { Node } from "#diagram";
import { Diagram } from "#diagram";
import type { Reaching } from "#model";
import { middle } from "#model";
import { SetSearch } from "../oracle/set-search.ts";
import type { FoundSets } from "../oracle/set-search.ts";
import { FREE } from "../scenario/scenarios.ts";
import type { Scenarios, State } from "../scenario/scenarios.ts";
import { unlessTooLarge } from "../solve.ts";
import type { Enclosed } from "./bound-chance.ts";
import type { Odds } from "./odds.ts";
import { isCertain } from "./odds.ts";
import type { Weighable } from "./weighable.ts";
import { weighed } from "./weighable.ts";

/** The grades as scenarios number them. */
export const REACHED: Readonly<Record<Reaching, number>> = { waiver: 1, together: 2, yes: 3 };

/** Variables that can work either way, up to which a search tells their literals; each doubles what a question costs. */
const MOST_MIXED = 6;
/** Nodes that the union of all sets found may take, and how many sets are joined at a time. */
const MOST_NODES = 100_000;
const BATCH = 32;
/** Less likely than this costs no more: the search goes by logarithms, which have no end. */
const LEAST_CHANCE = 1e-3;

/** What is enclosed, and how much may be spent on it. */
interface Wanted {
  readonly standing: Reaching;
  /** An order of the variables in which the sets found stand well on a diagram. */
  readonly order: readonly string[];
  /** Scenarios that each of two searches may ask. */
  readonly calls: number;
}

/** Thrown inside a search where a scenario cannot be answered; what it has found until then stays true. */
class Unanswered extends Error {}

/**
 * Two functions that enclose an element's own where no diagram can hold it: it holds wherever one of the sufficient sets found does, and
 * nowhere where one of the blocking sets does. The likeliest sets are looked for first. The two are one where the search found all.
 */
export function enclosed(scenarios: Scenarios, odds: Odds, wanted: Wanted): Enclosed {
  const sides = [searched(scenarios, odds, wanted, "sufficient"), searched(scenarios, odds, wanted, "blocking")] as const;
  const alike = sides.every(({ whole }) => whole);
  const sufficient = alike ? sides.flatMap((side) => side.sufficient) : sides[0].sufficient;
  const blocking = alike ? sides.flatMap((side) => side.blocking) : sides[1].blocking;
  const [met, stopped] = [united(sufficient, wanted.order), united(blocking, wanted.order)];
  const [inner, outer] = [met.some(), stopped.none()];
  if (met.all && sides[0].complete) return { inner, outer: inner };
  return stopped.all && sides[1].complete ? { inner: outer, outer } : { inner, outer };
}

/** A variable as it must be. */
type Literal = readonly [name: string, yes: boolean];

interface Searched {
  readonly sufficient: readonly (readonly Literal[])[];
  readonly blocking: readonly (readonly Literal[])[];
  /** Whether every variable could be told, so that sets of both families are those of the element itself. */
  readonly whole: boolean;
  /** Whether these are all sets of the family asked for. */
  readonly complete: boolean;
}

/** Looks for the likeliest sets of one family; variables that cannot be told are at their worst for it. */
function searched(scenarios: Scenarios, odds: Odds, wanted: Wanted, family: "sufficient" | "blocking"): Searched {
  const { names, directions } = scenarios;
  const chances = names.map((name) => odds.of.get(name)!.chance);
  const mixed = directions.filter((direction, i) => direction === "both" && !isCertain(chances[i]!)).length;
  const told = names.flatMap((_, i) => (!isCertain(chances[i]!) && (mixed <= MOST_MIXED || directions[i] !== "both") ? [i] : []));
  const states = chances.map((chance): State => (isCertain(chance) ? (chance.low === 1 ? 1 : 0) : FREE));
  const whole = told.length === states.filter((state) => state === FREE).length;
  const holds = (yes: Uint8Array): boolean => {
    told.forEach((i, place) => (states[i] = yes[place] === 1 ? 1 : 0));
    const reached = family === "sufficient" ? scenarios.lowest(states) : scenarios.highest(states);
    if (reached === null) throw new Unanswered();
    return reached >= REACHED[wanted.standing];
  };
  const helps = told.map((i) => (directions[i] !== "falls") === (family === "sufficient"));
  const costs = told.map((i, place) => {
    const chance = middle(chances[i]!);
    return -Math.log(Math.min(1, Math.max(LEAST_CHANCE, helps[place] ? chance : 1 - chance)));
  });
  const search = new SetSearch({ names: told.length, directions: told.map((i) => directions[i]!), holds }, { families: [family], costs });
  try {
    search.advance({ calls: wanted.calls });
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
  }
  const literals = ({ sets }: FoundSets): Literal[][] => sets.map((set) => set.map(({ name, yes }) => [names[told[name]!]!, yes]));
  return { sufficient: literals(search.sufficient), blocking: literals(search.blocking), whole, complete: whole && search.complete };
}

/** The functions "some of these sets is met", as far as a diagram can hold it, and "none is"; `all` where every set was taken in. */
interface United {
  readonly all: boolean;
  some(): Weighable;
  none(): Weighable;
}

function united(sets: readonly (readonly Literal[])[], order: readonly string[]): United {
  const diagram = new Diagram({ nodeBudget: 3 * MOST_NODES });
  const used = new Set(sets.flatMap((set) => set.map(([name]) => name)));
  for (const name of order) if (used.has(name)) diagram.variable(name);
  const literal = ([name, yes]: Literal): Node => (yes ? diagram.variable(name) : diagram.not(diagram.variable(name)));
  let union = diagram.zero;
  const take = (from: number): Node | null =>
    unlessTooLarge(() =>
      diagram.within(MOST_NODES, () => diagram.any([union, ...sets.slice(from, from + BATCH).map((set) => diagram.all(set.map(literal)))])),
    );
  let taken = 0;
  for (let next = take(0); taken < sets.length && next !== null; next = take(taken)) {
    union = next;
    taken += BATCH;
  }
  return {
    all: taken >= sets.length,
    some: () => weighed(diagram, union),
    none: () => weighed(diagram, unlessTooLarge(() => diagram.not(union)) ?? diagram.one),
  };
}

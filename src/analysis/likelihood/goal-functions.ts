import type { StopSignal } from "#diagram";
import type { Bound, Chance, GoalLikelihood, Reaching } from "#model";
import type { Model } from "../compile.ts";
import type { Reading } from "../element.ts";
import type { Direction } from "../scenario/directions.ts";
import type { Solved, Values } from "../solve.ts";
import { fixing, HOLDING, unlessTooLarge } from "../solve.ts";
import { orderVariables } from "../variable-order.ts";
import type { Enclosed } from "./bound-chance.ts";
import { boundChance } from "./bound-chance.ts";
import type { EnclosedAt } from "./enclose.ts";
import { enclosed } from "./enclose.ts";
import type { Odds } from "./odds.ts";
import { chancesIn, isCertain } from "./odds.ts";
import { splitSum, sumsOf } from "./split-sum.ts";
import { weighed } from "./weighable.ts";

/** The reading in which each bound is asked. */
export const READING = { assured: "lower", possible: "upper" } as const;

/** One bound of one goal at every standing, all that is certain being fixed. */
export interface BoundFunctions {
  readonly engine: GoalLikelihood["engine"];
  readonly at: Readonly<Record<Reaching, Enclosed>>;
  /** How they can depend on each variable, as far as the equations show. */
  readonly directions: ReadonlyMap<string, Direction>;
  /** About how much it costs to find them again, in nodes. */
  readonly size: number;
}

/** The functions of one goal, assured and possible. */
export type GoalFunctions = Readonly<Record<Bound, BoundFunctions>>;

/** Of fewer parts than this a sum is small enough for a diagram. */
const LEAST_PARTS = 20;

/** What asking a sum again costs, in nodes, whatever its parts are. */
const SUM_SIZE = 10_000;

/**
 * Scenarios that a search may go through for each bound of a goal, where nothing else is said: half a second at most, or a second where there
 * are hundreds of inputs.
 */
const USUAL_SCENARIOS = 40_000;

/** How much may be spent on a goal's chance where it has to be searched for. What is told with less stays true with more, and only comes nearer. */
export interface ChanceEffort {
  /** Scenarios that may be gone through for what is assured, and for what is possible; 40,000 where not said. */
  readonly scenarios?: number | undefined;
  /** Looked at between two steps of a search; what is certain by then is told. */
  readonly signal?: StopSignal | undefined;
  /** Told now and then how likely a goal is, as far as is known, at the standing that is meant. */
  readonly progress?: ((soFar: ChanceSoFar) => void) | undefined;
}

/** What is certain so far of how likely a goal is assured, or possible. */
export interface ChanceSoFar {
  readonly goal: string;
  readonly bound: Bound;
  readonly chance: Chance;
}

/** What is asked of one goal. */
export interface GoalQuestion {
  readonly model: Model;
  readonly goal: string;
  readonly odds: Odds;
  /** The standing that is meant, for which a search spends most. */
  readonly standing: Reaching;
  readonly effort?: ChanceEffort;
}

/** The goal's functions: as a sum over many parts, or on a diagram; where neither is small enough, enclosed by what a search finds. */
export function functionsOf(question: GoalQuestion): GoalFunctions {
  const exact = exactOf(question);
  return {
    assured: exact("assured") ?? searchedFunctions(question, "assured"),
    possible: exact("possible") ?? searchedFunctions(question, "possible"),
  };
}

/** As {@link functionsOf}, where no search is needed; `null` where one is. */
export function exactFunctionsOf(question: GoalQuestion): GoalFunctions | null {
  const exact = exactOf(question);
  const assured = exact("assured");
  const possible = assured && exact("possible");
  return possible && { assured, possible };
}

/** Finds the functions at each bound exactly, on one diagram for both; `null` where that grows too large. */
function exactOf(question: GoalQuestion): (bound: Bound) => BoundFunctions | null {
  let solved: Solved | undefined;
  return (bound) =>
    unlessTooLarge(() => asSum(question, bound)) ?? unlessTooLarge(() => onDiagram(question, bound, (solved ??= solvedFor(question))));
}

/** What need not stand on a diagram, as values: what is certain, and what cannot matter in any of these readings. */
function fixedIn({ model, goal, odds }: GoalQuestion, readings: readonly Reading[]): Values {
  const mattering = new Set(readings.flatMap((reading) => model.scenarios(goal, reading).names));
  const fixed = [...odds.of.values()].filter(({ name, chance }) => isCertain(chance) || !mattering.has(name));
  return Object.fromEntries(fixed.map(({ name, chance }) => [name, isCertain(chance) && chance.low === 1]));
}

function solvedFor(question: GoalQuestion): Solved {
  const { model, goal } = question;
  return model.solvedWith(goal, fixing(orderVariables(model.walked(goal)), fixedIn(question, Object.values(READING))));
}

function onDiagram({ model, goal }: GoalQuestion, bound: Bound, { diagram, value }: Solved): BoundFunctions {
  const at = atEach((standing) => exactly(weighed(diagram, value(goal, READING[bound], standing))));
  return { engine: "diagram", at, directions: directionsOf(model, goal, bound), size: diagram.size };
}

function asSum(question: GoalQuestion, bound: Bound): BoundFunctions | null {
  const { model, goal } = question;
  const directions = directionsOf(model, goal, bound);
  // The chance of a sum is found where each variable has one end that is worst for it.
  if ([...directions.values()].includes("both")) return null;
  const reading = READING[bound];
  const split = splitSum(model.system.elements, goal, reading);
  if (split === null || split.items.length < LEAST_PARTS) return null;
  const sums = sumsOf(model, { key: goal, split, reading, fixed: fixedIn(question, [reading]) });
  return sums && { engine: "sum", at: atEach((standing) => exactly(sums(standing))), directions, size: SUM_SIZE };
}

function searchedFunctions({ model, goal, odds, standing, effort = {} }: GoalQuestion, bound: Bound): BoundFunctions {
  const directions = directionsOf(model, goal, bound);
  const { scenarios = USUAL_SCENARIOS, signal, progress } = effort;
  const tell = (found: EnclosedAt): void => progress?.({ goal, bound, chance: chanceOf(found[standing], odds, directions) });
  const order = orderVariables(model.walked(goal));
  const at = enclosed(model.scenarios(goal, READING[bound]), odds, { standing, order, scenarios, signal, progress: progress && tell });
  return { engine: "search", at, directions, size: Infinity };
}

function chanceOf(of: Enclosed, odds: Odds, directions: ReadonlyMap<string, Direction>): Chance {
  const { low, high } = boundChance(of, { chances: chancesIn(odds), links: odds.links, directions }).now;
  return { low, high };
}

function exactly(of: Enclosed["inner"]): Enclosed {
  return { inner: of, outer: of };
}

function atEach(find: (standing: Reaching) => Enclosed): BoundFunctions["at"] {
  const [yes, together, waiver] = HOLDING.map(find);
  return { yes: yes!, together: together!, waiver: waiver! };
}

function directionsOf(model: Model, goal: string, bound: Bound): ReadonlyMap<string, Direction> {
  const { names, directions } = model.scenarios(goal, READING[bound]);
  return new Map(names.map((name, i) => [name, directions[i]!]));
}

/** The variables that some of the goal's functions move with; where these are only enclosed, all that their equations mention. */
export function supportOf(functions: GoalFunctions): ReadonlySet<string> {
  const each = [functions.assured, functions.possible];
  const of = ({ engine, at, directions }: BoundFunctions): readonly string[] =>
    engine === "search" ? [...directions.keys()] : HOLDING.flatMap((standing) => at[standing].inner.support);
  return new Set(each.flatMap(of));
}

/** The engine that found a goal's functions; of two, the one that promises less. */
export function engineOf({ assured, possible }: GoalFunctions): GoalLikelihood["engine"] {
  return (["search", "sum"] as const).find((engine) => [assured.engine, possible.engine].includes(engine)) ?? "diagram";
}

import type { Diagram, Node } from "#diagram";
import type { Bound } from "#model";
import type { Model } from "./compile.ts";
import type { Reading } from "./element.ts";
import type { Scenarios, State } from "./scenario/scenarios.ts";
import { AGAINST, FREE } from "./scenario/scenarios.ts";
import { smallestSets } from "./set-answer.ts";
import { fixing, unlessTooLarge } from "./solve.ts";
import { extremes } from "./standings.ts";
import { orderVariables } from "./variable-order.ts";

/** One way in which one actor alone stops a goal, before it is explained. `facts` are its own; a literal `not X` is X being so. */
export interface Way {
  readonly actor: string;
  readonly over: Bound;
  readonly facts: readonly string[];
  /** The reading in which the way was found, and in which it is explained. */
  readonly reading: Reading;
}

/** The most ways told for one actor over one bound. */
export const MOST_WAYS = 20;

/** The ways of stopping an element. */
interface Ways {
  readonly ways: readonly Way[];
  /** Bounds over which there may be others, since scenarios do not tell and the functions are too large. */
  readonly unknown: readonly Bound[];
  /** Actors that have more ways than are told. */
  readonly cut: readonly string[];
}

/**
 * Every way in which one actor alone stops an element. Over `possible`: whatever the others do, it is not even possible by waiver. Over
 * `assured`: its assurance is gone; where nothing is assured to begin with, its safe reading is, in which every commitment is held to
 * what it allows and every threat is feared. What already stops the possible is not told again. Actors held `likely` to stop it are
 * tried first, one by one; the ways are the same whoever they are.
 */
export function findWays(model: Model, key: string, likely: readonly string[] = []): Ways {
  const possible = waysIn(model, key, "possible", "upper", likely);
  const next = [...likely, ...possible.ways.map(({ actor }) => actor)];
  const assured = waysIn(model, key, "assured", canHold(model, key, "lower") !== false ? "lower" : "safe", next);
  const further = assured.ways.filter((way) => !possible.ways.some((other) => covers(way, other)));
  return {
    ways: [...possible.ways, ...further],
    unknown: [...(possible.complete ? [] : (["possible"] as const)), ...(assured.complete ? [] : (["assured"] as const))],
    cut: [...new Set([...possible.cut, ...assured.cut])],
  };
}

function covers(way: Way, other: Way): boolean {
  return way.actor === other.actor && other.facts.every((fact) => way.facts.includes(fact));
}

/** True where some answers to all that is open make an element hold in the end; `null` where that is too much to find out. */
function canHold(model: Model, key: string, reading: Reading): boolean | null {
  const scenarios = model.scenarios(key, reading);
  const holds = scenarios.canHold(scenarios.names.map(() => FREE));
  if (holds !== null) return holds;
  return unlessTooLarge(() => {
    const { diagram, value } = model.solvedAt(extremes(model, key, reading, true));
    return value(key, reading, "waiver") !== diagram.zero;
  });
}

/** Ways over one bound; not `complete` where some actor may have others than scenarios tell. */
interface WaysOver {
  readonly ways: readonly Way[];
  readonly complete: boolean;
  readonly cut: readonly string[];
}

function waysIn(model: Model, key: string, over: Bound, reading: Reading, likely: readonly string[]): WaysOver {
  const holds = canHold(model, key, reading);
  if (holds !== true) return { ways: [], complete: holds === false, cut: [] };
  const scenarios = model.scenarios(key, reading);
  const owned = new Map<string, number[]>();
  scenarios.names.forEach((name, i) => {
    const owner = ownerOf(model, name);
    if (owner !== null) owned.set(owner, [...(owned.get(owner) ?? []), i]);
  });
  let complete = true;
  const cut: string[] = [];
  const ways = suspects(scenarios, owned, new Set(likely)).flatMap((actor) => {
    const singles = waysBySingles(scenarios, owned.get(actor)!);
    const all = singles.complete ? singles.ways : unlessTooLarge(() => waysByDiagram(model, key, reading, actor));
    const found = all ?? singles.ways;
    complete &&= all !== null;
    if (found.length > MOST_WAYS) cut.push(actor);
    return found.slice(0, MOST_WAYS).map((facts) => ({ actor, over, facts, reading }));
  });
  return { ways, complete, cut };
}

/**
 * The actors that may stop it alone, in order of their names. Where it holds with all that several actors decide against it, none of them
 * does; so they are tested together, and by halves only where that fails. Those who are likely to are tested apart.
 */
function suspects(scenarios: Scenarios, owned: ReadonlyMap<string, readonly number[]>, likely: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  const all = [...owned.keys()].sort();
  const open = [all.filter((actor) => !likely.has(actor)), ...all.filter((actor) => likely.has(actor)).map((actor) => [actor])];
  for (let actors = open.pop(); actors !== undefined; actors = open.pop()) {
    const states: State[] = scenarios.names.map(() => FREE);
    for (const actor of actors) for (const i of owned.get(actor)!) states[i] = AGAINST;
    if (actors.length === 0 || scenarios.canHold(states) === true) continue;
    const half = Math.ceil(actors.length / 2);
    if (actors.length === 1) found.push(actors[0]!);
    else open.push(actors.slice(half), actors.slice(0, half));
  }
  return found.sort();
}

type Facts = readonly string[];

/**
 * An actor's ways that are single facts. Not `complete` where facts may come together (nothing but single facts stops it where all the rest
 * of its own against it does not), or where scenarios do not tell.
 */
function waysBySingles(scenarios: Scenarios, own: readonly number[]): { readonly ways: readonly Facts[]; readonly complete: boolean } {
  const { names, directions } = scenarios;
  const holds = (states: readonly (readonly [number, State])[]): boolean | null => {
    const now: State[] = names.map(() => FREE);
    for (const [i, state] of states) now[i] = state;
    return scenarios.canHold(now);
  };
  const refusals: readonly Literal[] = own.filter((i) => directions[i] !== "falls").map((i) => [i, 0]);
  const doings: readonly Literal[] = own.filter((i) => directions[i] !== "rises").map((i) => [i, 1]);
  const singles = [...refusals, ...doings].filter((literal) => holds([literal]) === false);
  const stops = new Map(singles);
  const rest = own.map((i): [number, State] => [i, stops.has(i) ? ((1 - stops.get(i)!) as State) : AGAINST]);
  const ways = singles.map(([i, value]) => [value === 1 ? `not ${names[i]!}` : names[i]!]);
  return { ways, complete: holds(rest) === true };
}

/** One variable by number, with the value at which it stops the goal. */
type Literal = readonly [number, 0 | 1];

/** An actor's ways from the function of its own variables, those of all others being at their best. */
function waysByDiagram(model: Model, key: string, reading: Reading, actor: string): readonly Facts[] {
  const best = Object.entries(extremes(model, key, reading, true));
  const mattering = new Set(model.scenarios(key, reading).names);
  const fixed = best.filter(([name]) => ownerOf(model, name) !== actor || !mattering.has(name));
  const { diagram, value } = model.solvedWith(key, fixing(orderVariables(model.walked(key)), Object.fromEntries(fixed)));
  return stops(model, diagram, value(key, reading, "waiver"), actor);
}

/** The smallest sets of an actor's own noes that make a function false whatever the others do. */
function stops(model: Model, diagram: Diagram, node: Node, actor: string): readonly Facts[] {
  const others = diagram.support(node).filter((name) => ownerOf(model, name) !== actor);
  const own = diagram.exists(node, others);
  return own === diagram.one
    ? []
    : smallestSets(diagram, diagram.dual(own))
        .list(MOST_WAYS + 1)
        .map((facts) => [...facts].sort());
}

function ownerOf(model: Model, name: string): string | null {
  return model.system.variables.get(name)?.owner ?? null;
}

/** One text by which a way is known again under another frame. */
export function wayMark({ actor, over, facts }: Way): string {
  return `${actor} over ${over} by ${facts.join(" and ")}`;
}

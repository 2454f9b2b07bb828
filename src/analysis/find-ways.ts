import type { Diagram, Node } from "#diagram";
import type { Bound } from "#model";
import type { Model } from "./compile.ts";
import type { Reading } from "./element.ts";
import { polarities } from "./polarity.ts";
import { smallestSets } from "./set-answer.ts";
import { unlessTooLarge } from "./solve.ts";
import { extremes } from "./standings.ts";

/** One way in which one actor alone stops a goal, before it is explained. `facts` are its own; a literal `not X` is X being so. */
export interface Way {
  readonly actor: string;
  readonly over: Bound;
  readonly facts: readonly string[];
  /** The reading in which the way was found, and in which it is explained. */
  readonly reading: Reading;
}

/** The most ways told for one actor over one bound. */
const MOST_WAYS = 20;

/** The ways of stopping an element, and the bounds for which they could not be found since the functions are too large to be held. */
interface Ways {
  readonly ways: readonly Way[];
  readonly unknown: readonly Bound[];
}

/**
 * Every way in which one actor alone stops an element. Over `possible`: whatever the others do, it is not even possible by waiver. Over
 * `assured`: its assurance is gone; where nothing is assured to begin with, its safe reading is, in which every commitment is held to
 * what it allows and every threat is feared. What already stops the possible is not told again.
 */
export function findWays(model: Model, key: string): Ways {
  const possible = unlessTooLarge(() => waysIn(model, key, "possible", "upper"));
  const assured = unlessTooLarge(() => waysIn(model, key, "assured", canHold(model, key, "lower") ? "lower" : "safe"));
  const further = (assured ?? []).filter((way) => !possible?.some((other) => covers(way, other)));
  return {
    ways: [...(possible ?? []), ...further],
    unknown: [...(possible === null ? (["possible"] as const) : []), ...(assured === null ? (["assured"] as const) : [])],
  };
}

function covers(way: Way, other: Way): boolean {
  return way.actor === other.actor && other.facts.every((fact) => way.facts.includes(fact));
}

/** True where some answers to all that is open make an element hold in the end. */
function canHold(model: Model, key: string, reading: Reading): boolean {
  const { diagram, value } = model.solvedAt(extremes(model, key, reading, true));
  return value(key, reading, "waiver") !== diagram.zero;
}

function waysIn(model: Model, key: string, over: Bound, reading: Reading): readonly Way[] {
  if (!canHold(model, key, reading)) return [];
  const found = unlessTooLarge(() => waysOverall(model, key, reading)) ?? waysOneByOne(model, key, reading);
  return found.map(([actor, facts]) => ({ actor, over, facts, reading }));
}

type OwnFacts = readonly [actor: string, facts: readonly string[]];

/** From the one function of all variables. */
function waysOverall(model: Model, key: string, reading: Reading): readonly OwnFacts[] {
  const { diagram, value } = model.solved();
  const node = value(key, reading, "waiver");
  const support = diagram.support(node);
  return actorsOf(model, support).flatMap((actor) => stops(model, diagram, node, actor));
}

/** Where that function is too large: actor by actor, all others at their best. */
function waysOneByOne(model: Model, key: string, reading: Reading): readonly OwnFacts[] {
  const best = Object.entries(extremes(model, key, reading, true));
  return actorsOf(model, [...polarities(model.system, key, reading).keys()]).flatMap((actor) => {
    const others = Object.fromEntries(best.filter(([name]) => ownerOf(model, name) !== actor));
    const { diagram, value } = model.solvedAt(others);
    return stops(model, diagram, value(key, reading, "waiver"), actor);
  });
}

/** The smallest sets of an actor's own noes that make a function false whatever the others do. */
function stops(model: Model, diagram: Diagram, node: Node, actor: string): readonly OwnFacts[] {
  const others = diagram.support(node).filter((name) => ownerOf(model, name) !== actor);
  const own = diagram.exists(node, others);
  if (own === diagram.one) return [];
  return smallestSets(diagram, diagram.dual(own))
    .list(MOST_WAYS)
    .map((facts) => [actor, facts]);
}

function actorsOf(model: Model, names: readonly string[]): readonly string[] {
  const owners = names.map((name) => ownerOf(model, name)).filter((owner) => owner !== null);
  return [...new Set(owners)].sort();
}

function ownerOf(model: Model, name: string): string | null {
  return model.system.variables.get(name)?.owner ?? null;
}

/** One text by which a way is known again under another frame. */
export function wayMark({ actor, over, facts }: Way): string {
  return `${actor} over ${over} by ${facts.join(" and ")}`;
}

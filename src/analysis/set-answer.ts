import type { Diagram, Node, SetFamily } from "#diagram";
import type { SetAnswer, SetList } from "#model";
import type { Solved } from "./solve.ts";
import type { System } from "./system.ts";

const ACTOR = "by ";

/** A list cut at `limit`; its counts stay exact. */
function setList(family: SetFamily, limit: number, name: (member: string) => string = (member) => member): SetList {
  const sets = family.list(limit).map((set) => set.map(name).sort());
  return {
    count: written(family.count),
    bySize: Object.fromEntries([...family.bySize].map(([size, count]) => [String(size), written(count)])),
    sets,
    cut: family.count > BigInt(sets.length),
  };
}

function written(count: bigint): number | string {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count.toString();
}

/** The smallest sets that make a function true: of yeses where it is monotone, else of literals (prime implicants). */
export function smallestSets(diagram: Diagram, node: Node): SetFamily {
  return diagram.isMonotone(node) ? diagram.minimalSets(node) : diagram.primeImplicants(node);
}

/** The smallest sets of yeses that make a function true, over facts and over whoever controls them (all others saying no). */
export function sufficient(system: System, { diagram }: Solved, node: Node, limit: number): SetAnswer {
  const facts = setList(smallestSets(diagram, node), limit);
  const chosen = overActors(system, diagram, node, (own, rising) => ({
    yes: rising ? own.one : own.choice,
    no: own.zero,
  }));
  return { ...facts, actors: actorList(diagram, chosen, limit) };
}

/**
 * The smallest sets of noes that make a function false whatever the rest is (a literal `not X` among them is X being so), over facts and
 * over whoever controls them: actors block where some choice of theirs does. An event is nobody's: no set of actors counts on it.
 */
export function blocking(system: System, { diagram }: Solved, node: Node, limit: number): SetAnswer {
  const facts = setList(smallestSets(diagram, diagram.dual(node)), limit);
  const chosen = overActors(system, diagram, diagram.not(node), (own, _rising, falling) => ({
    yes: falling ? own.zero : own.choice,
    no: falling ? own.one : own.rest,
  }));
  return { ...facts, actors: actorList(diagram, chosen, limit) };
}

/** What a variable may be replaced by: constants, its actors' own choice, or the worst that the rest may do. */
interface Own {
  readonly one: Node;
  readonly zero: Node;
  readonly choice: Node;
  readonly rest: Node;
}

type Replace = (own: Own, rising: boolean, falling: boolean) => { readonly yes: Node; readonly no: Node };

/**
 * The function "these actors can make it true": each variable is replaced by what it is if its actor is one of them (`yes`) and if not
 * (`no`). What is left of choices is quantified: first all that the rest may do, then some choice of the actors. Exact for any function,
 * for the order of the two is kept.
 */
function overActors(system: System, diagram: Diagram, node: Node, replace: Replace): Node {
  const support = diagram.support(node);
  const opposite = diagram.not(node);
  const allRising = diagram.isMonotone(node);
  const allFalling = diagram.isMonotone(opposite);
  const choices: string[] = [];
  let result = node;
  for (const name of support) {
    const rising = allRising || diagram.isMonotone(node, [name]);
    const falling = allFalling || (!rising && diagram.isMonotone(opposite, [name]));
    const owner = system.variables.get(name)?.owner ?? null;
    const mine: Own = { one: diagram.one, zero: diagram.zero, choice: diagram.variable(`${name} chosen`), rest: diagram.variable(name) };
    choices.push(`${name} chosen`);
    const { yes, no } = replace(mine, rising, falling);
    const now = owner === null ? no : diagram.ite(diagram.variable(ACTOR + owner), yes, no);
    result = diagram.ite(now, diagram.restrict(result, { [name]: true }), diagram.restrict(result, { [name]: false }));
  }
  return diagram.exists(diagram.forall(result, support), choices);
}

function actorList(diagram: Diagram, node: Node, limit: number): SetList {
  return setList(diagram.minimalSets(node), limit, (member) => member.slice(ACTOR.length));
}

/** What stands for sets that are too many or too large to be found. */
export const UNKNOWN_SETS: SetAnswer = {
  count: "unknown",
  bySize: {},
  sets: [],
  cut: true,
  actors: { count: "unknown", bySize: {}, sets: [], cut: true },
};

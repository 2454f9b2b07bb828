import type { Diagram, Node } from "#diagram";
import { BudgetExceeded } from "#diagram";

/** A set of yeses with the sum of what they cost. */
export interface PricedYeses {
  readonly names: readonly string[];
  readonly cost: number;
}

/** Sets of yeses, cheapest first. No set that costs less than `below` is missing; infinite where none is missing at all. */
export interface FoundYeses {
  readonly sets: readonly PricedYeses[];
  readonly below: number;
}

/** Nodes of a function that are walked over, and ways looked at, before it is too large. */
const MOST_NODES = 200_000;
const MOST_WAYS = 100_000;

/** A node of the function: the variable it asks for, and what is left of the function after its no and its yes. */
interface Step {
  readonly name: string;
  readonly no: Node;
  readonly yes: Node;
}

/** What it takes at least to make what is left of the function true. */
interface Least {
  readonly cost: number;
  readonly size: number;
}

/** A beginning of a set: what is left of the function, and what it takes at least in all. */
interface Way {
  readonly at: Node;
  readonly names: readonly string[];
  readonly cost: number;
  readonly least: Least;
}

/**
 * The cheapest sets of yeses that make a function true, all else being no; of equal cost the smaller first, and none that holds another one.
 * Exact: every node of the function's diagram knows what the rest costs at least, and ways are followed cheapest first (Hart, Nilsson and
 * Raphael 1968), so that nothing dearer than the last set told is looked at. Costs are 0 or more. Throws
 * `BudgetExceeded` where the function has more than {@link MOST_NODES} nodes.
 */
export function cheapestYeses(diagram: Diagram, node: Node, costs: ReadonlyMap<string, number>, limit: number): FoundYeses {
  const places = new Map(diagram.support(node).map((name, place) => [name, place]));
  const steps = stepsOf(diagram, node);
  const least = leastCosts(diagram, steps, costs, places);
  const found: PricedYeses[] = [];
  const open = new Ways();
  const follow = (at: Node, names: readonly string[], cost: number): void => {
    const rest = least.get(at);
    if (rest && !found.some((set) => isWithin(set.names, names))) {
      open.add({ at, names, cost, least: { cost: cost + rest.cost, size: names.length + rest.size } });
    }
  };
  follow(node, [], 0);
  for (let looked = 0; ; looked++) {
    const way = open.takeCheapest();
    if (way === undefined) return { sets: found, below: Infinity };
    const { at, names, cost, least: whole } = way;
    if (looked === MOST_WAYS) return { sets: found, below: whole.cost };
    if (found.some((set) => isWithin(set.names, names))) continue;
    if (at === diagram.one) {
      if (found.length === limit) return { sets: found, below: cost };
      found.push({ names, cost });
      continue;
    }
    const { name, no, yes } = steps.get(at)!;
    follow(no, names, cost);
    follow(yes, [...names, name], cost + costs.get(name)!);
  }
}

/** Whether all names of one set are in the other. */
export function isWithin(some: readonly string[], others: readonly string[]): boolean {
  return some.every((name) => others.includes(name));
}

/** Every node below a function, with what is left of it after the no and the yes of its first variable. */
function stepsOf(diagram: Diagram, root: Node): ReadonlyMap<Node, Step> {
  const steps = new Map<Node, Step>();
  const open = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const step = steps.has(at) ? null : diagram.split(at);
    if (step === null) continue;
    if (steps.size === MOST_NODES) throw new BudgetExceeded(MOST_NODES);
    steps.set(at, step);
    open.push(step.no, step.yes);
  }
  return steps;
}

/** What each node takes at least, from the last variables up to the first; a node that no yes makes true is left out. */
function leastCosts(
  diagram: Diagram,
  steps: ReadonlyMap<Node, Step>,
  costs: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, number>,
): ReadonlyMap<Node, Least> {
  const least = new Map<Node, Least>([[diagram.one, { cost: 0, size: 0 }]]);
  const upwards = [...steps].sort(([, one], [, other]) => places.get(other.name)! - places.get(one.name)!);
  for (const [node, { name, no, yes }] of upwards) {
    const [ifNo, rest] = [least.get(no), least.get(yes)];
    const ifYes = rest && { cost: rest.cost + costs.get(name)!, size: rest.size + 1 };
    const best = ifNo && ifYes ? (isLess(ifYes, ifNo) ? ifYes : ifNo) : (ifNo ?? ifYes);
    if (best) least.set(node, best);
  }
  return least;
}

function isLess(one: Least, other: Least): boolean {
  return one.cost < other.cost || (one.cost === other.cost && one.size < other.size);
}

/** Ways, the cheapest taken out first: a binary heap. */
class Ways {
  private readonly ways: Way[] = [];

  add(way: Way): void {
    const { ways } = this;
    let at = ways.push(way) - 1;
    for (let above = (at - 1) >> 1; at > 0 && isLess(way.least, ways[above]!.least); above = (at - 1) >> 1) {
      ways[at] = ways[above]!;
      at = above;
    }
    ways[at] = way;
  }

  takeCheapest(): Way | undefined {
    const { ways } = this;
    const first = ways[0];
    const last = ways.pop();
    if (first === undefined || last === undefined || ways.length === 0) return first;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const below = left + 1 < ways.length && isLess(ways[left + 1]!.least, ways[left]!.least) ? left + 1 : left;
      if (below >= ways.length || !isLess(ways[below]!.least, last.least)) break;
      ways[at] = ways[below]!;
      at = below;
    }
    ways[at] = last;
    return first;
  }
}

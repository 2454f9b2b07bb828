import { BudgetExceeded, Diagram } from "#diagram";
import type { Node, SetFamily, StopSignal } from "#diagram";
import type { Order } from "./order-leaves.ts";
import { ORDERS } from "./order-leaves.ts";
import type { Module } from "./split-modules.ts";

/** What is asked of a module. `labels` and `chances` are those of its leaves, in their order; no chances where one is unknown. */
export interface ModuleQuestion {
  readonly labels: readonly string[];
  readonly chances: readonly number[] | null;
  readonly cutSets: boolean;
  readonly pathSets: boolean;
  /** Labels of modules below that need no event at all (possible only where negations are left): they count as held for the cut sets. */
  readonly freeCuts: readonly string[];
  /** The same for the path sets. */
  readonly freePaths: readonly string[];
  readonly importance: boolean;
  readonly nodeBudget: number;
  readonly signal: StopSignal | undefined;
}

/** A module's answers; elements and keys are labels of leaves. What was not asked, or passed the budget, is null. */
export interface ModuleAnswer {
  readonly coherent: boolean;
  readonly probability: number | null;
  readonly importances: ReadonlyMap<string, number> | null;
  readonly cutSets: SetFamily | null;
  readonly pathSets: SetFamily | null;
}

/** Nodes allowed to the first try of each order, and how much more to each next one. */
const FIRST_LIMIT = 1 << 14;
const GROWTH = 4;

/** How many nodes function and families may hold together, as a multiple of the round's limit. */
const FAMILY_SHARE = 2;

/** A module's function under one order, below a limit of nodes. */
interface Built {
  readonly diagram: Diagram;
  readonly root: Node;
  readonly limit: number;
}

/**
 * Builds a module's function, again and again until the caller is content: the orders are tried in turn under a small limit of nodes, and
 * again under a larger one when all of them have passed it, until the whole budget has been tried. As limits grow fourfold, what is
 * spent on tries that fail stays within a small multiple of the one that succeeds.
 */
function* builds(module: Module, { labels, nodeBudget, signal }: ModuleQuestion): Generator<Built, void, undefined> {
  const orders: Order[] = [];
  for (let limit = Math.min(FIRST_LIMIT, nodeBudget); ; limit = Math.min(limit * GROWTH, nodeBudget)) {
    for (const [i, make] of ORDERS.entries()) {
      const order = (orders[i] ??= make(module));
      const diagram = new Diagram({ nodeBudget, signal });
      const root = tryOrder(
        module,
        diagram,
        order.map((leaf) => [leaf, labels[leaf]!]),
        limit,
      );
      if (root !== undefined) yield { diagram, root, limit };
    }
    if (limit === nodeBudget) return;
  }
}

/** The module's function under one order, or undefined where it takes more nodes than the limit. */
function tryOrder(module: Module, diagram: Diagram, order: readonly (readonly [number, string])[], limit: number): Node | undefined {
  const leaves: Node[] = [];
  for (const [leaf, label] of order) leaves[leaf] = diagram.variable(label);
  const made: Node[] = [];
  const nodeOf = (input: number): Node =>
    input < 0 ? made[~input]! : input % 2 === 1 ? diagram.not(leaves[input >> 1]!) : leaves[input >> 1]!;
  try {
    return diagram.within(limit, () => {
      for (const { least, inputs } of module.gates) {
        const nodes = inputs.map(nodeOf);
        made.push(least === 1 ? diagram.any(nodes) : least === nodes.length ? diagram.all(nodes) : diagram.atLeast(least, nodes));
      }
      return made.at(-1)!;
    });
  } catch (error) {
    if (error instanceof BudgetExceeded) return undefined;
    throw error;
  }
}

/** What `make` gives, or null where it takes more than the budget. */
function withinBudget<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof BudgetExceeded) return null;
    throw error;
  }
}

/**
 * Solves one module: with the first order under which its function and the families asked for stay within the limit of the round; where
 * the families never do, without them. Throws {@link BudgetExceeded} where the function itself takes more nodes than the budget, or the
 * signal's reason.
 */
export function solveModule(module: Module, question: ModuleQuestion): ModuleAnswer {
  let partial: ModuleAnswer | undefined;
  for (const built of builds(module, question)) {
    const answer = answerFrom(module, built, question);
    const whole = (answer.cutSets !== null || !question.cutSets) && (answer.pathSets !== null || !question.pathSets);
    if (whole) return answer;
    partial ??= answer;
  }
  if (!partial) throw new BudgetExceeded(question.nodeBudget);
  return partial;
}

function answerFrom(module: Module, { diagram, root, limit }: Built, question: ModuleQuestion): ModuleAnswer {
  const { chances, labels } = question;
  const negated = module.gates.some(({ inputs }) => inputs.some((input) => input >= 0 && input % 2 === 1));
  const of = chances && Object.fromEntries(chances.map((chance, leaf) => [labels[leaf]!, chance]));
  const family = (f: () => Node, free: readonly string[]): SetFamily | null =>
    withinBudget(() =>
      diagram.within(FAMILY_SHARE * limit, () => {
        const fixed = free.length > 0 ? diagram.restrict(f(), Object.fromEntries(free.map((label) => [label, true]))) : f();
        return negated ? diagram.leastSets(fixed) : diagram.minimalSets(fixed);
      }),
    );
  return {
    coherent: !negated,
    probability: of && diagram.probability(root, of),
    importances: of && question.importance ? diagram.importances(root, of) : null,
    cutSets: question.cutSets ? family(() => root, question.freeCuts) : null,
    pathSets: question.pathSets ? family(() => diagram.dual(root), question.freePaths) : null,
  };
}

import { BudgetExceeded, Diagram } from "#diagram";
import type { Node, SetFamily, StopSignal } from "#diagram";
import type { Order } from "./order-leaves.ts";
import type { Module } from "./split-modules.ts";

/** What is asked: the names of the leaves, an order, the labels of leaves that count as held, and what may be used up. */
export interface SmallSetsQuestion {
  readonly labels: readonly string[];
  readonly order: Order;
  readonly free: readonly string[];
  readonly nodeBudget: number;
  readonly signal: StopSignal | undefined;
}

/**
 * Tells of a module's least sets all those of up to so many leaves, for more and more leaves, until they are all or the next ones take more
 * than the budget. Every function is held only as far as that many leaves go, which loses no small set: a set is least among all where it
 * is least among those no larger. Throws the signal's reason.
 */
export function smallSets(module: Module, question: SmallSetsQuestion, tell: (family: SetFamily, complete: boolean) => void): void {
  const most = module.leaves.length - question.free.length;
  for (let size = 0; size <= most; size++) {
    try {
      tell(setsUpTo(size, module, question), size === most);
    } catch (error) {
      if (!(error instanceof BudgetExceeded)) throw error;
      return;
    }
  }
}

function setsUpTo(size: number, module: Module, { labels, order, free, nodeBudget, signal }: SmallSetsQuestion): SetFamily {
  const diagram = new Diagram({ nodeBudget, signal });
  const leaves: Node[] = [];
  for (const leaf of order) leaves[leaf] = free.includes(labels[leaf]!) ? diagram.one : diagram.variable(labels[leaf]!);
  const few = diagram.not(
    diagram.atLeast(
      size + 1,
      leaves.filter((leaf) => leaf !== diagram.one),
    ),
  );
  const literals = leaves.flatMap((leaf) => [diagram.and(leaf, few), diagram.and(diagram.not(leaf), few)]);
  const made: Node[] = [];
  for (const { least, inputs } of module.gates) {
    const nodes = inputs.map((input) => (input < 0 ? made[~input]! : literals[input]!));
    made.push(least === 1 ? diagram.any(nodes) : least === nodes.length ? diagram.all(nodes) : diagram.atLeast(least, nodes));
  }
  return diagram.leastSets(made.at(-1)!);
}

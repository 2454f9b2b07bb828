import { exactWeights } from "./exact-weights.ts";
import type { FunctionDiagram, Node } from "./function-diagram.ts";
import { ite } from "./ite.ts";

/** One summand of a threshold: counts its weight where the function holds. */
export interface Weighted {
  readonly node: Node;
  readonly weight: number;
}

/** A function with all the needs (`from` to `to`) that lead to it from one place in the row. */
interface Stretch {
  readonly from: bigint;
  readonly to: bigint;
  readonly node: Node;
}

/** Stretches known at one place in the row, disjoint, in rising order. */
class Stretches {
  private readonly known: Stretch[] = [];

  /** The number of the last stretch that starts at or before `need`, or -1. */
  private before(need: bigint): number {
    let [start, end] = [0, this.known.length];
    while (start < end) {
      const middle = (start + end) >> 1;
      if (this.known[middle]!.from <= need) start = middle + 1;
      else end = middle;
    }
    return start - 1;
  }

  find(need: bigint): Stretch | undefined {
    const stretch = this.known[this.before(need)];
    return stretch && need <= stretch.to ? stretch : undefined;
  }

  add(stretch: Stretch): void {
    this.known.splice(this.before(stretch.from) + 1, 0, stretch);
  }
}

interface Item {
  readonly node: Node;
  readonly weight: bigint;
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** Before each item, and at the end: which needs lead to which function. Below nothing is needed; above `rest` nothing helps. */
function frontiers(items: readonly Item[], need: bigint): Stretches[] {
  const rows = Array.from({ length: items.length + 1 }, () => new Stretches());
  const total = items.reduce((sum, item) => sum + item.weight, 0n);
  const beyond = total + need + 1n;
  let rest = 0n;
  for (let i = items.length; i >= 0; i--) {
    rows[i]!.add({ from: -beyond, to: 0n, node: 1 });
    rows[i]!.add({ from: rest + 1n, to: beyond, node: 0 });
    if (i > 0) rest += items[i - 1]!.weight;
  }
  return rows;
}

/**
 * Builds "the items from the first on reach `need`", `need` not being negative. Needs that no sum can tell apart share one node (the interval construction of Abío,
 * Nieuwenhuis, Oliveras, Rodríguez-Carbonell and Mayer-Eichberger 2012), so equal or round weights give small diagrams.
 */
function build(d: FunctionDiagram, items: readonly Item[], need: bigint): Node {
  const rows = frontiers(items, need);
  const open: { i: number; need: bigint }[] = [{ i: 0, need }];
  while (open.length > 0) {
    const { i, need } = open.at(-1)!;
    if (rows[i]!.find(need)) {
      open.pop();
      continue;
    }
    d.workspace.budget.step();
    const { node, weight } = items[i]!;
    const high = rows[i + 1]!.find(need - weight);
    const low = rows[i + 1]!.find(need);
    if (!high) open.push({ i: i + 1, need: need - weight });
    if (!low) open.push({ i: i + 1, need });
    if (!high || !low) continue;
    rows[i]!.add({
      from: most(high.from + weight, low.from),
      to: least(high.to + weight, low.to),
      node: ite(d, node, high.node, low.node),
    });
  }
  return rows[0]!.find(need)!.node;
}

/**
 * "The weights of the items that hold sum to at least `threshold`", exactly (see exact-weights.ts). Items may be any functions; they are
 * taken in the diagram's order, which makes each step on plain variables a single node.
 */
export function atLeastSum(d: FunctionDiagram, summands: readonly Weighted[], threshold: number): Node {
  const exact = exactWeights(
    summands.map((summand) => summand.weight),
    threshold,
  );
  const items = summands
    .map(({ node }, i): Item => ({ node, weight: exact.weights[i]! }))
    .filter((item) => item.weight > 0n && item.node !== 0)
    .sort((a, b) => d.nodes.level(a.node) - d.nodes.level(b.node));
  return build(d, items, exact.least);
}

import { exactWeights } from "./exact-weights.ts";
import type { FunctionDiagram, Node } from "./function-diagram.ts";
import { flatten, levelsOf } from "./flat.ts";
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

/** Stretches in one chunk before it is halved: entering one moves at most so many. */
const LARGEST_CHUNK = 512;

/** Some stretches, and where each begins as a plain number, to search in; beyond 2^53 several may seem to begin at one place. */
interface Chunk {
  readonly keys: number[];
  readonly stretches: Stretch[];
}

/** How many of these rising numbers are at most `key`. */
function upTo(keys: readonly number[], key: number): number {
  let [start, end] = [0, keys.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if (keys[middle]! <= key) start = middle + 1;
    else end = middle;
  }
  return start;
}

/** Stretches known at one place in the row, disjoint, in rising order. In chunks, for there may be a million of them. */
class Stretches {
  private readonly heads: number[] = [-Infinity];
  private readonly chunks: Chunk[] = [{ keys: [], stretches: [] }];

  /** The chunk, and how many of its stretches begin at or before `need`; none only where none does at all. */
  private before(need: bigint, key: number): readonly [number, number] {
    let at = upTo(this.heads, key) - 1;
    while (at > 0 && this.chunks[at]!.stretches[0]!.from > need) at--;
    const { keys, stretches } = this.chunks[at]!;
    let count = upTo(keys, key);
    while (count > 0 && stretches[count - 1]!.from > need) count--;
    return [at, count];
  }

  find(need: bigint): Stretch | undefined {
    const [at, count] = this.before(need, Number(need));
    const stretch = this.chunks[at]!.stretches[count - 1];
    return stretch && need <= stretch.to ? stretch : undefined;
  }

  add(stretch: Stretch): void {
    const key = Number(stretch.from);
    const [at, count] = this.before(stretch.from, key);
    const { keys, stretches } = this.chunks[at]!;
    keys.splice(count, 0, key);
    stretches.splice(count, 0, stretch);
    if (keys.length <= LARGEST_CHUNK) return;
    const half = LARGEST_CHUNK / 2;
    this.heads.splice(at + 1, 0, keys[half]!);
    this.chunks.splice(at + 1, 0, { keys: keys.splice(half), stretches: stretches.splice(half) });
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

/** If `f` then `g` else `h`; a single node where `f` is a variable above both, which then need not be remembered. */
function choice(d: FunctionDiagram, f: Node, g: Node, h: Node): Node {
  const { nodes } = d;
  const level = nodes.level(f);
  const plain = nodes.low(f) === 0 && nodes.high(f) === 1 && level < nodes.level(g) && level < nodes.level(h);
  return plain ? d.make(level, h, g) : ite(d, f, g, h);
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
      node: choice(d, node, high.node, low.node),
    });
  }
  return rows[0]!.find(need)!.node;
}

/** The last level on which a function depends. */
function deepestLevel({ nodes }: FunctionDiagram, f: Node): number {
  return nodes.low(f) <= 1 && nodes.high(f) <= 1 ? nodes.level(f) : Math.max(...levelsOf(flatten(nodes, f)));
}

/** The order in which items are taken: by the first variable that each depends on, or by the last. */
export type TakenBy = "first" | "last";

/**
 * "The weights of the items that hold sum to at least `threshold`", exactly (see exact-weights.ts). Items may be any functions; they are
 * taken in the diagram's order, which makes each step on plain variables a single node. By their last variable suits items of a few
 * variables each, which are done with one after the other; large ones that share most of theirs stay smaller by their first.
 */
export function atLeastSum(d: FunctionDiagram, summands: readonly Weighted[], threshold: number, takenBy: TakenBy): Node {
  const exact = exactWeights(
    summands.map((summand) => summand.weight),
    threshold,
  );
  const items = summands
    .map(({ node }, i): Item => ({ node, weight: exact.weights[i]! }))
    .filter((item) => item.weight > 0n && item.node !== 0)
    .map((item) => ({ ...item, level: takenBy === "first" ? d.nodes.level(item.node) : deepestLevel(d, item.node) }))
    .sort((a, b) => a.level - b.level);
  return build(d, items, exact.least);
}

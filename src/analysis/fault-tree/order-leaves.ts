import type { NormalGate } from "./gate-graph.ts";
import type { Module } from "./split-modules.ts";

/** An order of a module's leaves, as numbers of leaves. */
export type Order = readonly number[];

/** A module laid out in rows, for passes that are made again for every leaf: the inputs of gate `g` stand from `starts[g]` to `starts[g + 1]`. */
class Weighing {
  readonly placed: Uint8Array;
  /** How much of the root's attention each leaf got at the last weighing. */
  readonly leafWeight: Float64Array;
  private readonly starts: Int32Array;
  private readonly inputs: Int32Array;
  private readonly open: Int32Array;
  private readonly weight: Float64Array;

  constructor({ gates, leaves }: Module) {
    this.placed = new Uint8Array(leaves.length);
    this.leafWeight = new Float64Array(leaves.length);
    this.starts = new Int32Array(gates.length + 1);
    gates.forEach(({ inputs }, gate) => (this.starts[gate + 1] = this.starts[gate]! + inputs.length));
    this.inputs = new Int32Array(this.starts[gates.length]!);
    gates.forEach(({ inputs }, gate) => this.inputs.set(inputs, this.starts[gate]));
    this.open = new Int32Array(gates.length);
    this.weight = new Float64Array(gates.length);
  }

  /** Shares the root's attention: every gate shares what it gets evenly among the inputs that are still open. */
  weigh(): void {
    const { starts, inputs, open, placed, weight, leafWeight } = this;
    this.countOpen();
    weight.fill(0);
    leafWeight.fill(0);
    weight[weight.length - 1] = 1;
    for (let gate = weight.length - 1; gate >= 0; gate--) {
      if (open[gate] === 0 || weight[gate] === 0) continue;
      const share = weight[gate]! / open[gate]!;
      for (let at = starts[gate]!; at < starts[gate + 1]!; at++) {
        const input = inputs[at]!;
        if (input < 0) weight[~input]! += open[~input]! > 0 ? share : 0;
        else leafWeight[input >> 1]! += placed[input >> 1] === 0 ? share : 0;
      }
    }
  }

  /** How many inputs of each gate are open: leaves that are not placed, and gates with an open input. */
  private countOpen(): void {
    const { starts, inputs, open, placed } = this;
    for (let gate = 0; gate < open.length; gate++) {
      let count = 0;
      for (let at = starts[gate]!; at < starts[gate + 1]!; at++) {
        const input = inputs[at]!;
        if (input < 0 ? open[~input]! > 0 : placed[input >> 1] === 0) count++;
      }
      open[gate] = count;
    }
  }
}

/** By weight: the heaviest leaf first, then the heaviest of what is left once it is gone, and so on (Minato, Ishiura, Yajima 1990). */
function orderByWeight(module: Module): Order {
  const weighing = new Weighing(module);
  const { placed, leafWeight } = weighing;
  const order: number[] = [];
  while (order.length < placed.length) {
    weighing.weigh();
    let heaviest = -1;
    for (let leaf = 0; leaf < placed.length; leaf++) {
      if (placed[leaf] === 0 && (heaviest < 0 || leafWeight[leaf]! > leafWeight[heaviest]!)) heaviest = leaf;
    }
    placed[heaviest] = 1;
    order.push(heaviest);
  }
  return order;
}

/** The leaves below each gate. */
export function leavesBelow(gates: readonly NormalGate[]): readonly ReadonlySet<number>[] {
  const below: Set<number>[] = [];
  for (const { inputs } of gates) {
    const own = new Set<number>();
    for (const input of inputs) {
      if (input >= 0) own.add(input >> 1);
      else for (const leaf of below[~input]!) own.add(leaf);
    }
    below.push(own);
  }
  return below;
}

/** Rounds of pulling; the spans rarely shrink after twenty. */
const PULLS = 60;

/**
 * By attraction: every gate pulls the leaves below it together until the spans no longer shrink (FORCE: Aloul, Markov, Sakallah 2003).
 * Gates above more than half of the leaves pull at nothing in particular and are left out.
 */
function orderByAttraction(module: Module, start: Order): Order {
  const position = new Float64Array(start.length);
  const settle = (order: Order): void => order.forEach((leaf, i) => (position[leaf] = i));
  const pulls = leavesBelow(module.gates)
    .filter(({ size }) => size > 1 && size <= start.length / 2)
    .map((below) => Int32Array.from(below));
  settle(start);
  let [best, least] = [start, span(pulls, position)];
  for (let i = 0; i < PULLS; i++) {
    const next = pulled(pulls, position);
    settle(next);
    const now = span(pulls, position);
    if (now < least) [best, least] = [next, now];
  }
  return best;
}

/** How far the leaves of each gate lie apart, summed. */
function span(pulls: readonly Int32Array[], position: Float64Array): number {
  let sum = 0;
  for (const pull of pulls) {
    let [low, high] = [Infinity, -Infinity];
    for (const leaf of pull) {
      low = Math.min(low, position[leaf]!);
      high = Math.max(high, position[leaf]!);
    }
    sum += high - low;
  }
  return sum;
}

/** The leaves in the order of the mean of the middles of their gates. */
function pulled(pulls: readonly Int32Array[], position: Float64Array): Order {
  const sum = new Float64Array(position.length);
  const count = new Float64Array(position.length);
  for (const pull of pulls) {
    let middle = 0;
    for (const leaf of pull) middle += position[leaf]!;
    middle /= pull.length;
    for (const leaf of pull) {
      sum[leaf]! += middle;
      count[leaf]!++;
    }
  }
  const goal = sum.map((total, leaf) => (count[leaf]! > 0 ? total / count[leaf]! : position[leaf]!));
  return [...position.keys()].sort((a, b) => goal[a]! - goal[b]! || position[a]! - position[b]!);
}

/** The leaves as a walk from the root meets them first; `sorted` says in which order the inputs of a gate are entered. */
function walk({ gates }: Module, sorted: (inputs: readonly number[]) => readonly number[]): Order {
  const order = new Set<number>();
  const met = new Uint8Array(gates.length);
  const open = [-gates.length];
  while (open.length > 0) {
    const input = open.pop()!;
    if (input >= 0) order.add(input >> 1);
    else if (met[~input] === 0) {
      met[~input] = 1;
      for (const one of sorted(gates[~input]!.inputs).toReversed()) open.push(one);
    }
  }
  return [...order];
}

/** By depth first, at each gate the inputs that most gates read first, smaller ones before larger ones. */
function orderByDepth(module: Module): Order {
  const { gates, leaves } = module;
  const [gateReaders, leafReaders] = [new Int32Array(gates.length), new Int32Array(leaves.length)];
  for (const { inputs } of gates) for (const input of inputs) (input < 0 ? gateReaders : leafReaders)[input < 0 ? ~input : input >> 1]!++;
  const below = leavesBelow(gates);
  const readers = (input: number): number => (input < 0 ? gateReaders[~input]! : leafReaders[input >> 1]!);
  const size = (input: number): number => (input < 0 ? below[~input]!.size : 1);
  return walk(module, (inputs) => [...inputs].sort((a, b) => readers(b) - readers(a) || size(a) - size(b)));
}

/** By depth first as written, gates before leaves: in a tree of sequences what is asked along the way comes after what it is asked for. */
function orderAsWritten(module: Module): Order {
  return walk(module, (inputs) => [...inputs.filter((input) => input < 0), ...inputs.filter((input) => input >= 0)]);
}

/** Leaves times inputs of gates up to which every order is tried; the other orders take time that grows with this. */
const SMALL_ENOUGH = 10_000_000;

/** The orders to be tried in turn, each made only when its turn comes; see solve-module.ts. Very large modules are taken as written. */
export function ordersFor({ gates, leaves }: Module): readonly ((module: Module) => Order)[] {
  if (gates.length === 1) return [orderAsWritten];
  const inputs = gates.reduce((sum, gate) => sum + gate.inputs.length, 0);
  if (inputs * leaves.length > SMALL_ENOUGH) return [orderAsWritten];
  return [orderByWeight, (module) => orderByAttraction(module, orderByWeight(module)), orderAsWritten, orderByDepth];
}

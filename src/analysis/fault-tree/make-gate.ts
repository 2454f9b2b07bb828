import { ALWAYS, NEVER } from "./gate-graph.ts";
import type { NormalGate } from "./gate-graph.ts";

/** The same input turned into its opposite, where it is an event or a constant; gates are turned by {@link GateMaker} only. */
export function oppositeLeaf(code: number): number {
  return code === ALWAYS ? NEVER : code === NEVER ? ALWAYS : code ^ 1;
}

/** A number that equal inputs share in whatever order they stand (multipliers of xxHash and Murmur). */
function hash(least: number, inputs: readonly number[]): number {
  let sum = Math.imul(least, 0x9e3779b1);
  for (const input of inputs) {
    const mixed = Math.imul(input ^ (input >>> 15), 0x85ebca6b);
    sum = (sum + Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)) | 0;
  }
  return sum;
}

/** Whether two lists hold the same inputs equally often. */
function isSame(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  if (one.every((input, i) => input === other[i])) return true;
  const [left, right] = [Int32Array.from(one).sort(), Int32Array.from(other).sort()];
  return left.every((input, i) => input === right[i]);
}

/** Finds gates by what they join, in whatever order; gates are numbered as they are added. */
export class GateIndex {
  readonly gates: NormalGate[] = [];
  /** The youngest gate of each hash, and for every gate the one before it with the same hash; -1 where there is none. */
  private readonly youngest = new Map<number, number>();
  private readonly before: number[] = [];

  /** The number of the gate with these inputs, or undefined. */
  find(least: number, inputs: readonly number[]): number | undefined {
    for (let gate = this.youngest.get(hash(least, inputs)) ?? -1; gate >= 0; gate = this.before[gate]!) {
      const known = this.gates[gate]!;
      if (known.least === least && isSame(known.inputs, inputs)) return gate;
    }
    return undefined;
  }

  /** The number of a new gate. */
  add(gate: NormalGate): number {
    const key = hash(gate.least, gate.inputs);
    this.before.push(this.youngest.get(key) ?? -1);
    this.youngest.set(key, this.gates.length);
    return this.gates.push(gate) - 1;
  }
}

/** Makes gates in normal form, each once: constants, repetitions and opposites are worked away before a gate comes to be. */
export class GateMaker {
  private readonly index = new GateIndex();

  get gates(): readonly NormalGate[] {
    return this.index.gates;
  }

  /** The code for "at least `least` of the inputs hold". */
  make(least: number, inputs: readonly number[]): number {
    let [need, open] = [least, inputs];
    if (inputs.some((input) => input >= NEVER)) {
      open = inputs.filter((input) => input < NEVER);
      for (const input of inputs) if (input === ALWAYS) need--;
    }
    if (need <= 0) return ALWAYS;
    if (need > open.length) return NEVER;
    if (need > 1 && need < open.length) return this.hold(need, open);
    return this.join(need > 1 || open.length === 1, open);
  }

  /** An `and` or an `or`: without repetitions, constant where an event meets its opposite. */
  private join(all: boolean, inputs: readonly number[]): number {
    const distinct = new Set(inputs);
    for (const code of distinct) if (code >= 0 && code % 2 === 1 && distinct.has(code - 1)) return all ? NEVER : ALWAYS;
    const [first = NEVER] = distinct;
    if (distinct.size === 1) return first;
    return this.hold(all ? distinct.size : 1, distinct.size === inputs.length ? inputs : [...distinct]);
  }

  /** The gate with these inputs, in whatever order; the order of its first making stays, since it says what belongs together. */
  private hold(least: number, inputs: readonly number[]): number {
    return ~(this.index.find(least, inputs) ?? this.index.add({ least, inputs }));
  }
}

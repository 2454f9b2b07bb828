import { gateOf } from "./check-tree.ts";
import type { FaultTree, Gate, Input } from "./fault-tree.ts";
import { ALWAYS, NEVER } from "./gate-graph.ts";
import type { GateGraph, NormalGate } from "./gate-graph.ts";
import { GateMaker, oppositeLeaf } from "./make-gate.ts";
import { oppositesOf } from "./pair-gates.ts";

/** A gate as it is asked for: itself or its opposite. */
const keyOf = (gate: number, opposite: boolean): number => 2 * gate + (opposite ? 1 : 0);

/** The codes of something and of its opposite. */
type Signed = readonly [number, number];

/** Turns formulas into gates in normal form; a gate of the tree is met twice at most, once as itself and once as its opposite. */
class Normaliser {
  readonly maker = new GateMaker();
  readonly events = new Map<string, number>();
  readonly codes = new Map<number, number>();
  private readonly tree: FaultTree;
  private readonly given: ReadonlyMap<string, boolean>;
  private missing: number[] = [];

  constructor(tree: FaultTree, given: Readonly<Record<string, boolean>>) {
    this.tree = tree;
    this.given = new Map(Object.entries(given));
  }

  /** The code of a gate; children first, on a stack of its own. */
  run(top: number): number {
    const open = [keyOf(top, false)];
    while (open.length > 0) {
      const key = open.at(-1)!;
      if (!this.codes.has(key)) {
        this.missing = [];
        const code = this.build(this.tree.gates[key >> 1]!, key % 2 === 1);
        if (this.missing.length > 0) {
          for (const one of this.missing) open.push(one);
          continue;
        }
        this.codes.set(key, code);
      }
      open.pop();
    }
    return this.codes.get(keyOf(top, false))!;
  }

  /** The code of an input; where its gate has none yet, the gate is noted as missing and the code means nothing. */
  private code(input: Input, opposite: boolean): number {
    if (input.kind === "constant") return input.value !== opposite ? ALWAYS : NEVER;
    const gate = gateOf(this.tree, input);
    const fixed = this.given.size > 0 ? this.fixed(input, gate) : undefined;
    if (fixed !== undefined) return fixed !== opposite ? ALWAYS : NEVER;
    if (gate === undefined) return this.leaf(input as Input & { kind: "named" }, opposite);
    const code = this.codes.get(keyOf(gate, opposite));
    if (code === undefined) this.missing.push(keyOf(gate, opposite));
    return code ?? NEVER;
  }

  private fixed(input: Input, gate: number | undefined): boolean | undefined {
    if (input.kind === "named") return this.given.get(input.name);
    return gate === undefined ? undefined : this.given.get(this.tree.gates[gate]!.name);
  }

  private leaf({ name, as }: Input & { kind: "named" }, opposite: boolean): number {
    const house = as === "basic-event" ? undefined : this.tree.houses.get(name);
    if (house !== undefined) return house !== opposite ? ALWAYS : NEVER;
    let event = this.events.get(name);
    if (event === undefined) {
      event = this.events.size;
      this.events.set(name, event);
    }
    return opposite ? oppositeLeaf(2 * event) : 2 * event;
  }

  /** De Morgan: the opposite of "at least k of n" is "at least n - k + 1 of the opposites". */
  private build({ connective, min, max, inputs }: Gate, opposite: boolean): number {
    const all = (turned: boolean): number[] => inputs.map((input) => this.code(input, turned));
    const atLeast = (least: number, turned: boolean): number => this.maker.make(turned ? inputs.length - least + 1 : least, all(turned));
    switch (connective) {
      case "and":
        return atLeast(inputs.length, opposite);
      case "nand":
        return atLeast(inputs.length, !opposite);
      case "or":
        return atLeast(1, opposite);
      case "nor":
        return atLeast(1, !opposite);
      case "not":
        return this.code(inputs[0]!, !opposite);
      case "atleast":
        return atLeast(min, opposite);
      case "cardinality": {
        const enough = atLeast(min, opposite);
        const tooMany = atLeast(max + 1, !opposite);
        return this.maker.make(opposite ? 1 : 2, [enough, tooMany]);
      }
      case "imply": {
        const [from, to] = [this.code(inputs[0]!, !opposite), this.code(inputs[1]!, opposite)];
        return this.maker.make(opposite ? 2 : 1, [from, to]);
      }
      case "xor":
        return this.differ(inputs, false, opposite);
      case "iff":
        return this.differ(inputs, true, opposite);
    }
  }

  /** "An odd number of them", pair by pair; with `same` each pair is "both or neither". */
  private differ(inputs: readonly Input[], same: boolean, opposite: boolean): number {
    const signed = inputs.map((input): Signed => [this.code(input, false), this.code(input, true)]);
    const [code, turned] = signed.reduce((left, right) => {
      const [differ, agree] = this.exclusive(left, right);
      return same ? [agree, differ] : [differ, agree];
    });
    return opposite ? turned : code;
  }

  private exclusive([a, notA]: Signed, [b, notB]: Signed): Signed {
    const both = (x: number, y: number): number => this.maker.make(2, [x, y]);
    return [this.maker.make(1, [both(a, notB), both(notA, b)]), this.maker.make(1, [both(a, b), both(notA, notB)])];
  }
}

/**
 * A tree in normal form under what is given (names of events, house events or gates, each yes or no). The tree must have passed
 * `checkTree`. Gates of one kind below one another are made one where nobody else reads the lower one.
 */
export function normalise(tree: FaultTree, top: string, given: Readonly<Record<string, boolean>>): GateGraph {
  const normaliser = new Normaliser(tree, given);
  const code = Object.hasOwn(given, top) ? (given[top] ? ALWAYS : NEVER) : normaliser.run(tree.named.get(top)!);
  return merged(normaliser.maker.gates, code, [...normaliser.events.keys()]);
}

/** How often each gate is read by gates below the top, the top's own reader counted. */
function readers(gates: readonly NormalGate[], top: number): Int32Array {
  const count = new Int32Array(gates.length);
  if (top < 0) count[~top] = 1;
  for (let gate = gates.length - 1; gate >= 0; gate--) {
    if (count[gate] === 0) continue;
    for (const input of gates[gate]!.inputs) if (input < 0) count[~input]!++;
  }
  return count;
}

/** Copies what the top depends on, and makes one of gates of one kind below one another. */
function merged(gates: readonly NormalGate[], top: number, events: readonly string[]): GateGraph {
  const read = readers(gates, top);
  const opposite = top < 0 ? oppositesOf(gates, ~top) : new Int32Array(0);
  const maker = new GateMaker();
  const codes = new Int32Array(gates.length);
  const isAnd = (gate: NormalGate): boolean => gate.least === gate.inputs.length;
  const isSame = (gate: NormalGate, below: NormalGate): boolean => (gate.least === 1 ? below.least === 1 : isAnd(gate) && isAnd(below));
  for (let at = 0; at < gates.length; at++) {
    if (read[at] === 0) continue;
    const gate = gates[at]!;
    const inputs: number[] = [];
    for (const input of gate.inputs) {
      const code = input < 0 ? codes[~input]! : input;
      // What is read both ways stays whole, so that it can be told to be its opposite's opposite.
      const isWhole = input < 0 && opposite[~input]! >= 0 && opposite[at]! < 0;
      const below = input < 0 && read[~input] === 1 && code < 0 && !isWhole ? maker.gates[~code] : undefined;
      if (below && isSame(gate, below)) for (const one of below.inputs) inputs.push(one);
      else inputs.push(code);
    }
    codes[at] = maker.make(isAnd(gate) ? inputs.length : gate.least, inputs);
  }
  const code = top < 0 ? codes[~top]! : top;
  return live(maker.gates, code, events);
}

/** Leaves out the gates that nobody reads any more, and events likewise. */
function live(gates: readonly NormalGate[], top: number, events: readonly string[]): GateGraph {
  const read = readers(gates, top);
  const codes = new Int32Array(gates.length);
  const numbers = new Map<number, number>();
  const kept: NormalGate[] = [];
  const renumbered = (input: number): number => {
    if (input < 0) return codes[~input]!;
    if (input >= NEVER) return input;
    let number = numbers.get(input >> 1);
    if (number === undefined) numbers.set(input >> 1, (number = numbers.size));
    return 2 * number + (input & 1);
  };
  for (let at = 0; at < gates.length; at++) {
    if (read[at] === 0) continue;
    const { least, inputs } = gates[at]!;
    codes[at] = ~kept.length;
    kept.push({ least, inputs: inputs.map(renumbered) });
  }
  const code = renumbered(top);
  return { gates: kept, top: code, events: [...numbers.keys()].map((event) => events[event]!) };
}

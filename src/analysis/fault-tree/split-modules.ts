import type { GateGraph, NormalGate } from "./gate-graph.ts";
import { oppositesOf, valuesOf } from "./pair-gates.ts";

/**
 * A part of the tree that shares no event with the rest, so that it can be solved on its own and stand as one event above. Its gates read
 * inputs coded as in a {@link GateGraph}, where "event" `i` is `leaves[i]`: an event of the tree, or where negative the module `~leaves[i]`.
 * The last gate is its root.
 */
export interface Module {
  readonly gates: readonly NormalGate[];
  readonly leaves: readonly number[];
}

/** When each gate and event is met: dates of a walk that enters every gate once and looks at every input of it. */
interface Dates {
  readonly first: Int32Array;
  readonly done: Int32Array;
  readonly last: Int32Array;
}

/** Says where an input stands in the tables here: gates come first, a gate and its opposite in one place, events after them. */
type SlotOf = (input: number) => number;

function walk(graph: GateGraph, slotOf: SlotOf): Dates {
  const size = graph.gates.length + graph.events.length;
  const [first, done, last] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  let date = 0;
  const path: { gate: number; next: number }[] = [];
  const meet = (input: number): void => {
    const slot = slotOf(input);
    date++;
    last[slot] = date;
    if (first[slot] !== 0) return;
    first[slot] = done[slot] = date;
    if (input < 0) path.push({ gate: slot, next: 0 });
  };
  meet(graph.top);
  while (path.length > 0) {
    const step = path.at(-1)!;
    const input = graph.gates[step.gate]!.inputs[step.next++];
    if (input !== undefined) {
      meet(input);
      continue;
    }
    path.pop();
    done[step.gate] = ++date;
  }
  return { first, done, last };
}

/**
 * Which gates are modules: all that is below them is met only between entering and leaving them (Dutuit and Rauzy 1996). Linear in the
 * size of the tree.
 */
function findModules(graph: GateGraph, slotOf: SlotOf): Uint8Array {
  const { first, done, last } = walk(graph, slotOf);
  const [earliest, latest] = [first.slice(), last.slice()];
  const modules = new Uint8Array(graph.gates.length);
  for (let gate = 0; gate < graph.gates.length; gate++) {
    let [low, high] = [Infinity, 0];
    for (const input of graph.gates[gate]!.inputs) {
      const slot = slotOf(input);
      low = Math.min(low, earliest[slot]!);
      high = Math.max(high, latest[slot]!);
    }
    modules[gate] = low > first[gate]! && high < done[gate]! ? 1 : 0;
    earliest[gate] = Math.min(earliest[gate]!, low);
    latest[gate] = Math.max(latest[gate]!, high);
  }
  return modules;
}

/** Which inputs of a gate hang together by something below them that is no module: a number for each input, equal within a group. */
function groupInputs(graph: GateGraph, slotOf: SlotOf, modules: Uint8Array, inputs: readonly number[]): readonly number[] {
  const parent = inputs.map((_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  const owner = new Map<number, number>();
  const open = inputs.map((input, i): [number, number] => [slotOf(input), i]);
  while (open.length > 0) {
    const [slot, from] = open.pop()!;
    const before = owner.get(slot);
    owner.set(slot, from);
    if (before !== undefined) parent[find(before)] = find(from);
    else if (slot < graph.gates.length && modules[slot] === 0)
      for (const input of graph.gates[slot]!.inputs) open.push([slotOf(input), from]);
  }
  return inputs.map((_, i) => find(i));
}

/**
 * Cuts a tree into modules, children before parents. Groups of inputs under one `and` or `or` that share nothing become modules too. A gate
 * and its opposite are one thing here, so that what is read both ways can be a module, its variable negated for the one of the two.
 */
class Splitter {
  readonly modules: Module[] = [];
  private readonly graph: GateGraph;
  private readonly opposite: Int32Array;
  private readonly isModule: Uint8Array;
  /** The module made of each gate that is one. */
  private readonly made = new Map<number, number>();
  /** The gate of a pair whose function a module has: see {@link roots}. */
  private readonly root: Int32Array;

  constructor(graph: GateGraph) {
    this.graph = graph;
    this.opposite = oppositesOf(graph.gates, ~graph.top);
    this.isModule = findModules(graph, this.slotOf);
    this.root = this.roots();
  }

  run(): readonly Module[] {
    for (let gate = 0; gate < this.graph.gates.length; gate++)
      if (this.isModule[gate] === 1) this.made.set(gate, this.cut(this.root[gate]!));
    return this.modules;
  }

  /** A pair stands in the place of its earlier gate, below which everything stands earlier. */
  private readonly slotOf = (input: number): number => {
    if (input >= 0) return this.graph.gates.length + (input >> 1);
    const other = this.opposite[~input]!;
    return other >= 0 && other < ~input ? other : ~input;
  };

  /**
   * Of a pair that is a module the gate that is false where no event occurs: to be false takes no event then, so that sets of the module's
   * are sets of the gate's. For path sets it must also be true where every event occurs; a pair of which neither gate is so is no module.
   */
  private roots(): Int32Array {
    const [none, all] = [valuesOf(this.graph, false), valuesOf(this.graph, true)];
    return this.opposite.map((other, gate) => {
      if (other < 0 || other < gate) return gate;
      if (none[gate] === all[gate]) this.isModule[gate] = 0;
      return none[gate] === 0 ? gate : other;
    });
  }

  private cut(gate: number): number {
    const { least, inputs } = this.graph.gates[gate]!;
    const all = least === inputs.length;
    if (!all && least > 1) return this.emit({ least, inputs }, new Map());
    const groups = new Map<number, number[]>();
    groupInputs(this.graph, this.slotOf, this.isModule, inputs).forEach((group, i) =>
      groups.set(group, [...(groups.get(group) ?? []), inputs[i]!]),
    );
    if (groups.size < 2) return this.emit({ least, inputs }, new Map());
    const apart = new Map<number, number>();
    for (const group of groups.values())
      if (group.length > 1) apart.set(group[0]!, this.emit({ least: all ? group.length : 1, inputs: group }, new Map()));
    const heads = [...groups.values()].map(([head]) => head!);
    return this.emit({ least: all ? heads.length : 1, inputs: heads }, apart);
  }

  /** Writes one module down: everything below its root up to the next modules. `apart` are inputs of the root that stand for a group. */
  private emit(root: NormalGate, apart: ReadonlyMap<number, number>): number {
    const { graph, isModule, made, slotOf } = this;
    const leaves = new Map<number, number>();
    const codes = new Map<number, number>();
    const gates: NormalGate[] = [];
    const leaf = (what: number, sign: number): number => {
      let number = leaves.get(what);
      if (number === undefined) leaves.set(what, (number = leaves.size));
      return 2 * number + sign;
    };
    const code = (input: number): number | undefined => {
      if (input >= 0) return leaf(input >> 1, input & 1);
      const slot = slotOf(input);
      return isModule[slot] === 1 ? leaf(~made.get(slot)!, this.root[slot] === ~input ? 0 : 1) : codes.get(~input);
    };
    const open = root.inputs
      .filter((input) => !apart.has(input) && input < 0)
      .map((input) => ~input)
      .reverse();
    while (open.length > 0) {
      const gate = open.at(-1)!;
      if (codes.has(gate) || isModule[slotOf(~gate)] === 1) {
        open.pop();
        continue;
      }
      const { least, inputs } = graph.gates[gate]!;
      const missing = inputs.filter((input) => code(input) === undefined);
      for (const input of missing.reverse()) open.push(~input);
      if (missing.length > 0) continue;
      codes.set(gate, ~gates.length);
      gates.push({ least, inputs: inputs.map((input) => code(input)!) });
    }
    const inputs = root.inputs.map((input) => (apart.has(input) ? leaf(~apart.get(input)!, 0) : code(input)!));
    gates.push({ least: root.least, inputs });
    return this.modules.push({ gates, leaves: [...leaves.keys()] }) - 1;
  }
}

/** The modules of a tree whose top is a gate, children before parents; the last one is the top's. */
export function splitModules(graph: GateGraph): readonly Module[] {
  return new Splitter(graph).run();
}

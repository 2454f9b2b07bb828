import type { NormalGate } from "./gate-graph.ts";
import { leavesBelow } from "./order-leaves.ts";
import { oppositesOf } from "./pair-gates.ts";
import type { Module } from "./split-modules.ts";

/** Leaves below a near module, at least: smaller ones are not worth a variable. */
const LEAST_LEAVES = 8;

/** The part of the leaves below a near module that are read through it alone, at least. */
const OWN_SHARE = 1 / 3;

/** A module's gates as they are to be built; where there are near modules, with these as leaves first. */
export interface Plan {
  /** Inputs are coded as in a module; leaves from `leaves` on are near modules. The last gate is the root. */
  readonly gates: readonly NormalGate[];
  /** How many leaves the module itself has. */
  readonly leaves: number;
  /** The gates that are to be put in place of the near modules, in their order. */
  readonly near: readonly number[];
}

/** Places of a walk down the gates, a gate and its opposite in one: gates first, leaves after them. */
interface Places {
  readonly of: (input: number) => number;
  readonly opposite: Int32Array;
}

function placesOf(module: Module): Places {
  const { gates } = module;
  const opposite = oppositesOf(gates);
  const of = (input: number): number => {
    if (input >= 0) return gates.length + (input >> 1);
    const other = opposite[~input]!;
    return other >= 0 && other < ~input ? other : ~input;
  };
  return { of, opposite };
}

/** How many leaves are read only by way of each gate or its opposite: those below it in the tree of immediate dominators. */
function ownLeaves({ gates, leaves }: Module, { of }: Places): Int32Array {
  const root = gates.length - 1;
  const above = new Int32Array(gates.length + leaves.length).fill(-1);
  const depth = new Int32Array(above.length);
  const meeting = (one: number, other: number): number => {
    while (one !== other) {
      if (depth[one]! < depth[other]!) other = above[other]!;
      else one = above[one]!;
    }
    return one;
  };
  for (let gate = root; gate >= 0; gate--) {
    if (of(~gate) !== gate || (gate !== root && above[gate]! < 0)) continue;
    for (const input of gates[gate]!.inputs) {
      const place = of(input);
      above[place] = above[place]! < 0 ? gate : meeting(above[place]!, gate);
      depth[place] = depth[above[place]!]! + 1;
    }
  }
  const own = new Int32Array(gates.length);
  for (let leaf = gates.length; leaf < above.length; leaf++) own[above[leaf]!]!++;
  for (let gate = 0; gate < root; gate++) if (above[gate]! >= 0) own[above[gate]!]! += own[gate]!;
  return own;
}

/** The near modules by the place of their gates: read both ways, and with a good part of their leaves to themselves. */
function nearModules(module: Module, places: Places): ReadonlySet<number> {
  const { gates } = module;
  const near = new Set<number>();
  if (!places.opposite.some((other) => other >= 0)) return near;
  const own = ownLeaves(module, places);
  const below = leavesBelow(gates);
  for (let gate = 0; gate < gates.length - 1; gate++) {
    const isFirst = places.opposite[gate]! > gate;
    if (isFirst && below[gate]!.size >= LEAST_LEAVES && own[gate]! >= below[gate]!.size * OWN_SHARE) near.add(gate);
  }
  return near;
}

/**
 * How a module is built. A gate that is read both ways and is nearly a module (it shares only part of its leaves with the rest) becomes a
 * variable, and its function is put in place of it when all else is done: then what the two ways rule out of each other is gone before
 * anything large is joined. Where there is no such gate, the gates are built as they are.
 */
export function planOf(module: Module): Plan {
  const { gates, leaves } = module;
  const places = placesOf(module);
  const near = nearModules(module, places);
  const root = gates.length - 1;
  if (near.size === 0) return { gates, leaves: leaves.length, near: [] };
  const isNear = (input: number): boolean => near.has(places.of(input));
  const above = reachedFrom(gates, [root], isNear);
  const met = [...near].filter((gate) =>
    gates.some(({ inputs }, at) => above[at] === 1 && inputs.some((one) => one < 0 && places.of(one) === gate)),
  );
  const inside = reachedFrom(gates, met, () => false);
  const [codes, planned]: [number[], NormalGate[]] = [[], []];
  const [upper, holdsNear]: [number[], boolean[]] = [[], []];
  const emit = ({ least }: NormalGate, inputs: readonly number[]): number => ~(planned.push({ least, inputs }) - 1);
  const variable = (input: number): number => 2 * (leaves.length + met.indexOf(places.of(input))) + (places.of(input) === ~input ? 0 : 1);
  gates.forEach((gate, at) => {
    holdsNear[at] = gate.inputs.some((input) => input < 0 && (holdsNear[~input] || isNear(input)));
    const isPlain = inside[at] === 1 || (above[at] === 1 && !holdsNear[at]);
    if (isPlain)
      codes[at] = emit(
        gate,
        gate.inputs.map((input) => (input < 0 ? codes[~input]! : input)),
      );
    if (above[at] === 0 || !holdsNear[at]) return;
    const code = (input: number): number =>
      input >= 0 ? input : isNear(input) ? variable(input) : holdsNear[~input] ? upper[~input]! : codes[~input]!;
    upper[at] = emit(gate, gate.inputs.map(code));
  });
  return { gates: planned, leaves: leaves.length, near: met.map((gate) => ~codes[gate]!) };
}

/** The gates met on ways down from some, not past inputs at which to stop. */
function reachedFrom(gates: readonly NormalGate[], from: readonly number[], stops: (input: number) => boolean): Uint8Array {
  const reached = new Uint8Array(gates.length);
  for (const gate of from) reached[gate] = 1;
  for (let gate = gates.length - 1; gate >= 0; gate--)
    if (reached[gate] === 1) for (const input of gates[gate]!.inputs) if (input < 0 && !stops(input)) reached[~input] = 1;
  return reached;
}

import { NEVER } from "./gate-graph.ts";
import type { GateGraph, NormalGate } from "./gate-graph.ts";
import { GateMaker } from "./make-gate.ts";

/** Rounds of grouping; each can only make new companions out of what the one before has joined, and few trees need three. */
const MOST_ROUNDS = 8;

/** All readers of one input, as gates in rising order. */
function readersOf(graph: GateGraph): Map<number, number[]> {
  const readers = new Map<number, number[]>();
  graph.gates.forEach(({ inputs }, gate) => {
    for (const input of inputs) {
      const known = readers.get(input);
      if (known) known.push(gate);
      else readers.set(input, [gate]);
    }
  });
  return readers;
}

/** `true` for an `and`, `false` for an `or`, undefined for a true threshold. */
const kindOf = ({ least, inputs }: NormalGate): boolean | undefined => (least === inputs.length ? true : least === 1 ? false : undefined);

/**
 * Inputs that always stand together: read by the same gates, all of one kind. Gates with a single reader are left alone, since nothing
 * would be gained.
 */
function companions(graph: GateGraph): Map<number, readonly number[]> {
  const groups = new Map<string, number[]>();
  const readers = readersOf(graph);
  for (const [input, own] of readers) {
    if (input < 0 && own.length < 2) continue;
    const kind = kindOf(graph.gates[own[0]!]!);
    if (kind === undefined || own.some((gate) => kindOf(graph.gates[gate]!) !== kind)) continue;
    const key = own.join();
    const group = groups.get(key);
    if (group) group.push(input);
    else groups.set(key, [input]);
  }
  const companionsOf = new Map<number, readonly number[]>();
  for (const group of groups.values()) {
    // A group that is already all that one of its readers reads is a gate as it stands.
    const isWhole = readers.get(group[0]!)!.some((gate) => graph.gates[gate]!.inputs.length === group.length);
    if (group.length > 1 && !isWhole) for (const input of group) companionsOf.set(input, group);
  }
  return companionsOf;
}

/** One round: each group becomes a gate of its own. */
function round(graph: GateGraph): GateGraph {
  const companionsOf = companions(graph);
  if (companionsOf.size === 0) return graph;
  const maker = new GateMaker();
  const codes = new Int32Array(graph.gates.length);
  const codeOf = (input: number): number => (input < 0 ? codes[~input]! : input);
  graph.gates.forEach((gate, at) => {
    const all = kindOf(gate) === true;
    const inputs = new Set<number>();
    for (const input of gate.inputs) {
      const group = companionsOf.get(input);
      inputs.add(group ? maker.make(all ? group.length : 1, group.map(codeOf)) : codeOf(input));
    }
    codes[at] = maker.make(all ? inputs.size : gate.least, kindOf(gate) === undefined ? gate.inputs.map(codeOf) : [...inputs]);
  });
  const top = codeOf(graph.top);
  return top >= NEVER ? { ...graph, gates: [], top } : { ...graph, gates: maker.gates, top };
}

/**
 * The tree with everything that always stands together joined into gates of its own. These become modules, each a single variable to
 * what is above, where they share nothing with the rest.
 */
export function groupCompanions(graph: GateGraph): GateGraph {
  let current = graph;
  for (let i = 0; i < MOST_ROUNDS; i++) {
    const next = round(current);
    if (next === current) break;
    current = next;
  }
  return current;
}

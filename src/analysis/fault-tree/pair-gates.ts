import type { GateGraph, NormalGate } from "./gate-graph.ts";
import { GateIndex } from "./make-gate.ts";

/** Whether the last gate depends on each. */
function reachedIn(gates: readonly NormalGate[], top: number): Uint8Array {
  const reached = new Uint8Array(gates.length);
  reached[top] = 1;
  for (let gate = top; gate >= 0; gate--)
    if (reached[gate] === 1) for (const input of gates[gate]!.inputs) if (input < 0) reached[~input] = 1;
  return reached;
}

/**
 * Each gate's opposite by number, -1 where the `top` does not depend on both: "at least n - k + 1 of the opposites" for "at least k of n". A
 * gate never lies below its opposite.
 */
export function oppositesOf(gates: readonly NormalGate[], top = gates.length - 1): Int32Array {
  const opposite = new Int32Array(gates.length).fill(-1);
  if (!gates.some(({ inputs }) => inputs.some((input) => input >= 0 && (input & 1) === 1))) return opposite;
  const reached = reachedIn(gates, top);
  const numbers: number[] = [];
  const index = new GateIndex();
  const turned = (input: number): number => (input >= 0 ? input ^ 1 : ~opposite[~input]!);
  gates.forEach(({ least, inputs }, gate) => {
    if (reached[gate] === 0) return;
    // Inputs of the later gate of a pair have met their opposites by way of the earlier one.
    const isPossible = inputs.every((input) => input >= 0 || opposite[~input]! >= 0);
    const found = isPossible ? index.find(inputs.length - least + 1, inputs.map(turned)) : undefined;
    if (found !== undefined) [opposite[gate], opposite[numbers[found]!]] = [numbers[found]!, gate];
    numbers[index.add({ least, inputs })] = gate;
  });
  return opposite;
}

/** The value of every gate where no event occurs (or every one, where `all`). */
export function valuesOf({ gates }: GateGraph, all: boolean): Uint8Array {
  const value = new Uint8Array(gates.length);
  gates.forEach(({ least, inputs }, gate) => {
    let holding = 0;
    for (const input of inputs) holding += input < 0 ? value[~input]! : (input & 1) === (all ? 0 : 1) ? 1 : 0;
    value[gate] = holding >= least ? 1 : 0;
  });
  return value;
}

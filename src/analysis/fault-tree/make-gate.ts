import { ALWAYS, NEVER } from "./gate-graph.ts";
import type { NormalGate } from "./gate-graph.ts";

/** The same input turned into its opposite, where it is an event or a constant; gates are turned by {@link GateMaker} only. */
export function oppositeLeaf(code: number): number {
  return code === ALWAYS ? NEVER : code === NEVER ? ALWAYS : code ^ 1;
}

/** Makes gates in normal form, each once: constants, repetitions and opposites are worked away before a gate comes to be. */
export class GateMaker {
  readonly gates: NormalGate[] = [];
  private readonly known = new Map<string, number>();

  /** The code for "at least `least` of the inputs hold". */
  make(least: number, inputs: readonly number[]): number {
    const open = inputs.filter((input) => input !== ALWAYS && input !== NEVER);
    const need = least - inputs.filter((input) => input === ALWAYS).length;
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
    return distinct.size === 1 ? first : this.hold(all ? distinct.size : 1, [...distinct]);
  }

  /** The gate with these inputs, in whatever order; the order of its first making stays, since it says what belongs together. */
  private hold(least: number, inputs: readonly number[]): number {
    const key = `${least}:${[...inputs].sort((a, b) => a - b).join()}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const code = ~this.gates.length;
    this.gates.push({ least, inputs });
    this.known.set(key, code);
    return code;
  }
}

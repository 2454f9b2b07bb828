import type { Flat } from "./flat.ts";
import type { FunctionDiagram, Node } from "./function-diagram.ts";

/**
 * What each node of a row would cost in probability if it were replaced by the terminal `toward`: how likely it is reached, times how
 * likely it differs from that terminal once it is. `of` holds each level's chance.
 */
function losses({ length, root, levels, low, high }: Flat, of: Float64Array, toward: 0 | 1): Float64Array {
  const apart = new Float64Array(length);
  apart[1 - toward] = 1;
  for (let i = 2; i < length; i++) {
    const p = of[levels[i]!]!;
    apart[i] = p * apart[high[i]!]! + (1 - p) * apart[low[i]!]!;
  }
  const reach = new Float64Array(length);
  reach[root] = 1;
  for (let i = length - 1; i > 1; i--) {
    const [here, p] = [reach[i]!, of[levels[i]!]!];
    reach[high[i]!]! += here * p;
    reach[low[i]!]! += here * (1 - p);
    apart[i]! *= here;
  }
  return apart;
}

/**
 * A smaller function on one side of a given one: below it where `toward` is 0, above it where 1. Of its nodes only the `most` that would
 * cost the most probability are kept, each other one being replaced by the terminal; what was below it may go too.
 */
export function trim(d: FunctionDiagram, flat: Flat, of: Float64Array, most: number, toward: 0 | 1): Node {
  const loss = losses(flat, of, toward);
  const least = loss.slice(2).sort()[flat.length - 2 - most]!;
  const made = new Int32Array(flat.length);
  made[1] = 1;
  for (let i = 2; i < flat.length; i++) {
    d.workspace.budget.step();
    made[i] = loss[i]! < least ? toward : d.make(flat.levels[i]!, made[flat.low[i]!]!, made[flat.high[i]!]!);
  }
  return made[flat.root]!;
}

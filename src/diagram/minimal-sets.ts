import { OP } from "./computed-cache.ts";
import type { Flat } from "./flat.ts";
import type { FunctionDiagram } from "./function-diagram.ts";
import { without, withoutSupersets } from "./set-diagram.ts";
import type { Family, SetDiagram } from "./set-diagram.ts";

/**
 * The smallest sets of variables that make a monotone function true (Rauzy 1993): those of the low side; and, with the variable added,
 * those of the high side that do not already suffice on the low side.
 *
 *     minimal(x ? h : l)  =  minimal(l)  ∪  { s + x : s in minimal(h), s does not make l true }
 */
export function minimalSetsOf(functions: FunctionDiagram, sets: SetDiagram, flat: Flat): Family {
  const { cache, budget } = functions.workspace;
  const minimal = new Int32Array(flat.length);
  minimal[1] = 1;
  for (let i = 2; i < flat.length; i++) {
    budget.step();
    const node = flat.nodes[i]!;
    let family = cache.get(OP.minimal, node, 0, 0);
    if (family < 0) {
      const low = flat.low[i]!;
      const high = without(sets, functions, minimal[flat.high[i]!]!, flat.nodes[low]!);
      family = sets.make(2 * flat.levels[i]!, minimal[low]!, high);
      cache.put(OP.minimal, node, 0, 0, family);
    }
    minimal[i] = family;
  }
  return minimal[flat.root]!;
}

/**
 * The smallest sets of variables whose truth, all others being false, makes a function true (Dutuit and Rauzy 2001); of a monotone one
 * its minimal sets. Families are compared with families here, since the function itself would say no where a smaller set says yes.
 *
 *     least(x ? h : l)  =  least(l)  ∪  { s + x : s in least(h), no set of least(l) is part of s }
 */
export function leastSetsOf(functions: FunctionDiagram, sets: SetDiagram, flat: Flat): Family {
  const { budget } = functions.workspace;
  const least = new Int32Array(flat.length);
  least[1] = 1;
  for (let i = 2; i < flat.length; i++) {
    budget.step();
    const low = least[flat.low[i]!]!;
    least[i] = sets.make(2 * flat.levels[i]!, low, withoutSupersets(sets, least[flat.high[i]!]!, low));
  }
  return least[flat.root]!;
}

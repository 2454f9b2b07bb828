import { apply } from "./apply.ts";
import { OP } from "./computed-cache.ts";
import type { FunctionDiagram, Node } from "./function-diagram.ts";
import { difference } from "./set-diagram.ts";
import type { Family, SetDiagram } from "./set-diagram.ts";

/**
 * The prime implicants of any function (Coudert and Madre 1992): those that leave x open are the primes of "both sides"; those with x, or
 * with not x, are the primes of that side which are not among them.
 *
 *     prime(x ? h : l)  =  p  ∪  { s + x : s in prime(h) \ p }  ∪  { s + not x : s in prime(l) \ p }     p = prime(l and h)
 */
export function primeImplicantsOf(functions: FunctionDiagram, sets: SetDiagram, root: Node): Family {
  const { nodes } = functions;
  const prime = new Map<Node, Family>([
    [0, 0],
    [1, 1],
  ]);
  const open: Node[] = [root];
  while (open.length > 0) {
    const f = open.at(-1)!;
    if (prime.has(f)) {
      open.pop();
      continue;
    }
    functions.workspace.budget.step();
    const [low, high] = [nodes.low(f), nodes.high(f)];
    const both = apply(functions, OP.and, low, high);
    const missing = [low, high, both].filter((side) => !prime.has(side));
    open.push(...missing);
    if (missing.length > 0) continue;
    const free = prime.get(both)!;
    const element = 2 * nodes.level(f);
    const negative = sets.make(element + 1, free, difference(sets, prime.get(low)!, free));
    prime.set(f, sets.make(element, negative, difference(sets, prime.get(high)!, free)));
  }
  return prime.get(root)!;
}

import { OP } from "./computed-cache.ts";
import type { Flat } from "./flat.ts";
import type { FunctionDiagram, Node } from "./function-diagram.ts";
import { IntStack } from "./int-stack.ts";

/**
 * Asks "is `f` true only where `g` is?" of many pairs. Pairs once looked at are not looked at again; they are remembered under the number
 * of this asker, since after a *no* nothing remembered on the way may be believed.
 */
class Implications {
  private readonly d: FunctionDiagram;
  private readonly asker: number;
  private readonly pairs = new IntStack();

  constructor(d: FunctionDiagram, asker: number) {
    this.d = d;
    this.asker = asker;
  }

  hold(f: Node, g: Node): boolean {
    const { pairs } = this;
    pairs.push(f);
    pairs.push(g);
    while (pairs.top > 0) {
      const right = pairs.pop();
      const left = pairs.pop();
      if (left === 0 || right === 1 || left === right) continue;
      if (left === 1 || right === 0) return false;
      this.open(left, right);
    }
    return true;
  }

  /** Puts the two pairs of children on the pile, unless this pair was met before. */
  private open(f: Node, g: Node): void {
    const { nodes, workspace } = this.d;
    if (workspace.cache.get(OP.implied, f, g, this.asker) === 1) return;
    workspace.budget.step();
    workspace.cache.put(OP.implied, f, g, this.asker, 1);
    const level = Math.min(nodes.level(f), nodes.level(g));
    for (const side of [1, 2] as const) {
      this.pairs.push(nodes.level(f) === level ? nodes.words[(f << 2) + side]! : f);
      this.pairs.push(nodes.level(g) === level ? nodes.words[(g << 2) + side]! : g);
    }
  }
}

/**
 * A level, of those asked or any, at which a function falls when the variable rises, or -1 where it never does. A function is monotone in a variable when
 * at each of its nodes the low side implies the high side. `asker` must be a number no failed call has used before.
 */
export function fallingLevel(d: FunctionDiagram, flat: Flat, asked: ReadonlySet<number> | undefined, asker: number): number {
  const implications = new Implications(d, asker);
  for (let i = 2; i < flat.length; i++) {
    const level = flat.levels[i]!;
    if (asked && !asked.has(level)) continue;
    if (!implications.hold(flat.nodes[flat.low[i]!]!, flat.nodes[flat.high[i]!]!)) return level;
  }
  return -1;
}

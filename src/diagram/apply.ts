import { OP } from "./computed-cache.ts";
import type { FunctionDiagram, Node } from "./function-diagram.ts";
import type { NodeTable } from "./node-table.ts";

/** The binary operations; `butNot` is "f and not g". */
export type BinaryOp = typeof OP.and | typeof OP.or | typeof OP.xor | typeof OP.butNot;

/** The result where one operand alone decides it, or -1. */
function settled(op: BinaryOp, f: Node, g: Node): Node {
  switch (op) {
    case OP.and:
      if (f === g || g === 1 || f === 0) return f;
      return f === 1 || g === 0 ? g : -1;
    case OP.or:
      if (f === g || g === 0 || f === 1) return f;
      return f === 0 || g === 1 ? g : -1;
    case OP.xor:
      if (f === g) return 0;
      return f === 0 ? g : g === 0 ? f : -1;
    case OP.butNot:
      if (f === g || f === 0 || g === 1) return 0;
      return g === 0 ? f : -1;
  }
}

/** The node as seen from a level at or above its own: itself, or its low or high child (`side` 1 or 2). */
function cofactor(nodes: NodeTable, node: Node, level: number, side: 1 | 2): Node {
  return nodes.words[node << 2] === level ? nodes.words[(node << 2) + side]! : node;
}

/**
 * Combines two functions node by node (Bryant 1986), on a stack of its own. A frame is `f, g, level, low`, where `level` is the upper one
 * of the two and `low` is -1 until the low side is known:
 *
 *     descend: push frames along the low sides until a result is settled or remembered
 *     unwind:  hand the result to the frame on top; with both sides known, make the node, pop, and hand that on
 */
export function apply(d: FunctionDiagram, op: BinaryOp, f: Node, g: Node): Node {
  const { nodes, workspace } = d;
  const { cache, frames, budget } = workspace;
  const bottom = frames.top;
  const commutes = op !== OP.butNot;
  for (;;) {
    if (commutes && f > g) [f, g] = [g, f];
    let result = settled(op, f, g);
    if (result < 0) result = cache.get(op, f, g, 0);
    if (result < 0) {
      budget.step();
      const level = Math.min(nodes.level(f), nodes.level(g));
      frames.push4(f, g, level, -1);
      f = cofactor(nodes, f, level, 1);
      g = cofactor(nodes, g, level, 1);
      continue;
    }
    for (;;) {
      if (frames.top === bottom) return result;
      const { words, top } = frames;
      const low = words[top - 1]!;
      const level = words[top - 2]!;
      f = words[top - 4]!;
      g = words[top - 3]!;
      if (low < 0) {
        words[top - 1] = result;
        f = cofactor(nodes, f, level, 2);
        g = cofactor(nodes, g, level, 2);
        break;
      }
      result = d.make(level, low, result);
      cache.fit(nodes.size);
      cache.put(op, f, g, 0, result);
      frames.top = top - 4;
    }
  }
}

/** The function that is true where `f` is false. */
export function complement(d: FunctionDiagram, f: Node): Node {
  return apply(d, OP.xor, f, 1);
}

/**
 * Joins any number of functions by `and` or `or`, deepest first: what is joined next then lies above what is done, and a chain of
 * variables costs one step each instead of a walk over the whole chain.
 */
export function applyAll(d: FunctionDiagram, op: typeof OP.and | typeof OP.or, fs: readonly Node[]): Node {
  const deepestFirst = [...fs].sort((a, b) => d.nodes.level(b) - d.nodes.level(a));
  const absorbing = op === OP.and ? 0 : 1;
  let result: Node = 1 - absorbing;
  for (const f of deepestFirst) {
    result = apply(d, op, f, result);
    if (result === absorbing) break;
  }
  return result;
}

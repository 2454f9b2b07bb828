import { apply, complement } from "./apply.ts";
import { OP } from "./computed-cache.ts";
import type { FunctionDiagram, Node } from "./function-diagram.ts";

/** The result where two operands decide it, or -1. Whatever is a binary operation in disguise is handed to {@link apply}. */
function settled(d: FunctionDiagram, f: Node, g: Node, h: Node): Node {
  if (f === 1 || g === h) return g;
  if (f === 0) return h;
  if (g === 1 || f === g) return apply(d, OP.or, f, h);
  if (h === 0 || f === h) return apply(d, OP.and, f, g);
  if (g === 0) return h === 1 ? complement(d, f) : apply(d, OP.butNot, h, f);
  return -1;
}

/** "If f then g else h" (Brace, Rudell and Bryant 1990); frames are `f, g, h, low`, worked as in {@link apply}. */
export function ite(d: FunctionDiagram, f: Node, g: Node, h: Node): Node {
  const { nodes, workspace } = d;
  const { cache, frames, budget } = workspace;
  const bottom = frames.top;
  const child = (node: Node, level: number, side: 1 | 2): Node =>
    nodes.words[node << 2] === level ? nodes.words[(node << 2) + side]! : node;
  for (;;) {
    let result = settled(d, f, g, h);
    if (result < 0) result = cache.get(OP.ite, f, g, h);
    if (result < 0) {
      budget.step();
      frames.push4(f, g, h, -1);
      const level = Math.min(nodes.level(f), nodes.level(g), nodes.level(h));
      [f, g, h] = [child(f, level, 1), child(g, level, 1), child(h, level, 1)];
      continue;
    }
    for (;;) {
      if (frames.top === bottom) return result;
      const { words, top } = frames;
      f = words[top - 4]!;
      g = words[top - 3]!;
      h = words[top - 2]!;
      const low = words[top - 1]!;
      const level = Math.min(nodes.level(f), nodes.level(g), nodes.level(h));
      if (low < 0) {
        words[top - 1] = result;
        [f, g, h] = [child(f, level, 2), child(g, level, 2), child(h, level, 2)];
        break;
      }
      result = d.make(level, low, result);
      cache.fit(nodes.size);
      cache.put(OP.ite, f, g, h, result);
      frames.top = top - 4;
    }
  }
}

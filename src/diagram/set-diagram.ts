import { OP } from "./computed-cache.ts";
import type { FunctionDiagram, Node, Workspace } from "./function-diagram.ts";
import { NodeTable } from "./node-table.ts";

/** A family of sets: 0 is the empty family, 1 the family of the empty set alone, any other number a node of the diagram that gave it. */
export type Family = number;

/**
 * Zero-suppressed decision diagrams (Minato 1993) of families of sets of literals. The literals of the variable at level `v` are the
 * elements `2v` ("x") and `2v + 1` ("not x"). It shares cache, stack and budget with the functions' diagram.
 */
export class SetDiagram {
  readonly nodes: NodeTable;
  readonly workspace: Workspace;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
    this.nodes = new NodeTable(workspace.budget);
  }

  /** The sets of `low`, and those of `high` each with `element` added. Both must lie below the element. */
  make(element: number, low: Family, high: Family): Family {
    return high === 0 ? low : this.nodes.find(element, low, high);
  }
}

/** One binary operation on families: when it is settled, and how it goes on below a pair of operands. */
interface Operation {
  readonly op: typeof OP.difference | typeof OP.withoutSupersets;
  settled(k: Family, g: number): Family;
  /** The second operand as it matters to a family that starts at this element; may be settled then. */
  lowered(k: Family, g: number): number;
  /** The second operand on the low (1) or high (2) side of the family's first element. */
  side(k: Family, g: number, side: 1 | 2): number;
}

/** Runs an operation over a family; frames are `family, second operand, low`, worked as in apply.ts. */
function run(d: SetDiagram, { op, settled, lowered, side }: Operation, k: Family, g: number): Family {
  const { nodes, workspace } = d;
  const { cache, frames, budget } = workspace;
  const bottom = frames.top;
  for (;;) {
    let result = settled(k, g);
    if (result < 0) {
      g = lowered(k, g);
      result = settled(k, g);
    }
    if (result < 0) result = cache.get(op, k, g, 0);
    if (result < 0) {
      budget.step();
      frames.push3(k, g, -1);
      g = side(k, g, 1);
      k = nodes.low(k);
      continue;
    }
    for (;;) {
      if (frames.top === bottom) return result;
      const { words, top } = frames;
      k = words[top - 3]!;
      g = words[top - 2]!;
      const low = words[top - 1]!;
      if (low < 0) {
        words[top - 1] = result;
        g = side(k, g, 2);
        k = nodes.high(k);
        break;
      }
      result = d.make(nodes.level(k), low, result);
      cache.fit(nodes.size);
      cache.put(op, k, g, 0, result);
      frames.top = top - 3;
    }
  }
}

/** The sets of `a` that are not in `b`. */
export function difference(d: SetDiagram, a: Family, b: Family): Family {
  const { nodes } = d;
  return run(
    d,
    {
      op: OP.difference,
      settled: (k, g) => (k === 0 || k === g ? 0 : g === 0 ? k : -1),
      lowered(k, g) {
        while (nodes.level(g) < nodes.level(k)) g = nodes.low(g);
        return g;
      },
      side: (k, g, side) => (nodes.level(g) === nodes.level(k) ? nodes.words[(g << 2) + side]! : side === 1 ? g : 0),
    },
    a,
    b,
  );
}

/**
 * The sets of variables in `family` that do not make `f` true; `f` must be monotone. A variable above the family's first is in none of
 * its sets, so there `f` goes its low way; the empty set makes no monotone function true but the constant. As this is where minimal sets
 * spend their time, it has a loop of its own; frames are `family, f, low`.
 */
export function without(d: SetDiagram, functions: FunctionDiagram, family: Family, f: Node): Family {
  const { nodes, workspace } = d;
  const { cache, frames, budget } = workspace;
  const of = functions.nodes.words;
  const bottom = frames.top;
  let [k, g] = [family, f];
  for (;;) {
    const level = k > 1 ? nodes.level(k) >> 1 : -1;
    while (of[g << 2]! < level) g = of[(g << 2) + 1]!;
    let result = k === 0 || g === 1 ? 0 : g === 0 || k === 1 ? k : cache.get(OP.without, k, g, 0);
    if (result < 0) {
      budget.step();
      frames.push3(k, g, -1);
      if (of[g << 2] === level) g = of[(g << 2) + 1]!;
      k = nodes.low(k);
      continue;
    }
    for (;;) {
      if (frames.top === bottom) return result;
      const { words, top } = frames;
      k = words[top - 3]!;
      g = words[top - 2]!;
      const low = words[top - 1]!;
      const element = nodes.level(k);
      if (low < 0) {
        words[top - 1] = result;
        if (of[g << 2] === element >> 1) g = of[(g << 2) + 2]!;
        k = nodes.high(k);
        break;
      }
      result = d.make(element, low, result);
      cache.fit(nodes.size);
      cache.put(OP.without, k, g, 0, result);
      frames.top = top - 3;
    }
  }
}

/** The sets that are in `a`, in `b`, or in both; frames are `a, b, low`, worked as in apply.ts. */
function union(d: SetDiagram, a: Family, b: Family): Family {
  const { nodes, workspace } = d;
  const { cache, frames, budget } = workspace;
  const bottom = frames.top;
  const side = (family: Family, element: number, side: 1 | 2): Family =>
    nodes.level(family) === element ? nodes.words[(family << 2) + side]! : side === 1 ? family : 0;
  for (;;) {
    if (a > b) [a, b] = [b, a];
    let result = a === 0 || a === b ? b : cache.get(OP.union, a, b, 0);
    if (result < 0) {
      budget.step();
      frames.push3(a, b, -1);
      const element = Math.min(nodes.level(a), nodes.level(b));
      [a, b] = [side(a, element, 1), side(b, element, 1)];
      continue;
    }
    for (;;) {
      if (frames.top === bottom) return result;
      const { words, top } = frames;
      a = words[top - 3]!;
      b = words[top - 2]!;
      const low = words[top - 1]!;
      const element = Math.min(nodes.level(a), nodes.level(b));
      if (low < 0) {
        words[top - 1] = result;
        [a, b] = [side(a, element, 2), side(b, element, 2)];
        break;
      }
      result = d.make(element, low, result);
      cache.fit(nodes.size);
      cache.put(OP.union, a, b, 0, result);
      frames.top = top - 3;
    }
  }
}

/** The sets in `family` of which no set in `others` is a part. */
export function withoutSupersets(d: SetDiagram, family: Family, others: Family): Family {
  const { nodes } = d;
  const holdsEmpty = (g: Family): boolean => {
    while (g > 1) g = nodes.low(g);
    return g === 1;
  };
  return run(
    d,
    {
      op: OP.withoutSupersets,
      settled: (k, g) => (k === 0 || k === g || g === 1 ? 0 : g === 0 ? k : k === 1 ? (holdsEmpty(g) ? 0 : 1) : -1),
      lowered(k, g) {
        while (nodes.level(g) < nodes.level(k)) g = nodes.low(g);
        return g;
      },
      side(k, g, side) {
        if (nodes.level(g) !== nodes.level(k)) return g;
        return side === 1 ? nodes.low(g) : union(d, nodes.low(g), nodes.high(g));
      },
    },
    family,
    others,
  );
}

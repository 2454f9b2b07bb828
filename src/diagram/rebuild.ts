import { apply } from "./apply.ts";
import type { OP } from "./computed-cache.ts";
import { flatten } from "./flat.ts";
import type { Flat } from "./flat.ts";
import type { FunctionDiagram, Node } from "./function-diagram.ts";
import { ite } from "./ite.ts";

/** Goes once over a row, children first, and says what becomes of each node given what became of its children. */
function rebuild(
  { workspace }: FunctionDiagram,
  flat: Flat,
  terminals: readonly [Node, Node],
  step: (level: number, low: Node, high: Node) => Node,
): Node {
  const made = new Int32Array(flat.length);
  made[0] = terminals[0];
  made[1] = terminals[1];
  for (let i = 2; i < flat.length; i++) {
    workspace.budget.step();
    made[i] = step(flat.levels[i]!, made[flat.low[i]!]!, made[flat.high[i]!]!);
  }
  return made[flat.root]!;
}

/** The function with the variables of some levels fixed; what it no longer depends on is never visited. */
export function restrict(d: FunctionDiagram, f: Node, fixed: ReadonlyMap<number, boolean>): Node {
  const flat = flatten(d.nodes, f, (level) => {
    const value = fixed.get(level);
    return value === undefined ? -1 : value ? 1 : 0;
  });
  return rebuild(d, flat, [0, 1], (level, low, high) => d.make(level, low, high));
}

/** The function without the variables of some levels: true where some value of them (`or`), or every value (`and`), makes `f` true. */
export function quantify(d: FunctionDiagram, f: Node, levels: ReadonlySet<number>, op: typeof OP.or | typeof OP.and): Node {
  return rebuild(d, flatten(d.nodes, f), [0, 1], (level, low, high) =>
    levels.has(level) ? apply(d, op, low, high) : d.make(level, low, high),
  );
}

/** The dual, "not f of all negated": the same picture with both children of every node, and the terminals, exchanged. */
export function dual(d: FunctionDiagram, f: Node): Node {
  return rebuild(d, flatten(d.nodes, f), [1, 0], (level, low, high) => d.make(level, high, low));
}

/** The function with other functions in place of the variables of some levels. */
export function substitute(d: FunctionDiagram, f: Node, functions: ReadonlyMap<number, Node>): Node {
  const flat = flatten(d.nodes, f);
  return rebuild(d, flat, [0, 1], (level, low, high) => ite(d, functions.get(level) ?? d.make(level, 0, 1), high, low));
}

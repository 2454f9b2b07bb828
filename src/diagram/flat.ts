import { IntStack } from "./int-stack.ts";
import type { NodeTable } from "./node-table.ts";

/**
 * What hangs under one root, laid out in a row with children before parents, so that every question about it is one loop. Positions
 * 0 and 1 are the terminals, the root is the last. `low` and `high` are positions in the row, `nodes` the numbers in the table.
 */
export interface Flat {
  readonly length: number;
  readonly root: number;
  readonly nodes: Int32Array;
  readonly levels: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Says of a level which child alone to follow: 0 low, 1 high, -1 both. */
export type Follow = (level: number) => -1 | 0 | 1;

/**
 * The nodes under `root`, children first. A node's `mark` is its place in this row; whether the mark is of this walk is seen by looking
 * there (Briggs and Torczon 1993), so no walk ever clears marks.
 */
function childrenFirst(table: NodeTable, root: number, follow: Follow | undefined): IntStack {
  const { words } = table;
  const row = new IntStack(16);
  const open = new IntStack(16);
  const enter = (node: number): void => {
    words[(node << 2) + 3] = row.top;
    row.push(node);
  };
  enter(0);
  enter(1);
  open.push(root);
  while (open.top > 0) {
    const node = open.pop();
    if (node < 0) {
      enter(~node);
      continue;
    }
    const mark = words[(node << 2) + 3]!;
    if (mark < row.top && row.words[mark] === node) continue;
    const side = follow ? follow(words[node << 2]!) : -1;
    open.push(~node);
    if (side !== 1) open.push(words[(node << 2) + 1]!);
    if (side !== 0) open.push(words[(node << 2) + 2]!);
  }
  return row;
}

/** The levels that occur in a row, rising. */
export function levelsOf({ levels, length }: Flat): readonly number[] {
  let deepest = -1;
  for (let i = 2; i < length; i++) if (levels[i]! > deepest) deepest = levels[i]!;
  const occurs = new Uint8Array(deepest + 1);
  for (let i = 2; i < length; i++) occurs[levels[i]!] = 1;
  const found: number[] = [];
  for (let level = 0; level <= deepest; level++) if (occurs[level] === 1) found.push(level);
  return found;
}

/** The columns of a row. */
type Columns = [Int32Array, Int32Array, Int32Array, Int32Array];

/** Lays out what hangs under `root`. With `follow`, only what can be reached along the children it allows; both then point there. */
export function flatten(table: NodeTable, root: number, follow?: Follow): Flat {
  const row = childrenFirst(table, root, follow);
  const { words } = table;
  const length = row.top;
  const columns = new Int32Array(4 * length);
  const [nodes, levels, low, high] = [0, 1, 2, 3].map((column) => columns.subarray(column * length, (column + 1) * length)) as Columns;
  nodes.set(row.words.subarray(0, length));
  for (let i = 0; i < length; i++) {
    const at = nodes[i]! << 2;
    levels[i] = words[at]!;
    const side = follow && i > 1 ? follow(words[at]!) : -1;
    low[i] = words[(words[at + (side === 1 ? 2 : 1)]! << 2) + 3]!;
    high[i] = words[(words[at + (side === 0 ? 1 : 2)]! << 2) + 3]!;
  }
  return { length, root: root < 2 ? root : length - 1, nodes, levels, low, high };
}

import { Budget } from "./budget.ts";
import type { Progress, StopSignal } from "./budget.ts";
import { ComputedCache } from "./computed-cache.ts";
import { IntStack } from "./int-stack.ts";
import { NodeTable } from "./node-table.ts";

/** A Boolean function: 0 is never, 1 is always, any other number is a node of the diagram that gave it. */
export type Node = number;

/** What the operations of one diagram share: an account, a memory, a stack of frames. */
export class Workspace {
  readonly budget: Budget;
  readonly cache = new ComputedCache();
  readonly frames = new IntStack();

  constructor(nodeBudget: number, signal: StopSignal | undefined, progress?: Progress) {
    this.budget = new Budget(nodeBudget, signal, progress);
  }

  /** Forgets half-done work, and results about nodes that are no more. */
  reset(): void {
    this.cache.clear();
    this.frames.top = 0;
  }
}

/** Ordered, reduced decision diagrams of Boolean functions (Bryant 1986), without complement edges; see README.md for why. */
export class FunctionDiagram {
  readonly nodes: NodeTable;
  readonly workspace: Workspace;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
    this.nodes = new NodeTable(workspace.budget);
  }

  /** The function "`high` if the variable of this level holds, else `low`". Both must lie below the level. */
  make(level: number, low: Node, high: Node): Node {
    return low === high ? low : this.nodes.find(level, low, high);
  }
}

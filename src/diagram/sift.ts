import { BudgetExceeded } from "./budget.ts";
import type { Budget } from "./budget.ts";
import type { FunctionDiagram, Node } from "./function-diagram.ts";
import { MovableNodes } from "./movable-nodes.ts";

/** How far the diagram may grow, against its size before, while one variable looks for its place. */
const GROWTH = 1.2;

/** Nodes looked at before no further variable is moved: some seconds of work. Only very large or very long diagrams come to it. */
const MOST_LOOKED_AT = 5e7;

/** What an exchange costs besides its nodes, in nodes looked at. */
const EXCHANGE = 16;

/** Functions under a better order: nodes not yet in any diagram, the variables from top to bottom, and the level each had before. */
interface Sifted {
  readonly nodes: MovableNodes;
  readonly roots: readonly number[];
  readonly order: readonly number[];
  readonly levels: readonly number[];
}

/** Moves variables one at a time to where the diagram is smallest (Rudell 1993). */
class Sifting {
  readonly order: number[];
  private readonly places: number[];
  private readonly nodes: MovableNodes;
  private readonly budget: Budget;
  private lookedAt = 0;

  constructor(nodes: MovableNodes, budget: Budget) {
    this.nodes = nodes;
    this.budget = budget;
    this.order = [...nodes.of.keys()];
    this.places = [...nodes.of.keys()];
  }

  /** Moves every variable once, those with most nodes first, and goes round again until nothing is gained. */
  run(): void {
    for (let before = Infinity; this.nodes.live < before;) {
      before = this.nodes.live;
      const sizes = this.nodes.of.map((list) => list.top);
      for (const variable of [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b)) {
        if (this.isDone()) return;
        this.settle(variable);
      }
    }
  }

  /** Whether no order could be smaller, one node to a variable, or enough has been tried. */
  private isDone(): boolean {
    return this.nodes.live === this.order.length || this.lookedAt >= MOST_LOOKED_AT;
  }

  /** Tries a variable in every place down and up from its own, as long as the diagram does not grow too far, and leaves it in the best. */
  private settle(variable: number): void {
    const from = this.places[variable]!;
    const wall = Math.min(GROWTH * this.nodes.live, this.budget.most);
    let best = { place: from, live: this.nodes.live };
    for (const end of [this.order.length - 1, 0]) {
      while (this.places[variable] !== end && this.nodes.live <= wall) {
        this.step(variable, end);
        if (this.nodes.live < best.live) best = { place: this.places[variable]!, live: this.nodes.live };
      }
      const back = end === 0 ? best.place : from;
      while (this.places[variable] !== back) this.step(variable, back);
    }
  }

  /** Moves a variable by one place towards another. */
  private step(variable: number, towards: number): void {
    const place = this.places[variable]!;
    const upper = Math.min(place, place + Math.sign(towards - place));
    const [x, y] = [this.order[upper]!, this.order[upper + 1]!];
    const looked = EXCHANGE + this.nodes.of[x]!.top + this.nodes.of[y]!.top;
    this.lookedAt += looked;
    this.budget.step(looked);
    this.nodes.exchange(x, y);
    [this.order[upper], this.order[upper + 1]] = [y, x];
    [this.places[y], this.places[x]] = [upper, upper + 1];
  }
}

/**
 * Looks for an order of the variables in which these functions take fewer nodes; never finds one with more. Works on a copy, which may
 * not outgrow the budget; the diagram is not touched. Throws {@link BudgetExceeded} where they take more than the budget to begin with.
 */
export function sift({ nodes: table, workspace }: FunctionDiagram, roots: readonly Node[]): Sifted {
  const under = table.under(roots);
  if (under.length > workspace.budget.most) throw new BudgetExceeded(workspace.budget.most);
  const levels = [...new Set(under.map((node) => table.level(node)))].sort((a, b) => a - b);
  const variable = new Map(levels.map((level, i) => [level, i]));
  const nodes = new MovableNodes(levels.length, under.length);
  const copies = new Int32Array(table.size);
  copies[1] = 1;
  for (const node of under)
    copies[node] = nodes.make(variable.get(table.level(node))!, copies[table.low(node)]!, copies[table.high(node)]!);
  const held = roots.map((root) => copies[root]!);
  for (const root of held) nodes.hold(root);
  const sifting = new Sifting(nodes, workspace.budget);
  sifting.run();
  return { nodes, roots: held, order: sifting.order, levels };
}

/** Puts what was found into the diagram, in place of all that it holds, and answers the roots. */
export function replace({ nodes: table }: FunctionDiagram, { nodes, roots, order, levels }: Sifted): readonly Node[] {
  table.truncate(2);
  const made = new Int32Array(nodes.variable.length);
  made[1] = 1;
  for (let place = order.length - 1; place >= 0; place--) {
    const { words, top } = nodes.of[order[place]!]!;
    for (const node of words.subarray(0, top)) made[node] = table.find(levels[place]!, made[nodes.low[node]!]!, made[nodes.high[node]!]!);
  }
  return roots.map((root) => made[root]!);
}

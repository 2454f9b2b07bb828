import { BudgetExceeded, Diagram } from "#diagram";
import type { Node, StopSignal } from "#diagram";
import type { Order } from "./order-leaves.ts";
import type { Module } from "./split-modules.ts";

/** A probability that is known to lie between two figures, both included; they are equal where it is known exactly. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A function known from two sides: true wherever `low` is, and nowhere but where `high` is. */
interface Enclosed {
  readonly low: Node;
  readonly high: Node;
}

/** What bounding is given: the module, its leaves' names and chances in their order, an order, and what it may use up. */
export interface BoundQuestion {
  readonly labels: readonly string[];
  readonly chances: readonly Bounds[];
  readonly order: Order;
  readonly nodeBudget: number;
  readonly signal: StopSignal | undefined;
}

/** Nodes to which every function is cut in the first round, and how many times more in each next one. */
const FIRST_SIZE = 1 << 4;
const GROWTH = 4;

/** Bounds closer than this, relative to the upper one, are not drawn any closer. */
const CLOSE_ENOUGH = 1e-6;

/** What a rounded sum may be off, so that bounds hold in spite of it: each node of a row rounds a few times. */
const ROUNDING = 1e-12;

/** One round: every gate's function from both sides, none of more than `most` nodes. */
class Enclosing {
  /** Whether some function had to be cut. */
  cut = false;
  private readonly diagram: Diagram;
  private readonly chances: Record<string, number> = {};
  private readonly leaves: Enclosed[] = [];
  private readonly most: number;

  constructor({ labels, chances, order, nodeBudget, signal }: BoundQuestion, most: number) {
    this.diagram = new Diagram({ nodeBudget, signal });
    this.most = most;
    for (const leaf of order) this.leaves[leaf] = this.leaf(labels[leaf]!, chances[leaf]!);
  }

  /** The module's probability from both sides. Negation stands at leaves only, so what encloses the inputs of a gate encloses the gate. */
  run({ gates }: Module): Bounds {
    const made: Enclosed[] = [];
    for (const { least, inputs } of gates) {
      const enclosed = inputs.map((input) => (input < 0 ? made[~input]! : this.literal(input)));
      const low = this.gate(
        least,
        enclosed.map(({ low }) => low),
        0,
      );
      const exact = enclosed.every((one) => one.low === one.high) && !this.cut;
      made.push({
        low,
        high: exact
          ? low
          : this.gate(
              least,
              enclosed.map(({ high }) => high),
              1,
            ),
      });
    }
    const { low, high } = made.at(-1)!;
    const { diagram, chances } = this;
    return {
      low: diagram.probability(low, chances) * (1 - ROUNDING),
      high: Math.min(1, diagram.probability(high, chances) * (1 + ROUNDING)),
    };
  }

  /**
   * A leaf whose chance is not known exactly holds for sure in part of the cases and perhaps in some more: two independent variables, whose
   * chances make the lower and the upper one.
   */
  private leaf(label: string, { low, high }: Bounds): Enclosed {
    this.chances[label] = low;
    const sure = this.diagram.variable(label);
    if (high === low) return { low: sure, high: sure };
    const more = `${label} more`;
    this.chances[more] = Math.min(1, (high - low) / (1 - low));
    return { low: sure, high: this.diagram.or(sure, this.diagram.variable(more)) };
  }

  private literal(input: number): Enclosed {
    const leaf = this.leaves[input >> 1]!;
    return input % 2 === 0 ? leaf : { low: this.diagram.not(leaf.high), high: this.diagram.not(leaf.low) };
  }

  private gate(least: number, inputs: readonly Node[], toward: Node): Node {
    const { diagram } = this;
    if (least > 1 && least < inputs.length) return this.trimmed(diagram.atLeast(least, inputs), toward);
    const all = least === inputs.length;
    return inputs.reduce((joined, one) => this.trimmed(all ? diagram.and(joined, one) : diagram.or(joined, one), toward));
  }

  private trimmed(f: Node, toward: Node): Node {
    const trimmed = this.diagram.trim(f, this.chances, this.most, toward);
    if (trimmed !== f) this.cut = true;
    return trimmed;
  }
}

/**
 * Proven bounds of a module's probability for which its function need not be built: every gate's function is held from below and from
 * above by one of limited size, what is unlikeliest to matter being cut away; round by round with more nodes, until nothing had to be cut,
 * the bounds are close, or the budget is used up. Throws the signal's reason.
 */
export function boundModule(module: Module, question: BoundQuestion, tell: (bounds: Bounds) => void): void {
  let [low, high] = [0, 1];
  for (let most = FIRST_SIZE; ; most *= GROWTH) {
    const round = new Enclosing(question, most);
    try {
      const found = round.run(module);
      [low, high] = [Math.max(low, found.low), Math.min(high, found.high)];
    } catch (error) {
      if (!(error instanceof BudgetExceeded)) throw error;
      return;
    }
    tell({ low, high });
    if (!round.cut || high - low <= CLOSE_ENOUGH * high) return;
  }
}

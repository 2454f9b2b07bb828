import { BudgetExceeded } from "#diagram";
import type { Diagram, Node } from "#diagram";
import type { NormalGate } from "./gate-graph.ts";
import type { Plan } from "./near-modules.ts";
import type { Order } from "./order-leaves.ts";

/** How much a diagram must have grown since nodes were last given back before that is worth doing again. */
const GROWN = 1.25;

/**
 * Builds a module's function gate by gate. Joining large functions leaves several times as many nodes behind as the result rests on;
 * from half of the room on they are given back between gates, so that a limit of nodes is one of what is needed, not of what was ever made.
 */
export class FunctionBuilder {
  private readonly diagram: Diagram;
  private readonly plan: Plan;
  /** The labels of the leaves, near modules after the module's own. */
  private readonly labels: readonly string[];
  private readonly leaves: Node[] = [];
  private readonly made: Node[] = [];

  /** `labels` are those of the module's leaves. */
  constructor(diagram: Diagram, plan: Plan, labels: readonly string[]) {
    this.diagram = diagram;
    this.plan = plan;
    this.labels = [...labels, ...plan.near.map((_, i) => `near ${i}`)];
  }

  /** How many gates have been built. */
  get reached(): number {
    return this.made.length;
  }

  /** The function of the root, in a diagram of at most so many nodes; the other functions in it are void then. Throws {@link BudgetExceeded}. */
  build(order: Order, most: number): Node {
    const { diagram, plan, made } = this;
    // Variables that are to go stand first: putting functions in their place then goes no deeper.
    const near = plan.near.map((_, i) => plan.leaves + i);
    for (const leaf of [...near, ...order]) this.leaves[leaf] = diagram.variable(this.labels[leaf]!);
    let collectAt = most / 2;
    for (const gate of plan.gates) {
      if (diagram.size > collectAt) {
        this.collect();
        collectAt = Math.max(collectAt, diagram.size * GROWN);
      }
      made.push(this.tried(() => this.join(gate), most));
    }
    const root = near.length > 0 ? this.tried(() => this.substituted(), most) : made.at(-1)!;
    return diagram.size > most / 2 ? diagram.keep([root])[0]! : root;
  }

  /** A function to be made; where that fails for want of nodes and many are held for nothing, it is tried once more without these. */
  private tried(make: () => Node, most: number): Node {
    try {
      return make();
    } catch (error) {
      const held = this.diagram.size;
      if (!(error instanceof BudgetExceeded) || held < most / 2) throw error;
      this.collect();
      if (this.diagram.size * GROWN > held) throw error;
      return make();
    }
  }

  /** The root with the near modules in their places. */
  private substituted(): Node {
    const { diagram, plan, labels, made } = this;
    return diagram.substitute(made.at(-1)!, Object.fromEntries(plan.near.map((gate, i) => [labels[plan.leaves + i]!, made[gate]!])));
  }

  private join({ least, inputs }: NormalGate): Node {
    const { diagram } = this;
    const nodes = inputs.map((input) => this.nodeOf(input));
    return least === 1 ? diagram.any(nodes) : least === nodes.length ? diagram.all(nodes) : diagram.atLeast(least, nodes);
  }

  private nodeOf(input: number): Node {
    if (input < 0) return this.made[~input]!;
    const leaf = this.leaves[input >> 1]!;
    return input % 2 === 1 ? this.diagram.not(leaf) : leaf;
  }

  /** Gives back all nodes but those of gates that are still to be read. */
  private collect(): void {
    const { diagram, made, leaves, labels } = this;
    const { gates, near } = this.plan;
    const unread = new Set(near.filter((gate) => gate < made.length));
    if (made.length === gates.length) unread.add(made.length - 1);
    for (let gate = made.length; gate < gates.length; gate++)
      for (const input of gates[gate]!.inputs) if (input < 0 && ~input < made.length) unread.add(~input);
    const kept = [...unread];
    const moved = diagram.keep(kept.map((gate) => made[gate]!));
    kept.forEach((gate, i) => (made[gate] = moved[i]!));
    labels.forEach((label, leaf) => (leaves[leaf] = diagram.variable(label)));
  }
}

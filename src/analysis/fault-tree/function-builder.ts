import { BudgetExceeded } from "#diagram";
import type { Diagram, Node } from "#diagram";
import type { NormalGate } from "./gate-graph.ts";
import type { Order } from "./order-leaves.ts";
import type { Module } from "./split-modules.ts";

/** How much a diagram must have grown since nodes were last given back before that is worth doing again. */
const GROWN = 1.25;

/**
 * Builds a module's function gate by gate. Joining large functions leaves several times as many nodes behind as the result rests on;
 * from half of the room on they are given back between gates, so that a limit of nodes is one of what is needed, not of what was ever made.
 */
export class FunctionBuilder {
  private readonly diagram: Diagram;
  private readonly gates: Module["gates"];
  private readonly labels: readonly string[];
  private readonly leaves: Node[] = [];
  private readonly made: Node[] = [];

  /** `labels` are those of the module's leaves. */
  constructor(diagram: Diagram, { gates }: Module, labels: readonly string[]) {
    this.diagram = diagram;
    this.gates = gates;
    this.labels = labels;
  }

  /** How many gates have been built. */
  get reached(): number {
    return this.made.length;
  }

  /** The function of the root, in a diagram of at most so many nodes; the other functions in it are void then. Throws {@link BudgetExceeded}. */
  build(order: Order, most: number): Node {
    const { diagram, gates, made } = this;
    for (const leaf of order) this.leaves[leaf] = diagram.variable(this.labels[leaf]!);
    let collectAt = most / 2;
    for (const gate of gates) {
      if (diagram.size > collectAt) {
        this.collect();
        collectAt = Math.max(collectAt, diagram.size * GROWN);
      }
      made.push(this.joined(gate, most));
    }
    return diagram.size > most / 2 ? diagram.keep([made.at(-1)!])[0]! : made.at(-1)!;
  }

  /** The function of a gate; where it fails for want of nodes and many are held for nothing, it is tried once more without these. */
  private joined(gate: NormalGate, most: number): Node {
    try {
      return this.join(gate);
    } catch (error) {
      const held = this.diagram.size;
      if (!(error instanceof BudgetExceeded) || held < most / 2) throw error;
      this.collect();
      if (this.diagram.size * GROWN > held) throw error;
      return this.join(gate);
    }
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
    const { diagram, gates, made, leaves, labels } = this;
    const unread = new Set<number>();
    for (let gate = made.length; gate < gates.length; gate++)
      for (const input of gates[gate]!.inputs) if (input < 0 && ~input < made.length) unread.add(~input);
    const kept = [...unread];
    const moved = diagram.keep(kept.map((gate) => made[gate]!));
    kept.forEach((gate, i) => (made[gate] = moved[i]!));
    labels.forEach((label, leaf) => (leaves[leaf] = diagram.variable(label)));
  }
}

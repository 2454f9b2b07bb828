import type { Diagram, Node } from "#diagram";
import type { Layers } from "./layers.ts";
import { LayerWriter } from "./layers.ts";

/** The most states taken out of a diagram: each costs a walk over what hangs under it. */
const MOST_TAKEN = 10_000;

/** The table of a function of a diagram, which may depend on the players alone. `null` where it has too many states. */
export function layersOfFunction(diagram: Diagram, node: Node, players: readonly string[]): Layers | null {
  const support = diagram.support(node);
  const order = [...support, ...players.filter((player) => !support.includes(player))];
  const writer = new LayerWriter<Node>(MOST_TAKEN);
  const enter = (next: Node): number => (next === diagram.zero || next === diagram.one ? next : writer.state(next, () => next));
  const root = enter(node);
  for (const player of order) {
    const states = writer.turn();
    if (!states) return null;
    for (const state of states) {
      writer.lead(enter(diagram.restrict(state, { [player]: false })), enter(diagram.restrict(state, { [player]: true })));
    }
  }
  return writer.table(order, root);
}

import type { Diagram, Node } from "#diagram";
import type { Power } from "#model";

/** Who plays, and what makes it win: a monotone function over one variable for each player, which bears its id. */
export interface Game {
  readonly over: Power["over"];
  /** In the order in which they are told. */
  readonly players: readonly string[];
  readonly diagram: Diagram;
  readonly node: Node;
  readonly findings: readonly string[];
}

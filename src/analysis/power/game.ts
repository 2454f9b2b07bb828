import type { Diagram, Node } from "#diagram";
import type { Power } from "./power.ts";
import type { Layers } from "./layers.ts";

/** A rule over players in both its forms: as a table to count in, as a function to find sets of. `nameOf` tells a player's id. */
export interface Game {
  readonly over: Power["over"];
  readonly layers: Layers;
  /** The players' ids, in the order in which they are told. */
  readonly players: readonly string[];
  readonly diagram: Diagram;
  /** The function, which is monotone. */
  readonly node: Node;
  readonly nameOf: (player: string) => string;
  readonly findings: readonly string[];
}

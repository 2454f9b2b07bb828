import type { Node } from "#diagram";
import { Diagram } from "#diagram";
import { unlessTooLarge } from "../solve.ts";
import type { Weighable } from "./weighable.ts";
import { weighed } from "./weighable.ts";

/** A variable as it must be. */
export type Literal = readonly [name: string, yes: boolean];

/** Nodes that the function may take while sets are joined to it. */
const MOST_NODES = 50_000;
/** So many sets are joined one by one, all others in batches; what does not fill a batch waits. So a beginning of the same sets always joins alike. */
const ONE_BY_ONE = 256;
const BATCH = 32;

/** The function "one of these sets is met", or "none is", which grows set by set until a diagram has no room for more; then it stays as it is. */
export class United {
  private readonly diagram = new Diagram({ nodeBudget: 3 * MOST_NODES });
  private readonly met: boolean;
  private node: Node;
  private waiting: (readonly Literal[])[] = [];
  private taken = 0;
  private isFull = false;

  /** The order is that of the variables on the diagram. */
  constructor(order: readonly string[], met: boolean) {
    for (const name of order) this.diagram.variable(name);
    this.met = met;
    this.node = met ? this.diagram.zero : this.diagram.one;
  }

  /** Joins one more set, if there is room. */
  join(set: readonly Literal[]): void {
    if (this.isFull) return;
    this.waiting.push(set);
    if (this.taken >= ONE_BY_ONE && this.waiting.length < BATCH) return;
    const joined = this.joined() ?? this.joinedAnew();
    this.isFull = joined === null;
    this.node = joined ?? this.node;
    this.taken += this.waiting.length;
    this.waiting = [];
  }

  /** The function as it stands; void once more is joined. */
  function(): Weighable {
    return weighed(this.diagram, this.node);
  }

  /** What is always true, or never. */
  constant(value: boolean): Weighable {
    return weighed(this.diagram, value ? this.diagram.one : this.diagram.zero);
  }

  private joined(): Node | null {
    const { diagram, met, waiting } = this;
    const literal = ([name, yes]: Literal): Node => (yes === met ? diagram.variable(name) : diagram.not(diagram.variable(name)));
    return unlessTooLarge(() =>
      diagram.within(MOST_NODES, () =>
        met
          ? diagram.or(this.node, diagram.any(waiting.map((set) => diagram.all(set.map(literal)))))
          : diagram.and(this.node, diagram.all(waiting.map((set) => diagram.any(set.map(literal))))),
      ),
    );
  }

  /** The same after what the function does not rest on is given back. */
  private joinedAnew(): Node | null {
    [this.node] = this.diagram.keep([this.node]) as [Node];
    return this.joined();
  }
}

import { Diagram } from "#diagram";
import type { DiagramOptions } from "#diagram";

/** What one diagram is used for before it makes place for another: most modules are tiny, and a diagram of their own is dear to them. */
const MOST_USES = 32;
const MOST_NODES = 1 << 12;

/** Hands out diagrams under one budget; small functions one after the other get the same one. */
export class Workbench {
  private readonly options: DiagramOptions;
  private diagram: Diagram | undefined;
  private uses = 0;

  constructor(options: DiagramOptions) {
    this.options = options;
  }

  /** A diagram with room for a new function; names used in it before are taken. */
  take(): Diagram {
    if (!this.diagram || this.uses === MOST_USES || this.diagram.size > MOST_NODES) this.clear();
    this.uses++;
    return (this.diagram ??= new Diagram(this.options));
  }

  /** Gives up the diagram in hand: what was begun in it came to nothing. */
  clear(): void {
    this.diagram = undefined;
    this.uses = 0;
  }
}

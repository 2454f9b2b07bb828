import { BudgetExceeded, Diagram } from "#diagram";
import type { Node } from "#diagram";
import type { Family, Side } from "./family.ts";
import { SUFFICIENT } from "./family.ts";
import type { Choice } from "./predicate.ts";

/** Sets joined at a time: few joins, and little lost when one passes the budget. */
const BATCH = 32;

/**
 * The chance that the elements of some set of a growing family all stand on its side, exact for the sets taken in. These are taken in the
 * order of their finding until the diagram passes its budget of nodes; what the others would add is then left out.
 */
export class UnionChance {
  private readonly diagram: Diagram;
  private readonly family: Family;
  private readonly literals: (element: number) => Node;
  private readonly chances: Readonly<Record<string, number>>;
  private union: Node;
  private taken = 0;
  private full = false;
  private chance = 0;

  constructor(family: Family, side: Side, choices: readonly Choice[], chances: readonly number[], nodeBudget: number) {
    const diagram = new Diagram({ nodeBudget });
    this.diagram = diagram;
    this.family = family;
    this.union = diagram.zero;
    this.chances = Object.fromEntries(chances.map((chance, name) => [`${name}`, chance]));
    this.literals = (element) => {
      const { name, yes } = choices[element]!;
      const node = diagram.variable(`${name}`);
      return yes === (side === SUFFICIENT) ? node : diagram.not(node);
    };
  }

  /** The chance of the union of all sets taken in, those found since the last look included. */
  now(): number {
    if (this.full || this.taken === this.family.count) return this.chance;
    try {
      while (this.taken < this.family.count) this.takeBatch();
    } catch (error) {
      if (!(error instanceof BudgetExceeded)) throw error;
      this.full = true;
    }
    this.chance = this.diagram.probability(this.union, this.chances);
    return this.chance;
  }

  private takeBatch(): void {
    const end = Math.min(this.taken + BATCH, this.family.count);
    const sets: Node[] = [];
    for (let i = this.taken; i < end; i++) sets.push(this.diagram.all(Array.from(this.family.set(i), this.literals)));
    this.union = this.diagram.any([this.union, ...sets]);
    this.taken = end;
  }
}

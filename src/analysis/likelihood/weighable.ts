import type { Diagram, Node } from "#diagram";
import { unlessTooLarge } from "../solve.ts";

/** Chances of variables by name. */
export type Chances = Readonly<Record<string, number>>;

/** Choices that go together with one weight. */
export interface DrawnTogether {
  readonly members: readonly string[];
  readonly degree: number;
}

/** Chances, and which of the variables go together. */
export interface Drawn {
  readonly chances: Chances;
  readonly links: readonly DrawnTogether[];
}

/** A function weighed with variables some of which go together; what each figure is, `chance-at.ts` says. */
export interface Together {
  chance(drawn: Drawn): number;
  importances(drawn: Drawn): ReadonlyMap<string, number>;
  chanceWith(drawn: Drawn, name: string): number;
}

/** A function of independent variables whose chance can be worked out, however it is held. */
export interface Weighable {
  /** The variables it depends on; each needs a chance in whatever is asked. */
  readonly support: readonly string[];
  chance(of: Chances): number;
  /** By variable of its support, how much its chance rises from the variable's no to its yes (Birnbaum), the others being as they are. */
  importances(of: Chances): ReadonlyMap<string, number>;
  /** Whether it is known to do nothing but rise with a variable. */
  rises(name: string): boolean;
  /** Whether it is known to do nothing but fall with a variable. */
  falls(name: string): boolean;
  /** The function with some variables at what is best for it in every single scenario, or at what is worst. */
  without(names: readonly string[], best: boolean): Weighable;
  /** Where links need not be gone through draw by draw. */
  readonly together?: Together;
}

/**
 * A function on a diagram. What this has no room left for is answered on the safe side: no direction is claimed, and the best case is always and the
 * worst never.
 */
export function weighed(diagram: Diagram, node: Node): Weighable {
  return {
    support: diagram.support(node),
    chance: (of) => diagram.probability(node, of),
    importances: (of) => diagram.importances(node, of),
    rises: (name) => unlessTooLarge(() => diagram.isMonotone(node, [name])) ?? false,
    falls: (name) => unlessTooLarge(() => diagram.isMonotone(diagram.not(node), [name])) ?? false,
    without: (names, best) => {
      const set = unlessTooLarge(() => (best ? diagram.exists(node, names) : diagram.forall(node, names)));
      return weighed(diagram, set ?? (best ? diagram.one : diagram.zero));
    },
  };
}

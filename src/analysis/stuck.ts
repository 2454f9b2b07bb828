import type { Model } from "./compile.ts";
import type { Leaf } from "./formula.ts";
import { leaves } from "./formula.ts";
import type { Holding } from "./solve.ts";
import { extremes } from "./standings.ts";

/** One element that waits for another, both of them stuck. */
export interface Wait {
  readonly from: string;
  readonly to: string;
  readonly leaf: Leaf;
}

/** What is stuck in the best case: elements that hold in the end and cannot begin. `ordered`: not even by a joint move. */
export interface Stuck {
  readonly keys: ReadonlySet<string>;
  readonly ordered: ReadonlySet<string>;
  readonly waits: readonly Wait[];
}

/** Evaluates everything under the best case: all open questions yes where that is possible, else some answers that make it so. */
export function stuckUnder(model: Model, goal: string, possible: "together" | "waiver"): Stuck {
  const { system } = model;
  const { diagram, chosen } = model.solvedAt({ ...extremes(model, goal, "upper", true), ...model.settled });
  const wanted = chosen(goal, possible);
  const willing = Object.fromEntries([...system.variables.keys()].map((name) => [name, true]));
  const best = diagram.evaluate(wanted, willing) ? willing : { ...willing, ...diagram.satisfy(wanted) };
  const holds = (key: string, grade: Holding): boolean => diagram.evaluate(chosen(key, grade), best);
  const keys = new Set([goal]);
  const ordered = new Set<string>();
  const waits: Wait[] = [];
  for (const key of keys) {
    if (!holds(key, "together")) ordered.add(key);
    for (const leaf of leaves(system.elements.get(key)!.formula.upper)) {
      if (leaf.on !== "element" || leaf.negated || !holds(leaf.name, "waiver") || holds(leaf.name, "yes")) continue;
      waits.push({ from: key, to: leaf.name, leaf });
      keys.add(leaf.name);
    }
  }
  return { keys, ordered, waits };
}

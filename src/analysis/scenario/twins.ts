import type { Reading } from "../element.ts";
import type { Formula, Leaf } from "../formula.ts";
import type { System } from "../system.ts";
import type { Program } from "./program.ts";

/** One element as two spots: where it helps the goal, and where it is denied to it. The first never holds without the second. */
export interface Twin {
  readonly helping: number;
  readonly denied: number;
}

/**
 * Elements that are read in the goal's own reading and as denied. Of a goal assured or safe those are read in the upper one, which is never
 * the stricter; of a possible goal in the lower one, which is the same only where both come from the same variables without any circle. Those
 * nearest to the goal come first.
 */
export function twinsIn(program: Program, reading: Reading, system: System): readonly Twin[] {
  const { spots } = program;
  const opposite = reading === "upper" ? "lower" : "upper";
  const denied = new Map(spots.flatMap((spot, place) => (spot.reading === opposite ? [[spot.key, place] as const] : [])));
  if (denied.size === 0) return [];
  const same = reading === "upper" ? alikeIn(program, system) : null;
  return spots
    .flatMap((spot, helping) => {
      const twin = spot.reading === opposite || (same !== null && !same.has(spot.key)) ? undefined : denied.get(spot.key);
      return twin === undefined ? [] : [{ helping, denied: twin }];
    })
    .reverse();
}

/** The elements whose lower and upper functions are one and the same at every grade. Carriers choose for the upper one alone. */
function alikeIn({ spots, blocks }: Program, { elements, variables }: System): ReadonlySet<string> {
  const alike = new Set<string>();
  const mayRead = ({ on, name, negated }: Leaf): boolean =>
    on === "variable" ? variables.get(name)?.kind !== "carrier" : !negated && alike.has(name);
  for (const { from, to, circular } of blocks) {
    if (circular) continue;
    for (let spot = from; spot < to; spot++) {
      const { key } = spots[spot]!;
      const { lower, upper } = elements.get(key)!.formula;
      if (areAlike(lower, upper, mayRead)) alike.add(key);
    }
  }
  return alike;
}

/** Whether two formulas are the same, with no other leaves than those that may be read. */
function areAlike(one: Formula, other: Formula, mayRead: (leaf: Leaf) => boolean): boolean {
  const all = (some: readonly Formula[], others: readonly Formula[]): boolean =>
    some.length === others.length && some.every((part, i) => areAlike(part, others[i]!, mayRead));
  switch (one.op) {
    case "constant":
      return other.op === "constant" && one.value === other.value;
    case "leaf":
      return other.op === "leaf" && one.on === other.on && one.name === other.name && one.negated === other.negated && mayRead(one);
    case "weighted": {
      if (other.op !== "weighted" || one.least !== other.least || !one.items.every(({ weight }, i) => weight === other.items[i]?.weight))
        return false;
      return all(
        one.items.map(({ of }) => of),
        other.items.map(({ of }) => of),
      );
    }
    case "atLeast":
      return other.op === "atLeast" && one.count === other.count && all(one.of, other.of);
    default:
      return one.op === other.op && all(one.of, other.of);
  }
}

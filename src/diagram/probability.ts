import type { Flat } from "./flat.ts";

/** The chance of every node of the row; `of` gives each level's chance. */
function chances(flat: Flat, of: (level: number) => number): Float64Array {
  const chance = new Float64Array(flat.length);
  chance[1] = 1;
  for (let i = 2; i < flat.length; i++) {
    const p = of(flat.levels[i]!);
    chance[i] = p * chance[flat.high[i]!]! + (1 - p) * chance[flat.low[i]!]!;
  }
  return chance;
}

/** The chance that the function holds when the variables are independent; `of` gives each level's chance. One pass, no rare-event sums. */
export function probabilityOf(flat: Flat, of: (level: number) => number): number {
  return chances(flat, of)[flat.root]!;
}

/**
 * For every level, how much the function's chance rises from the variable's no to its yes (Birnbaum). Two passes for all of them: the
 * chances upwards, then downwards how likely each node is reached; a level's figure is the sum over its nodes of reach times the
 * difference of the two sides.
 */
export function importancesOf(flat: Flat, of: (level: number) => number, levels: number): Float64Array {
  const chance = chances(flat, of);
  const reach = new Float64Array(flat.length);
  const importance = new Float64Array(levels);
  reach[flat.root] = 1;
  for (let i = flat.length - 1; i > 1; i--) {
    const [level, low, high] = [flat.levels[i]!, flat.low[i]!, flat.high[i]!];
    const p = of(level);
    reach[high]! += reach[i]! * p;
    reach[low]! += reach[i]! * (1 - p);
    importance[level]! += reach[i]! * (chance[high]! - chance[low]!);
  }
  return importance;
}

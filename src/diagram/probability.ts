import type { Flat } from "./flat.ts";

/** The chance of every node of the row; `of` holds each level's chance. */
function chances({ length, levels, low, high }: Flat, of: Float64Array): Float64Array {
  const chance = new Float64Array(length);
  chance[1] = 1;
  for (let i = 2; i < length; i++) {
    const p = of[levels[i]!]!;
    chance[i] = p * chance[high[i]!]! + (1 - p) * chance[low[i]!]!;
  }
  return chance;
}

/** The chance that the function holds when the variables are independent; `of` holds each level's chance. One pass, no rare-event sums. */
export function probabilityOf(flat: Flat, of: Float64Array): number {
  return chances(flat, of)[flat.root]!;
}

/**
 * For every level, how much the function's chance rises from the variable's no to its yes (Birnbaum). Two passes for all of them: the
 * chances upwards, then downwards how likely each node is reached; a level's figure is the sum over its nodes of reach times the
 * difference of the two sides.
 */
export function importancesOf(flat: Flat, of: Float64Array): Float64Array {
  const { length, levels, low, high } = flat;
  const chance = chances(flat, of);
  const reach = new Float64Array(length);
  const importance = new Float64Array(of.length);
  reach[flat.root] = 1;
  for (let i = length - 1; i > 1; i--) {
    const level = levels[i]!;
    const [no, yes] = [low[i]!, high[i]!];
    const [here, p] = [reach[i]!, of[level]!];
    reach[yes]! += here * p;
    reach[no]! += here * (1 - p);
    importance[level]! += here * (chance[yes]! - chance[no]!);
  }
  return importance;
}

import type { Flat } from "./flat.ts";

/** The chance that the function holds when the variables are independent; `of` gives each level's chance. One pass, no rare-event sums. */
export function probabilityOf(flat: Flat, of: (level: number) => number): number {
  const chance = new Float64Array(flat.length);
  chance[1] = 1;
  for (let i = 2; i < flat.length; i++) {
    const p = of(flat.levels[i]!);
    chance[i] = p * chance[flat.high[i]!]! + (1 - p) * chance[flat.low[i]!]!;
  }
  return chance[flat.root]!;
}

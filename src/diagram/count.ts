import type { Flat } from "./flat.ts";
import { TERMINAL } from "./node-table.ts";

/**
 * How many assignments of the given levels make the function true; the levels must include all that it depends on. Exact: a variable
 * that a path skips counts twice.
 */
export function countModels(flat: Flat, levels: readonly number[]): bigint {
  const place = new Map([...levels].sort((a, b) => a - b).map((level, i) => [level, i]));
  const placeOf = (i: number): number => (flat.levels[i] === TERMINAL ? levels.length : place.get(flat.levels[i]!)!);
  const models: bigint[] = [0n, 1n];
  for (let i = 2; i < flat.length; i++) {
    const below = placeOf(i) + 1;
    const [low, high] = [flat.low[i]!, flat.high[i]!];
    models[i] = (models[low]! << BigInt(placeOf(low) - below)) + (models[high]! << BigInt(placeOf(high) - below));
  }
  return models[flat.root]! << BigInt(placeOf(flat.root));
}

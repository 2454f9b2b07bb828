import type { Budget } from "./budget.ts";
import type { Flat } from "./flat.ts";

/** The least and greatest chance each level may have. */
export interface ChanceRanges {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The least and greatest chance of a function; both are reached by some chances within the ranges where `exact`, else they are outer bounds. */
export interface ProbabilityBounds {
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
}

/** Passes over the row, for each of the two bounds, before an outer bound is answered. */
const MOST_PASSES = 256;

/** The chances in which some levels stand at one end of theirs; the bound on the function's chance there, and a level still torn, or -1. */
interface Box {
  readonly fixed: readonly { readonly level: number; readonly at: number }[];
  readonly value: number;
  readonly torn: number;
}

/** Differences below this share of the chance itself are taken for rounding, and pull no level. */
const ROUNDING = 1e-12;

const LOW = 1;
const HIGH = 2;

/**
 * One pass of interval arithmetic: the best that each node could reach if its variable were its own. `sign` is 1 for the greatest chance
 * and -1 for the least. A level is torn where one node wants its low end and another the high one; where none is, the bound is reached.
 */
function boxOf(flat: Flat, ranges: ChanceRanges, sign: 1 | -1, fixed: Box["fixed"]): Box {
  const { length, root, levels, low, high } = flat;
  const [least, most] = [ranges.low.slice(), ranges.high.slice()];
  for (const { level, at } of fixed) least[level] = most[level] = at;
  const chance = new Float64Array(length);
  chance[1] = 1;
  const pulls = new Uint8Array(least.length);
  for (let i = 2; i < length; i++) {
    const level = levels[i]!;
    const [no, yes] = [chance[low[i]!]!, chance[high[i]!]!];
    const gain = sign * (yes - no);
    const p = gain > 0 ? most[level]! : least[level]!;
    if (Math.abs(gain) > ROUNDING * Math.max(no, yes)) pulls[level]! |= gain > 0 ? HIGH : LOW;
    chance[i] = p * yes + (1 - p) * no;
  }
  return { fixed, value: chance[root]!, torn: pulls.findIndex((pull, level) => pull === (LOW | HIGH) && least[level]! < most[level]!) };
}

/** The bound on one side: the box with the best bound is halved at a torn level until it is not torn, or enough has been tried. */
function bound(flat: Flat, ranges: ChanceRanges, sign: 1 | -1, budget: Budget): { readonly value: number; readonly exact: boolean } {
  const boxes = [boxOf(flat, ranges, sign, [])];
  for (let passes = 1; ; passes += 2) {
    boxes.sort((a, b) => sign * (a.value - b.value));
    const { fixed, value, torn } = boxes.pop()!;
    if (torn < 0 || passes >= MOST_PASSES) return { value, exact: torn < 0 };
    budget.step(2 * flat.length);
    for (const at of [ranges.low[torn]!, ranges.high[torn]!]) boxes.push(boxOf(flat, ranges, sign, [...fixed, { level: torn, at }]));
  }
}

/**
 * The least and the greatest chance of a function when each level's chance is anywhere within its range. The chance is linear in every
 * single one, so both are reached at ends of the ranges; and where a function rises with a variable, or falls with it, throughout, one pass
 * finds the end. Other variables are tried at both ends, those first that promise most. Exact up to rounding.
 */
export function probabilityBoundsOf(flat: Flat, ranges: ChanceRanges, budget: Budget): ProbabilityBounds {
  const [least, most] = [bound(flat, ranges, -1, budget), bound(flat, ranges, 1, budget)];
  return { low: least.value, high: most.value, exact: least.exact && most.exact };
}

import type { Flat } from "./flat.ts";

/** How many sets of each size hang under one node: `counts[i]` of size `least + i`. No set at all is an empty `counts`. */
export interface Profile<T> {
  readonly least: number;
  readonly counts: readonly T[];
}

/** The numbers to count in: plain ones where they stay exact, big ones else. */
interface Numbers<T> {
  readonly nothing: T;
  readonly one: T;
  plus(a: T, b: T): T;
}

const PLAIN: Numbers<number> = { nothing: 0, one: 1, plus: (a, b) => a + b };
const BIG: Numbers<bigint> = { nothing: 0n, one: 1n, plus: (a, b) => a + b };

/** The number of sets under the root, in the given numbers. */
function total<T>(flat: Flat, { nothing, one, plus }: Numbers<T>): T {
  const counts: T[] = [nothing, one];
  for (let i = 2; i < flat.length; i++) counts[i] = plus(counts[flat.low[i]!]!, counts[flat.high[i]!]!);
  return counts[flat.root]!;
}

/** The profile of "the sets of `low`, and those of `high` each with one more element". */
function join<T>(low: Profile<T>, high: Profile<T>, { nothing, plus }: Numbers<T>): Profile<T> {
  const shifted = high.least + 1;
  if (low.counts.length === 0) return { least: shifted, counts: high.counts };
  const least = Math.min(low.least, shifted);
  const end = Math.max(low.least + low.counts.length, shifted + high.counts.length);
  const counts: T[] = [];
  for (let size = least; size < end; size++) {
    counts.push(plus(low.counts[size - low.least] ?? nothing, high.counts[size - shifted] ?? nothing));
  }
  return { least, counts };
}

/** The profile of every node of the row, terminals included. */
function profiles<T>(flat: Flat, numbers: Numbers<T>): readonly Profile<T>[] {
  const all: Profile<T>[] = [
    { least: 0, counts: [] },
    { least: 0, counts: [numbers.one] },
  ];
  for (let i = 2; i < flat.length; i++) all[i] = join(all[flat.low[i]!]!, all[flat.high[i]!]!, numbers);
  return all;
}

/**
 * The exact number of sets. Each node is reached from the root, so no partial sum exceeds the total: where the total in plain numbers is
 * below 2^53 it is exact, and only larger ones are counted again in big numbers.
 */
export function countSets(flat: Flat): bigint {
  const plain = total(flat, PLAIN);
  return plain <= Number.MAX_SAFE_INTEGER ? BigInt(plain) : total(flat, BIG);
}

/** The profile of every node, exact, in plain numbers where the total allows it. */
export function setProfiles(flat: Flat, count: bigint): readonly Profile<number | bigint>[] {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? profiles(flat, PLAIN) : profiles(flat, BIG);
}

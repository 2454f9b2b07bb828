import type { Flat } from "./flat.ts";

/** How many sets of each size hang under one node: `counts[i]` of size `least + i`. No set at all is an empty `counts`. */
export interface Profile<T> {
  readonly least: number;
  readonly counts: readonly T[];
}

/** What an element stands for: itself alone, or any set of a family with these counts. */
export type ElementProfile = (element: number) => Profile<bigint>;

/** An element that stands for itself. */
export const ITSELF: Profile<bigint> = { least: 1, counts: [1n] };

/** The numbers to count in: plain ones where they stay exact, big ones else. */
interface Numbers<T> {
  readonly nothing: T;
  readonly one: T;
  from(count: bigint): T;
  plus(a: T, b: T): T;
  times(a: T, b: T): T;
}

const PLAIN: Numbers<number> = { nothing: 0, one: 1, from: Number, plus: (a, b) => a + b, times: (a, b) => a * b };
const BIG: Numbers<bigint> = { nothing: 0n, one: 1n, from: (count) => count, plus: (a, b) => a + b, times: (a, b) => a * b };

/** Remembers by element what is dear to make. */
function remembered<T>(make: (element: number) => T): (element: number) => T {
  const known = new Map<number, T>();
  return (element) => {
    let value = known.get(element);
    if (value === undefined) known.set(element, (value = make(element)));
    return value;
  };
}

/** The number of sets under the root, in the given numbers. */
function total<T>(flat: Flat, of: ElementProfile, { nothing, one, from, plus, times }: Numbers<T>): T {
  const weight = remembered((element) => from(of(element).counts.reduce((sum, count) => sum + count, 0n)));
  const counts: T[] = [nothing, one];
  for (let i = 2; i < flat.length; i++) {
    counts[i] = plus(counts[flat.low[i]!]!, times(weight(flat.levels[i]!), counts[flat.high[i]!]!));
  }
  return counts[flat.root]!;
}

/** The profile of "one set of each": sizes add, counts multiply. */
function product<T>(a: Profile<T>, b: Profile<T>, { nothing, plus, times }: Numbers<T>): Profile<T> {
  if (a.counts.length === 0 || b.counts.length === 0) return { least: 0, counts: [] };
  const counts = new Array<T>(a.counts.length + b.counts.length - 1).fill(nothing);
  a.counts.forEach((count, i) => b.counts.forEach((other, j) => (counts[i + j] = plus(counts[i + j]!, times(count, other)))));
  return { least: a.least + b.least, counts };
}

/** The profile of "the sets of either"; the two have none in common. */
function union<T>(a: Profile<T>, b: Profile<T>, { nothing, plus }: Numbers<T>): Profile<T> {
  if (a.counts.length === 0) return b;
  if (b.counts.length === 0) return a;
  const least = Math.min(a.least, b.least);
  const end = Math.max(a.least + a.counts.length, b.least + b.counts.length);
  const counts: T[] = [];
  for (let size = least; size < end; size++) counts.push(plus(a.counts[size - a.least] ?? nothing, b.counts[size - b.least] ?? nothing));
  return { least, counts };
}

/** The profile of every node of the row, terminals included. */
function profiles<T>(flat: Flat, of: ElementProfile, numbers: Numbers<T>): readonly Profile<T>[] {
  const own = remembered((element): Profile<T> => ({ least: of(element).least, counts: of(element).counts.map(numbers.from) }));
  const all: Profile<T>[] = [
    { least: 0, counts: [] },
    { least: 0, counts: [numbers.one] },
  ];
  for (let i = 2; i < flat.length; i++) {
    const [element, high] = [flat.levels[i]!, all[flat.high[i]!]!];
    const raised = of(element) === ITSELF ? { least: high.least + 1, counts: high.counts } : product(own(element), high, numbers);
    all[i] = union(all[flat.low[i]!]!, raised, numbers);
  }
  return all;
}

/**
 * The exact number of sets. Each node is reached from the root, so no partial sum exceeds the total: where the total in plain numbers is
 * below 2^53 it is exact, and only larger ones are counted again in big numbers.
 */
export function countSets(flat: Flat, of: ElementProfile): bigint {
  const plain = total(flat, of, PLAIN);
  return plain <= Number.MAX_SAFE_INTEGER ? BigInt(plain) : total(flat, of, BIG);
}

/** The profile of every node, exact, in plain numbers where the total allows it. */
export function setProfiles(flat: Flat, of: ElementProfile, count: bigint): readonly Profile<number | bigint>[] {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? profiles(flat, of, PLAIN) : profiles(flat, of, BIG);
}

import type { Flat } from "./flat.ts";
import { countSets, setProfiles } from "./set-profile.ts";
import type { Profile } from "./set-profile.ts";

/**
 * A family of sets, counted exactly without being listed. It is a copy of its own: it stays as it is whatever becomes of the diagram.
 */
export interface SetFamily {
  /** The exact number of sets. */
  readonly count: bigint;
  /** The exact number of sets of each size that occurs, sizes rising. */
  readonly bySize: ReadonlyMap<number, bigint>;
  /**
   * The first `limit` sets, smallest first; of equal size, the set with the earlier variable first (as words in a dictionary, the
   * alphabet being the order in which variables were first mentioned; "x" comes before "not x"). Elements stand in that order too.
   * Costs nothing for the sets beyond the limit.
   */
  list(limit: number): readonly (readonly string[])[];
  /** Whether exactly this set (in any order, repetitions ignored) is in the family. */
  contains(set: readonly string[]): boolean;
}

/** Which names belong to which elements; `element` answers -1 for a stranger. */
export interface ElementNames {
  label(element: number): string;
  element(label: string): number;
}

/** A {@link SetFamily} over a row laid out by {@link flatten}; counts are made when first asked for. */
export class FlatFamily implements SetFamily {
  private readonly flat: Flat;
  private readonly names: ElementNames;
  private counted: bigint | undefined;
  private profiled: readonly Profile<number | bigint>[] | undefined;

  constructor(flat: Flat, names: ElementNames) {
    this.flat = flat;
    this.names = names;
  }

  get count(): bigint {
    return (this.counted ??= countSets(this.flat));
  }

  get bySize(): ReadonlyMap<number, bigint> {
    const { least, counts } = this.profiles[this.flat.root]!;
    const sizes = counts.map((count, i): [number, bigint] => [least + i, BigInt(count)]);
    return new Map(sizes.filter(([, count]) => count > 0n));
  }

  list(limit: number): readonly (readonly string[])[] {
    if (!(limit >= 0)) throw new Error(`invalid limit: ${limit}`);
    const sets: (readonly string[])[] = [];
    for (const size of this.bySize.keys()) {
      if (sets.length >= limit) break;
      this.listOfSize(size, limit, sets);
    }
    return sets;
  }

  contains(set: readonly string[]): boolean {
    const wanted = [...new Set(set)].map((label) => this.names.element(label)).sort((a, b) => a - b);
    const { levels, low, high, root } = this.flat;
    let at = root;
    for (const element of wanted) {
      while (at > 1 && levels[at]! < element) at = low[at]!;
      if (at < 2 || levels[at] !== element) return false;
      at = high[at]!;
    }
    while (at > 1) at = low[at]!;
    return at === 1;
  }

  /** The profile of every position, made once. */
  private get profiles(): readonly Profile<number | bigint>[] {
    return (this.profiled ??= setProfiles(this.flat, this.count));
  }

  /** Whether sets of this size hang under the node at this position. */
  private has(position: number, size: number): boolean {
    const { least, counts } = this.profiles[position]!;
    return size >= least && Boolean(counts[size - least]);
  }

  /** Adds the sets of one size, in order; every branch that is entered ends in a set, so none is entered in vain. */
  private listOfSize(size: number, limit: number, sets: (readonly string[])[]): void {
    const { levels, low, high, root } = this.flat;
    const chosen: number[] = [];
    const open = [{ at: root, size, depth: 0, element: -1 }];
    while (open.length > 0 && sets.length < limit) {
      const { at, size, depth, element } = open.pop()!;
      chosen.length = depth;
      if (element >= 0) chosen.push(element);
      if (at === 1) {
        sets.push(chosen.map((one) => this.names.label(one)));
        continue;
      }
      if (this.has(low[at]!, size)) open.push({ at: low[at]!, size, depth: chosen.length, element: -1 });
      if (this.has(high[at]!, size - 1)) open.push({ at: high[at]!, size: size - 1, depth: chosen.length, element: levels[at]! });
    }
  }
}

import type { Flat } from "./flat.ts";
import { measureOf } from "./set-measure.ts";
import type { SetOrder } from "./set-measure.ts";
import { countSets, ITSELF, setProfiles } from "./set-profile.ts";
import type { Profile } from "./set-profile.ts";
import { SetRanking } from "./set-ranking.ts";

/** A set with its chance or its cost. */
export interface RankedSet {
  readonly set: readonly string[];
  readonly value: number;
}

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
  /**
   * The first `limit` sets by chance, greatest first, or by cost, least first, in exact order over the decimals as written; equally good
   * ones as {@link list} has them. Sets of chance 0 or infinite cost are left out. Costs one pass, and nothing for the sets beyond the limit.
   * Throws `missing variable: x`, `invalid probability` and `invalid weight`.
   */
  best(limit: number, order: SetOrder): readonly RankedSet[];
  /**
   * This family with each element named in `parts` standing for any set of its part, in all combinations; what the parts hold must be
   * apart from each other and from the rest. Counted without being multiplied out. Throws `unknown family` for a part of another make.
   */
  unfold(parts: ReadonlyMap<string, SetFamily>): SetFamily;
  /** Whether exactly this set (in any order, repetitions ignored) is in the family. */
  contains(set: readonly string[]): boolean;
}

/** Which names belong to which elements; `element` answers -1 for a stranger. */
export interface ElementNames {
  label(element: number): string;
  element(label: string): number;
}

/** Labels chosen so far, the last ones first: sets on their way share their beginnings. */
interface Chosen {
  readonly labels: readonly string[];
  readonly before: Chosen | undefined;
}

/** A set on its way: where it has come to, how many elements it still needs, and what it has. */
interface Started {
  readonly at: number;
  readonly size: number;
  readonly chosen: Chosen | undefined;
}

/** All labels chosen, in the order of choosing. */
function labelsOf(chosen: Chosen | undefined): readonly string[] {
  const stretches: (readonly string[])[] = [];
  for (let one = chosen; one; one = one.before) stretches.push(one.labels);
  return stretches.reverse().flat();
}

/** A {@link SetFamily} over a row laid out by {@link flatten}; counts are made when first asked for. */
export class FlatFamily implements SetFamily {
  readonly flat: Flat;
  readonly names: ElementNames;
  /** What some elements stand for, by element. */
  readonly parts: ReadonlyMap<number, FlatFamily>;
  private counted: bigint | undefined;
  private occurring: ReadonlySet<number> | undefined;
  private wholeProfile: Profile<bigint> | undefined;
  private profiled: readonly Profile<number | bigint>[] | undefined;

  constructor(flat: Flat, names: ElementNames, parts: ReadonlyMap<number, FlatFamily> = new Map()) {
    this.flat = flat;
    this.names = names;
    this.parts = parts;
  }

  get count(): bigint {
    return (this.counted ??= countSets(this.flat, this.elementProfile));
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
      sets.push(...this.listOfSize(size, limit - sets.length));
    }
    return sets;
  }

  best(limit: number, order: SetOrder): readonly RankedSet[] {
    if (!(limit >= 0)) throw new Error(`invalid limit: ${limit}`);
    const measure = measureOf(order);
    const ranking = new SetRanking(this, measure);
    const sets: RankedSet[] = [];
    while (sets.length < limit) {
      const found = ranking.get(sets.length);
      if (!found) break;
      sets.push({ set: found.labels, value: measure.value(found.labels) });
    }
    return sets;
  }

  unfold(parts: ReadonlyMap<string, SetFamily>): SetFamily {
    const own = new Map(this.parts);
    for (const [label, part] of parts) {
      if (!(part instanceof FlatFamily)) throw new Error(`unknown family: ${label}`);
      const element = this.names.element(label);
      if (element >= 0) own.set(element, part);
    }
    return new FlatFamily(this.flat, this.names, own);
  }

  contains(set: readonly string[]): boolean {
    const wanted = this.lifted(new Set(set));
    if (!wanted) return false;
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

  /** The elements under which these labels stand here, rising; undefined where a part does not hold what falls to it. */
  private lifted(labels: ReadonlySet<string>): readonly number[] | undefined {
    const elements: number[] = [];
    const rest = new Set(labels);
    for (const [element, part] of this.parts) {
      const own = [...rest].filter((label) => part.knows(label));
      if (own.length === 0) continue;
      if (!part.contains(own)) return undefined;
      for (const label of own) rest.delete(label);
      elements.push(element);
    }
    for (const label of rest) {
      const element = this.names.element(label);
      if (element < 0 || this.parts.has(element)) return undefined;
      elements.push(element);
    }
    return elements.sort((a, b) => a - b);
  }

  /** Whether a label stands for something here or in a part. */
  private knows(label: string): boolean {
    const element = this.names.element(label);
    const own = this.elements.has(element) && !this.parts.has(element);
    return own || [...this.parts].some(([stands, part]) => this.elements.has(stands) && part.knows(label));
  }

  /** The elements that occur in some set. */
  private get elements(): ReadonlySet<number> {
    return (this.occurring ??= new Set(this.flat.levels.subarray(2)));
  }

  private readonly elementProfile = (element: number): Profile<bigint> => this.parts.get(element)?.whole ?? ITSELF;

  /** How many sets of each size there are. */
  private get whole(): Profile<bigint> {
    const { least, counts } = this.profiles[this.flat.root]!;
    return (this.wholeProfile ??= { least, counts: counts.map(BigInt) });
  }

  /** The profile of every position, made once. */
  private get profiles(): readonly Profile<number | bigint>[] {
    return (this.profiled ??= setProfiles(this.flat, this.elementProfile, this.count));
  }

  /** Whether sets of this size hang under the node at this position. */
  private has(position: number, size: number): boolean {
    const { least, counts } = this.profiles[position]!;
    return size >= least && Boolean(counts[size - least]);
  }

  /** The first sets of one size, in order; every branch that is entered ends in a set, so none is entered in vain. */
  private listOfSize(size: number, limit: number): (readonly string[])[] {
    const { low, root } = this.flat;
    const sets: (readonly string[])[] = [];
    const open: Started[] = [{ at: root, size, chosen: undefined }];
    while (open.length > 0 && sets.length < limit) {
      const { at, size, chosen } = open.pop()!;
      if (at === 1) {
        sets.push(labelsOf(chosen));
        continue;
      }
      if (this.has(low[at]!, size)) open.push({ at: low[at]!, size, chosen });
      const taken = this.taken(at, size, limit - sets.length);
      for (let i = taken.length - 1; i >= 0; i--) {
        const added = taken[i]!;
        open.push({ at: this.flat.high[at]!, size: size - added.length, chosen: { labels: added, before: chosen } });
      }
    }
    return sets;
  }

  /** What the element at a position can add to a set that must have `size` more elements. */
  private taken(at: number, size: number, limit: number): readonly (readonly string[])[] {
    const [element, high] = [this.flat.levels[at]!, this.flat.high[at]!];
    const part = this.parts.get(element);
    if (!part) return this.has(high, size - 1) ? [[this.names.label(element)]] : [];
    const added: (readonly string[])[] = [];
    for (const own of part.bySize.keys()) {
      if (added.length < limit && this.has(high, size - own)) added.push(...part.listOfSize(own, limit - added.length));
    }
    return added;
  }
}

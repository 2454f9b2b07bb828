import { closeness, type Affinity, type Comparison } from "./affinity.ts";
import type { Kin } from "./kin.ts";
import type { Story } from "./story.ts";

/** All stories of an affair with what is looked up about them. A story is named by its place. */
export interface Collection {
  readonly stories: readonly Story[];
  readonly compared: Comparison;
  /** Texts that share wording with each, those that share most first. */
  readonly kin: readonly (readonly Kin[])[];
}

/** How close two reports must be for one to vouch for the other; across languages, by names and numbers alone. */
const NEAR_CLOSENESS = 0.12;
const NEAR_NAMES = 0.3;

/** True where two reports may tell the same. */
export function tellsTheSame(affinity: Affinity): boolean {
  return affinity.sameLanguage ? closeness(affinity) >= NEAR_CLOSENESS : affinity.names >= NEAR_NAMES;
}

/** So many reports nearest in time are looked at where one of a kind is sought; all of them in most affairs. */
const NEAREST = 60;

/** Stories that have something in common, by it, in the order of their days. */
export class Shelf {
  private readonly rows = new Map<string, number[]>();
  private readonly collection: Collection;

  /** Files every story under its keys. */
  constructor(collection: Collection, keysOf: (story: Story, at: number) => readonly string[]) {
    this.collection = collection;
    for (const [at, story] of collection.stories.entries()) {
      for (const key of new Set(keysOf(story, at))) {
        const row = this.rows.get(key);
        if (row === undefined) this.rows.set(key, [at]);
        else row.push(at);
      }
    }
    for (const row of this.rows.values()) row.sort((a, b) => this.day(a) - this.day(b) || a - b);
  }

  /** True where a story stands under the key. */
  has(key: string): boolean {
    return this.rows.has(key);
  }

  /** The stories under a key that are nearest in time to one, which is left out itself. */
  near(key: string, to: number): readonly number[] {
    const row = this.rows.get(key) ?? [];
    if (row.length <= NEAREST) return row.filter((at) => at !== to);
    const middle = this.placeOf(row, this.day(to));
    const from = Math.min(Math.max(0, middle - NEAREST / 2), row.length - NEAREST);
    return row.slice(from, from + NEAREST).filter((at) => at !== to);
  }

  private placeOf(row: readonly number[], day: number): number {
    let low = 0;
    let high = row.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.day(row[middle]!) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Undated stories stand last. */
  private day(at: number): number {
    return this.collection.compared.contents[at]!.day ?? Number.MAX_SAFE_INTEGER;
  }
}

/** Which of the two families a set belongs to, and on which side of a cube its elements stand: made, or refused. */
export type Side = 0 | 1;

/** Sets whose elements, made, are enough. */
export const SUFFICIENT: Side = 0;
/** Sets whose elements, refused, are enough to prevent it. */
export const BLOCKING: Side = 1;

/** The other family; each set of the one meets each set of the other. */
export const opposite = (side: Side): Side => (side === SUFFICIENT ? BLOCKING : SUFFICIENT);

/** The sets of one side found so far, numbered in the order of their finding and held in one row. */
export class Family {
  count = 0;
  /** By element, the sets that have it, numbers rising. */
  readonly having: readonly number[][];
  /** Set i stands in `elements` from `starts[i]` up to `starts[i + 1]`. */
  starts = new Int32Array(64);
  private elements = new Int32Array(256);
  private readonly keys = new Set<string>();

  constructor(size: number) {
    this.having = Array.from({ length: size }, () => []);
  }

  /** Takes one more set, its elements rising. */
  add(set: readonly number[]): void {
    let end = this.starts[this.count]!;
    while (end + set.length > this.elements.length) this.elements = grown(this.elements);
    if (this.count + 2 > this.starts.length) this.starts = grown(this.starts);
    for (const element of set) {
      this.elements[end++] = element;
      this.having[element]!.push(this.count);
    }
    this.starts[++this.count] = end;
    this.keys.add(keyOf(set));
  }

  /** Whether this set, its elements rising, is known. */
  has(set: readonly number[]): boolean {
    return this.keys.has(keyOf(set));
  }

  /** The elements of one set, rising. */
  set(index: number): Int32Array {
    return this.elements.subarray(this.starts[index], this.starts[index + 1]);
  }
}

/** Elements are small numbers, so that each is one letter. */
function keyOf(set: readonly number[]): string {
  return String.fromCharCode(...set);
}

/** Twice as long a copy. */
function grown(words: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(words.length * 2);
  copy.set(words);
  return copy;
}

/** The operations whose results are remembered; four bits of a key, and none is 0, so that an empty entry matches no key. */
export const OP = {
  and: 1,
  or: 2,
  xor: 3,
  butNot: 4,
  ite: 5,
  implied: 6,
  minimal: 7,
  without: 8,
  difference: 9,
  union: 10,
  withoutSupersets: 11,
} as const;

/** One of the codes of {@link OP}. */
export type Op = (typeof OP)[keyof typeof OP];

const FIRST_ENTRIES = 1 << 8;
const MOST_ENTRIES = 1 << 22;

/**
 * Results of earlier steps: direct-mapped and forgetful (a newer entry overwrites an older one in its place), as in Brace, Rudell
 * and Bryant 1990. Four words an entry: first operand and operation, second operand, third operand, result.
 */
export class ComputedCache {
  private words: Int32Array = new Int32Array(4 * FIRST_ENTRIES);
  private mask = FIRST_ENTRIES - 1;

  /** The remembered result, or -1. */
  get(op: Op, f: number, g: number, h: number): number {
    const words = this.words;
    const key = (f << 4) | op;
    const at = this.entry(key, g, h);
    return words[at] === key && words[at + 1] === g && words[at + 2] === h ? words[at + 3]! : -1;
  }

  /** Remembers a result, forgetting whatever lay in its place. */
  put(op: Op, f: number, g: number, h: number, result: number): void {
    const words = this.words;
    const key = (f << 4) | op;
    const at = this.entry(key, g, h);
    words[at] = key;
    words[at + 1] = g;
    words[at + 2] = h;
    words[at + 3] = result;
  }

  /** Keeps the cache as large as the diagram it serves, up to 64 MiB. Growing forgets; it happens a dozen times in all. */
  fit(nodes: number): void {
    const entries = this.mask + 1;
    if (nodes <= entries || entries === MOST_ENTRIES) return;
    this.resize(Math.min(entries * 4, MOST_ENTRIES));
  }

  /** Forgets everything and gives the memory back. */
  clear(): void {
    this.words = new Int32Array(4 * FIRST_ENTRIES);
    this.mask = FIRST_ENTRIES - 1;
  }

  /** Where the one entry for this key lies. */
  private entry(key: number, g: number, h: number): number {
    const mixed = Math.imul(key, 0x9e3779b1) ^ Math.imul(g, 0x85ebca6b) ^ Math.imul(h, 0xc2b2ae35);
    return ((Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f) >>> 7) & this.mask) << 2;
  }

  /** Moves what is remembered to a larger array. */
  private resize(entries: number): void {
    const old = this.words;
    this.words = new Int32Array(4 * entries);
    this.mask = entries - 1;
    const { words } = this;
    for (let at = 0; at < old.length; at += 4) {
      const key = old[at]!;
      if (key === 0) continue;
      const to = this.entry(key, old[at + 1]!, old[at + 2]!);
      words[to] = key;
      words[to + 1] = old[at + 1]!;
      words[to + 2] = old[at + 2]!;
      words[to + 3] = old[at + 3]!;
    }
  }
}

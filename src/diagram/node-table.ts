import type { Budget } from "./budget.ts";

/** The level of the two terminals: below every variable. */
export const TERMINAL = 0x7fffffff;

const FIRST_CAPACITY = 1 << 6;

/** Spreads three words over 32 bits (multipliers of xxHash and Murmur). */
function hash(level: number, low: number, high: number): number {
  const mixed = Math.imul(level, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b) ^ Math.imul(high, 0xc2b2ae35);
  return Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f) >>> 7;
}

/**
 * Nodes held once each. Node `n` is four words, so that one cache line serves all of them:
 *
 *     words:  | 4n: level | 4n+1: low | 4n+2: high | 4n+3: mark |
 *     slots:  node numbers by hash, linear probing, at most half full; 0 is an empty slot
 *
 * Nodes 0 and 1 are the terminals. A node is younger than its children, so its number is greater. `mark` belongs to whoever walks (see flat.ts).
 * Which nodes are worth making (the reduction rule) is the business of the diagram that owns the table.
 */
export class NodeTable {
  words: Int32Array = new Int32Array(4 * FIRST_CAPACITY);
  size = 2;
  private slots: Int32Array = new Int32Array(2 * FIRST_CAPACITY);
  private readonly budget: Budget;

  constructor(budget: Budget) {
    this.budget = budget;
    this.words[0] = this.words[4] = TERMINAL;
  }

  level(node: number): number {
    return this.words[node << 2]!;
  }

  low(node: number): number {
    return this.words[(node << 2) + 1]!;
  }

  high(node: number): number {
    return this.words[(node << 2) + 2]!;
  }

  /** The node with these three words, made where it is missing. Throws {@link BudgetExceeded}. */
  find(level: number, low: number, high: number): number {
    const { words, slots } = this;
    const last = slots.length - 1;
    let slot = hash(level, low, high) & last;
    for (let node = slots[slot]!; node !== 0; node = slots[slot]!) {
      const at = node << 2;
      if (words[at] === level && words[at + 1] === low && words[at + 2] === high) return node;
      slot = (slot + 1) & last;
    }
    return this.add(slot, level, low, high);
  }

  /** Forgets every node from `size` on, and gives their memory back. Nobody may hold one of them. */
  truncate(size: number): void {
    if (size === this.size) return;
    this.budget.held -= this.size - size;
    this.size = size;
    let capacity = FIRST_CAPACITY;
    while (capacity <= size) capacity *= 2;
    this.resize(capacity);
  }

  /** The inner nodes under these, children first. As no node is older than its children, one sweep down finds them. */
  under(roots: readonly number[]): readonly number[] {
    const { words, size } = this;
    const reached = new Uint8Array(size);
    for (const root of roots) reached[root] = 1;
    for (let node = size - 1; node > 1; node--) {
      if (reached[node] === 1) reached[words[(node << 2) + 1]!] = reached[words[(node << 2) + 2]!] = 1;
    }
    const found: number[] = [];
    for (let node = 2; node < size; node++) if (reached[node] === 1) found.push(node);
    return found;
  }

  /** Keeps the nodes under these, in the order of age, and forgets the rest. Answers for every old number the new one; 0 for the forgotten. */
  keep(roots: readonly number[]): Int32Array {
    const { words } = this;
    const moved = new Int32Array(this.size);
    moved[1] = 1;
    let kept = 2;
    for (const node of this.under(roots)) {
      const [from, to] = [node << 2, kept << 2];
      words[to] = words[from]!;
      words[to + 1] = moved[words[from + 1]!]!;
      words[to + 2] = moved[words[from + 2]!]!;
      moved[node] = kept++;
    }
    this.truncate(kept);
    return moved;
  }

  /** Makes a node that `find` did not find, in the slot where it looked last. */
  private add(slot: number, level: number, low: number, high: number): number {
    this.budget.book();
    const node = this.size++;
    const at = node << 2;
    this.words[at] = level;
    this.words[at + 1] = low;
    this.words[at + 2] = high;
    this.slots[slot] = node;
    if (this.size * 4 === this.words.length) this.resize(this.size * 2);
    return node;
  }

  /** Moves to arrays for this many nodes; `capacity` must be a power of two above the size. */
  private resize(capacity: number): void {
    const words = new Int32Array(4 * capacity);
    words.set(this.words.subarray(0, 4 * this.size));
    this.words = words;
    this.slots = new Int32Array(2 * capacity);
    this.hangAll();
  }

  /** Enters every inner node into the empty slots. */
  private hangAll(): void {
    const { words, slots } = this;
    const last = slots.length - 1;
    for (let node = 2; node < this.size; node++) {
      const at = node << 2;
      let slot = hash(words[at]!, words[at + 1]!, words[at + 2]!) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = node;
    }
  }
}

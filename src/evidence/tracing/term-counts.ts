import type { TermSet } from "./term-set.ts";

/** How many sets hold each term: an open table by hash, since the terms are hashes already and a map of objects takes five times as long. */
export class TermCounts {
  private keys = new Uint32Array(1 << 12);
  private counts = new Uint32Array(1 << 12);
  private held = 0;

  /** Counts every term of a set once more. */
  add(set: TermSet): void {
    for (const term of set) {
      const at = this.placeOf(term);
      if (this.counts[at] === 0) {
        this.keys[at] = term;
        this.held++;
      }
      this.counts[at]!++;
      if (this.held * 2 > this.keys.length) this.grow();
    }
  }

  /** How many sets hold the term. */
  of(term: number): number {
    return this.counts[this.placeOf(term)]!;
  }

  /** The term's place, or the free one where it belongs. */
  private placeOf(term: number): number {
    const mask = this.keys.length - 1;
    let at = Math.imul(term, 0x9e3779b1) & mask;
    while (this.counts[at] !== 0 && this.keys[at] !== term) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const [keys, counts] = [this.keys, this.counts];
    this.keys = new Uint32Array(keys.length * 2);
    this.counts = new Uint32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (counts[i] === 0) continue;
      const at = this.placeOf(keys[i]!);
      this.keys[at] = keys[i]!;
      this.counts[at] = counts[i]!;
    }
  }
}

import type { Side } from "./family.ts";
import type { Tally } from "./tally.ts";
import { FREE } from "./tally.ts";

/** Part of the space: some elements made, some refused, the rest free. Elements are placed and taken back last in, first out. */
export class Cube {
  /** By element: {@link FREE}, or the side on which it stands. */
  readonly at: Int8Array;
  /** The elements placed, in that order; `depth` of them count. */
  readonly placed: Int32Array;
  depth = 0;
  private readonly tallies: readonly Tally[];

  constructor(size: number, tallies: readonly Tally[]) {
    this.at = new Int8Array(size).fill(FREE);
    this.placed = new Int32Array(size);
    this.tallies = tallies;
  }

  /** Takes note of sets found since the last look. */
  sync(): void {
    for (const tally of this.tallies) tally.sync(this.at);
  }

  /** Puts a free element on a side. */
  place(element: number, side: Side): void {
    this.at[element] = side;
    this.placed[this.depth++] = element;
    for (const tally of this.tallies) tally.put(element, side);
  }

  /** Frees the element placed last. */
  takeBack(): void {
    const element = this.placed[--this.depth]!;
    for (const tally of this.tallies) tally.takeOff(element, this.at[element] as Side);
    this.at[element] = FREE;
  }
}

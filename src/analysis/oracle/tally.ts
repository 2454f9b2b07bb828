import type { Family, Side } from "./family.ts";

/** What an element is while it is neither made nor refused. */
export const FREE = -1;
/** Added to a set's count for each of its elements that stands on the other side. */
const MET = 1 << 16;

/**
 * How near the sets of one family are to closing, while elements are placed on one side or the other. A set is *met* once one of its
 * elements stands on the other side, else *open*, and *closed* when all stand on its own side.
 */
export class Tally {
  readonly family: Family;
  /** How many of the elements that stand on the other side meet no set alone: each of these could be spared. */
  idle = 0;
  private readonly side: Side;
  /** By set: the elements that do not stand on its side, plus {@link MET} for each that stands on the other. */
  private missing = new Int32Array(64);
  /** By set: the sum of its elements on the other side; the element itself where it is only one. */
  private meeting = new Int32Array(64);
  /** By element: the sets that it alone meets. */
  private readonly alone: Int32Array;
  private seen = 0;

  constructor(family: Family, side: Side) {
    this.family = family;
    this.side = side;
    this.alone = new Int32Array(family.having.length);
  }

  /** Takes note of sets found since the last look; `at` says where each element stands. */
  sync(at: Int8Array): void {
    const { family } = this;
    if (family.count > this.missing.length) {
      this.missing = longer(this.missing, family.starts.length);
      this.meeting = longer(this.meeting, family.starts.length);
    }
    for (; this.seen < family.count; this.seen++) {
      const set = family.set(this.seen);
      this.missing[this.seen] = set.length;
      this.meeting[this.seen] = 0;
      for (const element of set) {
        if (at[element] === this.side) this.missing[this.seen]!--;
        else if (at[element] !== FREE) this.meet(this.seen, element);
      }
    }
  }

  /** An element that was free now stands on this side. */
  put(element: number, side: Side): void {
    if (side !== this.side) this.idle++;
    for (const set of this.family.having[element]!) {
      if (set >= this.seen) break;
      if (side === this.side) this.missing[set]!--;
      else this.meet(set, element);
    }
  }

  /** An element that stood on this side is free again. */
  takeOff(element: number, side: Side): void {
    for (const set of this.family.having[element]!) {
      if (set >= this.seen) break;
      if (side === this.side) this.missing[set]!++;
      else this.part(set, element);
    }
    if (side !== this.side) this.idle--;
  }

  /** The open set that lacks the fewest elements, the earliest found among equals; -1 where none is open. */
  nearest(): number {
    const { missing, seen } = this;
    let [best, least] = [-1, MET];
    for (let i = 0; i < seen && least > 0; i++) {
      if (missing[i]! < least) [best, least] = [i, missing[i]!];
    }
    return best;
  }

  /** How many elements an open set lacks; 0 where it is closed. */
  lacks(set: number): number {
    return this.missing[set]!;
  }

  /** Calls back for each open set until that answers false. */
  eachOpen(visit: (set: number) => boolean): void {
    for (let i = 0; i < this.seen; i++) if (this.missing[i]! < MET && !visit(i)) return;
  }

  private meet(set: number, element: number): void {
    const met = this.missing[set]! >> 16;
    if (met === 0 && this.alone[element]!++ === 0) this.idle--;
    if (met === 1 && --this.alone[this.meeting[set]!]! === 0) this.idle++;
    this.missing[set]! += MET;
    this.meeting[set]! += element;
  }

  private part(set: number, element: number): void {
    this.missing[set]! -= MET;
    this.meeting[set]! -= element;
    const met = this.missing[set]! >> 16;
    if (met === 0 && --this.alone[element]! === 0) this.idle++;
    if (met === 1 && this.alone[this.meeting[set]!]!++ === 0) this.idle--;
  }
}

/** A copy with room for so many. */
function longer(words: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(words);
  return copy;
}

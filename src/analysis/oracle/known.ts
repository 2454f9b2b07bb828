import type { Side } from "./family.ts";
import { BLOCKING, Family, opposite, SUFFICIENT } from "./family.ts";
import type { Lifted } from "./lifted.ts";
import { FREE } from "./tally.ts";

/** What is known of a predicate: the minimal sets found so far, of both families, and the way to find one more. */
export class Known {
  readonly families: readonly [Family, Family];
  readonly lifted: Lifted;
  /** All elements; what comes first is kept first where a set is to be made smaller. */
  private readonly order: Int32Array;
  private readonly made: Uint8Array;

  constructor(lifted: Lifted, order: Int32Array) {
    this.lifted = lifted;
    this.order = order;
    this.made = new Uint8Array(lifted.size);
    this.families = [new Family(lifted.size), new Family(lifted.size)];
  }

  /** Asks whether what stands on this side is enough there, with all else on the other side. */
  isEnough(side: Side, at: Int8Array): boolean {
    for (let i = 0; i < at.length; i++) this.made[i] = at[i] === side ? 1 - side : side;
    return this.lifted.holds(this.made) === (side === SUFFICIENT);
  }

  /** Finds a set of this side within what stands there, which must be enough and must hold no known set. */
  findWithin(side: Side, at: Int8Array): void {
    this.families[side].add(this.shrink(side, [...this.order.filter((element) => at[element] === side)]));
  }

  /**
   * Finds a set of the other side within all that does not stand on this one, which must not be enough and must meet every known set of
   * the other side. What stands on the other side is kept first, so that the set decides as much as it can.
   */
  findAgainst(side: Side, at: Int8Array): void {
    const rest = [opposite(side), FREE].flatMap((where) => [...this.order.filter((element) => at[element] === where)]);
    this.families[opposite(side)].add(this.shrink(opposite(side), rest));
  }

  /** The sets of a family under which no name stands twice. */
  told(side: Side): readonly (readonly number[])[] {
    const sets = Array.from({ length: this.families[side].count }, (_, i) => Array.from(this.families[side].set(i)));
    const pairs = side === BLOCKING ? this.lifted.pairs : [];
    return sets.filter((set) => !pairs.some(([yes, no]) => set.includes(yes) && set.includes(no)));
  }

  /**
   * A minimal set of a side within elements that are enough. Those that alone meet some known set of the other family must stay. Of the
   * rest, the longest end that can be spared is dropped, its length found by doubling and halving; the element before that end must stay;
   * and so on: with s elements kept out of n, s·log(n/s) questions at the order of magnitude.
   */
  private shrink(side: Side, enough: readonly number[]): readonly number[] {
    const needed = this.meetingAlone(side, enough);
    const kept = enough.filter((element) => needed[element] === 1);
    const rest = enough.filter((element) => needed[element] === 0);
    this.made.fill(side);
    for (const element of enough) this.made[element] = 1 - side;
    while (rest.length > 0) {
      const spared = this.longestSpared(side, rest);
      for (const element of rest.splice(rest.length - spared, spared)) this.made[element] = side;
      const stays = rest.pop();
      if (stays !== undefined) {
        this.made[stays] = 1 - side;
        kept.push(stays);
      }
    }
    return kept.sort((a, b) => a - b);
  }

  /** How many elements at the end of the list, all of it standing on this side, can be taken from there at once. */
  private longestSpared(side: Side, rest: readonly number[]): number {
    let [can, cannot] = [0, rest.length + 1];
    let taken = 0;
    while (cannot - can > 1) {
      const tried = cannot > rest.length ? Math.min(2 * can + 1, rest.length) : (can + cannot) >> 1;
      for (; taken < tried; taken++) this.made[rest[rest.length - 1 - taken]!] = side;
      for (; taken > tried; taken--) this.made[rest[rest.length - taken]!] = 1 - side;
      if (this.lifted.holds(this.made) === (side === SUFFICIENT)) can = tried;
      else cannot = tried;
    }
    return can;
  }

  /** By element, 1 where some known set of the other family is met by it and by no other of these. */
  private meetingAlone(side: Side, elements: readonly number[]): Uint8Array {
    const other = this.families[opposite(side)];
    const meets = new Int32Array(other.count);
    const last = new Int32Array(other.count);
    for (const element of elements) {
      for (const set of other.having[element]!) {
        meets[set]!++;
        last[set] = element;
      }
    }
    const needed = new Uint8Array(this.lifted.size);
    for (let set = 0; set < meets.length; set++) if (meets[set] === 1) needed[last[set]!] = 1;
    return needed;
  }
}

import { Cube } from "./cube.ts";
import type { Side } from "./family.ts";
import { opposite } from "./family.ts";
import type { Known } from "./known.ts";
import { FREE, Tally } from "./tally.ts";

/** Sums of costs are compared with this much room, so that none is left out by rounding. */
const ROOM = 1 + 1e-9;

/**
 * One walk through all minimal transversals, of a cost of at most `most`, of the known sets of the other family (Murakami and Uno 2014),
 * each of which is a candidate for a set of this side. A candidate that is enough is such a set, and minimal, since each of its elements
 * alone meets some set. One that is not shows a set of the other family that it does not meet, and the walk goes on with that.
 *
 * What the walk leaves out, because an element met nothing alone, is left out rightly only while the other family does not grow. So a walk
 * in which it grew is `unsettled`, and must be repeated. One that ends settled has confirmed every candidate; then every set of this side
 * within `most` is known, and if nothing was cut by that bound, both families are complete: for what meets all known sets of the other
 * family contains a candidate, and so is enough.
 */
export class Walk {
  readonly side: Side;
  readonly most: number;
  done = false;
  unsettled = false;
  /** The least that a set left out for its cost could cost; infinite where nothing was. */
  leastCut = Infinity;
  private readonly known: Known;
  private readonly costs: Float64Array;
  private readonly tally: Tally;
  private readonly cube: Cube;
  /** By depth: what the elements placed on this side cost. */
  private readonly spent: Float64Array;
  /** By depth: 1 where the other side of the element placed there is still to be walked. */
  private readonly unturned: Uint8Array;
  private readonly stamps: Int32Array;
  private stamp = 0;

  constructor(known: Known, costs: Float64Array, side: Side, most: number) {
    this.known = known;
    this.costs = costs;
    this.side = side;
    this.most = most;
    this.tally = new Tally(known.families[opposite(side)], opposite(side));
    this.cube = new Cube(costs.length, [this.tally]);
    this.cube.sync();
    this.spent = new Float64Array(costs.length + 1);
    this.unturned = new Uint8Array(costs.length);
    this.stamps = new Int32Array(costs.length);
  }

  /** One step: places an element, examines a candidate, or turns back. */
  step(): void {
    const set = this.tally.idle > 0 ? -1 : this.tally.nearest();
    if (this.tally.idle > 0 || (set >= 0 && this.tally.lacks(set) === 0) || this.isCut()) return this.turnBack();
    if (set < 0) return this.examine();
    this.place(this.bestOf(set), this.side, this.tally.lacks(set) > 1 ? 1 : 0);
  }

  /** Asks about a candidate, unless it is known. */
  private examine(): void {
    const { known, cube, side } = this;
    const candidate = [...cube.placed.subarray(0, cube.depth)].filter((element) => cube.at[element] === side).sort((a, b) => a - b);
    if (known.families[side].has(candidate)) return this.turnBack();
    if (known.isEnough(side, cube.at)) {
      known.families[side].add(candidate);
      return this.turnBack();
    }
    this.unsettled = true;
    cube.sync();
    if (this.tally.nearest() < 0) known.findAgainst(side, cube.at);
    cube.sync();
  }

  private place(element: number, side: Side, unturned: 0 | 1): void {
    const { depth } = this.cube;
    this.unturned[depth] = unturned;
    this.spent[depth + 1] = this.spent[depth]! + (side === this.side ? this.costs[element]! : 0);
    this.cube.place(element, side);
  }

  /** Goes back to the last element whose other side is still to be walked, and puts it there. */
  private turnBack(): void {
    const { cube } = this;
    while (cube.depth > 0) {
      const element = cube.placed[cube.depth - 1]!;
      cube.takeBack();
      if (this.unturned[cube.depth] === 1) return this.place(element, opposite(this.side), 0);
    }
    this.done = true;
  }

  /** The free element of a set that most known sets have. */
  private bestOf(set: number): number {
    const { family } = this.tally;
    let [best, most] = [-1, -1];
    for (const element of family.set(set)) {
      const sets = family.having[element]!.length;
      if (this.cube.at[element] === FREE && sets > most) [best, most] = [element, sets];
    }
    return best;
  }

  /** Whether every candidate from here costs more than the bound: apart sets still to be met each cost something more. */
  private isCut(): boolean {
    if (this.most === Infinity) return false;
    let least = this.spent[this.cube.depth]!;
    this.stamp++;
    this.tally.eachOpen((set) => {
      least += this.costToMeet(set);
      return least <= this.most * ROOM;
    });
    if (least <= this.most * ROOM) return false;
    this.leastCut = Math.min(this.leastCut, least);
    return true;
  }

  /** The least that meeting a set costs, or nothing where it shares a free element with one counted before. */
  private costToMeet(set: number): number {
    const elements = this.tally.family.set(set);
    let least = Infinity;
    for (const element of elements) {
      if (this.cube.at[element] !== FREE) continue;
      if (this.stamps[element] === this.stamp) return 0;
      least = Math.min(least, this.costs[element]!);
    }
    for (const element of elements) this.stamps[element] = this.stamp;
    return least;
  }
}

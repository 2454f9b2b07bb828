import type { StopSignal } from "#diagram";
import type { Allowance } from "./allowance.ts";
import { Cube } from "./cube.ts";
import type { Side } from "./family.ts";
import { BLOCKING, opposite, SUFFICIENT } from "./family.ts";
import { Known } from "./known.ts";
import { Lifted } from "./lifted.ts";
import { MassHeap } from "./mass-heap.ts";
import type { OpenCube } from "./mass-heap.ts";
import type { Predicate } from "./predicate.ts";
import { FREE, Tally } from "./tally.ts";
import { UnionChance } from "./union-chance.ts";
import { Walk } from "./walk.ts";

/** How the chance of a predicate is bounded. */
export interface ChanceOptions {
  /** How near the bounds must come to each other for the search to end; 0 where not said. */
  readonly gap?: number | undefined;
  /** Nodes that each of two diagrams of found sets may hold; 200,000 where not said, 0 for none. */
  readonly nodeBudget?: number | undefined;
  /** Looked at between two steps; what is certain then stays so, and the search can be continued. */
  readonly signal?: StopSignal | undefined;
}

/** What is certain of a chance: it is not below `low` and not above `high`, rounding included. */
export interface ChanceInterval {
  readonly low: number;
  readonly high: number;
  /** Whether nothing is left undecided; what then lies between the bounds is rounding alone, and what is less likely than 1e-250. */
  readonly exact: boolean;
  readonly steps: number;
  readonly calls: number;
}

const DEFAULT_NODE_BUDGET = 200_000;
/** Beyond this many undecided cubes the search gives up rather than fill the memory. */
const MOST_CUBES = 1_000_000;
/** Less likely things count as impossible in the bounds: so small numbers are not rounded relatively. */
const LEAST_CHANCE = 1e-250;
/** The most by which one rounded operation is off, relatively. */
const UNIT = 2 ** -53;

/**
 * Bounds of the chance that a predicate holds, the names being yes independently with the chances given; they only ever tighten.
 *
 * The space is split into cubes, the likeliest undecided one first, along the known minimal set that is likeliest to decide it: all its
 * elements stand, or the first does not, or the first does and the second does not, … (as sums of disjoint products do). Where no open
 * set of one family is left in a cube, the predicate is asked, and one more set is known. What sets of one family decide adds up
 * to a lower bound, what sets of the other decide is taken from the upper one. The chance of the union of all sets found, on a diagram,
 * bounds it too, and better where the sets are many and share much.
 */
export class ChanceSearch {
  private readonly options: ChanceOptions;
  private readonly known: Known;
  private readonly tallies: readonly [Tally, Tally];
  private readonly cube: Cube;
  private readonly open = new MassHeap();
  /** Walks that find sets which no cube has asked for yet; see {@link Walk}. */
  private readonly walks: readonly Walk[];
  private readonly unions: readonly [UnionChance, UnionChance];
  /** By side and element, the chance that it stands there. */
  private readonly chances: readonly [Float64Array, Float64Array];
  /** By side, the chance of all cubes decided by its sets. */
  private readonly decided: [number, number] = [0, 0];
  private union: readonly [number, number] = [0, 0];
  private steps = 0;

  constructor(predicate: Predicate, chances: readonly number[], options: ChanceOptions = {}) {
    const lifted = new Lifted(predicate);
    if (chances.length !== predicate.names) throw new Error(`invalid chances: ${chances.length} for ${predicate.names} names`);
    for (const chance of chances) if (!(chance >= 0 && chance <= 1)) throw new Error(`invalid probability: ${chance}`);
    this.options = options;
    const chanceOf = (name: number, yes: boolean): number => (yes ? chances[name]! : 1 - chances[name]!);
    const [made, refused] = [true, false].map((is) => Float64Array.from(lifted.choices, ({ name, yes }) => chanceOf(name, yes === is)));
    this.chances = [made!, refused!];
    this.known = new Known(lifted, Int32Array.from(made!.keys()));
    const costs = new Float64Array(lifted.size);
    this.walks = [SUFFICIENT, BLOCKING].map((side) => new Walk(this.known, costs, side, Infinity));
    this.tallies = [new Tally(this.known.families[0], SUFFICIENT), new Tally(this.known.families[1], BLOCKING)];
    this.cube = new Cube(lifted.size, this.tallies);
    const nodeBudget = options.nodeBudget ?? DEFAULT_NODE_BUDGET;
    const unionOf = (side: Side): UnionChance => new UnionChance(this.known.families[side], side, lifted.choices, chances, nodeBudget);
    this.unions = [unionOf(SUFFICIENT), unionOf(BLOCKING)];
    for (const cube of this.firstCubes()) this.open.push(cube);
  }

  /** Searches on; true where the allowance is used up and the bounds can be tightened, false where not or when aborted. */
  advance({ calls = Infinity, steps = Infinity }: Allowance = {}): boolean {
    const { lifted } = this.known;
    const [lastCall, lastStep] = [lifted.calls + calls, this.steps + steps];
    while (!this.isOver && this.steps < lastStep && lifted.calls < lastCall && !this.options.signal?.aborted) {
      this.steps++;
      this.decide(this.open.pop()!);
      for (const walk of this.walks) if (!walk.done) walk.step();
    }
    if (!this.isOver) this.union = [this.unions[0].now(), this.unions[1].now()];
    return !this.isOver && !this.options.signal?.aborted;
  }

  /** What is certain now. */
  get bounds(): ChanceInterval {
    const exact = this.open.size === 0;
    const [holds, fails] = [0, 1].map((side) => {
      const chance = Math.max(this.decided[side]!, this.union[side]!);
      return chance < LEAST_CHANCE ? 0 : chance * (1 - this.error);
    }) as [number, number];
    const high = Math.min(1, (1 - fails) * (1 + 2 * UNIT));
    const most = exact ? this.decided[SUFFICIENT] * (1 + 2 * this.error) + LEAST_CHANCE : 1;
    return { low: holds, high: Math.min(high, most), exact, steps: this.steps, calls: this.known.lifted.calls };
  }

  /**
   * The most by which a chance is off, relatively. Each is a sum of products of numbers that are not negative, so this is the number of
   * rounded operations on the longest way: three for each element of a product, and one for each summand.
   */
  private get error(): number {
    return 1.01 * UNIT * (3 * this.chances[0].length + this.steps + 8);
  }

  private get isOver(): boolean {
    const { low, high } = this.bounds;
    return this.open.size === 0 || this.open.size >= MOST_CUBES || high - low <= (this.options.gap ?? 0);
  }

  /** One cube for each assignment of the names that rise and fall, and in each what is certain beforehand. */
  private firstCubes(): readonly OpenCube[] {
    const { pairs } = this.known.lifted;
    const [made, refused] = this.chances;
    const apart = new Set(pairs.flat());
    const certain = [...made.keys()].filter((element) => !apart.has(element) && (made[element] === 0 || refused[element] === 0));
    const path = certain.map((element) => 2 * element + (made[element] === 0 ? BLOCKING : SUFFICIENT));
    return Array.from({ length: 1 << pairs.length }, (_, values) => {
      const sides = pairs.map((_pair, i) => (values >> i) & 1);
      const codes = pairs.flatMap(([yes, no], i) => [2 * yes + sides[i]!, 2 * no + (1 - sides[i]!)]);
      const mass = pairs.reduce((product, [yes], i) => product * this.chances[sides[i] as Side][yes]!, 1);
      return { path: Int32Array.from([...path, ...codes]), mass };
    });
  }

  /** Books a cube where a known set decides it, else splits it. */
  private decide({ path, mass }: OpenCube): void {
    this.moveTo(path);
    for (;;) {
      this.cube.sync();
      const nearest = [this.tallies[0].nearest(), this.tallies[1].nearest()] as const;
      const closed = ([0, 1] as const).find((side) => nearest[side] >= 0 && this.tallies[side].lacks(nearest[side]) === 0);
      if (closed !== undefined) {
        this.decided[closed] += mass;
        return;
      }
      if (nearest[0] >= 0 && nearest[1] >= 0) return this.split(path, mass);
      this.ask(nearest[1] < 0 ? SUFFICIENT : BLOCKING);
    }
  }

  /** Finds one more set: where all known sets of the other side are met, one of either side is still to be found here. */
  private ask(side: Side): void {
    const { known, cube } = this;
    if (known.isEnough(side, cube.at)) known.findWithin(side, cube.at);
    else known.findAgainst(side, cube.at);
  }

  private moveTo(path: Int32Array): void {
    const { cube } = this;
    let shared = 0;
    while (shared < cube.depth && path[shared]! >> 1 === cube.placed[shared] && cube.at[path[shared]! >> 1] === (path[shared]! & 1))
      shared++;
    while (cube.depth > shared) cube.takeBack();
    for (; shared < path.length; shared++) cube.place(path[shared]! >> 1, (path[shared]! & 1) as Side);
  }

  /** Splits a cube along the open set that is likeliest to decide it, and books what that set decides. */
  private split(path: Int32Array, mass: number): void {
    const { side, elements } = this.likeliest();
    const own = Array.from(path);
    let rest = mass;
    for (const element of elements) {
      const away = rest * this.chances[opposite(side)][element]!;
      this.open.push({ path: Int32Array.from([...own, 2 * element + opposite(side)]), mass: away });
      own.push(2 * element + side);
      rest *= this.chances[side][element]!;
    }
    this.decided[side] += rest;
  }

  /** The open set whose free elements are likeliest to stand on its side, and these elements, those that most known sets have first. */
  private likeliest(): { readonly side: Side; readonly elements: readonly number[] } {
    let [side, set, most]: [Side, number, number] = [SUFFICIENT, -1, -1];
    for (const each of [SUFFICIENT, BLOCKING]) {
      const tally = this.tallies[each];
      const best = this.chances[each].reduce((greatest, chance) => Math.max(greatest, chance), 0);
      tally.eachOpen((index) => {
        const chance = best ** tally.lacks(index) <= most ? 0 : this.chanceToClose(each, index);
        if (chance > most) [side, set, most] = [each, index, chance];
        return true;
      });
    }
    const [own, other] = [this.known.families[side], this.known.families[opposite(side)]];
    const sets = (element: number): number => own.having[element]!.length + other.having[element]!.length;
    const free = [...own.set(set)].filter((element) => this.cube.at[element] === FREE);
    return { side, elements: free.sort((a, b) => sets(b) - sets(a) || a - b) };
  }

  private chanceToClose(side: Side, set: number): number {
    let chance = 1;
    for (const element of this.known.families[side].set(set)) {
      if (this.cube.at[element] === FREE) chance *= this.chances[side][element]!;
    }
    return chance;
  }
}

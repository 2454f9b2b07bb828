import type { StopSignal } from "#diagram";
import type { Allowance } from "./allowance.ts";
import type { Side } from "./family.ts";
import { BLOCKING, SUFFICIENT } from "./family.ts";
import { Known } from "./known.ts";
import { Lifted } from "./lifted.ts";
import type { Choice, Predicate } from "./predicate.ts";
import { Walk } from "./walk.ts";

/** What is looked for, and in which order. */
export interface SetOptions {
  /** The families asked for; both where not said. Sets of the other family are found on the way and cost no more. */
  readonly families?: readonly ("sufficient" | "blocking")[] | undefined;
  /** How many of the cheapest sets of each family are wanted; the search ends once these are certain. All where not said. */
  readonly limit?: number | undefined;
  /** What each name costs, 0 or more; 1 each where not said, so that a set's cost is its size. */
  readonly costs?: readonly number[] | undefined;
  /** Looked at between two steps; what is known then stays so, and the search can be continued. */
  readonly signal?: StopSignal | undefined;
  /** Called now and then while the search goes on. */
  readonly progress?: ((found: { readonly sufficient: number; readonly blocking: number; readonly calls: number }) => void) | undefined;
}

/** What is known of one family. */
export interface FoundSets {
  /**
   * Each the choices which, whatever all others do, make the predicate true (sufficient) or false (blocking), and of which none can be
   * spared. Cheapest first, then by names; at most `limit`.
   */
  readonly sets: readonly (readonly Choice[])[];
  /** How many are known, those beyond the limit included: all of them if `complete`, else at least so many. */
  readonly count: number;
  readonly complete: boolean;
  /** Every set that costs this much or less is known; -1 while nothing can be said, infinite if complete. */
  readonly upTo: number;
}

/** What one walk may spend, in steps and questions, before the next has its turn. */
const TURN = 64;
/** Beyond this many known sets the search gives up rather than fill the memory. */
const MOST_SETS = 500_000;

/**
 * All minimal sufficient and all minimal blocking sets of a monotone predicate, found by asking it: a search that can be paused at any
 * point, says then what is certain, and can be continued. The same questions always give the same sets in the same order.
 *
 * The two families are each other's minimal transversals, and each candidate for the one that fails shows a set of the other (as in MARCO,
 * Liffiton and others 2016). Walks take turns (see {@link Walk}): one without a bound for each family, of which the first to end leaves
 * both families complete; and, for each family asked, one bounded by cost after another, each ending with all sets within its bound (as
 * the implicit hitting sets of Moreno-Centeno and Karp 2013).
 */
export class SetSearch {
  complete = false;
  private readonly options: SetOptions;
  private readonly known: Known;
  private readonly costs: Float64Array;
  private readonly walks: Walk[];
  /** By side: the cost up to which all sets are known. */
  private readonly upTo: [number, number] = [-1, -1];
  /** By side: how many sets cost no more than that. */
  private readonly certain: [number, number] = [0, 0];
  private readonly asked: readonly Side[];

  constructor(predicate: Predicate, options: SetOptions = {}) {
    const lifted = new Lifted(predicate);
    const costs = costsOf(lifted, options.costs);
    this.options = options;
    this.costs = costs;
    this.known = new Known(
      lifted,
      Int32Array.from(costs.keys()).sort((a, b) => costs[a]! - costs[b]! || a - b),
    );
    const { families = ["sufficient", "blocking"] } = options;
    this.asked = [SUFFICIENT, BLOCKING].filter((side) => families.includes(side === SUFFICIENT ? "sufficient" : "blocking"));
    const whole = [SUFFICIENT, BLOCKING].map((side) => this.walk(side, Infinity));
    this.walks = [...whole, ...this.asked.map((side) => this.walk(side, 0))];
  }

  /** How often the predicate was asked so far. */
  get calls(): number {
    return this.known.lifted.calls;
  }

  /** What is known of the minimal sufficient sets. */
  get sufficient(): FoundSets {
    return this.found(SUFFICIENT);
  }

  /** What is known of the minimal blocking sets. */
  get blocking(): FoundSets {
    return this.found(BLOCKING);
  }

  /** Searches on; true where the allowance is used up and more can be learned of what was asked, false where not or when aborted. */
  advance({ calls = Infinity, steps = Infinity }: Allowance = {}): boolean {
    const lastCall = this.calls + calls;
    let left = steps;
    while (!this.isOver) {
      for (const [i, walk] of this.walks.entries()) {
        const lastOfTurn = this.calls + TURN;
        for (let spent = 0; spent < TURN && this.calls < lastOfTurn && !walk.done; spent++) {
          if (this.options.signal?.aborted) return false;
          if (left <= 0 || this.calls >= lastCall) return true;
          left--;
          walk.step();
        }
        if (walk.done) this.walks[i] = this.successor(walk);
      }
      const [sufficient, blocking] = this.known.families;
      this.options.progress?.({ sufficient: sufficient.count, blocking: blocking.count, calls: this.calls });
    }
    return false;
  }

  /** The walk that follows one that has ended: itself again where it was unsettled, else the next wider one. */
  private successor(walk: Walk): Walk {
    const { side, most } = walk;
    if (walk.unsettled) return this.walk(side, most);
    this.complete ||= walk.leastCut === Infinity;
    if (this.complete) return walk;
    this.upTo[side] = most;
    this.certain[side] = this.pricedSets(side).filter(({ cost }) => cost <= this.upTo[side]).length;
    const stride = this.costs.reduce((sum, cost) => sum + cost, 0) / this.costs.length;
    return this.walk(side, Math.max(walk.leastCut, most + stride));
  }

  private walk(side: Side, most: number): Walk {
    return new Walk(this.known, this.costs, side, most);
  }

  private get isOver(): boolean {
    if (this.complete || this.known.families.some(({ count }) => count >= MOST_SETS)) return true;
    const { limit } = this.options;
    if (limit === undefined) return false;
    return this.asked.every((side) => this.certain[side] >= limit);
  }

  private pricedSets(side: Side): readonly { readonly set: readonly number[]; readonly cost: number }[] {
    return this.known.told(side).map((set) => ({ set, cost: set.reduce((sum, element) => sum + this.costs[element]!, 0) }));
  }

  private found(side: Side): FoundSets {
    const priced = [...this.pricedSets(side)].sort((a, b) => a.cost - b.cost || byElements(a.set, b.set));
    const { choices } = this.known.lifted;
    const told = (element: number): Choice => ({ name: choices[element]!.name, yes: choices[element]!.yes === (side === SUFFICIENT) });
    return {
      sets: priced.slice(0, this.options.limit).map(({ set }) => set.map(told)),
      count: priced.length,
      complete: this.complete,
      upTo: this.complete ? Infinity : this.upTo[side],
    };
  }
}

/** The cost of every element. */
function costsOf(lifted: Lifted, costs: readonly number[] | undefined): Float64Array {
  return Float64Array.from(lifted.choices, ({ name }) => {
    const cost = costs ? costs[name] : 1;
    if (cost === undefined || !(cost >= 0 && cost < Infinity)) throw new Error(`invalid cost: ${cost}`);
    return cost;
  });
}

/** Compares two sets element by element. */
function byElements(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((element, i) => element !== b[i]);
  return differing < 0 ? a.length - b.length : a[differing]! - (b[differing] ?? -1);
}

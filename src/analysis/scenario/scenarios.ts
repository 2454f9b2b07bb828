import type { Component } from "../components.ts";
import type { Reading } from "../element.ts";
import { leaves } from "../formula.ts";
import type { Carriers, System } from "../system.ts";
import type { Share } from "./choose-carriers.ts";
import { bestWithCarriers } from "./choose-carriers.ts";
import type { Direction } from "./directions.ts";
import { directionsIn } from "./directions.ts";
import type { Modules } from "./modules.ts";
import { modulesIn } from "./modules.ts";
import { ProgramWriter, readingOfLeaf } from "./program.ts";
import type { Reached } from "./reached.ts";
import { OUTRIGHT, ProgramRun, UNFORCED, WAIVER } from "./run-program.ts";
import type { Twin } from "./twins.ts";
import { twinsIn } from "./twins.ts";

/** Components as they are settled: the place of every element that has an answer. */
export interface Places {
  readonly components: readonly Component[];
  readonly of: ReadonlyMap<string, number>;
}

/** What a scenario says of a variable: 0 no, 1 yes, or one of {@link FREE} and {@link AGAINST}. */
export type State = 0 | 1 | 2 | 3;

/** Whatever suits best (or, where the lowest is asked, worst). */
export const FREE = 2;

/** No wherever a yes would help, and yes wherever it would harm: worse than either. */
export const AGAINST = 3;

/** Scenarios gone through for one question before it is left open. */
const MOST_TRIES = 64;

/**
 * One element in one reading under any scenario: a state for each of its variables in, the grade it reaches out, in time linear in the
 * equations it hangs on (circles apart). It needs no decision diagram, so it is never too large.
 */
export class Scenarios {
  /** The variables that can matter to it, by number; those who carry partial conditions choose for themselves and are not among them. */
  readonly names: readonly string[];
  readonly directions: readonly Direction[];
  private readonly run: ProgramRun;
  private readonly goal: number;
  private readonly values: Uint8Array;
  private readonly shares: readonly Share[];
  private readonly mayChoose: boolean;
  private readonly findTwins: () => readonly Twin[];
  private twins: readonly Twin[] | undefined;
  /** Where each of `names` stands among the program's variables. */
  private readonly order: readonly number[];
  private readonly findModules: () => Modules;
  private found: Modules | undefined;

  constructor(system: System, places: Places, key: string, reading: Reading) {
    const program = new ProgramWriter();
    const cone = coneByPlace(system, places, key, reading);
    for (const { component, reading: read } of cone.blocks) {
      const elements = component.keys.filter((member) => cone.has(member, read)).map((member) => system.elements.get(member)!);
      program.block(elements, read, isUpright(read, reading), component.circular);
    }
    this.goal = program.spots.findIndex((spot) => spot.key === key && spot.reading === reading);
    this.run = new ProgramRun(program);
    this.values = new Uint8Array(2 * program.variables.length);
    const numbers = new Map(program.variables.map((name, number) => [name, number]));
    const carriers = new Set(system.carriers.flatMap(({ names }) => names));
    const directions = directionsIn(program, this.run, this.goal);
    this.names = program.variables.filter((name, number) => directions[number] !== null && !carriers.has(name));
    this.order = this.names.map((name) => numbers.get(name)!);
    this.directions = this.order.map((number) => directions[number]!);
    this.shares = system.carriers.map((carriers) => shareOf(carriers, numbers)).filter(({ least }) => least > 0);
    this.mayChoose = reading === "upper";
    this.findTwins = () => twinsIn(program, reading, system);
    this.findModules = () => modulesIn(program, this.run, this.goal, directions, (name) => !carriers.has(name));
  }

  /** Its variables that matter only together. */
  get modules(): Modules {
    return (this.found ??= this.findModules());
  }

  /** The highest grade that some values of the free variables reach. `null` where too many would have to be gone through. */
  highest(states: readonly State[]): Reached | null {
    return this.outermost(states, true, true);
  }

  /** Whether some values of the free variables make it hold in the end, by waiver at least; quicker than {@link highest}. */
  canHold(states: readonly State[]): boolean | null {
    const reached = this.outermost(states, true, false);
    return reached === null ? null : reached > 0;
  }

  /** The lowest grade that values of the free variables can bring about; `null` as above. */
  lowest(states: readonly State[]): Reached | null {
    return this.outermost(states, false, true);
  }

  /** Whether it holds in the end, by waiver at least, whatever the free variables are; quicker than {@link lowest}. */
  mustHold(states: readonly State[]): boolean | null {
    const reached = this.outermost(states, false, false);
    return reached === null ? null : reached > 0;
  }

  /**
   * The grade with every free variable both ways at once, as helps (or harms) most, bounds what any scenario reaches; where it can work
   * one way only that is exact already. Else all yes and all no are tried, and then one variable after the other is fixed, going back
   * wherever the bound is no better than what was found.
   */
  private outermost(states: readonly State[], best: boolean, graded: boolean): Reached | null {
    const bound = this.reached(states, best, graded);
    const open = states.flatMap((state, i) => (state === FREE && this.directions[i] === "both" ? [i] : []));
    if (bound === null || open.length === 0) return bound;
    let found: Reached | null = null;
    const better = (one: Reached, other: Reached | null): boolean => other === null || (best ? one > other : one < other);
    const now = [...states];
    for (const value of [1, 0] as const) {
      for (const i of open) now[i] = value;
      const reached = this.reached(now, best, graded);
      if (reached === null || reached === bound) return reached;
      if (better(reached, found)) found = reached;
    }
    for (const i of open) now[i] = FREE;
    if (best && !this.withstandsTwins(now, graded, found)) return found;
    let tries = 0;
    for (let at = 0; at >= 0;) {
      const i = open[at]!;
      const next = now[i] === FREE ? 1 : now[i] === 1 ? 0 : FREE;
      now[i] = next;
      if (next === FREE) {
        at--;
        continue;
      }
      if (++tries > MOST_TRIES) return null;
      const reached = this.reached(now, best, graded);
      if (reached === null) return null;
      if (!better(reached, found)) continue;
      if (at < open.length - 1) at++;
      else if ((found = reached) === bound) return found;
    }
    return found;
  }

  /**
   * Looks at elements read both where they help the goal and where they are denied to it (the army that is counted, and that is attacked).
   * Whoever holds where it helps holds where it is denied: so where the goal fails once it is denied, it does not help either. False where,
   * after all such elements are gone through, nothing better than what was found is left.
   */
  private withstandsTwins(states: readonly State[], graded: boolean, found: Reached | null): boolean {
    const { forced } = this.run;
    const better = (): boolean => {
      const reached = this.reached(states, true, graded);
      return reached === null || reached > (found ?? -1);
    };
    let settled = 0;
    let left = true;
    for (const { helping, denied } of (this.twins ??= this.findTwins())) {
      forced[denied] = this.mayChoose ? OUTRIGHT : WAIVER;
      const stays = better();
      forced[denied] = UNFORCED;
      if (stays) continue;
      forced[helping] = 0;
      // Looked at seldom: after the first, the second, the fourth that does not help, and so on.
      settled++;
      if ((settled & (settled - 1)) === 0) left = better();
      if (!left) break;
    }
    left &&= better();
    forced.fill(UNFORCED);
    return left;
  }

  /** The grade (or only whether it holds) under these states, free variables both ways at once, the carriers' choice made at its best. */
  private reached(states: readonly State[], best: boolean, graded: boolean): Reached | null {
    const { values, order } = this;
    for (let i = 0; i < order.length; i++) {
      const state = states[i]!;
      const helps = state === FREE ? best : false;
      values[2 * order[i]!] = state < FREE ? state : Number(helps);
      values[2 * order[i]! + 1] = state < FREE ? state : Number(!helps);
    }
    const at = (all: Uint8Array): Reached => {
      const mask = this.run.at(all, graded)[this.goal]!;
      return graded ? gradeOf(mask) : mask & 4 ? 1 : 0;
    };
    return this.shares.length === 0 ? at(values) : bestWithCarriers(this.shares, values, at, this.mayChoose);
  }
}

/** A share as it bears on this cone: carriers that nothing here asks about bear it first, since that costs nothing. */
function shareOf({ names, least }: Carriers, numbers: ReadonlyMap<string, number>): Share {
  const own = names.flatMap((name) => numbers.get(name) ?? []);
  return { numbers: own, least: least - (names.length - own.length) };
}

/** Denying turns lower into upper and back; from `safe` it leads to upper first. So a spot's reading tells how often it was denied. */
function isUpright(read: Reading, reading: Reading): boolean {
  return read === reading || (reading === "safe" && read === "lower");
}

function gradeOf(mask: number): Reached {
  return mask & 1 ? 3 : mask & 2 ? 2 : mask & 4 ? 1 : 0;
}

/** Part of a component as it is needed in one reading. */
interface Part {
  readonly component: Component;
  readonly reading: Reading;
}

/** What an element hangs on in one reading, in the order in which it can be settled. */
interface OrderedCone {
  readonly blocks: readonly Part[];
  has(key: string, reading: Reading): boolean;
}

function coneByPlace(system: System, places: Places, key: string, reading: Reading): OrderedCone {
  const spots = new Map<Reading, Set<string>>([[reading, new Set([key])]]);
  const open: [string, Reading][] = [[key, reading]];
  for (const [at, read] of open) {
    for (const leaf of leaves(system.elements.get(at)!.formula[read])) {
      if (leaf.on === "variable") continue;
      const below = readingOfLeaf(leaf, read);
      const known = spots.get(below) ?? new Set();
      spots.set(below, known);
      if (known.has(leaf.name)) continue;
      known.add(leaf.name);
      open.push([leaf.name, below]);
    }
  }
  const parts = new Map<string, Part>();
  for (const [at, read] of open) {
    const place = places.of.get(at);
    if (place === undefined) throw new Error(`unknown element: ${at}`);
    parts.set(`${place} ${read}`, { component: places.components[place]!, reading: read });
  }
  const blocks = [...parts].sort(([a], [b]) => parseInt(a, 10) - parseInt(b, 10)).map(([, part]) => part);
  return { blocks, has: (member, read) => spots.get(read)?.has(member) ?? false };
}

import type { Budget } from "./budget.ts";
import { BudgetExceeded } from "./budget.ts";
import type { Flat } from "./flat.ts";
import { residueModuli, fromResidues } from "./residues.ts";

/** Counts kept at once, 8 bytes each. */
const MOST_COUNTS = 50_000_000;

/**
 * Sets counted by size, for every place of a row: those of place i stand in `counts` from `at[i]` on, beginning with size `least[i]` and up to
 * size `most[i]`. Where there are none, `most` is below `least`.
 */
interface Sizes {
  readonly least: Int32Array;
  readonly most: Int32Array;
  readonly at: Int32Array;
}

/** A row whose variables have places 0 to n-1 among all that are counted over; what a step skips may be in a set or not. */
interface Placed {
  readonly flat: Flat;
  readonly n: number;
  readonly place: Int32Array;
}

/**
 * For every variable, how many sets of the others it is critical in, by the size of the set: those that do not make a monotone function true
 * and do with it. `levels` are the variables in rising order, `strangers` how many more there are on which nothing depends. Exact.
 *
 * Two passes over the row: the sets that win below each node, then the sets that lead to it from above. At a node, every way in joined
 * with every set that wins on its high side and not on its low side is one critical set of its variable.
 */
export function criticalSetsOf(flat: Flat, levels: readonly number[], strangers: number, budget: Budget): bigint[][] {
  const n = levels.length + strangers;
  const placeOf = new Map(levels.map((level, i) => [level, i]));
  const place = Int32Array.from(flat.levels, (level) => placeOf.get(level) ?? n);
  const row = { flat, n, place };
  const sizes = { below: sizesBelow(row), above: sizesAbove(row) };
  // Every count is at most 2^(n-1): exact in plain numbers up to there, else found modulo several primes.
  const moduli = residueModuli(n - 1);
  const found = moduli.map((modulus) => new Count(row, sizes, modulus, budget).critical());
  return levels.map((_, i) =>
    Array.from({ length: n }, (_, size) =>
      fromResidues(
        found.map((critical) => critical[i * n + size]!),
        moduli,
      ),
    ),
  );
}

function noSizes(length: number): { least: Int32Array; most: Int32Array } {
  return { least: new Int32Array(length).fill(0x7fffffff), most: new Int32Array(length).fill(-1) };
}

/** How large the sets are that win below each place. */
function sizesBelow({ flat, place }: Placed): Sizes {
  const { least, most } = noSizes(flat.length);
  least[1] = most[1] = 0;
  for (let i = 2; i < flat.length; i++) {
    for (const [child, more] of [[flat.low[i]!, 0] as const, [flat.high[i]!, 1] as const]) {
      if (most[child]! < 0) continue;
      least[i] = Math.min(least[i]!, least[child]! + more);
      most[i] = Math.max(most[i]!, most[child]! + more + place[child]! - place[i]! - 1);
    }
  }
  return { least, most, at: starts(least, most) };
}

/** How large the sets are that lead to each place. */
function sizesAbove({ flat, place }: Placed): Sizes {
  const { least, most } = noSizes(flat.length);
  least[flat.root] = 0;
  most[flat.root] = place[flat.root]!;
  for (let i = flat.length - 1; i > 1; i--) {
    for (const [child, more] of [[flat.low[i]!, 0] as const, [flat.high[i]!, 1] as const]) {
      if (child < 2) continue;
      least[child] = Math.min(least[child]!, least[i]! + more);
      most[child] = Math.max(most[child]!, most[i]! + more + place[child]! - place[i]! - 1);
    }
  }
  return { least, most, at: starts(least, most) };
}

/** Where each place's counts begin, one after the other, and last where they end. Throws {@link BudgetExceeded} where they are too many. */
function starts(least: Int32Array, most: Int32Array): Int32Array {
  const at = new Int32Array(least.length + 1);
  let end = 0;
  for (let i = 0; i < least.length; i++) {
    end += most[i]! < 0 ? 0 : most[i]! - least[i]! + 1;
    if (end > MOST_COUNTS) throw new BudgetExceeded(MOST_COUNTS);
    at[i + 1] = end;
  }
  return at;
}

/** The two passes, modulo one number. */
class Count {
  private readonly row: Placed;
  private readonly sizes: { readonly below: Sizes; readonly above: Sizes };
  private readonly modulus: number;
  private readonly inverse: number;
  private readonly budget: Budget;
  /** Row k: in how many ways k variables that a step skips make a set of each size. */
  private readonly choices: readonly Float64Array[];
  private readonly below: Float64Array;
  private readonly above: Float64Array;
  /** What is gained at a node, by size. */
  private readonly gained: Float64Array;

  constructor(row: Placed, sizes: { below: Sizes; above: Sizes }, modulus: number, budget: Budget) {
    this.row = row;
    this.sizes = sizes;
    // Zero takes nothing off: `%` would cost ten times what a count in plain numbers does.
    this.modulus = modulus === Infinity ? 0 : modulus;
    this.inverse = 1 / modulus;
    this.budget = budget;
    this.choices = pascal(row.n, modulus);
    this.below = new Float64Array(sizes.below.at.at(-1)!);
    this.above = new Float64Array(sizes.above.at.at(-1)!);
    this.gained = new Float64Array(row.n + 1);
  }

  /** Critical sets of the variable at place p with s members, at p * n + s. */
  critical(): Float64Array {
    const { flat, n, place } = this.row;
    const critical = new Float64Array(n * n);
    this.countBelow();
    if (flat.root > 1) this.above.set(this.choices[place[flat.root]!]!, this.sizes.above.at[flat.root]);
    for (let i = flat.length - 1; i > 1; i--) {
      this.budget.step();
      this.gain(i);
      this.join(i, critical.subarray(place[i]! * n, (place[i]! + 1) * n));
      this.leadOn(i, flat.low[i]!, 0);
      this.leadOn(i, flat.high[i]!, 1);
    }
    return critical;
  }

  /** The same number modulo the modulus; rounding may leave it a hair below 0 or above the modulus. */
  private reduced(number: number): number {
    return number - this.modulus * Math.floor(number * this.inverse);
  }

  private countBelow(): void {
    const { flat } = this.row;
    const { at, least } = this.sizes.below;
    this.below[at[1]!] = 1;
    for (let i = 2; i < flat.length; i++) {
      this.budget.step();
      const own = this.below.subarray(at[i], at[i + 1]);
      this.addBelow(i, flat.low[i]!, 1, own, -least[i]!);
      this.addBelow(i, flat.high[i]!, 1, own, 1 - least[i]!);
    }
  }

  /** Adds (or takes off, by `sign`) the sets that win below a child, with any of what is skipped, each size moved by `shift`. */
  private addBelow(i: number, child: number, sign: 1 | -1, to: Float64Array, shift: number): void {
    const { at, least } = this.sizes.below;
    const choices = this.choices[this.row.place[child]! - this.row.place[i]! - 1]!;
    const offset = least[child]! + shift;
    for (let j = at[child]!; j < at[child + 1]!; j++) {
      const size = j - at[child]! + offset;
      const count = sign * this.below[j]!;
      for (let k = 0; k < choices.length; k++) to[size + k] = this.reduced(to[size + k]! + count * choices[k]!);
    }
  }

  /** The sets that win on the high side of a node and not on its low side, by size. */
  private gain(i: number): void {
    const { flat } = this.row;
    this.gained.fill(0);
    this.addBelow(i, flat.high[i]!, 1, this.gained, 0);
    this.addBelow(i, flat.low[i]!, -1, this.gained, 0);
  }

  /** Adds every way in joined with every set gained. */
  private join(i: number, critical: Float64Array): void {
    const { at, least } = this.sizes.above;
    const last = this.row.n - 1 - this.row.place[i]!;
    for (let j = at[i]!; j < at[i + 1]!; j++) {
      const size = j - at[i]! + least[i]!;
      const ways = this.above[j]!;
      for (let k = 0; k <= last; k++) {
        const gained = this.gained[k]!;
        if (gained !== 0) critical[size + k] = this.reduced(critical[size + k]! + ways * gained);
      }
    }
  }

  /** Adds the sets that lead to a node, one larger on its high side, to those that lead to its child. */
  private leadOn(i: number, child: number, more: 0 | 1): void {
    if (child < 2) return;
    const { at, least } = this.sizes.above;
    const choices = this.choices[this.row.place[child]! - this.row.place[i]! - 1]!;
    const to = at[child]! - least[child]! + least[i]! + more;
    for (let j = at[i]!; j < at[i + 1]!; j++) {
      const size = j - at[i]! + to;
      for (let k = 0; k < choices.length; k++) {
        this.above[size + k] = this.reduced(this.above[size + k]! + this.above[j]! * choices[k]!);
      }
    }
  }
}

/** The rows of Pascal's triangle up to `n`. */
function pascal(n: number, modulus: number): readonly Float64Array[] {
  const rows = [Float64Array.of(1)];
  for (let i = 1; i <= n; i++) {
    const before = rows[i - 1]!;
    rows.push(Float64Array.from({ length: i + 1 }, (_, k) => ((before[k - 1] ?? 0) + (before[k] ?? 0)) % modulus));
  }
  return rows;
}

import type { Layers } from "./layers.ts";
import { FIRST_STATE } from "./layers.ts";

/** What the sets of a table's players come to. `critical[i][s]`: how many sets of s others player i turns from losing to winning. */
export interface CriticalSets {
  readonly winning: bigint;
  readonly critical: readonly (readonly bigint[])[];
}

/** The numbers to count in: plain ones where they stay exact, big ones else. */
interface Numbers<T> {
  readonly zero: T;
  readonly one: T;
  plus(a: T, b: T): T;
  minus(a: T, b: T): T;
  times(a: T, b: T): T;
}

const PLAIN: Numbers<number> = { zero: 0, one: 1, plus: (a, b) => a + b, minus: (a, b) => a - b, times: (a, b) => a * b };
const BIG: Numbers<bigint> = { zero: 0n, one: 1n, plus: (a, b) => a + b, minus: (a, b) => a - b, times: (a, b) => a * b };

/** Below 2^53 sets every count and every product of counts is exact in plain numbers. */
const MOST_PLAIN_PLAYERS = 52;

/** True where plain numbers are enough; big ones take some ten times as long. */
export function isCountedPlain(players: number): boolean {
  return players <= MOST_PLAIN_PLAYERS;
}

/** Counts, by size, the sets that win and those in which each player is critical. Exact. */
export function countCritical(layers: Layers): CriticalSets {
  return isCountedPlain(layers.players.length) ? count(layers, PLAIN) : count(layers, BIG);
}

function count<T extends number | bigint>(layers: Layers, numbers: Numbers<T>): CriticalSets {
  const won = winsFrom(layers, numbers);
  return { winning: total(won(0, layers.root)), critical: criticalOf(layers, numbers, won) };
}

function total(counts: ArrayLike<number | bigint>): bigint {
  return Array.from(counts).reduce<bigint>((sum, each) => sum + BigInt(each), 0n);
}

/** For a state before player i: how many sets of each size among the players from i on win from there. */
type WinsFrom<T> = (i: number, state: number) => readonly T[];

/** The rows of Pascal's triangle up to `n`: what is won already is won with any set of the rest. */
function pascal<T>(n: number, { zero, one, plus }: Numbers<T>): readonly (readonly T[])[] {
  const rows: T[][] = [[one]];
  for (let i = 1; i <= n; i++)
    rows.push(Array.from({ length: i + 1 }, (_, k) => plus(rows[i - 1]![k - 1] ?? zero, rows[i - 1]![k] ?? zero)));
  return rows;
}

/** Counts from the last layer back to the first. */
function winsFrom<T>(layers: Layers, numbers: Numbers<T>): WinsFrom<T> {
  const { players, starts, low, high } = layers;
  const n = players.length;
  const rows = pascal(n, numbers);
  const none: readonly T[] = [];
  const found: (readonly T[])[] = [];
  const from: WinsFrom<T> = (i, state) => (state === 0 ? none : state === 1 ? rows[n - i]! : found[state - FIRST_STATE]!);
  for (let i = n - 1; i >= 0; i--) {
    for (let state = starts[i]!; state < starts[i + 1]!; state++) {
      const [without, added] = [from(i + 1, low[state - FIRST_STATE]!), from(i + 1, high[state - FIRST_STATE]!)];
      const counts = new Array<T>(n - i + 1).fill(numbers.zero);
      for (let s = 0; s < without.length; s++) counts[s] = without[s]!;
      for (let s = 0; s < added.length; s++) counts[s + 1] = numbers.plus(counts[s + 1]!, added[s]!);
      found[state - FIRST_STATE] = counts;
    }
  }
  return from;
}

/**
 * Goes from the first layer to the last with the number of sets, by size, that lead to each state. Player i is critical in one
 * that leads to a state of its layer and goes on to win with it and not without it.
 */
function criticalOf<T extends number | bigint>(layers: Layers, numbers: Numbers<T>, won: WinsFrom<T>): CriticalSets["critical"] {
  const { players, starts, low, high, root } = layers;
  const n = players.length;
  let here = new Map<number, T[]>(root >= FIRST_STATE ? [[root, [numbers.one]]] : []);
  return players.map((_, i) => {
    const critical = new Array<T>(n).fill(numbers.zero);
    const next = new Map<number, T[]>();
    for (let state = starts[i]!; state < starts[i + 1]!; state++) {
      const led = here.get(state)!;
      const [down, up] = [low[state - FIRST_STATE]!, high[state - FIRST_STATE]!];
      if (down !== up) addProduct(critical, led, won(i + 1, down), won(i + 1, up), numbers);
      lead(next, down, led, 0, i, numbers);
      lead(next, up, led, 1, i, numbers);
    }
    here = next;
    return Array.from(critical, BigInt);
  });
}

/** Adds to `critical`, by size, the sets that lead here joined with those that win from here with the player and not without. */
function addProduct<T>(critical: T[], led: readonly T[], without: readonly T[], added: readonly T[], numbers: Numbers<T>): void {
  const { zero, plus, minus, times } = numbers;
  const length = Math.max(without.length, added.length);
  for (let b = 0; b < length; b++) {
    const gained = minus(added[b] ?? zero, without[b] ?? zero);
    if (gained === zero) continue;
    for (let a = 0; a < led.length; a++) {
      if (led[a] !== zero) critical[a + b] = plus(critical[a + b]!, times(led[a]!, gained));
    }
  }
}

/** Adds the sets that lead to one state to those that lead to its successor, each larger by `more`. */
function lead<T>(next: Map<number, T[]>, to: number, led: readonly T[], more: 0 | 1, i: number, { zero, plus }: Numbers<T>): void {
  if (to < FIRST_STATE) return;
  let counts = next.get(to);
  if (!counts) next.set(to, (counts = new Array<T>(i + 2).fill(zero)));
  for (let a = 0; a < led.length; a++) counts[a + more] = plus(counts[a + more]!, led[a]!);
}

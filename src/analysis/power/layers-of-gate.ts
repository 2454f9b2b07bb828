import { isCountedPlain } from "./count-critical.ts";
import type { Gate, Gated } from "./gate.ts";
import type { Layers } from "./layers.ts";
import { LayerWriter } from "./layers.ts";
import { wholeWeights } from "./whole-weights.ts";

/** The most sums of the players still to come that are kept to tell needs apart; above it needs are told apart by their number. */
const MOST_SUMS = 65_536;

/** The most states a table may have: some seconds of counting in plain numbers, and in big ones as many with a tenth of the states. */
const MOST_STATES = { plain: 1_000_000, big: 100_000 };

/** A threshold laid out along the players. */
interface Course {
  readonly weights: readonly number[];
  readonly least: number;
  /** What all players from i on can add. */
  readonly rest: readonly number[];
  /** All that some of the players from i on can add, rising; `null` where that is too much. */
  readonly sums: readonly (Float64Array | null)[];
  /** Stands for a need that cannot be met any more. */
  readonly never: number;
}

/**
 * The table of a rule by dynamic programming: a state is what each threshold still needs. Needs between which no sum of the players to
 * come can tell are one, and so are all states in which a part of the rule is decided. `null` where the table outgrows its bound, or the
 * weights a plain number's whole numbers.
 */
export function layersOfGate({ gate, thresholds }: Gated, players: readonly string[]): Layers | null {
  const order = heaviestFirst(thresholds, players);
  const courses: Course[] = [];
  for (const { weights, least } of thresholds) {
    const whole = wholeWeights(
      order.map((player) => weights.get(player) ?? 0),
      least,
    );
    if (!whole) return null;
    courses.push(courseOf(whole.weights, whole.least));
  }
  return tableOf(gate, courses, order);
}

/** Those who count most come first: then the fewest needs are alive at any place. */
function heaviestFirst(thresholds: Gated["thresholds"], players: readonly string[]): readonly string[] {
  const totals = thresholds.map(({ weights }) => [...weights.values()].reduce((sum, weight) => sum + weight, 0) || 1);
  const share = (player: string): number =>
    thresholds.reduce((sum, { weights }, index) => sum + (weights.get(player) ?? 0) / totals[index]!, 0);
  const shares = new Map(players.map((player) => [player, share(player)]));
  return [...players].sort((a, b) => shares.get(b)! - shares.get(a)!);
}

function courseOf(weights: readonly number[], least: number): Course {
  const rest = [0];
  const sums: (Float64Array | null)[] = [Float64Array.of(0)];
  for (const weight of weights.toReversed()) {
    const behind = sums.at(-1)!;
    rest.push(rest.at(-1)! + weight);
    sums.push(behind ? withWeight(behind, weight) : null);
  }
  return { weights, least, rest: rest.reverse(), sums: sums.reverse(), never: rest[0]! + 1 };
}

/** The sums with one more weight to add or not, rising, each once; `null` where they become too many. */
function withWeight(sums: Float64Array, weight: number): Float64Array | null {
  const merged = new Float64Array(sums.length * 2);
  let [length, i, j] = [0, 0, 0];
  while (j < sums.length) {
    const [without, added] = [i < sums.length ? sums[i]! : Infinity, sums[j]! + weight];
    if (without <= added) i++;
    if (added <= without) j++;
    merged[length++] = Math.min(without, added);
  }
  return length > MOST_SUMS ? null : merged.slice(0, length);
}

/** What stands for a need before player `i`: the least sum that meets it, 0 where it is met, `never` where nothing meets it. */
function settledNeed({ rest, sums, never }: Course, i: number, need: number): number {
  if (need <= 0) return 0;
  if (need > rest[i]!) return never;
  const known = sums[i];
  if (!known) return need;
  let [start, end] = [0, known.length - 1];
  while (start < end) {
    const middle = (start + end) >> 1;
    if (known[middle]! < need) start = middle + 1;
    else end = middle;
  }
  return known[start]!;
}

/** The needs of one state, with what its decided parts no longer need taken out; how the whole stands: won, lost, or open. */
class Needs {
  readonly values: number[];
  private readonly courses: readonly Course[];
  private readonly gate: Gate;

  constructor(gate: Gate, courses: readonly Course[]) {
    this.gate = gate;
    this.courses = courses;
    this.values = courses.map(() => 0);
  }

  /** Takes the needs of a state before player `i`. */
  take(i: number, needOf: (index: number) => number): boolean | null {
    for (let t = 0; t < this.courses.length; t++) this.values[t] = settledNeed(this.courses[t]!, i, needOf(t));
    return this.settle(this.gate);
  }

  private settle(gate: Gate): boolean | null {
    if (gate.op === "constant") return gate.value;
    if (gate.op === "threshold") {
      const need = this.values[gate.index]!;
      return need === 0 ? true : need === this.courses[gate.index]!.never ? false : null;
    }
    const deciding = gate.op === "or";
    let found: boolean | null = !deciding;
    for (const part of gate.of) {
      const one = this.settle(part);
      if (one === deciding) {
        this.decide(gate, deciding);
        return deciding;
      }
      if (one === null) found = null;
    }
    return found;
  }

  /** Every threshold of a decided part reads as the part does; nothing being denied, that leaves the part as it is. */
  private decide(gate: Gate, value: boolean): void {
    if (gate.op === "constant") return;
    if (gate.op === "threshold") this.values[gate.index] = value ? 0 : this.courses[gate.index]!.never;
    else for (const part of gate.of) this.decide(part, value);
  }

  /** Tells states of one layer apart: one number where there is room for it. */
  mark(): number | string {
    let mark = 0;
    for (let t = 0; t < this.courses.length; t++) mark = mark * (this.courses[t]!.never + 1) + this.values[t]!;
    return mark <= Number.MAX_SAFE_INTEGER ? mark : this.values.join(" ");
  }
}

function tableOf(gate: Gate, courses: readonly Course[], players: readonly string[]): Layers | null {
  const writer = new LayerWriter<readonly number[]>(isCountedPlain(players.length) ? MOST_STATES.plain : MOST_STATES.big);
  const needs = new Needs(gate, courses);
  const enter = (i: number, needOf: (index: number) => number): number => {
    const won = needs.take(i, needOf);
    return won === null ? writer.state(needs.mark(), () => [...needs.values]) : Number(won);
  };
  const root = enter(0, (t) => courses[t]!.least);
  for (let i = 0; i < players.length; i++) {
    const states = writer.turn();
    if (!states) return null;
    for (const state of states) {
      const low = enter(i + 1, (t) => state[t]!);
      const high = enter(i + 1, (t) => (state[t] === courses[t]!.never ? courses[t]!.never : state[t]! - courses[t]!.weights[i]!));
      writer.lead(low, high);
    }
  }
  return writer.table(players, root);
}

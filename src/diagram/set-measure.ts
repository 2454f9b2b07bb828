import { compareDecimals, decimal, digitsAt, times } from "./decimals.ts";
import type { Decimal } from "./decimals.ts";
import { exactWeights } from "./exact-weights.ts";

type Figures = Readonly<Record<string, number>>;

/**
 * What makes one set better than another: the chance that all its elements hold, each independently (the greater the better), or what they cost
 * together (the less the better). Elements are told by label; the chance of "not x" is that of x turned round, where it has none of its own.
 */
export type SetOrder = { readonly chances: Figures } | { readonly costs: Figures };

/** A measure of sets, in which adding an element never makes a set better. */
export interface SetMeasure {
  /** Whether sums of penalties are exact; else they are good to some digits. */
  readonly isExact: boolean;
  /** How much worse an element makes a set; of two sets the one with the smaller sum is better. Infinite: no set may have it. */
  penalty(label: string): number;
  /** Below 0 where the first of two sets, given as labels, is the better one; exactly. */
  compare(a: readonly string[], b: readonly string[]): number;
  /** The chance or cost of a set. */
  value(labels: readonly string[]): number;
}

function figureOf(figures: Figures, label: string): number {
  if (!Object.hasOwn(figures, label)) throw new Error(`missing variable: ${label}`);
  return figures[label]!;
}

function byCost(costs: Figures): SetMeasure {
  for (const [label, cost] of Object.entries(costs)) if (!(cost >= 0)) throw new Error(`invalid weight: ${label} ${cost}`);
  const finite = Object.entries(costs).filter(([, cost]) => cost < Infinity);
  const { weights } = exactWeights(
    finite.map(([, cost]) => cost),
    0,
  );
  const whole = new Map(finite.map(([label], i) => [label, weights[i]!]));
  const isExact = weights.reduce((sum, weight) => sum + weight, 0n) <= BigInt(Number.MAX_SAFE_INTEGER);
  const total = (labels: readonly string[]): bigint => labels.reduce((sum, label) => sum + whole.get(label)!, 0n);
  return {
    isExact,
    penalty(label) {
      const cost = figureOf(costs, label);
      return isExact && cost < Infinity ? Number(whole.get(label)) : cost;
    },
    compare(a, b) {
      const [mine, other] = [total(a), total(b)];
      return mine < other ? -1 : mine > other ? 1 : 0;
    },
    value: (labels) => labels.reduce((sum, label) => sum + costs[label]!, 0),
  };
}

function byChance(chances: Figures): SetMeasure {
  const turned = (label: string): boolean => !Object.hasOwn(chances, label) && label.startsWith("not ");
  const exact = (label: string): Decimal => {
    if (!turned(label)) return decimal(figureOf(chances, label));
    const chance = decimal(figureOf(chances, label.slice(4)));
    const power = Math.min(chance.power, 0);
    return { digits: 10n ** BigInt(-power) - digitsAt(chance, power), power };
  };
  const chanceOf = (label: string): number => (turned(label) ? 1 - figureOf(chances, label.slice(4)) : figureOf(chances, label));
  const total = (labels: readonly string[]): Decimal =>
    labels.reduce((product, label) => times(product, exact(label)), { digits: 1n, power: 0 });
  return {
    isExact: false,
    penalty(label) {
      const chance = chanceOf(label);
      if (!(chance >= 0 && chance <= 1)) throw new Error(`invalid probability: ${label} ${chance}`);
      return -Math.log(chance);
    },
    compare: (a, b) => compareDecimals(total(b), total(a)),
    value: (labels) => labels.reduce((product, label) => product * chanceOf(label), 1),
  };
}

/** The measure that an order asks for. Its `penalty` throws `missing variable`, `invalid weight` and `invalid probability`. */
export function measureOf(order: SetOrder): SetMeasure {
  return "costs" in order ? byCost(order.costs) : byChance(order.chances);
}

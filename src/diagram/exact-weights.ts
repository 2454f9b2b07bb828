import { decimal, digitsAt } from "./decimals.ts";

/** Weights and the sum to reach, as whole numbers that stand to each other as the given ones do. */
export interface ExactWeights {
  readonly weights: readonly bigint[];
  readonly least: bigint;
}

/** Numbers as written, all times one power of ten that makes them whole. */
function scaled(values: readonly number[]): bigint[] {
  const decimals = values.map(decimal);
  const power = decimals.reduce((least, one) => Math.min(least, one.power), 0);
  return decimals.map((one) => digitsAt(one, power));
}

/**
 * Makes sums exact: weights are read as the decimals they are written as, so that 0.7 and 0.1 do reach 0.8 (they do not in floating
 * point). An infinite weight reaches every finite sum alone; an infinite sum is reached by an infinite weight only.
 * What is below 0 needs nothing: the sum to reach comes back as 0.
 * Throws `invalid weight` for a negative weight or NaN, and `invalid threshold` for NaN.
 */
export function exactWeights(weights: readonly number[], least: number): ExactWeights {
  for (const weight of weights) if (!(weight >= 0)) throw new Error(`invalid weight: ${weight}`);
  if (Number.isNaN(least)) throw new Error("invalid threshold: NaN");
  if (least === -Infinity) return { weights: weights.map(() => 0n), least: 0n };
  const finite = scaled([...weights.filter(Number.isFinite), Number.isFinite(least) ? least : 0]);
  const goal = finite.pop()!;
  const beyond = finite.reduce((sum, weight) => sum + weight, 1n);
  const need = least === Infinity ? beyond : goal > 0n ? goal : 0n;
  let next = 0;
  return { weights: weights.map((weight) => (weight === Infinity ? need : finite[next++]!)), least: need };
}

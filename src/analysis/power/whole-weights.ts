/** Weights as whole numbers, and the least sum that reaches the threshold, in the same unit. */
export interface WholeWeights {
  readonly weights: readonly number[];
  readonly least: number;
}

/** A number as the decimal it is written as: 0.25 is 25 and -2. */
function decimal(value: number): { readonly digits: bigint; readonly power: number } {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), power: Number(exponent) - fraction.length };
}

/** A decimal times ten to the `by`, rounded up to a whole number. */
function raised(value: number, by: number): bigint {
  const { digits, power } = decimal(value);
  const shift = power + by;
  if (shift >= 0) return digits * 10n ** BigInt(shift);
  const divisor = 10n ** BigInt(-shift);
  return (digits + divisor - 1n) / divisor;
}

/**
 * Makes sums of decimals exact: all times the power of ten that makes the weights whole. The threshold is rounded up, for only whole sums
 * occur. `null` where the sums would leave the whole numbers that a plain number holds exactly (2^53).
 */
export function wholeWeights(weights: readonly number[], least: number): WholeWeights | null {
  for (const weight of weights) if (!(weight >= 0 && weight < Infinity)) throw new Error(`invalid weight: ${weight}`);
  const by = Math.max(0, ...weights.map((weight) => -decimal(weight).power));
  const whole = weights.map((weight) => raised(weight, by));
  const total = whole.reduce((sum, weight) => sum + weight, 0n);
  if (total >= BigInt(Number.MAX_SAFE_INTEGER)) return null;
  const need = least <= 0 ? 0n : raised(least, by);
  return { weights: whole.map(Number), least: Number(need > total ? total + 1n : need) };
}

/** A number as digits and a power of ten: 0.25 is 25 and -2. */
export interface Decimal {
  readonly digits: bigint;
  readonly power: number;
}

/** The shortest decimal that JavaScript prints for a finite number. */
export function decimal(value: number): Decimal {
  const [mantissa, exponent] = value.toExponential().split("e") as [string, string];
  const [whole, fraction = ""] = mantissa.split(".") as [string, string?];
  return { digits: BigInt(whole + fraction), power: Number(exponent) - fraction.length };
}

/** The digits of a number when counted in this power of ten, which must not be above its own. */
export function digitsAt({ digits, power }: Decimal, at: number): bigint {
  return digits * 10n ** BigInt(power - at);
}

/** The exact product. */
export function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, power: a.power + b.power };
}

/** Below 0 where `a` is the smaller one, above 0 where `b` is, 0 where they are equal. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const power = Math.min(a.power, b.power);
  const [left, right] = [digitsAt(a, power), digitsAt(b, power)];
  return left < right ? -1 : left > right ? 1 : 0;
}

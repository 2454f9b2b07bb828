/** A fraction in lowest terms, not below 0. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** The fraction in lowest terms. Throws `invalid fraction` below 0 or over nothing. */
export function fraction(over: bigint, under: bigint): Fraction {
  if (over < 0n || under <= 0n) throw new Error(`invalid fraction: ${over}/${under}`);
  let [a, b] = [over, under];
  while (b > 0n) [a, b] = [b, a % b];
  return { over: over / a, under: under / a };
}

/** As text: `421/2145`, `1`, `0`. */
export function fractionText({ over, under }: Fraction): string {
  return under === 1n ? over.toString() : `${over}/${under}`;
}

/** Bits kept of a quotient: more than a plain number holds, so that only its own rounding is left. */
const BITS = 80;

/** The nearest plain number, for fractions of at most 1, to within the last place. */
export function fractionNumber({ over, under }: Fraction): number {
  const lead = Math.max(0, under.toString(2).length - over.toString(2).length);
  const quotient = (over << BigInt(BITS + lead)) / under;
  return Number(quotient) / 2 ** (BITS + lead);
}

/** A share of a sample, and the interval that the share of all such cases lies in with 95 % confidence. */
export interface SampledShare {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The two-sided 95 % point of the normal distribution. */
const Z = 1.959964;

/**
 * The share of `hits` among `of` cases, at least one, with its score interval, which stays within 0..1 and serves small samples. Source: E. B. Wilson,
 * Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
 */
export function wilsonInterval(hits: number, of: number): SampledShare {
  const share = hits / of;
  const square = Z * Z;
  const middle = (share + square / (2 * of)) / (1 + square / of);
  const reach = (Z / (1 + square / of)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  return { share, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

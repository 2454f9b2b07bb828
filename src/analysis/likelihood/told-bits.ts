import type { Chance } from "#model";

/** What is known of a chance after either answer to a question. */
interface Answered {
  readonly yes: Chance;
  readonly no: Chance;
}

/** Shannon's, in bits, of outcomes that exclude each other. */
export function entropy(outcomes: readonly number[]): number {
  return outcomes.reduce((sum, chance) => (chance > 0 ? sum - chance * Math.log2(chance) : sum), 0);
}

/**
 * The least that a question's answer tells about a goal, in bits, where what it leaves is known between two ends: the mutual information at the
 * two chances that lie nearest each other, for it falls as these move together. Nothing where they may be one. `chance` is that of its yes.
 */
export function leastTold(chance: number, { yes, no }: Answered): number {
  if (yes.low <= no.high && no.low <= yes.high) return 0;
  const [ifYes, ifNo] = yes.low > no.high ? [yes.low, no.high] : [yes.high, no.low];
  const whether = (each: number): number => entropy([each, 1 - each]);
  return Math.max(0, whether(chance * ifYes + (1 - chance) * ifNo) - chance * whether(ifYes) - (1 - chance) * whether(ifNo));
}

import type { SetList } from "#model";

/**
 * How much weight one voter has, as fractions in `exact` and as the nearest numbers beside them. `critical` counts the sets of others that it turns
 * from losing to winning, out of 2^(n-1). Banzhaf's raw index is that share (Penrose 1946, Banzhaf 1965), the normalised one its share
 * among all voters; Shapley and Shubik's (1954) is the share of orders of joining in which the voter is pivotal. `null` where no vote ever matters.
 */
export interface VoterPower {
  readonly voter: string;
  readonly title: string;
  readonly critical: number | string;
  readonly banzhaf: number;
  readonly banzhafNormalised: number | null;
  readonly shapleyShubik: number;
  readonly exact: { readonly banzhaf: string; readonly banzhafNormalised: string | null; readonly shapleyShubik: string };
}

/**
 * The weight of every voter of a body, and beside it the smallest sets that block it: indices take votes as independent and even, sets do
 * not. `over`: the votes by the body's own rule, or whatever each actor controls. `winning` of all `combinations` of
 * votes carry it. Counts beyond 2^53 are decimal text.
 */
export interface Power {
  readonly body: string;
  readonly title: string;
  readonly over: "votes" | "actors";
  readonly combinations: number | string;
  readonly winning: number | string;
  readonly voters: readonly VoterPower[];
  readonly blockingSets: SetList;
  readonly findings: readonly string[];
}

/** Why no weight is told: what was asked, what stands against it, and a way on. `code` is stable, kebab-case. */
export interface PowerRefused {
  readonly code: "unknown-body" | "not-a-body" | "no-voters" | "not-monotone" | "paradox" | "too-large";
  readonly message: string;
  readonly way: string;
}

/** What {@link measurePower} gives. */
export type PowerAnswer = { readonly power: Power } | { readonly refused: PowerRefused };

/** A count as a number where that is exact, else as decimal text. */
export function written(count: bigint): number | string {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count.toString();
}

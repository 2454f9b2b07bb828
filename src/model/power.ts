import type { SetList } from "./answer.ts";
import type { Frame } from "./question.ts";

/**
 * How much weight one voter has, as the nearest numbers, and in `exact` as fractions. `critical` counts the sets of others that it turns from losing
 * to winning, out of 2^(n-1). Banzhaf's raw index is that share (Penrose 1946, Banzhaf 1965); it is also Birnbaum's importance at even
 * odds. The normalised one is its share among all voters; Shapley and Shubik's (1954) the share of orders of joining in which the voter is
 * pivotal. `null` where no vote ever matters.
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
  readonly frame: Frame;
  readonly over: "votes" | "actors";
  readonly combinations: number | string;
  readonly winning: number | string;
  readonly voters: readonly VoterPower[];
  readonly blockingSets: SetList;
  readonly findings: readonly string[];
}

/** Why no weight is told: what was asked, what stands against it, and a way on. `code` is stable, kebab-case. */
export interface PowerRefused {
  readonly code: "unknown-body" | "not-a-body" | "no-voters" | "faulty-rule" | "not-monotone" | "paradox" | "too-large";
  readonly message: string;
  readonly way: string;
}

/** The weights, or why there are none. */
export type PowerAnswer = { readonly power: Power } | { readonly refused: PowerRefused };

/** How probable something is held to be, from 0 to 1: between two ends, which are equal where it is one number. `0..1` says nothing. */
export interface Chance {
  readonly low: number;
  readonly high: number;
}

/** How well founded a judgement is: the quality of its sources and reasoning. Never a likelihood. Source: ICD 203. */
export const CONFIDENCES = ["low", "moderate", "high"] as const;

/** One of {@link CONFIDENCES}. */
export type Confidence = (typeof CONFIDENCES)[number];

/** The chance of which nothing is known. */
export const ANY_CHANCE: Chance = { low: 0, high: 1 };

/** True where the two ends are one number. */
export function isPoint({ low, high }: Chance): boolean {
  return low === high;
}

/** Half way between the ends: what stands for an interval where one number is asked, and has to be told as such. */
export function middle({ low, high }: Chance): number {
  return (low + high) / 2;
}

import type { Chance } from "./chance.ts";

/** The verbal yardsticks that a word of likelihood may belong to. */
export const YARDSTICK_NAMES = ["ICD 203", "PHIA"] as const;

/** One of {@link YARDSTICK_NAMES}. */
export type YardstickName = (typeof YARDSTICK_NAMES)[number];

/** One step of a yardstick: its words, which all mean the same, and the range that its standard gives them. */
export interface YardstickStep extends Chance {
  readonly words: readonly string[];
}

/**
 * The steps of each yardstick, rising, with their published ranges. ICD 203: Intelligence Community Directive 203, *Analytic Standards* (2015),
 * D.6.e(2)(a); it has two rows of words, and its ranges meet. PHIA: the *Probability Yardstick* of the Professional Head of Intelligence
 * Assessment (United Kingdom, 2019); its ranges leave gaps on purpose.
 */
export const YARDSTICKS: Readonly<Record<YardstickName, readonly YardstickStep[]>> = {
  "ICD 203": [
    { words: ["almost no chance", "remote"], low: 0.01, high: 0.05 },
    { words: ["very unlikely", "highly improbable"], low: 0.05, high: 0.2 },
    { words: ["unlikely", "improbable"], low: 0.2, high: 0.45 },
    { words: ["roughly even chance", "roughly even odds"], low: 0.45, high: 0.55 },
    { words: ["likely", "probable"], low: 0.55, high: 0.8 },
    { words: ["very likely", "highly probable"], low: 0.8, high: 0.95 },
    { words: ["almost certain", "nearly certain"], low: 0.95, high: 0.99 },
  ],
  PHIA: [
    { words: ["remote chance"], low: 0, high: 0.05 },
    { words: ["highly unlikely"], low: 0.1, high: 0.2 },
    { words: ["unlikely"], low: 0.25, high: 0.35 },
    { words: ["realistic possibility"], low: 0.4, high: 0.5 },
    { words: ["likely", "probable"], low: 0.55, high: 0.75 },
    { words: ["highly likely"], low: 0.8, high: 0.9 },
    { words: ["almost certain"], low: 0.95, high: 1 },
  ],
};

/** A word of likelihood as somebody used it. Without its yardstick it has no range: the same word means different things in two of them. */
export interface LikelihoodWords {
  readonly words: string;
  readonly yardstick?: YardstickName;
}

/** The range that a yardstick gives a word; `null` where the word has no yardstick, or is none of its words. */
export function rangeOf({ words, yardstick }: LikelihoodWords): Chance | null {
  const step = yardstick && YARDSTICKS[yardstick].find((each) => each.words.includes(words));
  return step ? { low: step.low, high: step.high } : null;
}

/**
 * The words of a yardstick that cover a chance: one word, or the first and the last (`unlikely to roughly even chance`). A chance in a gap is
 * covered by the words on both sides of it; one beyond the scale is said to be `below` its first word or `above` its last.
 */
export function coveringWords(yardstick: YardstickName, { low, high }: Chance): string {
  const steps = YARDSTICKS[yardstick];
  const [first, last] = [steps[0]!, steps.at(-1)!];
  if (high < first.low) return `below ${first.words[0]}`;
  if (low > last.high) return `above ${last.words[0]}`;
  const above = steps.findLastIndex((step) => step.low <= low);
  const below = steps.findIndex((step) => step.high >= high);
  const ends = [above < 0 ? 0 : above, below < 0 ? steps.length - 1 : below].sort((one, other) => one - other);
  const [from, to] = ends.map((at) => steps[at]!.words[0]!);
  return from === to ? from! : `${from} to ${to}`;
}

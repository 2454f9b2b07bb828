import { rarityOver } from "./word-rarity.ts";
import type { Alignment } from "./align-sentences.ts";
import type { SentenceTerms } from "./sentence-terms.ts";

/** Two sentences of two languages must share this many names and numbers, and this much of the poorer one's, place weighed in. */
const LEAST_NAMES = 2;
const ALIGNED = 0.55;
/** What a sentence loses for standing at the other end of its text. */
const OUT_OF_PLACE = 0.35;

/**
 * Aligns the sentences of two texts of different languages by the names and numbers in them and by where they stand. A retelling keeps both; a
 * sentence without names stays out. One to one.
 */
export function alignAcross(earlier: readonly SentenceTerms[], later: readonly SentenceTerms[]): Alignment[] {
  const rarity = rarityOver([...earlier, ...later].map((sentence) => sentence.names));
  const fits = earlier.flatMap((sentence, i) =>
    later.flatMap((other, j) => {
      const shared = [...sentence.names].filter((name) => other.names.has(name));
      if (shared.length < LEAST_NAMES) return [];
      const poorer = Math.min(rarity.sum(sentence.names), rarity.sum(other.names));
      const weight = shared.reduce((sum, name) => sum + rarity.of(name), 0) / poorer;
      const away = Math.abs(i / Math.max(1, earlier.length - 1) - j / Math.max(1, later.length - 1));
      const score = weight - OUT_OF_PLACE * away;
      return score >= ALIGNED ? [{ i, j, score }] : [];
    }),
  );
  fits.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const [takenEarlier, takenLater] = [new Set<number>(), new Set<number>()];
  const found: Alignment[] = [];
  for (const { i, j } of fits) {
    if (takenEarlier.has(i) || takenLater.has(j)) continue;
    takenEarlier.add(i);
    takenLater.add(j);
    found.push({ earlier: [i], later: [j] });
  }
  return found.sort((a, b) => a.earlier[0]! - b.earlier[0]!);
}

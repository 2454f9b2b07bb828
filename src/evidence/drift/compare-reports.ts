import type { Comparison, Report } from "#model";
import { compareTexts, comparisonContext, type ComparisonContext, lengthOf } from "../alignment/compare-texts.ts";
import { isCutShort } from "./cut-short.ts";

/**
 * Sets a later report beside an earlier one: which sentences say the same and what moved in them, what was left out and put in. Left out counts only
 * where the later text is whole, put in only where the earlier is. Without a context the two texts are each other's.
 */
export function compareReports(
  earlier: Report,
  later: Report,
  context: ComparisonContext = comparisonContext([earlier.text, later.text]),
): Comparison {
  const { pairs, omitted, added, derivation } = compareTexts(earlier, later, context);
  const place = ({ start, end }: { start: number; end: number }): { start: number; end: number } => ({ start, end });
  const kept = lengthOf(pairs.flatMap((pair) => pair.earlier));
  return {
    earlier: earlier.id,
    later: later.id,
    pairs: pairs.map((pair) => ({
      earlier: pair.earlier.map(place),
      later: pair.later.map(place),
      form: pair.form,
      likeness: pair.likeness,
      moves: [],
    })),
    omitted: isCutShort(later) ? null : omitted.map(place),
    added: isCutShort(earlier) ? null : added.map(place),
    kept: kept / Math.max(1, kept + lengthOf(omitted)),
    derivation,
    naming: [],
  };
}

import type { Comparison, Report, SentenceForm } from "#model";
import type { Span } from "#text";
import { type AlignedSentences, compareTexts, comparisonContext, type ComparisonContext, lengthOf } from "../alignment/compare-texts.ts";
import { showsRoundTrip } from "../alignment/round-trip.ts";
import { mergedTerms } from "../alignment/sentence-terms.ts";
import { isCutShort } from "./cut-short.ts";
import { movesBetween, movesOverall } from "./find-moves.ts";
import type { Telling } from "./telling.ts";

/**
 * Sets a later report beside an earlier one: which sentences say the same and what moved in them, what was left out and put in. Left out counts only
 * where the later text is whole, put in only where the earlier is. Moves are looked for in English. Where the texts show that one of them went through
 * another language, their rewordings are called translated. Without a context the two texts are each other's.
 */
export function compareReports(
  earlier: Report,
  later: Report,
  context: ComparisonContext = comparisonContext([earlier.text, later.text]),
): Comparison {
  const { pairs, omitted, added, derivation } = compareTexts(earlier, later, context);
  const [from, to] = [wholeOf(earlier, context), wholeOf(later, context)];
  const roundTrip = showsRoundTrip(pairs);
  const kept = lengthOf(pairs.flatMap((pair) => pair.earlier));
  return {
    earlier: earlier.id,
    later: later.id,
    pairs: pairs.map((pair) => ({
      earlier: pair.earlier.map(place),
      later: pair.later.map(place),
      form: roundTrip && pair.form === "paraphrase" ? "translated" : pair.form,
      likeness: pair.likeness,
      moves: movesOf(pair, from, to),
    })),
    omitted: isCutShort(later) ? null : omitted.map(place),
    added: isCutShort(earlier) ? null : added.map(place),
    kept: kept / Math.max(1, kept + lengthOf(omitted)),
    derivation,
    naming: pairs.length === 0 ? [] : movesOverall(from, to),
  };
}

/** Forms in which something can have moved that words show. */
const COMPARED: ReadonlySet<SentenceForm> = new Set(["near-verbatim", "paraphrase"]);

function movesOf(pair: AlignedSentences, from: Telling, to: Telling): Comparison["pairs"][number]["moves"] {
  if (!COMPARED.has(pair.form)) return [];
  return movesBetween({ ...from, sentence: pair.whole[0] }, { ...to, sentence: pair.whole[1] }, pair.likeness);
}

/** A report as one long sentence. */
function wholeOf(report: Report, context: ComparisonContext): Telling {
  const all = context.sentencesOf(report.text);
  return { report, all, sentence: mergedTerms(all), attributions: context.attributedOf(report.text).attributions };
}

function place({ start, end }: Span): Span {
  return { start, end };
}

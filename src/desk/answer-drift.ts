import { findDrift } from "#evidence";
import type { Comparison, Derivation, Drift, DriftItem } from "#model";
import type { TracedReports } from "./traced-reports.ts";
import { tellMove, textsOf, type Texts, type ToldMove, type Wording, wordingAt } from "./wording.ts";

/** A move between two reports, with its words and, where it lies in aligned sentences, these sentences. */
export interface ToldItem {
  readonly earlier: string;
  readonly later: string;
  readonly move: ToldMove;
  readonly sentences: { readonly earlier: readonly Wording[]; readonly later: readonly Wording[] } | null;
}

/** Two reports that were compared, in numbers. `omitted` and `added` count sentences, `null` where they are unknown. */
export interface ComparedPair extends Pick<Derivation, "grade" | "share"> {
  readonly earlier: string;
  readonly later: string;
  readonly kept: number;
  readonly pairs: number;
  readonly omitted: number | null;
  readonly added: number | null;
  readonly moves: number;
}

/** What moved over an affair's retellings: the gravest first, at most `limit` of the `found`; and every pair that was compared. */
export interface ToldDrift extends Pick<Drift, "found" | "limit" | "pairsLeftOut"> {
  readonly items: readonly ToldItem[];
  readonly compared: readonly ComparedPair[];
}

/** Says what moved over all retellings of an affair. */
export function answerDrift({ reports, origins }: TracedReports): ToldDrift {
  return tellDrift(findDrift(reports, origins), textsOf(reports));
}

/** A drift with its words. */
export function tellDrift({ items, comparisons, found, limit, pairsLeftOut }: Drift, texts: Texts): ToldDrift {
  const byPair = new Map(comparisons.map((comparison) => [`${comparison.earlier} ${comparison.later}`, comparison]));
  return {
    items: items.map((item) => tellItem(item, byPair.get(`${item.earlier} ${item.later}`), texts)),
    compared: comparisons.map(inNumbers),
    found,
    limit,
    pairsLeftOut,
  };
}

function tellItem({ earlier, later, move }: DriftItem, comparison: Comparison | undefined, texts: Texts): ToldItem {
  const [before, after] = [texts.get(earlier) ?? "", texts.get(later) ?? ""];
  const pair = comparison?.pairs.find(({ moves }) => moves.includes(move));
  const sentences = pair && {
    earlier: pair.earlier.map((span) => wordingAt(before, span)),
    later: pair.later.map((span) => wordingAt(after, span)),
  };
  return { earlier, later, move: tellMove(move, before, after), sentences: sentences ?? null };
}

function inNumbers({ earlier, later, kept, pairs, omitted, added, naming, derivation }: Comparison): ComparedPair {
  return {
    earlier,
    later,
    kept,
    grade: derivation.grade,
    share: derivation.share,
    pairs: pairs.length,
    omitted: omitted && omitted.length,
    added: added && added.length,
    moves: pairs.reduce((sum, { moves }) => sum + moves.length, naming.length),
  };
}

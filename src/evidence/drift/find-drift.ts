import {
  type Comparison,
  type Drift,
  DRIFT_SCALES,
  type DriftItem,
  type Origins,
  type QuotationForms,
  type Report,
  type ReportOrigin,
} from "#model";
import { comparisonContext } from "../alignment/compare-texts.ts";
import { dayNumber } from "../edtf-date.ts";
import { compareReports } from "./compare-reports.ts";
import { isCutShort } from "./cut-short.ts";
import { traceQuotations } from "./trace-quotations.ts";

/** No more moves than these are handed on; the rest is counted. */
const LIMIT = 300;
/** No more pairs of reports than these are compared; an affair of thousands would take minutes. */
const MOST_PAIRS = 400;

/**
 * Every move over the retellings of an affair: each report against the one it retells, where that is at hand, else against the best root of its
 * origin. Nothing is compared over two origins. The gravest scale comes first, the better aligned sentence before the worse.
 */
export function findDrift(reports: readonly Report[], origins: Origins): Drift {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const edges = edgesOf(byId, origins);
  const compared = edges.slice(0, MOST_PAIRS);
  const context = comparisonContext(reports.map((report) => report.text));
  const comparisons = compared.map(([earlier, later]) => compareReports(byId.get(earlier)!, byId.get(later)!, context));
  const quotations = traceQuotations(reports, context);
  const items = onceEach([...comparisons.flatMap(itemsOf), ...quotations.flatMap(itemsOfQuotation)]).sort(
    (a, b) => gravity(a) - gravity(b),
  );
  return {
    comparisons,
    quotations,
    items: items.slice(0, LIMIT).map(({ likeness: _likeness, ...item }) => item),
    found: items.length,
    limit: LIMIT,
    pairsLeftOut: edges.length - compared.length,
  };
}

interface Weighed extends DriftItem {
  readonly likeness: number;
}

function itemsOf({ earlier, later, pairs, naming }: Comparison): Weighed[] {
  const inPairs = pairs.flatMap((pair) => pair.moves.map((move) => ({ earlier, later, move, likeness: pair.likeness })));
  return [...inPairs, ...naming.map((move) => ({ earlier, later, move, likeness: 0 }))];
}

function itemsOfQuotation({ forms }: QuotationForms): Weighed[] {
  const first = forms.find((form) => form.how === "first")!.report;
  return forms.flatMap(({ report, moves }) => moves.map((move) => ({ earlier: first, later: report, move, likeness: 1 })));
}

/** A move met in a sentence and again in a quotation within it, or in two retellings of one place, is told once. */
function onceEach(items: readonly Weighed[]): Weighed[] {
  const known = new Set<string>();
  return items.filter(({ earlier, later, move }) => {
    const key = [earlier, later, move.scale, move.earlier?.start, move.later?.start].join(" ");
    return !known.has(key) && known.add(key) !== undefined;
  });
}

/** The scale's rank, and within one scale the less alike the later. */
function gravity({ move, likeness }: Weighed): number {
  return DRIFT_SCALES.indexOf(move.scale) + (1 - likeness) / 2;
}

/** Pairs of reports to compare, earlier and later, each once. */
function edgesOf(byId: ReadonlyMap<string, Report>, { reports: all, origins, retellings }: Origins): [string, string][] {
  const placed = new Map(all.map((report) => [report.id, report]));
  const told = new Map(retellings.filter(({ of }) => byId.has(of)).map(({ report, of }) => [report, of]));
  return origins.flatMap(({ reports }) => {
    const here = reports.filter((id) => byId.has(id));
    const root = rootOf(here, byId, placed);
    return here.flatMap((id): [string, string][] => {
      const from = told.get(id) ?? root;
      return from === null || from === id || told.get(from) === id ? [] : [[from, id]];
    });
  });
}

/** The original where it is at hand; else a whole text before one cut short, an earlier before a later, in the order given. */
function rootOf(ids: readonly string[], byId: ReadonlyMap<string, Report>, placed: ReadonlyMap<string, ReportOrigin>): string | null {
  const rank = (id: string): number => (placed.get(id)?.relation === "original" ? 0 : isCutShort(byId.get(id)!) ? 2 : 1);
  const day = (id: string): number => dayNumber(byId.get(id)!.published) ?? Number.POSITIVE_INFINITY;
  const order = [...ids].sort((a, b) => rank(a) - rank(b) || (day(a) === day(b) ? 0 : day(a) - day(b)));
  return order[0] ?? null;
}

import type { QuotationForms, Report } from "#model";
import { comparisonContext, type ComparisonContext } from "../alignment/compare-texts.ts";
import { dayNumber } from "../edtf-date.ts";
import { formsOf } from "./quotation-forms.ts";
import { type QuotationTie, tieOf } from "./quotation-likeness.ts";
import { type Utterance, utterancesOf } from "./utterances.ts";

/** A word that more quotations than these hold does not lead to candidates. */
const SET_WORD = 200;

/**
 * Follows what is quoted from report to report: every utterance that more than one report gives, in each form it has there, measured against the
 * earliest dated form, or the longest of one day. A quotation that goes on in the next one was split; one whose words stand without
 * marks in a sentence that says who said so turned indirect; two that fill one place and share nothing are in conflict.
 */
export function traceQuotations(
  reports: readonly Report[],
  context: ComparisonContext = comparisonContext(reports.map((report) => report.text)),
): QuotationForms[] {
  const rows = reports.map((report, i) => utterancesOf(report, i, context));
  const tied = tiesAmong(rows.flat());
  const taken = new Set<Utterance>();
  return inOrder(rows.flat(), reports).flatMap((first) => {
    if (taken.has(first)) return [];
    const group = [first, ...bestOfEach((tied.get(first) ?? []).filter(({ utterance }) => !taken.has(utterance)))];
    for (const utterance of group) taken.add(utterance);
    const forms = formsOf(first, group, { rows, reports, context });
    const speaker = group.find((utterance) => utterance.speaker !== null)?.speaker?.exact ?? null;
    return new Set(forms.map((form) => form.report)).size > 1 ? [{ speaker, forms }] : [];
  });
}

/** For each quotation those that are tied to it, the firmest first; in one report only the same words given twice. */
function tiesAmong(all: readonly Utterance[]): Map<Utterance, Tied[]> {
  const tied = new Map<Utterance, Tied[]>();
  const put = (from: Utterance, to: Utterance, tie: QuotationTie): void =>
    void tied.set(from, [...(tied.get(from) ?? []), { utterance: to, tie }]);
  for (const [a, b] of candidates(all)) {
    const tie = tieOf(a, b);
    if (tie === null || (a.report === b.report && tie.how !== "exact" && tie.how !== "edited")) continue;
    put(a, b, tie);
    put(b, a, tie);
  }
  for (const row of tied.values()) row.sort((a, b) => b.tie.score - a.tie.score);
  return tied;
}

interface Tied {
  readonly utterance: Utterance;
  readonly tie: QuotationTie;
}

/** Of each report what is tied by its words; where nothing is, the one that is nearest in other words. */
function bestOfEach(tied: readonly Tied[]): Utterance[] {
  const seen = new Set<number>();
  return tied.flatMap(({ utterance, tie }) => {
    if (seen.has(utterance.report) && tie.how !== "exact" && tie.how !== "edited") return [];
    seen.add(utterance.report);
    return [utterance];
  });
}

/** Pairs of quotations that share a word of content, or the word before them. */
function* candidates(all: readonly Utterance[]): Generator<[Utterance, Utterance]> {
  const holders = new Map<string, Utterance[]>();
  for (const utterance of all) {
    const seen = new Set<Utterance>();
    for (const key of keysOf(utterance)) {
      const held = holders.get(key) ?? [];
      for (const other of held)
        if (!seen.has(other)) {
          seen.add(other);
          yield [other, utterance];
        }
      if (held.length < SET_WORD) holders.set(key, [...held, utterance]);
    }
  }
}

function keysOf(utterance: Utterance): Set<string> {
  const keys = new Set(utterance.content.flatMap((token) => (token.kin === null ? [token.stem] : [token.stem, `~${token.kin}`])));
  const before = utterance.leadIn.slice(-2).map((token) => token.lower);
  return before.length === 2 ? keys.add(`< ${before.join(" ")}`) : keys;
}

/** The earliest dated first; of those of one day, or without a date, the longest, since a quotation is cut more often than it grows. */
function inOrder(all: readonly Utterance[], reports: readonly Report[]): Utterance[] {
  const day = (utterance: Utterance): number => dayNumber(reports[utterance.report]!.published) ?? Number.POSITIVE_INFINITY;
  return [...all].sort((a, b) => (day(a) === day(b) ? b.tokens.length - a.tokens.length : day(a) - day(b)) || a.report - b.report);
}

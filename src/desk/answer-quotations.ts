import { attribute, findDrift } from "#evidence";
import type { QuotationForm, QuotationForms, Report, Span } from "#model";
import { MANNER_WORDS } from "./data/move-words.ts";
import type { TracedReports } from "./traced-reports.ts";
import { textsOf, type Texts, type Wording, wordingAt } from "./wording.ts";

/** One report's form of an utterance, with its words; `words` names the manner as a person reads it. */
export interface ToldForm extends Pick<QuotationForm, "report" | "how" | "grounds"> {
  readonly words: string;
  readonly span: Wording;
}

/** What somebody said, in every form that reports give it. */
export interface Utterance {
  readonly speaker: string | null;
  readonly forms: readonly ToldForm[];
}

/** Says every utterance of an affair in all its forms: those in most forms first, then those that only one report gives, in reading order. */
export function answerQuotations({ reports, origins }: TracedReports): readonly Utterance[] {
  return tellQuotations(findDrift(reports, origins).quotations, reports);
}

/** Quotations with their words; what no form covers is an utterance of its own. */
export function tellQuotations(quotations: readonly QuotationForms[], reports: readonly Report[]): readonly Utterance[] {
  const texts = textsOf(reports);
  const told = quotations.map(({ speaker, forms }) => ({ speaker, forms: forms.map((form) => tellForm(form, texts)) }));
  const covered = new Map<string, Span[]>();
  for (const { report, span } of told.flatMap(({ forms }) => forms)) covered.set(report, [...(covered.get(report) ?? []), span]);
  const alone = reports.flatMap((report) => loneQuotations(report, covered.get(report.id) ?? [], texts));
  return [...told, ...alone].sort((a, b) => b.forms.length - a.forms.length);
}

function tellForm({ report, span, how, grounds }: Pick<QuotationForm, "report" | "span" | "how" | "grounds">, texts: Texts): ToldForm {
  return { report, span: wordingAt(texts.get(report) ?? "", span), how, grounds, words: MANNER_WORDS[how] };
}

function loneQuotations(report: Report, covered: readonly Span[], texts: Texts): readonly Utterance[] {
  return attribute(report)
    .quotations.filter(({ span }) => !covered.some(({ start, end }) => span.start < end && start < span.end))
    .map(({ span, speaker }) => {
      const form = { report: report.id, span, how: "first" as const, grounds: "no other report gives it" };
      return { speaker: speaker?.exact ?? null, forms: [tellForm(form, texts)] };
    });
}

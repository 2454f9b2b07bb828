import { attribute, findDrift } from "#evidence";
import type { QuotationForm, QuotationForms, Report, Span } from "#model";
import { MANNER_WORDS } from "./data/move-words.ts";
import type { TracedReports } from "./traced-reports.ts";
import { tellMove, textsOf, type Texts, type ToldMove, type Wording, wordingAt } from "./wording.ts";

/** One report's form of an utterance, with its words; `words` names the manner as a person reads it. */
export interface ToldForm extends Pick<QuotationForm, "report" | "how" | "grounds"> {
  readonly words: string;
  readonly span: Wording;
  /** What moved from the first form to this one. */
  readonly moves: readonly ToldMove[];
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
  const told = quotations.map(({ speaker, forms }) => {
    const first = forms.find(({ how }) => how === "first") ?? forms[0];
    return { speaker, forms: forms.map((form) => tellForm(form, texts, texts.get(first?.report ?? "") ?? "")) };
  });
  const covered = new Map<string, Span[]>();
  for (const { report, span } of told.flatMap(({ forms }) => forms)) covered.set(report, [...(covered.get(report) ?? []), span]);
  const alone = reports.flatMap((report) => loneQuotations(report, covered.get(report.id) ?? [], texts));
  return [...told, ...alone].sort((a, b) => b.forms.length - a.forms.length);
}

/** A form with its words; its moves are measured against the first form, whose report's text is `first`. */
function tellForm({ report, span, how, grounds, moves }: QuotationForm, texts: Texts, first: string): ToldForm {
  const text = texts.get(report) ?? "";
  return {
    report,
    span: wordingAt(text, span),
    how,
    grounds,
    words: MANNER_WORDS[how],
    moves: moves.map((move) => tellMove(move, first, text)),
  };
}

function loneQuotations(report: Report, covered: readonly Span[], texts: Texts): readonly Utterance[] {
  return attribute(report)
    .quotations.filter(({ span }) => !covered.some(({ start, end }) => span.start < end && start < span.end))
    .map(({ span, speaker }) => {
      const form = { report: report.id, span, how: "first" as const, grounds: "no other report gives it", moves: [] };
      return { speaker: speaker?.exact ?? null, forms: [tellForm(form, texts, report.text)] };
    });
}

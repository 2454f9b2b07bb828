import type { Move, QuotationForm, Report } from "#model";
import type { Span } from "#text";
import type { ComparisonContext } from "../alignment/compare-texts.ts";
import { termsOfSpan } from "../alignment/sentence-terms.ts";
import { movesBetween } from "./find-moves.ts";
import { findIndirect } from "./indirect-forms.ts";
import { tieOf } from "./quotation-likeness.ts";
import { alike, type Telling } from "./telling.ts";
import type { Utterance } from "./utterances.ts";

/** What quotations are followed in. `rows` are the utterances of each report. */
export interface Following {
  readonly rows: readonly (readonly Utterance[])[];
  readonly reports: readonly Report[];
  readonly context: ComparisonContext;
}

/** Two quotations stand next to each other where no more than this many characters part them. */
const NEXT = 120;
/** A quotation this much longer than its counterpart may go on in the next one. */
const LONGER = 1.4;

/** Every form of an utterance, `first` and those tied to it and those that tell it without marks, in the order of the reports. */
export function formsOf(first: Utterance, group: readonly Utterance[], following: Following): QuotationForm[] {
  const { reports, context } = following;
  const start: QuotationForm = { ...placed(first, reports), how: "first", grounds: "what the others are measured against", moves: [] };
  const quoted = group.filter((utterance) => utterance !== first).flatMap((utterance) => mannerOf(first, utterance, following));
  const indirect = findIndirect(first, reports, new Set(group.map((utterance) => utterance.report)), context).map(
    (form): QuotationForm => ({ ...form, moves: movedTo(first, form.report, form.span, following) }),
  );
  const order = new Map(reports.map((report, i) => [report.id, i]));
  return [start, ...withoutDoubles(quoted), ...indirect].sort(
    (a, b) => order.get(a.report)! - order.get(b.report)! || a.span.start - b.span.start,
  );
}

/** The second half of a split quotation may be tied to the whole by itself too; it is told as a half. */
function withoutDoubles(forms: readonly QuotationForm[]): QuotationForm[] {
  const key = ({ report, span }: QuotationForm): string => `${report} ${span.start}`;
  const halves = new Set(forms.filter((form) => form.how === "split").map(key));
  const known = new Set<string>();
  return forms.filter((form) => {
    if ((form.how !== "split" && halves.has(key(form))) || known.has(key(form))) return false;
    known.add(key(form));
    return true;
  });
}

/** A quotation's manner against the first; where it gives only the beginning and goes on in the next one, both are a split form. */
function mannerOf(first: Utterance, other: Utterance, following: Following): QuotationForm[] {
  const { reports, rows } = following;
  const tie = tieOf(first, other)!;
  const next = rows[other.report]![other.at + 1];
  const moves = tie.how === "exact" || tie.how === "conflict" ? [] : movedTo(first, reports[other.report]!.id, other, following);
  if (next === undefined || tie.how === "conflict" || !goesOn(first, other, next))
    return [{ ...placed(other, reports), how: tie.how, grounds: tie.grounds, moves }];
  const split = { how: "split", grounds: "one quotation there, two here" } as const;
  return [
    { ...placed(other, reports), ...split, moves },
    { ...placed(next, reports), ...split, moves: movedTo(first, reports[next.report]!.id, next, following) },
  ];
}

/** True where the rest of a longer quotation stands in the next one. */
function goesOn(first: Utterance, other: Utterance, next: Utterance): boolean {
  const near = next.start - other.end < NEXT && first.tokens.length > LONGER * other.tokens.length;
  const rest = first.content.filter((token) => next.content.some((candidate) => alike(token, candidate)));
  return near && rest.length > 0 && first.tokens.length >= other.tokens.length + next.tokens.length / 2;
}

/** What moved between an utterance and another form of it. */
function movedTo(first: Utterance, report: string, span: Span, { reports, context }: Following): Move[] {
  const telling = (of: Report, place: Span): Telling => ({
    report: of,
    sentence: termsOfSpan(of.text, place),
    attributions: [],
    all: context.sentencesOf(of.text),
  });
  const other = reports.find(({ id }) => id === report)!;
  const moves = movesBetween(telling(reports[first.report]!, first), telling(other, span), 1);
  const outside = [wordsBefore(reports[first.report]!, first), wordsBefore(other, span)].some((words) => OUTSIDE.test(words));
  return outside ? moves.filter(({ scale }) => !TURNED_OUTSIDE.has(scale)) : moves;
}

/** A word right before a quotation that turns what is in it, and what it can turn. */
const OUTSIDE = /\b(?:only|not|never|no|unless|without|cannot)\b|n['’]t\b/iu;
const TURNED_OUTSIDE: ReadonlySet<string> = new Set(["negation", "necessity", "condition", "modality"]);
const BEFORE = 60;

function wordsBefore({ text }: Report, { start }: Span): string {
  return text.slice(Math.max(0, start - BEFORE), start);
}

function placed({ report, start, end }: Utterance, reports: readonly Report[]): Pick<QuotationForm, "report" | "span"> {
  return { report: reports[report]!.id, span: { start, end } };
}

import type { Report } from "#model";
import { type Span, paragraphs, sentences } from "#text";
import { ANSWERS } from "../data/answer-words.ts";
import type { CreditKind } from "../data/credit-phrase.ts";
import type { FoundCredit } from "../credits.ts";
import { bySpan, locate } from "../speech/locate.ts";

/** The outlet that a report as a whole rests on by its own account. */
export interface MainCredit {
  readonly outlet: string;
  /** Outlets in between, nearest first. */
  readonly via: readonly string[];
  /** Sum of the weights of all credits that lead there. */
  readonly weight: number;
  /** True where the credit is strong enough to stand alone; a weak one needs a kindred report. */
  readonly strong: boolean;
  /** The credit that says most. */
  readonly credit: FoundCredit;
}

const KIND_WEIGHT: Readonly<Record<CreditKind, number>> = { whole: 1.5, mark: 1.2, dateline: 1.2, report: 1, told: 1, cites: 1, weak: 0.4 };
const PLACE_WEIGHT = { headline: 3, lead: 3, body: 1, late: 0.4 } as const;
/** A credit in the lead is enough, two in the body as well; one in the body or several far down are not. */
const STRONG = 2;
/** Sentences after the headline that count as the lead, and the text that counts whatever its sentences. */
const LEAD_SENTENCES = 4;
const LEAD_LENGTH = 450;
const HEADLINE_LONGEST = 220;

/**
 * Weighs a report's credits: a headline or lead says what a story rests on, a mention far down does not, however plain. A credit that says "this was
 * reported by" counts as if it stood in the lead. `headline` are credits of a headline that is no part of the text.
 * An outlet that cites another passes its weight on to that one.
 */
export function mainCredit(
  report: Pick<Report, "text" | "title">,
  credits: readonly FoundCredit[],
  headline: readonly FoundCredit[] = [],
): MainCredit | null {
  if (credits.length + headline.length === 0) return null;
  const place = placer(report.text);
  const cited = citedBy(credits, report.text);
  const sums = new Map<string, { weight: number; via: Set<string>; best: FoundCredit; most: number }>();
  for (const credit of credits) {
    const root = rootOf(credit.outlet, cited);
    const weight =
      KIND_WEIGHT[credit.kind] * PLACE_WEIGHT[isAnswered(credit, report.text) ? "late" : credit.kind === "whole" ? "lead" : place(credit)];
    const entry = sums.get(root) ?? { weight: 0, via: new Set<string>(), best: credit, most: 0 };
    entry.weight += weight;
    if (credit.outlet !== root) entry.via.add(credit.outlet);
    if (weight > entry.most) Object.assign(entry, { best: credit, most: weight });
    sums.set(root, entry);
  }
  for (const credit of headline) {
    const root = rootOf(credit.outlet, cited);
    const entry = sums.get(root) ?? { weight: 0, via: new Set<string>(), best: { ...credit, start: 0, end: 0 }, most: 0 };
    entry.weight += KIND_WEIGHT[credit.kind] * PLACE_WEIGHT.headline;
    sums.set(root, entry);
  }
  const [outlet, entry] = [...sums].sort((a, b) => b[1].weight - a[1].weight)[0]!;
  return { outlet, via: [...entry.via], weight: entry.weight, strong: entry.weight >= STRONG, credit: entry.best };
}

/** How far before an outlet's name it may stand that its report is answered, within a clause. */
const ANSWERED_WITHIN = 60;
const ANSWERED = new RegExp(`(?<![\\p{L}])(?:${ANSWERS.join("|")})(?![\\p{L}])[^.,;:"“”\\n]*$`, "iu");

/** True where somebody answers what the outlet told, which then is not where the report has its story from. */
function isAnswered({ start, kind }: FoundCredit, text: string): boolean {
  return kind !== "told" && kind !== "whole" && ANSWERED.test(text.slice(Math.max(0, start - ANSWERED_WITHIN), start));
}

/** For each outlet that passes another's story on, the one it has it from. */
function citedBy(credits: readonly FoundCredit[], text: string): ReadonlyMap<string, string> {
  const spans = sentences(text);
  const groups = bySpan(spans, credits);
  const at = (sentence: number): readonly FoundCredit[] => groups.get(sentence) ?? [];
  const cited = new Map<string, string>();
  const pass = (from: FoundCredit | undefined, to: FoundCredit): void => {
    if (from !== undefined && from.outlet !== to.outlet && cited.get(to.outlet) !== from.outlet) cited.set(from.outlet, to.outlet);
  };
  for (const credit of credits) {
    const sentence = locate(spans, credit.start);
    if (credit.hop > 0) for (const item of at(sentence)) if (item.hop === credit.hop - 1) pass(item, credit);
    if (credit.kind === "told")
      for (const later of [0, 1]) for (const item of at(sentence + later)) if (tellsOf(item, later)) pass(item, credit);
    if (credit.kind === "dateline") pass(credit, behindDateline(credits, credit) ?? credit);
  }
  return cited;
}

/** True for "…, he told one outlet, another reports" and "He told one outlet. This was reported by another." */
function tellsOf(item: FoundCredit, sentencesLater: number): boolean {
  return (sentencesLater === 0 && item.kind === "report") || (item.kind === "whole" && (sentencesLater === 0 || sentencesLater === 1));
}

/** How far behind a dateline another outlet counts as the one the agency has the story from. */
const DATELINE_REACH = 500;

/** The first outlet that an agency's text itself credits right after its dateline. */
function behindDateline(credits: readonly FoundCredit[], dateline: FoundCredit): FoundCredit | undefined {
  return credits.find(
    (item) =>
      item.outlet !== dateline.outlet &&
      item.start > dateline.start &&
      item.start < dateline.start + DATELINE_REACH &&
      !["weak", "mark"].includes(item.kind),
  );
}

/** The end of the chain of those who have it from each other; circles and long chains are cut. */
function rootOf(outlet: string, cited: ReadonlyMap<string, string>): string {
  let root = outlet;
  for (let hops = 0; hops < 4; hops++) root = cited.get(root) ?? root;
  return root;
}

/** Says in which part of the text a place lies. */
function placer(text: string): (span: Span) => keyof typeof PLACE_WEIGHT {
  const first = paragraphs(text)[0] ?? { start: 0, end: 0 };
  const headlined = first.end - first.start <= HEADLINE_LONGEST && !/[.]["'”’»]*$/u.test(text.slice(first.start, first.end));
  const body = headlined ? first.end : first.start;
  const leadEnd = Math.max(
    body + LEAD_LENGTH,
    sentences(text, { start: body, end: Math.min(text.length, body + 1_500) })[LEAD_SENTENCES - 1]?.end ?? 0,
  );
  const late = body + (text.length - body) * 0.7;
  return (span) => {
    if (headlined && span.start < first.end) return "headline";
    if (span.start < leadEnd && (span.start < late || text.length < 900)) return "lead";
    return span.start < late ? "body" : "late";
  };
}

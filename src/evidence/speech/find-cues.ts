import type { Source } from "#model";
import type { Span } from "#text";
import { CLAUSE_ONLY, CUE_PHRASES, CUE_PREPOSITIONS, CUE_STEMS_CYRILLIC, CUE_VERBS, HEARSAY } from "./data/cues.ts";
import { sourceAfter, sourceBefore } from "./noun-phrase.ts";
import { sourceKind } from "./source-kind.ts";
import { isQuoted, type SpeechUnit } from "./speech-units.ts";

/** A source, its cue and what it is said to have said, before chains are built. `told` is an outlet that it was said to. */
export interface Tie {
  readonly source: Source;
  readonly told: Source | null;
  readonly cue: Span;
  readonly content: Span;
  /** Stands behind the content, so that contents before it end where it begins. */
  readonly trailing: boolean;
}

const VERB = new RegExp(
  `(?<![\\p{L}'’-])(?:${[...CUE_PHRASES, ...CUE_VERBS].join("|")}|(?:${CUE_STEMS_CYRILLIC.join("|")})\\p{Ll}*)(?![\\p{L}-])`,
  "gu",
);
const PREPOSITION = new RegExp(`(?<![\\p{L}-])(?:${CUE_PREPOSITIONS.join("|")})\\s+`, "giu");
const CITING = /(?<![\p{L}-])(?:citing|with reference to|со ссылкой на|з посиланням на|unter Berufung auf|citant)\s+/giu;
const HEARSAY_WORD = new RegExp(`(?<![\\p{L}-])(?:${HEARSAY.join("|")})(?![\\p{L}-])`, "giu");
const CLAUSE = /^(?:\s+(?:that|whether|how|why|what|что|що|dass|que)(?![\p{L}])|\s*[,:]?\s*[“"«„‘]|:\s)/u;
const PASSIVE = /(?<![\p{L}])(?:was|were|been|being|be|is|are|to|not to|so-called)\s+(?:\p{L}+ly\s+)?$/iu;
const TRAILS =
  /^\s*(?:$|[.;!?]|,|[”"»]|(?:in|on|at|during|to (?:reporters|journalists|the press)|citing|earlier|later|last|this|yesterday|today|as|while|when|after|before|with|following|from|by|speaking|from|with reference|со|во|в|на)(?![\p{L}]))/u;

/** Every tie of a source to its words in one unit of speech. */
export function findTies(text: string, unit: SpeechUnit): Tie[] {
  const part = text.slice(unit.start, unit.end);
  const matches = (pattern: RegExp): Span[] =>
    [...part.matchAll(pattern)]
      .map((match) => ({ start: unit.start + match.index, end: unit.start + match.index + match[0].length }))
      .filter((span) => !isQuoted(unit, span.start));
  const ties = [
    ...matches(PREPOSITION).map((cue) => byPreposition(text, unit, cue)),
    ...matches(VERB).map((cue) => byVerb(text, unit, cue)),
    ...matches(HEARSAY_WORD).map((cue) => hearsay(text, unit, cue)),
  ].filter((tie) => tie !== null);
  const cited = matches(CITING)
    .map((cue) => byCiting(text, unit, cue, ties))
    .filter((tie) => tie !== null);
  return cutAtTrailing([...ties, ...cited], text);
}

/** The span as a source with its kind, or `null` where it names none. */
function sourceAt(text: string, span: Span | null): Source | null {
  if (span === null) return null;
  const exact = text.slice(span.start, span.end);
  const kind = sourceKind(exact);
  return kind === null ? null : { ...span, exact, kind };
}

/** "According to the minister, …" and "…, according to the minister". */
function byPreposition(text: string, unit: SpeechUnit, cue: Span): Tie | null {
  const source = sourceAt(text, sourceAfter(text, cue.end, unit.end));
  if (source === null) return null;
  const leads = text.slice(unit.start, cue.start).split(/\s+/).filter(Boolean).length <= 2;
  const comma = /^[”"»’']?,?\s*/.exec(text.slice(source.end, unit.end))![0].length;
  const content = leads
    ? { start: source.end + comma, end: unit.end }
    : { start: unit.start, end: trimmedEnd(text, unit.start, cue.start) };
  return content.end - content.start < 4 ? null : { source, told: null, cue, content, trailing: !leads };
}

/** "reportedly": the whole sentence is on nobody's word. */
function hearsay(text: string, unit: SpeechUnit, cue: Span): Tie {
  const source: Source = { ...cue, exact: text.slice(cue.start, cue.end), kind: "hearsay" };
  return { source, told: null, cue, content: { start: unit.start, end: unit.end }, trailing: false };
}

/** "…, writes the paper, citing sources": the sources said what the paper wrote. */
function byCiting(text: string, unit: SpeechUnit, cue: Span, ties: readonly Tie[]): Tie | null {
  const source = sourceAt(text, sourceAfter(text, cue.end, unit.end));
  if (source === null) return null;
  const carrier = ties.find((tie) => tie.source.kind === "outlet" && tie.source.start < cue.start);
  const content = carrier?.content ?? { start: unit.start, end: trimmedEnd(text, unit.start, cue.start) };
  return content.end - content.start < 4 ? null : { source, told: carrier?.source ?? null, cue, content, trailing: carrier === undefined };
}

/** One verb of saying; where the source stands decides what its content is. */
function byVerb(text: string, unit: SpeechUnit, cue: Span): Tie | null {
  const before = text.slice(unit.start, cue.start);
  if (/^heard/.test(text.slice(cue.start, cue.end)) && cue.end - cue.start > 5) return heardFrom(text, unit, cue);
  if (PASSIVE.test(before) && !/ing$/.test(text.slice(cue.start, cue.end))) return null;
  return inverted(text, unit, cue, before) ?? trailingVerb(text, unit, cue) ?? leadingVerb(text, unit, cue);
}

/** "They had heard from members that …": the members said it. */
function heardFrom(text: string, unit: SpeechUnit, cue: Span): Tie | null {
  const source = sourceAt(text, sourceAfter(text, cue.end, unit.end));
  if (source === null) return null;
  const that = /^\s*(?:that(?![\p{L}])|:)?\s*/u.exec(text.slice(source.end, unit.end))![0].length;
  const content = { start: source.end + that, end: unit.end };
  return content.end - content.start < 6 ? null : { source, told: null, cue, content, trailing: false };
}

/** "…," said the minister. The verb comes straight after a comma or a closing mark, the source after the verb. */
function inverted(text: string, unit: SpeechUnit, cue: Span, before: string): Tie | null {
  if (!/[,”"»’'—–-]\s*$/u.test(before) || before.trim().length < 12) return null;
  if (/,\s*$/.test(before) && sourceBefore(text, unit.start, cue.start) !== null) return null;
  const source = sourceAt(text, sourceAfter(text, cue.end, unit.end));
  if (source === null || /ing$/.test(text.slice(cue.start, cue.end))) return null;
  return { source, told: null, cue, content: { start: unit.start, end: trimmedEnd(text, unit.start, cue.start) }, trailing: true };
}

/** "…, the minister said." The source comes after a comma or closing mark, nothing said follows the verb. */
function trailingVerb(text: string, unit: SpeechUnit, cue: Span): Tie | null {
  const span = sourceBefore(text, unit.start, cue.start);
  const source = sourceAt(text, span);
  if (source === null) return null;
  const lead = text.slice(unit.start, source.start);
  const closed = /[”"»’']\s*$/u.test(lead);
  if (!closed && (!/[,—–]\s*$/u.test(lead) || lead.trim().split(/\s+/).length < 3)) return null;
  const told = toldOutlet(text, unit, cue);
  const rest = text.slice(told?.end ?? cue.end, unit.end);
  if (!TRAILS.test(rest) || /^\s*,?\s*that\b/.test(rest)) return null;
  return { source, told, cue, content: { start: unit.start, end: trimmedEnd(text, unit.start, source.start) }, trailing: true };
}

/** "The minister said that …" */
function leadingVerb(text: string, unit: SpeechUnit, cue: Span): Tie | null {
  const source = sourceAt(text, sourceBefore(text, unit.start, cue.start));
  if (source === null) return null;
  const verb = text.slice(cue.start, cue.end);
  const told = toldOutlet(text, unit, cue);
  const addressee = /^t(?:old|ells?|elling)$/.test(verb) ? sourceAfter(text, cue.end, unit.end) : null;
  const after = told?.end ?? addressee?.end ?? cue.end;
  const rest = text.slice(after, unit.end);
  if (CLAUSE_ONLY.has(verb) && !CLAUSE.test(rest)) return null;
  const skipped =
    /^\s*(?:(?:on|in|at)\s+\p{Lu}\p{L}+\s+)?(?:that(?![\p{L}])|что(?![\p{L}])|що(?![\p{L}])|[,:])?\s*(?:что(?![\p{L}])|що(?![\p{L}]))?\s*/u.exec(
      rest,
    )![0].length;
  const content = { start: after + skipped, end: unit.end };
  return content.end - content.start < 6 ? null : { source, told, cue, content, trailing: false };
}

/** The outlet that something was said to ("told Reuters"), or `null`. */
function toldOutlet(text: string, unit: SpeechUnit, cue: Span): Source | null {
  const rest = text.slice(cue.end, unit.end);
  const lead = /^\s+(?:in an interview (?:with|to|for)\s+|to\s+)?/.exec(rest);
  if (lead === null || !/^(?:told|tells?|telling|said|says|confirmed)$/.test(text.slice(cue.start, cue.end))) return null;
  const source = sourceAt(text, sourceAfter(text, cue.end + lead[0].length, unit.end));
  return source?.kind === "outlet" ? source : null;
}

/** Where one source takes over from another: "…, while the minister said". */
const TAKES_OVER = /[,;]\s*(?:with|while|whereas|and|but|as)\s+$/u;

/** Contents end where a trailing source begins, and where another source takes over. */
function cutAtTrailing(ties: readonly Tie[], text: string): Tie[] {
  return ties.map((tie) => {
    if (tie.trailing) return tie;
    const cuts = ties.filter((other) => other !== tie && other.source.start > tie.content.start && other.source.end < tie.content.end);
    const ends = cuts.map((other) => cutBy(other, tie, text)).filter((end) => end !== null);
    const end = Math.min(tie.content.end, ...ends);
    return end - tie.content.start < 6 ? tie : { ...tie, content: { start: tie.content.start, end } };
  });
}

/** Where another tie ends this one's content, or `null` where it stands within it. */
function cutBy(other: Tie, tie: Tie, text: string): number | null {
  const lead = TAKES_OVER.exec(text.slice(tie.content.start, other.source.start));
  if (lead !== null && !other.trailing) return tie.content.start + lead.index;
  if (!other.trailing || other.content.end <= tie.content.start) return null;
  return Math.min(other.content.end, trimmedEnd(text, tie.content.start, other.source.start));
}

/** The end of a piece without the comma, space and dash that lead over to its source. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s,—–-]/u.test(text[at - 1]!)) at--;
  return at;
}

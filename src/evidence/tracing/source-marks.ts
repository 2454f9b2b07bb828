import { type Span, words } from "#text";
import { COUNT_WORDS, COUNTED_PEOPLE, UNNAMED_PEOPLE } from "../data/source-marks.ts";
import { quotedSpans } from "../speech/quotation-marks.ts";
import { hashOf, hashOfRun, type TermSet, termSet } from "./term-set.ts";

/** How far in a text sources are introduced. */
const REACH = 4_000;
/** Words of a quotation that make it known again; fewer may be said by anybody. */
const QUOTED_WORDS = 6;
/** Fewer people than this are met in too many stories. */
const LEAST_COUNT = 3;
/** Words between a count and the people ("eight current and former officials"). */
const BETWEEN = 4;
const BETWEEN_LENGTH = 60;
const COUNT = new RegExp(`(?<![\\p{L}])(?:${Object.keys(COUNT_WORDS).join("|")})(?![\\p{L}])`, "giu");
/** How much text about a quotation says whose it is. */
const AROUND = 110;

/**
 * What marks a report's unnamed sources: how many of which people they are ("eight people familiar with the talks"), and their very words. Two reports
 * that share such a mark have it from one report, since nobody else spoke to these people.
 */
export function sourceMarks(text: string): TermSet {
  const part = text.slice(0, REACH);
  return termSet([...countedPeople(part), ...unnamedWords(part)]);
}

/** "eight people", "three senior diplomats": the count with the kind of people. */
function countedPeople(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(COUNT)) {
    const count = COUNT_WORDS[match[0].toLowerCase()] ?? 0;
    if (count < LEAST_COUNT) continue;
    const from = match.index + match[0].length;
    const next = words(text, { start: from, end: Math.min(text.length, from + BETWEEN_LENGTH) }).slice(0, BETWEEN);
    const kinds = next.map(({ text: word }) => COUNTED_PEOPLE.find(([beginning]) => word.toLowerCase().startsWith(beginning))?.[1]);
    const kind = kinds.find((name) => name !== undefined);
    if (kind !== undefined) found.push(hashOf(`${count} ${kind}`));
  }
  return found;
}

/** Quotations with words for an unnamed source beside them, by their first words. */
function unnamedWords(text: string): number[] {
  const found: number[] = [];
  for (const { inner, outer, depth } of quotedSpans(text)) {
    if (depth > 0) continue;
    const said = words(text, inner).map(({ text: word }) => hashOf(word.toLowerCase()));
    if (said.length < QUOTED_WORDS) continue;
    if (isUnnamed(text, outer)) found.push(hashOfRun(said, 0, QUOTED_WORDS));
  }
  return found;
}

/** True where words for somebody without a name stand beside a quotation. */
export function isUnnamed(text: string, quotation: Span): boolean {
  return namesNobody(
    `${text.slice(Math.max(0, quotation.start - AROUND), quotation.start)} ${text.slice(quotation.end, quotation.end + AROUND)}`,
  );
}

/** True where words for people without a name stand in a text. */
export function namesNobody(text: string): boolean {
  return words(text).some(({ text: word }) => {
    const lower = word.toLowerCase();
    return UNNAMED_PEOPLE.some((beginning) => lower.startsWith(beginning));
  });
}

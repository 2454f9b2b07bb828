import type { Span } from "#text";
import { BETWEEN } from "./data/cues.ts";

/** Words at which a source's words end when read towards the left. */
const LEFT_STOPS: ReadonlySet<string> = new Set(
  (
    "that which while but because when where if although though whereas after before since until unless than so yet as amid despite for with by at from into about over upon " +
    "against between through during without within under said says told in on to what how why whether et или но что как а и хотя поскольку после когда що але та коли"
  ).split(" "),
);

/** Words at which a source's words end when read towards the right. */
const RIGHT_STOPS: ReadonlySet<string> = new Set(
  (
    "that which who while but because when where if although though whereas after before since until unless in on at during to by with from as amid despite for citing adding noting " +
    "stressing warning told said says last this earlier later yesterday today monday tuesday wednesday thursday friday saturday sunday and что який яка який про во в на со с до"
  ).split(" "),
);

/** Words that may stand inside a source's words although they end one elsewhere. */
const INNER_OK = /^(?:of|for|in|from|with|to|on|about|among|close|familiar|within|inside|at|and)$/i;
const HEADS =
  /\b(?:sources?|officials?|people|person|representatives?|members?|insiders?|minister|ministry|secretary|chief|head|adviser|aides?|diplomats?|leaders?|number|more|president|envoy|spokes\p{L}+|interlocutors?|allies|circles|intelligence|ambassador|director|council|office|department|familiar|close|briefed|knowledge|aware)\b/iu;

interface Token extends Span {
  readonly text: string;
}

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’ʼ.\-][\p{L}\p{N}\p{M}]+)*(?:\.(?=\s\p{Lu}))?|[^\s]/gu;

/** Words and single marks of a stretch of text, with their places in the whole. */
function tokens(text: string, from: number, to: number): Token[] {
  return [...text.slice(from, to).matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

const isWord = (token: Token): boolean => /^[\p{L}\p{N}]/u.test(token.text);
const isMark = (token: Token): boolean => /^[“”„«»"‘’']$/.test(token.text);

/** The source that a verb at `verb` has to its left, not before `from`: a shallow noun phrase; `null` where none stands there. */
export function sourceBefore(text: string, from: number, verb: number): Span | null {
  const all = tokens(text, from, verb - timeBefore(text.slice(from, verb)));
  let end = all.length;
  while (end > 0 && isWord(all[end - 1]!) && isBetween(all[end - 1]!.text)) end--;
  if (end > 0 && /^(?:and|but|и|та|і)$/.test(all[end - 1]!.text)) return subjectOf(all);
  if (end > 1 && all[end - 1]!.text === ")") return beforeBrackets(all, end);
  if (end > 0 && all[end - 1]!.text === ",") return beforeApposition(text, all, end - 1);
  return phrase(all, startOf(all, end), end);
}

/** The length of "on Monday", "in Paris on 4 May" or the like at the end, which may stand between a source and its verb. */
function timeBefore(lead: string): number {
  const match =
    /(?:\s+(?:late|early|earlier)?\s*(?:on|in)\s+(?:\d{1,2}\s+)?\p{Lu}[\p{L}.]+(?:\s+\d{1,2})?(?:\s+(?:evening|morning|night|afternoon))?){1,2}\s*$/u.exec(
      lead,
    );
  return match === null || match.index === 0 ? 0 : match[0].length;
}

/** True for auxiliaries and adverbs between a source and its verb. */
function isBetween(word: string): boolean {
  return BETWEEN.has(word.toLowerCase()) || /ly$/.test(word);
}

/** "Name did one thing and said another": the name that the sentence begins with, or nothing. */
function subjectOf(all: readonly Token[]): Span | null {
  let end = 0;
  while (end < all.length && end < 6 && /^\p{Lu}/u.test(all[end]!.text)) end++;
  return end === 0 || LEFT_STOPS.has(all[0]!.text.toLowerCase()) ? null : phrase(all, 0, end);
}

/** "Name (party) said": the name. */
function beforeBrackets(all: readonly Token[], end: number): Span | null {
  const opening = all.findLastIndex((token, i) => i < end && token.text === "(");
  return opening <= 0 ? null : phrase(all, startOf(all, opening), opening);
}

/** "Name, an aide, said": the name and what stands beside it. "Talks failed, said": nothing. */
function beforeApposition(text: string, all: readonly Token[], comma: number): Span | null {
  const relative = all.findLastIndex(
    (token, i) => i < comma && token.text === "," && /^(?:who|which|whose|including|among|such)$/.test(all[i + 1]?.text ?? ""),
  );
  const opening = relative > 0 ? relative : all.findLastIndex((token, i) => i < comma && token.text === ",");
  if (opening <= 0) return null;
  const between = text.slice(all[opening]!.end, all[comma]!.start).trim();
  if (!/^(?:an?|the|who|which|whose|including|his|her|its|\p{Lu}|a\s|head|chief|speaking|citing|in|of|deputy|former)/u.test(between))
    return null;
  const start = startOf(all, opening);
  const name = phrase(all, start, opening);
  if (name === null) return null;
  return /^(?:who|which|whose|speaking|citing|in)\b/.test(between) ? name : { start: name.start, end: all[comma - 1]!.end };
}

/** Where the noun phrase that ends before token `end` begins. */
function startOf(all: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && end - start < 14) {
    const token = all[start - 1]!;
    const lower = token.text.toLowerCase();
    if (!isWord(token) && !isMark(token) && !/^[%&$€£-]$/.test(token.text) && !inList(all, start - 1, end)) break;
    if (isMark(token) && !marksPair(all, start - 1, end)) break;
    if (LEFT_STOPS.has(lower) && !innerStop(all, start - 1, end)) break;
    start--;
  }
  while (start < end && /^(?:and|or|but|и|а|та)$/i.test(all[start]!.text)) start++;
  return start;
}

/**
 * True where a stop word binds two parts of one source: after a word for people ("members of …"), or before words that name nobody ("familiar with
 * the talks"), since then the source must stand further left.
 */
function innerStop(all: readonly Token[], at: number, end: number): boolean {
  const before = all[at - 1];
  if (before === undefined || !isWord(before) || at >= end - 1 || !INNER_OK.test(all[at]!.text)) return false;
  return HEADS.test(before.text) || !all.slice(at + 1, end).some((token) => /^\p{Lu}|^(?:he|she|they)$/u.test(token.text));
}

/** True where a comma stands between the names of a list ("Arvand, Oskel and Selmark"). */
function inList(all: readonly Token[], at: number, end: number): boolean {
  const [before, after] = [all[at - 1], all[at + 1]];
  if (all[at]!.text !== "," || before === undefined || after === undefined) return false;
  return (
    /^\p{Lu}/u.test(before.text) &&
    /^\p{Lu}/u.test(after.text) &&
    all.slice(at + 1, end).some((token) => /^(?:and|или|и|та)$/.test(token.text))
  );
}

/** True where a quotation mark at `at` has its partner inside the phrase. */
function marksPair(all: readonly Token[], at: number, end: number): boolean {
  const closing = /^[”»’"]$/.test(all[at]!.text);
  if (closing) return all.slice(Math.max(0, at - 8), at).some((token) => isMark(token));
  return all.slice(at + 1, end).some((token) => isMark(token));
}

/** The tokens as one span, without a quotation mark at either end that has no partner inside; `null` where no word is left. */
function phrase(all: readonly Token[], start: number, end: number): Span | null {
  let first = start;
  let last = end;
  while (first < last && isMark(all[first]!) && !all.slice(first + 1, last).some(isMark)) first++;
  while (last > first && isMark(all[last - 1]!) && !all.slice(first, last - 1).some(isMark)) last--;
  return last > first && all.slice(first, last).some(isWord) ? { start: all[first]!.start, end: all[last - 1]!.end } : null;
}

/** The source that stands to the right of `from`, not beyond `to`: up to a comma, a stop or a word that begins something new. */
export function sourceAfter(text: string, from: number, to: number): Span | null {
  const all = tokens(text, from, to);
  let end = 0;
  while (end < all.length && end < 16) {
    const token = all[end]!;
    if (!isWord(token) && !isMark(token) && !/^[&%]$/.test(token.text)) break;
    if (isMark(token) && !all.slice(end + 1, end + 6).some(isMark) && !all.slice(0, end).some(isMark)) break;
    if (RIGHT_STOPS.has(token.text.toLowerCase()) && !bindsRight(all, end)) break;
    end++;
  }
  const found = phrase(all, 0, end);
  return found === null ? null : withoutFullStop(text, found);
}

/** True where a stop word carries a source on to the right: "Sol and Marn", "sources in the ministry". */
function bindsRight(all: readonly Token[], at: number): boolean {
  const token = all[at]!;
  const before = all[at - 1];
  const after = all[at + 1];
  if (before === undefined || after === undefined) return false;
  if (token.text === "and") return /^\p{Lu}/u.test(after.text) && /^\p{Lu}/u.test(before.text);
  return /^(?:in|with|from|to|for|at)$/.test(token.text) && HEADS.test(before.text) && !/^(?:\d|\p{Lu}\p{Ll}+day$)/u.test(after.text);
}

function withoutFullStop(text: string, span: Span): Span {
  return text[span.end - 1] === "." && !/\.\p{L}\.$/u.test(text.slice(span.start, span.end))
    ? { start: span.start, end: span.end - 1 }
    : span;
}

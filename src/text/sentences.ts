import { LEADING_ABBREVIATIONS, SENTENCE_OPENERS, TRAILING_ABBREVIATIONS } from "./abbreviations.ts";
import { paragraphs } from "./paragraphs.ts";
import { isSpace, type Span, trimmed } from "./span.ts";

/** Marks that may end a sentence, close what was opened in it, or open something in the next. */
const STOPS = ".!?…。！？؟۔।";
const CLOSERS = "\"'”’»)]}›“";
const OPENERS = "\"'“‘«„([{‹";

/**
 * The sentences of a text (or of the part `within`), in order, trimmed. A line break always ends one. A closing quotation mark or bracket stays
 * with the sentence it closes; titles (`Gen.`), initials and dotted names (`U.S.`) do not end one. Linear in the text's length.
 */
export function sentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const part = text.slice(within.start, within.end);
  return paragraphs(part).flatMap((paragraph) => split(part, paragraph).map((span) => moved(span, within.start)));
}

function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Walks once over a paragraph; each stop either ends a sentence or does not. */
function split(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  let start = paragraph.start;
  let i = paragraph.start;
  while (i < paragraph.end) {
    if (!STOPS.includes(text[i]!)) {
      i++;
      continue;
    }
    const end = afterClosers(text, afterStops(text, i, paragraph.end), paragraph.end);
    if (end < paragraph.end && endsHere(text, start, i, end, paragraph.end)) {
      found.push(trimmed(text, { start, end }));
      start = end;
    }
    i = end;
  }
  const rest = trimmed(text, { start, end: paragraph.end });
  if (rest.end > rest.start) found.push(rest);
  return found;
}

function afterStops(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && STOPS.includes(text[i]!)) i++;
  return i;
}

function afterClosers(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && CLOSERS.includes(text[i]!)) i++;
  return i;
}

/** Whether the stop at `stop`, whose stops and closers run to `end`, ends the sentence begun at `start`. */
function endsHere(text: string, start: number, stop: number, end: number, limit: number): boolean {
  if ("。！？۔।".includes(text[stop]!)) return true;
  if (!isSpace(text.charCodeAt(end))) return false;
  const next = nextWord(text, end, limit);
  if (next === "" || startsLower(next)) return false;
  if (text[stop] !== "." || end > stop + 1) return true;
  return !isAbbreviation(text, start, stop, next);
}

/** True where the stop belongs to the word before it and the sentence goes on. */
function isAbbreviation(text: string, start: number, stop: number, next: string): boolean {
  const token = tokenBefore(text, start, stop);
  const lower = token.toLowerCase();
  if (LEADING_ABBREVIATIONS.has(lower)) return !(lower === "no" && SENTENCE_OPENERS.has(next.toLowerCase()));
  const opens = SENTENCE_OPENERS.has(next.toLowerCase());
  if (TRAILING_ABBREVIATIONS.has(lower)) return !opens && !(MONTH_OR_UNIT.has(lower) && !/^\p{N}/u.test(next));
  if (/^\p{Lu}$/u.test(token)) return !opens;
  return /^(?:\p{L}\.)+\p{L}$/u.test(token) && !opens;
}

/** Words of the trailing list that are abbreviations only before a number, and plain words otherwise. */
const MONTH_OR_UNIT: ReadonlySet<string> = new Set(["mar", "in", "sat", "sun", "al", "est", "др"]);

/** The letters and inner stops directly before `stop`, at most 12 of them, without opening marks. */
function tokenBefore(text: string, start: number, stop: number): string {
  let i = stop;
  while (i > start && stop - i < 12 && !isSpace(text.charCodeAt(i - 1)) && !OPENERS.includes(text[i - 1]!) && text[i - 1] !== "/") i--;
  return text.slice(i, stop);
}

/** The first word after `from`, past spaces and opening marks; empty where none comes. At most 24 characters are looked at. */
function nextWord(text: string, from: number, limit: number): string {
  let i = from;
  while (i < limit && (isSpace(text.charCodeAt(i)) || OPENERS.includes(text[i]!) || "-–—•".includes(text[i]!))) i++;
  return /^[\p{L}\p{N}]+/u.exec(text.slice(i, Math.min(limit, i + 24)))?.[0] ?? text.slice(i, Math.min(limit, i + 1));
}

function startsLower(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

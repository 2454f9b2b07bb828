import { paragraphs } from "#text";
import { dayOf, edtfDate } from "../edtf-date.ts";
import type { Metadata } from "./metadata.ts";

const MONTHS: readonly string[] = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const HEAD_LINES = 6;
const HEADLINE_LONGEST = 220;

/** What a plain text gives away about itself: headline, date line, byline, copyright line. Nothing is guessed from running sentences. */
export function textClues(text: string): Metadata {
  const lines = paragraphs(text).map((span) => text.slice(span.start, span.end));
  const head = lines.slice(0, HEAD_LINES);
  const title = headline(lines);
  const published = head.map(dateOfLine).find((date) => date !== null) ?? null;
  const bylines = head.map(bylineOf).find((names) => names.length > 0) ?? [];
  const outlet =
    lines
      .slice(-4)
      .map(copyrightHolder)
      .find((name) => name !== null) ?? null;
  return {
    ...(title === null ? {} : { title }),
    ...(published === null ? {} : { published }),
    ...(bylines.length === 0 ? {} : { bylines }),
    ...(outlet === null ? {} : { outlet }),
  };
}

/** The first line of several, where it is short and does not end like a sentence of running text. */
function headline(lines: readonly string[]): string | null {
  const first = lines.find((line) => line.split(/\s+/).length > 3 && dateOfLine(line) === null);
  if (first === undefined || lines.length < 2 || lines.indexOf(first) > 2) return null;
  return first.length <= HEADLINE_LONGEST && !/[.;:,]["'”’»]*$/u.test(first) ? first.replace(/^#+\s*/, "") : null;
}

/** The date of a line that is a date line: nothing but a date and time, or begun by `date`, `published`, `updated`. */
function dateOfLine(line: string): string | null {
  const marked = /^(?:date|published|posted)(?:\s+on)?\s*:?\s+(.{6,40}?)(?=\s|$)/i.exec(line);
  if (marked !== null) return edtfDate(marked[1]!) ?? writtenDate(line.slice(0, 60));
  if (line.length > 60 || line.replace(/[^\p{L}]/gu, "").length > 30) return null;
  return writtenDate(line);
}

/** A date written in figures (day first, unless year first) or with an English month. */
function writtenDate(text: string): string | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/.exec(text);
  if (figures !== null) return dayOf(Number(figures[3]), Number(figures[2]), Number(figures[1]));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Z][a-z]{2})[a-z]*\.?,?\s+(\d{4})\b/.exec(text);
  if (dayFirst !== null) return dayOf(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = /\b([A-Z][a-z]{2})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(text);
  return monthFirst === null ? null : dayOf(Number(monthFirst[3]), monthOf(monthFirst[1]!), Number(monthFirst[2]));
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}

const NAME = "\\p{Lu}[\\p{L}'’.-]+(?:\\s+\\p{Lu}[\\p{L}'’.-]+){1,3}";
const BYLINE = new RegExp(`^(?:By\\s+)(${NAME}(?:(?:,\\s*|\\s+and\\s+|\\s*&\\s*)${NAME})*)`, "u");
const NAMES_ONLY = new RegExp(`^${NAME}(?:(?:,\\s*|\\s+and\\s+)${NAME})+$`, "u");

/** The names of a byline: after "By", or a line of nothing but several names. */
function bylineOf(line: string): string[] {
  const names = BYLINE.exec(line)?.[1] ?? (line.length < 100 && NAMES_ONLY.test(line) ? line : null);
  return names === null ? [] : names.split(/,\s*|\s+and\s+|\s*&\s*/).filter((name) => name !== "");
}

/** Who holds the copyright, as the last lines of many texts say. */
function copyrightHolder(line: string): string | null {
  const match = /^(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*([^.,|]{2,50}?)\s*(?:[.,|]|all rights|$)/i.exec(
    line,
  );
  return match === null || /^\d+$/.test(match[1]!) ? null : match[1]!.trim();
}

import { paragraphs } from "#text";
import { edtfDate } from "../edtf-date.ts";
import type { Metadata } from "./metadata.ts";
import { writtenDate } from "./written-date.ts";

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

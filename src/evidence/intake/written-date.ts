import { dayOf, edtfDate } from "../edtf-date.ts";
import { MONTH_TABLE } from "./data/months.ts";

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_TABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const [month, names] = line.split(" = ") as [string, string];
      return names.split(", ").map((name) => [name, Number(month)] as const);
    }),
);
const LONGEST = Math.max(...[...MONTHS.keys()].map((name) => name.length));

const YEAR_FIRST = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/;
const FIGURES = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/;
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s{1,3}(?:de\s)?(\p{L}{3,12})\.?,?\s{1,3}(?:de\s)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/u;

/**
 * The day that somebody wrote, or `null`: EDTF, an instant (cut to its day as written), figures (day first unless the year is), or a month by name in
 * one of nine languages; RFC 5322 dates of mails and feeds are of the last kind. A day that the calendar does not have is none.
 */
export function writtenDate(text: string): string | null {
  const date = edtfDate(text);
  if (date !== null) return date;
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return dayOf(Number(first[1]), Number(first[2]), Number(first[3]));
  const figures = FIGURES.exec(text);
  if (figures !== null) return dayOf(Number(figures[3]), Number(figures[2]), Number(figures[1]));
  const dayFirst = DAY_FIRST.exec(text);
  const named = dayFirst === null ? null : dayOf(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]));
  if (named !== null) return named;
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst === null ? null : dayOf(Number(monthFirst[3]), monthOf(monthFirst[1]!), Number(monthFirst[2]));
}

/** The number of a month by its name, 0 where the word is none. */
function monthOf(name: string): number {
  const lower = name.toLowerCase();
  for (let length = Math.min(LONGEST, lower.length); length >= 3; length--) {
    const month = MONTHS.get(lower.slice(0, length));
    if (month !== undefined) return month;
  }
  return 0;
}

import { WEEKDAYS } from "../data/weekdays.ts";
import { dayNumber, dayOf } from "../edtf-date.ts";

const MONTHS = "january february march april may june july august september october november december".split(" ");
const DATE = /\bon (?:\p{L}+, )?(?:(\p{Lu}\p{L}+) (\d{1,2})|(\d{1,2}) (\p{Lu}\p{L}+))\b/u;
const WEEKDAY = new RegExp(`(?<![\\p{L}])(${WEEKDAYS.flat().join("|")})(?![\\p{L}])`, "iu");
/** How much text after a credit says when the outlet printed it, and how long before a retelling that may be. */
const REACH = 50;
const DAYS = 14;
/** 1 January 1970, day 0, was a Thursday. */
const THURSDAY = 3;

/** The day on which a credit says that the outlet printed its story ("reported on 18 April", "wrote on Friday"), as a day number; `null` where it does not. */
export function creditedDay(text: string, creditEnd: number, published: string | null): number | null {
  const printed = dayNumber(published);
  if (printed === null) return null;
  const after = /^[^.;\n"”]*/.exec(text.slice(creditEnd, creditEnd + REACH))![0];
  return writtenDay(after, published!, printed) ?? weekdayBefore(after, printed);
}

/** A day and month, in the year of the report that gives it, if it was printed within two weeks of that day. */
function writtenDay(after: string, published: string, printed: number): number | null {
  const match = DATE.exec(after);
  const month = MONTHS.indexOf((match?.[1] ?? match?.[4] ?? "").toLowerCase()) + 1;
  const date = month === 0 ? null : dayOf(Number(published.slice(0, 4)), month, Number(match![2] ?? match![3]));
  const day = date === null ? null : dayNumber(date);
  return day !== null && day <= printed && printed - day <= DAYS ? day : null;
}

/** The last such weekday, the day of printing among them. */
function weekdayBefore(after: string, printed: number): number | null {
  const name = WEEKDAY.exec(after)?.[1]?.toLowerCase();
  const weekday = name === undefined ? -1 : WEEKDAYS.findIndex((names) => names.includes(name));
  if (weekday < 0) return null;
  return printed - ((((printed + THURSDAY - weekday) % 7) + 7) % 7);
}

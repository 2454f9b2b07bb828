const YEAR = "-?\\d{2}(?:\\d{2}|\\dX|XX)";
const DATE = `${YEAR}(?:-(?:0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX))?)?[?~%]?`;
const EDTF = new RegExp(`^(?:${DATE}|(?:${DATE}|\\.\\.|)/(?:${DATE}|\\.\\.|))$`);
const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;

/**
 * A date in EDTF (levels 0 and 1: uncertain, approximate, unspecified, intervals), or `null` where the value is none. An instant is cut to its
 * day, a day that the calendar does not have is refused.
 */
export function edtfDate(value: string): string | null {
  const trimmed = value.trim();
  const date = INSTANT.exec(trimmed)?.[1] ?? trimmed;
  if (!EDTF.test(date) || date === "/" || date === "../..") return null;
  return date.split("/").every(onCalendar) ? date : null;
}

function onCalendar(date: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})[?~%]?$/.exec(date);
  if (match === null) return true;
  return Number(match[3]) <= daysIn(Number(match[1]), Number(match[2]));
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A full date from its numbers, or `null` where the calendar has none such. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return edtfDate(text);
}

/** Days since 1970 of the first full date in an EDTF value; `null` where it is known to the month at best. */
export function dayNumber(date: string | null): number | null {
  const match = date === null ? null : /^\d{4}-\d{2}-\d{2}/.exec(date);
  return match === null ? null : Math.round(Date.parse(match[0] + "T00:00:00Z") / 86_400_000);
}

/** The date of a day number. */
export function dateOfDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

const YEAR = String.raw`(?:-?[\dX]{4}|Y-?(?:\d{5,}|\d+E\d+)(?:S\d+)?|-?\d{4}S\d+)`;
const PART = new RegExp(`^[?~%]?(${YEAR})([?~%]?)(?:-([?~%]?)([\\dX]{2})([?~%]?)(?:-([?~%]?)([\\dX]{2})([?~%]?))?)?$`);
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}(?::\d{2})?)?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * True for a date of the Extended Date/Time Format: a year, month or day, uncertain (`?`), approximate (`~`) or both (`%`), with unknown digits
 * (`X`), a season, an interval `a/b` (open: `..` or empty), or a set `[a,b..c]`. Source: ISO 8601-2:2019 annex A, levels 0 to 2.
 */
export function isEdtf(text: string): boolean {
  const set = /^(?:\[(.*)\]|\{(.*)\})$/.exec(text);
  if (set) return (set[1] ?? set[2] ?? "").split(",").every(isSetItem);
  const ends = text.split("/");
  if (ends.length === 2) return ends.every((end) => end === "" || end === ".." || isPart(end)) && ends.some(isPart);
  return isPart(text) || isInstant(text);
}

const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

/** The date that is meant by words: `12 March 2026`, `March 12, 2026`, `Mar. 2026`; `null` where they are none. */
export function dateInWords(text: string): string | null {
  const named = /^(?:(\d{1,2})\.?\s+)?(\p{L}+)\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})$/u.exec(text);
  const at = named ? MONTHS.indexOf(named[2]!.slice(0, 3).toLowerCase()) : -1;
  return at < 0 || at % 3 > 0 ? null : joinedDate(named![4]!, String(at / 3 + 1), named![1] ?? named![3]);
}

/** The date of a year, a month and a day as they were written; `null` where there is no such date. */
export function joinedDate(...parts: readonly (string | undefined)[]): string | null {
  const date = parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")])).join("-");
  return isEdtf(date) ? date : null;
}

/** True for an ISO 8601 instant such as `2026-03-01T10:00:00Z`. */
export function isInstant(text: string): boolean {
  const match = INSTANT.exec(text);
  if (!match) return false;
  const [, year, month, day, hour, minute, second] = match.map(Number);
  return isDay(year!, month!, day!) && hour! < 24 && minute! < 60 && (match[6] === undefined || second! < 61);
}

/** True for a plain ISO date: `2026-03-01`. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** A date, or a range of dates that may be open: `2025..`, `..2026`. */
function isSetItem(item: string): boolean {
  const ends = item.trim().split("..");
  if (ends.length > 2) return false;
  return ends.some(isPart) && ends.every((end) => end === "" || isPart(end));
}

/** One date. With unknown digits (`X`) only its shape can be judged; a month of 21 to 41 is a season or a quarter. */
function isPart(text: string): boolean {
  const match = PART.exec(text);
  if (!match) return false;
  const [, year, , , month, , , day] = match;
  if (month === undefined) return true;
  if (month.includes("X")) return /^(?:[01X]X|X\d)$/.test(month) && (day === undefined || isUnclearDay(day));
  if (Number(month) >= 21 && Number(month) <= 41) return day === undefined;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  return day.includes("X") || year!.includes("X") ? isUnclearDay(day) : isDay(Number(year), Number(month), Number(day));
}

function isUnclearDay(day: string): boolean {
  return /^(?:[0-3X]X|X\d|0[1-9]|[12]\d|3[01])$/.test(day);
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

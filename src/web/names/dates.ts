const MONTHS = "January February March April May June July August September October November December".split(" ");

/** An EDTF date in words: `24 February 2026`, `February 2026`, `about 2026`. What cannot be read is shown as it is; nothing is `date unknown`. */
export function dateWords(date: string | null | undefined): string {
  if (!date) return "date unknown";
  const match = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T[\d:.]+Z?)?([~?%])?$/.exec(date);
  const [, year, month, day, doubt] = match ?? [];
  if (!year) return date;
  const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
  return doubt ? `about ${words}` : words;
}

/** A date shortened for drawings: `24 Feb 2026`. */
export function shortDate(date: string | null): string {
  return dateWords(date).replace(/([A-Z][a-z]{2})[a-z]+ (\d{4})$/, "$1 $2");
}

/** A label in which ISO dates are said in words: `The Gazette, 2026-05-12` becomes `The Gazette, 12 May 2026`. */
export function labelWords(label: string): string {
  return label.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => dateWords(date));
}

/** The first day that an EDTF date may mean, as milliseconds; `null` where there is none. */
export function dateValue(date: string | null): number | null {
  const match = date === null ? null : /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date);
  if (!match) return null;
  return Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1));
}

/** Today as an ISO date of the reader's own calendar. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}

/** `1 report`, `3 reports`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat("en-GB").format(number)} ${number === 1 ? one : many}`;
}

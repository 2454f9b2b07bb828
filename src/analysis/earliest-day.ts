const SEASON_MONTHS: Readonly<Record<string, string>> = { "21": "03", "22": "06", "23": "09", "24": "12" };

/**
 * The earliest day that an EDTF date (or the start of an interval, or an instant) can mean, as `YYYY-MM-DD`; `null` where it is open or
 * no date. Qualifiers (`~`, `?`, `%`) are ignored, unknown digits (`X`) become the least possible. Source: ISO 8601-2, level 1.
 */
export function earliestDay(date: string): string | null {
  const start = (date.split("/")[0] ?? "").replace(/[~?%]/g, "");
  const match = /^(\d[\dXu]{3})(?:-([\dXu]{2})(?:-([\dXu]{2}))?)?(?:T.*)?$/.exec(start);
  if (!match) return null;
  const year = match[1]!.replace(/[Xu]/g, "0");
  const part = match[2] ?? "01";
  const month = SEASON_MONTHS[part] ?? filled(part);
  return `${year}-${month}-${filled(match[3] ?? "01")}`;
}

function filled(digits: string): string {
  const least = digits.replace(/[Xu]/g, "0");
  return least === "00" ? "01" : least;
}

/** True where something that runs over the half-open interval `[since, until)` stands on a day. Without a day: where it has no end. */
export function standsOn(valid: { readonly since?: string; readonly until?: string }, asOf: string | undefined): boolean {
  const day = asOf === undefined ? null : earliestDay(asOf);
  if (day === null) return valid.until === undefined;
  const since = valid.since === undefined ? null : earliestDay(valid.since);
  const until = valid.until === undefined ? null : earliestDay(valid.until);
  return (since === null || since <= day) && (until === null || day < until);
}

/** True where a record was held at an instant; a date means the end of that day. Without an instant: where it is still held. */
export function heldAt(recorded: { readonly from: string; readonly to?: string } | undefined, knownOn: string | undefined): boolean {
  if (recorded === undefined) return true;
  if (knownOn === undefined) return recorded.to === undefined;
  const at = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(knownOn) ? `${knownOn}T23:59:59.999Z` : knownOn);
  return Date.parse(recorded.from) <= at && (recorded.to === undefined || at < Date.parse(recorded.to));
}

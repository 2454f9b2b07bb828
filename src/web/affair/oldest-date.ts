/**
 * The date from which change is told where none is chosen: the end of the day, month or year of the oldest dated report, so that what it says
 * counts as known by then.
 */
export function oldestDate(dates: readonly (string | null)[]): string {
  const ends = dates.flatMap((date) => {
    const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? "");
    if (!match) return [];
    const [, year, month, day] = match;
    const end = day ? Date.UTC(Number(year), Number(month) - 1, Number(day)) : Date.UTC(Number(year), Number(month ?? 12), 0);
    return [new Date(end).toISOString().slice(0, 10)];
  });
  return ends.sort()[0] ?? "";
}

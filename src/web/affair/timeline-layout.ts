import type { Origin, ReportOrigin } from "#model";
import { dateValue } from "../names/dates.ts";

/** One report of an origin, as a dot. `first` is the origin's own report, as far as it is at hand. */
export interface TimeDot {
  readonly report: string;
  readonly x: number;
  readonly y: number;
  readonly first: boolean;
  readonly path: string | null;
}

/** One origin as a row: its dot, its label and its retellings, fanned out. */
export interface TimeRow {
  readonly origin: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly dots: readonly TimeDot[];
}

/** The drawing of retellings over time. */
export interface Timeline {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly TimeRow[];
  readonly from: string | null;
  readonly to: string | null;
}

const WIDTH = 320;
const LEFT = 8;
const RIGHT = WIDTH - 10;
/** Between an origin and the nearest of its retellings. */
const CLEAR = 24;
const STEP = 15;
const LABEL = 20;

/**
 * Lays origins out in order of date, one row each, retellings fanned out beneath each other to the right of what they retell. Dates stand at even
 * distances, for reports of one affair come in bursts months apart; what has no date stands at the right edge. No two dots share a place.
 */
export function layTimeline(origins: readonly Origin[], reports: readonly Pick<ReportOrigin, "id" | "published">[]): Timeline {
  const published = new Map(reports.map(({ id, published }) => [id, published]));
  const dates = [...origins.map((origin) => origin.published), ...reports.map((report) => report.published)];
  const days = [...new Set(dates.flatMap((date) => dateValue(date) ?? []))].sort((a, b) => a - b);
  const place = (date: string | null): number => {
    const value = dateValue(date);
    if (value === null) return RIGHT;
    return LEFT + (days.indexOf(value) / Math.max(days.length, 1)) * (RIGHT - LEFT - CLEAR);
  };
  let y = 0;
  const rows = origins.map((origin): TimeRow => {
    const row = layRow(origin, published, place, y + LABEL + 8);
    y = Math.max(row.y, ...row.dots.map((dot) => dot.y)) + 12;
    return row;
  });
  const dated = dates.filter((date) => dateValue(date) !== null).sort((a, b) => dateValue(a)! - dateValue(b)!);
  return { width: WIDTH, height: y + 4, rows, from: dated[0] ?? null, to: dated.at(-1) ?? null };
}

type Place = (date: string | null) => number;

/** The first report is the origin itself only where its date says so; otherwise the origin is not at hand and all of them retell it. */
function layRow(origin: Origin, published: ReadonlyMap<string, string | null>, place: Place, y: number): TimeRow {
  const dateOf = (report: string): string | null => published.get(report) ?? null;
  const ordered = [...origin.reports].sort((a, b) => place(dateOf(a)) - place(dateOf(b)));
  const first = ordered[0];
  const start = origin.published ?? (first === undefined ? null : dateOf(first));
  const x = start === null ? LEFT : Math.min(place(start), RIGHT - CLEAR);
  const own = ordered.find((report) => origin.published !== null && dateOf(report) === origin.published);
  const retellings = ordered.filter((report) => report !== own);
  const dots = retellings.map((report, n): TimeDot => {
    const at = { x: Math.max(place(dateOf(report)), x + CLEAR), y: y + n * STEP };
    return { report, ...at, first: false, path: curve({ x, y }, at) };
  });
  const mine: TimeDot[] = own === undefined ? [] : [{ report: own, x, y, first: true, path: null }];
  return { origin: origin.id, label: origin.label, x, y, dots: [...mine, ...dots] };
}

function curve(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const middle = from.x + Math.min(40, (to.x - from.x) / 2);
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}

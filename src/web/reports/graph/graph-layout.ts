import type { Origin, Origins, ReportOrigin, Retelling } from "#model";
import { dateValue } from "../../names/dates.ts";

/** One report as drawn. `label` begins to the right of everything else in its row; `path` leads here from what it retells, or from its origin. */
export interface GraphNode {
  readonly report: string;
  readonly x: number;
  readonly y: number;
  readonly labelX: number;
  /** The report that it retells, where that is drawn too. */
  readonly parent: string | null;
  readonly path: string | null;
  readonly edge: Retelling | null;
  readonly byHand: boolean;
}

/** One origin with its reports, or, where `origin` is `null`, those of unknown origin, apart from each other. `cut` counts what is not drawn. */
export interface GraphBand {
  readonly origin: Origin | null;
  readonly y: number;
  readonly anchor: { readonly x: number; readonly y: number };
  readonly nodes: readonly GraphNode[];
  readonly cut: number;
}

/** A day of the time axis; `date` is `null` for reports without one. */
export interface GraphDay {
  readonly date: string | null;
  readonly x: number;
  /** False where its name would lie on the one before. */
  readonly named: boolean;
}

/** The retelling graph: time from left to right, one row for each report, origins below each other. */
export interface Graph {
  readonly width: number;
  readonly height: number;
  readonly days: readonly GraphDay[];
  readonly bands: readonly GraphBand[];
}

/** How the graph is laid out. */
export interface GraphSpace {
  /** The room there is; a graph of many days may take more. */
  readonly width: number;
  /** Reports drawn of one origin before the rest is cut. */
  readonly most: number;
  /** A report that is drawn in any case. */
  readonly keep: string | null;
}

const LEFT = 12;
const TOP = 34;
const ROW = 26;
const HEAD = 30;
const GAP = 28;
const CORNER = 8;
/** Between a node and its label. */
const CLEAR = 12;
/** Room for the labels beside the last day, by the width there is. */
const LABELS = { least: 132, share: 0.3, most: 300 };
const STEP = { least: 15, most: 64 };
/** Between the names of two days. */
const DAY_NAME = 50;

/**
 * Lays out reports by day, each to the right of what it retells where their dates allow that, and each in a row of its own below what it retells, so
 * that no edge crosses a label. Days stand at even distances. Reports that retell each other in a circle are drawn from the first of them.
 */
export function layGraph(origins: Origins, { width, most, keep }: GraphSpace): Graph {
  const edges = new Map(origins.retellings.map((edge) => [edge.report, edge]));
  const groups = groupsOf(origins).map(({ origin, reports }) => bandOf(origin, reports, edges, { most, keep }));
  const axis = layAxis(
    groups.flatMap(({ rows }) => rows),
    width,
  );
  let y = TOP;
  const bands = groups.map(({ origin, rows, cut }): GraphBand => {
    const first = y + HEAD;
    const nodes = layNodes(rows, axis.placeOf, first, origin !== null);
    const band = { origin, y: y + 14, anchor: { x: LEFT, y: y + 10 }, nodes, cut };
    y = first + (rows.length - 1) * ROW + (cut > 0 ? ROW : 0) + GAP;
    return band;
  });
  return { width: axis.width, height: y + 4, days: axis.days, bands };
}

/** A report in its row, under the report that it retells, where that is drawn. */
interface Row {
  readonly report: ReportOrigin;
  readonly parent: string | null;
  readonly edge: Retelling | null;
}

interface Group {
  readonly origin: Origin | null;
  readonly reports: readonly ReportOrigin[];
}

/** The origin with most reports first; those of unknown origin last and apart. */
function groupsOf({ origins, reports }: Origins): readonly Group[] {
  const known = origins
    .map((origin) => ({ origin, reports: reports.filter((report) => report.origin === origin.id) }))
    .filter((group) => group.reports.length > 0)
    .sort((a, b) => b.reports.length - a.reports.length);
  const unknown = reports.filter(({ origin }) => origin === null);
  return unknown.length > 0 ? [...known, { origin: null, reports: unknown }] : known;
}

type Cut = Pick<GraphSpace, "most" | "keep">;

/** The rows of one origin: each report below what it retells, children in order of date. Those beyond `most` are cut, save the one to keep. */
function bandOf(origin: Origin | null, reports: readonly ReportOrigin[], edges: ReadonlyMap<string, Retelling>, { most, keep }: Cut) {
  const dated = [...reports].sort((a, b) => dayOf(a) - dayOf(b));
  const drawn = cutTo(dated, edges, most, keep);
  const ids = new Set(drawn.map(({ id }) => id));
  const parents = new Map(drawn.map((report) => [report.id, parentOf(report, edges, ids)]));
  const rows: Row[] = [];
  const done = new Set<string>();
  const walk = (report: ReportOrigin, parent: string | null): void => {
    if (done.has(report.id)) return;
    done.add(report.id);
    rows.push({ report, parent, edge: edges.get(report.id) ?? null });
    for (const child of drawn) if (parents.get(child.id) === report.id) walk(child, report.id);
  };
  for (const report of drawn) if (parents.get(report.id) === null) walk(report, null);
  for (const report of drawn) walk(report, null);
  return { origin, rows, cut: reports.length - drawn.length };
}

/** What is retold by most stays before what is retold by none. */
function cutTo(reports: readonly ReportOrigin[], edges: ReadonlyMap<string, Retelling>, most: number, keep: string | null) {
  if (reports.length <= most) return reports;
  const retold = new Set(reports.map(({ id }) => edges.get(id)?.of));
  const rank = ({ id, relation }: ReportOrigin): number => (id === keep ? 0 : relation === "original" ? 1 : retold.has(id) ? 2 : 3);
  const kept = new Set([...reports].sort((a, b) => rank(a) - rank(b)).slice(0, most));
  return reports.filter((report) => kept.has(report));
}

function parentOf({ id }: ReportOrigin, edges: ReadonlyMap<string, Retelling>, drawn: ReadonlySet<string>): string | null {
  const edge = edges.get(id);
  return edge !== undefined && edge.to === "report" && edge.of !== id && drawn.has(edge.of) ? edge.of : null;
}

/** A report's day as a number; after every day where it has none. */
function dayOf({ published }: Pick<ReportOrigin, "published">): number {
  return dateValue(published) ?? Number.POSITIVE_INFINITY;
}

/** Days from left to right. Within a day a retelling stands one step right of what it retells, so a day may be several steps wide. */
function layAxis(rows: readonly Row[], width: number) {
  const depths = depthsOf(rows);
  const days = [...new Set(rows.map(({ report }) => dayOf(report)))].sort((a, b) => a - b);
  const starts = new Map<number, number>();
  let steps = 1;
  for (const day of days) {
    starts.set(day, steps);
    steps += 1 + Math.max(...rows.filter(({ report }) => dayOf(report) === day).map(({ report }) => depths.get(report.id)!));
  }
  const room = width - LEFT - Math.min(Math.max(width * LABELS.share, LABELS.least), LABELS.most);
  const step = Math.min(Math.max(room / Math.max(steps, 1), STEP.least), STEP.most);
  const labels = width - LEFT - room;
  const at = (slot: number): number => LEFT + slot * step;
  const dates = new Map(rows.map(({ report }) => [dayOf(report), report.published]));
  let last = Number.NEGATIVE_INFINITY;
  const drawn = days.map((day): GraphDay => {
    const x = at(starts.get(day)!);
    const named = x - last >= DAY_NAME;
    if (named) last = x;
    return { date: day === Number.POSITIVE_INFINITY ? null : (dates.get(day) ?? null), x, named };
  });
  const placeOf = ({ report }: Row): number => at(starts.get(dayOf(report))! + depths.get(report.id)!);
  return { days: drawn, placeOf, width: Math.max(width, at(steps - 1) + labels) };
}

/** How many retellings of the same day stand between a report and the first of them. Rows come in the order of the tree. */
function depthsOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const byId = new Map(rows.map((row) => [row.report.id, row.report]));
  for (const { report, parent } of rows) {
    const above = parent === null ? undefined : byId.get(parent);
    const isSameDay = above !== undefined && dayOf(above) === dayOf(report);
    depths.set(report.id, isSameDay ? depths.get(above.id)! + 1 : 0);
  }
  return depths;
}

function layNodes(rows: readonly Row[], placeOf: (row: Row) => number, top: number, anchored: boolean): readonly GraphNode[] {
  const places = new Map(rows.map((row, n) => [row.report.id, { x: placeOf(row), y: top + n * ROW }]));
  return rows.map((row): GraphNode => {
    const at = places.get(row.report.id)!;
    const from = row.parent === null ? (anchored ? { x: LEFT, y: top - HEAD + 10 } : null) : places.get(row.parent)!;
    return {
      report: row.report.id,
      ...at,
      labelX: Math.max(at.x, from?.x ?? 0) + CLEAR,
      parent: row.parent,
      path: from && elbow(from, at),
      edge: row.edge,
      byHand: row.report.byHand === true,
    };
  });
}

/** Down from what is retold, then across to the report, with a round corner. */
function elbow(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const turn = Math.min(CORNER, Math.abs(to.x - from.x)) * Math.sign(to.x - from.x);
  const down = (to.y - CORNER).toFixed(1);
  return `M${from.x.toFixed(1)} ${from.y.toFixed(1)}V${down}Q${from.x.toFixed(1)} ${to.y.toFixed(1)} ${(from.x + turn).toFixed(1)} ${to.y.toFixed(1)}H${to.x.toFixed(1)}`;
}

/** Where a key leads from a node: to the row above or below, to what it retells, or to the first report that retells it; `null` where nowhere. */
export function walkGraph({ bands }: Graph, from: string | null, key: string): string | null {
  const nodes = bands.flatMap((band) => band.nodes);
  const at = nodes.findIndex(({ report }) => report === from);
  if (at < 0 || key === "Home") return nodes[0]?.report ?? null;
  switch (key) {
    case "ArrowDown":
      return nodes[at + 1]?.report ?? null;
    case "ArrowUp":
      return nodes[at - 1]?.report ?? null;
    case "ArrowLeft":
      return nodes[at]!.parent;
    case "ArrowRight":
      return nodes.find(({ parent }) => parent === from)?.report ?? null;
    case "End":
      return nodes.at(-1)?.report ?? null;
    default:
      return null;
  }
}

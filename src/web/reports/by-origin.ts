import type { ReportLine, Reports } from "#wire";
import type { Origin, ReportOrigin } from "#model";

/** A report's line with its place in the tree of retellings. */
export interface PlacedReport {
  readonly line: ReportLine;
  readonly tree: ReportOrigin | undefined;
}

/** The reports of one origin; `origin` is `null` for those of which it is unknown. */
export interface OriginGroup {
  readonly origin: Origin | null;
  readonly reports: readonly PlacedReport[];
}

/** Brings reports together by origin, the largest first, unknown last; within one the first published first. */
export function groupByOrigin({ reports, origins }: Reports): readonly OriginGroup[] {
  const trees = new Map(origins.reports.map((tree) => [tree.id, tree]));
  const placed = reports
    .map((line): PlacedReport => ({ line, tree: trees.get(line.id) }))
    .sort((a, b) => (a.line.published ?? "9").localeCompare(b.line.published ?? "9"));
  const groups = origins.origins
    .map((origin): OriginGroup => ({ origin, reports: placed.filter(({ tree }) => tree?.origin === origin.id) }))
    .filter((group) => group.reports.length > 0)
    .sort((a, b) => b.reports.length - a.reports.length);
  const known = new Set(groups.flatMap((group) => group.reports));
  const rest = placed.filter((report) => !known.has(report));
  return rest.length ? [...groups, { origin: null, reports: rest }] : groups;
}

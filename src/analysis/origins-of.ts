import type { Citation, Dossier, ReportEntry } from "#model";

/**
 * The origins a citation counts under: the one it names itself, else the last roots of what its report retells, else the report itself.
 * A report that retells several roots counts under each. Sorted; a circle of retellings counts under the report it was entered by.
 */
export function originsOf(dossier: Dossier, citation: Citation): readonly string[] {
  return originFinder(dossier)(citation);
}

/** {@link originsOf} for many citations of one dossier. */
export function originFinder(dossier: Dossier): (citation: Citation) => readonly string[] {
  const reports = new Map(dossier.entries.flatMap((entry) => (entry.kind === "report" ? [[entry.id, entry] as const] : [])));
  const known = new Map<string, readonly string[]>();
  return ({ origin, report }) => {
    if (origin !== undefined) return [origin];
    const roots = known.get(report) ?? rootsOf(report, reports);
    known.set(report, roots);
    return roots;
  };
}

function rootsOf(report: string, reports: ReadonlyMap<string, ReportEntry>): readonly string[] {
  const roots = new Set<string>();
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const retells = reports.get(id)?.retells ?? [];
    if (retells.length === 0) roots.add(id);
    else retells.forEach(visit);
  };
  visit(report);
  return roots.size === 0 ? [report] : [...roots].sort();
}

/** What a reader calls an origin: its title, or its report's outlet and date, or its id. */
export function originLabel(dossier: Dossier, origin: string): string {
  for (const entry of dossier.entries) {
    if (entry.kind === "origin" && entry.id === origin) return entry.title;
    if (entry.kind === "report" && entry.id === origin) return [entry.outlet, entry.published].filter(Boolean).join(", ") || entry.id;
  }
  return origin;
}

import type { Declaration, Dossier, Entry, Origins, Report, ReportEntry } from "#model";
import type { Desk } from "./desk.ts";
import { findAffair } from "./open-affair.ts";
import { findOrigins } from "./trace-affair.ts";

/**
 * The dossier that the register holds: its entries, and before them a declaration of every report read (with the origin it was traced to)
 * that no entry declares. `knownOn` gives it as it was held then.
 */
export async function holdDossier(desk: Desk, affair: string, knownOn?: string): Promise<Dossier> {
  const { id, title } = await findAffair(desk, affair);
  const held = await desk.register.entries(id, knownOn === undefined ? { all: false } : { knownOn });
  const entries = held.map(({ entry }) => entry);
  const taken = new Set(entries.map((entry) => entry.id));
  const traced = declareReports(await desk.register.reports(id), await findOrigins(desk, id), taken);
  return { affair: { id, title }, entries: [...traced, ...entries] };
}

/** Declarations of reports and origins that no entry declares under the same id. */
function declareReports(reports: readonly Report[], origins: Origins, taken: ReadonlySet<string>): readonly Declaration[] {
  const ids = new Set(reports.map((report) => report.id));
  const ofReport = new Map(origins.reports.map((report) => [report.id, report.origin]));
  const declared: Declaration[] = origins.origins
    .filter((origin) => !taken.has(origin.id) && !ids.has(origin.id) && origin.reports.some((report) => !taken.has(report)))
    .map((origin) => ({
      kind: "origin",
      id: origin.id,
      title: origin.label,
      ...(origin.published === null ? {} : { published: origin.published }),
    }));
  const lines = reports.filter((report) => !taken.has(report.id)).map((report) => declareReport(report, ofReport.get(report.id) ?? null));
  return [...declared, ...lines];
}

/** The declaration of a report as it was read, resting on a traced origin. */
export function declareReport(report: Report, origin: string | null): ReportEntry {
  return {
    kind: "report",
    id: report.id,
    outlet: report.outlet ?? "unknown",
    retells: origin === null || origin === report.id ? [] : [origin],
    sha256: report.sha256,
    ...(report.published === null ? {} : { published: report.published }),
    ...(report.url === null ? {} : { url: report.url }),
    ...(report.language === null ? {} : { language: report.language }),
    ...(report.note ? { note: true } : {}),
  };
}

/** Entries without what is only about their place in a text, so that two of them can be compared. */
export function bare(entry: Entry): Entry {
  const { place: _place, ...rest } = entry;
  return rest as Entry;
}

import { silentChanges } from "#evidence";
import type { Report, Span } from "#model";
import type { Desk } from "./desk.ts";
import { findAffair } from "./open-affair.ts";
import { Refusal } from "./refusal.ts";

/** A sentence that is not the same in two versions, with its words and its place in each. */
export interface ToldChange {
  readonly kind: "added" | "removed" | "changed";
  readonly before: (Span & { readonly exact: string }) | null;
  readonly after: (Span & { readonly exact: string }) | null;
}

/** One version of a report, and what was changed in it since the one before; nothing is known of that for the first. */
export interface Version {
  readonly report: string;
  readonly path: string;
  readonly published: string | null;
  readonly replaces: string | null;
  readonly changes: readonly ToldChange[];
}

/** All versions of a report that are held, oldest first, each with what was silently changed since the one before. */
export async function tellVersions(desk: Desk, affair: string, id: string): Promise<readonly Version[]> {
  await findAffair(desk, affair);
  const reports = await desk.register.reports(affair);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const asked = byId.get(id);
  if (asked === undefined) throw new Refusal("unknown-report", `There is no report “${id}” here.`, "List them with `proviso origins`.");
  const first = firstOf(asked, byId);
  // A report is held after what it replaces, so one pass in order of arrival finds all that came of the first.
  const line = new Set([first.id]);
  for (const report of reports) if (report.replaces !== null && line.has(report.replaces)) line.add(report.id);
  return reports.filter((report) => line.has(report.id)).map((report) => versionOf(report, byId.get(report.replaces ?? "") ?? null));
}

function firstOf(report: Report, byId: ReadonlyMap<string, Report>): Report {
  const seen = new Set<string>();
  let first = report;
  while (first.replaces !== null && !seen.has(first.id)) {
    seen.add(first.id);
    const before = byId.get(first.replaces);
    if (before === undefined) break;
    first = before;
  }
  return first;
}

function versionOf(report: Report, before: Report | null): Version {
  const { id, path, published, replaces } = report;
  const changes = before === null ? [] : silentChanges(before.text, report.text);
  const said = (text: string, span: Span | null): ToldChange["after"] =>
    span === null ? null : { ...span, exact: text.slice(span.start, span.end) };
  return {
    report: id,
    path,
    published,
    replaces,
    changes: changes.map((change) => ({
      kind: change.kind,
      before: said(before?.text ?? "", change.before),
      after: said(report.text, change.after),
    })),
  };
}

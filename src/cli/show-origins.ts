import type { Circle, Origin, Origins, Retelling, ReportOrigin } from "#model";
import { KIND_WORDS } from "./data/origin-words.ts";
import { heading, plain, quiet, table, wrap } from "./terminal.ts";

/**
 * Origins with the reports that rest on each: kind, what each report retells and by way of whom, how well founded that is, and passages that rest
 * elsewhere. With `why` every reason is said below its report.
 */
export function showOrigins({ reports, origins, retellings, circles }: Origins, why = false): string {
  const placed = new Map(reports.map((report) => [report.id, report]));
  const told = new Map(retellings.map((edge) => [edge.report, edge]));
  const rows = (ids: readonly string[]): string => showReports(idsOf(ids, placed), told, why);
  const unknown = reports.filter(({ origin }) => origin === null).map(({ id }) => id);
  const blocks = origins.map((origin) => `${headOf(origin)}\n${rows(origin.reports)}`);
  const rest = unknown.length > 0 ? [`${heading("Origin unknown")}\n${rows(unknown)}`] : [];
  const round = circles.length > 0 ? [[heading("Circular reporting"), ...circles.map(showCircle)].join("\n")] : [];
  const count = `${reports.length} report${reports.length === 1 ? "" : "s"}, ${origins.length} origin${origins.length === 1 ? "" : "s"}`;
  return [...blocks, ...rest, ...round, count].join("\n\n");
}

function idsOf(ids: readonly string[], placed: ReadonlyMap<string, ReportOrigin>): readonly ReportOrigin[] {
  return ids.flatMap((id) => placed.get(id) ?? []);
}

function headOf({ label, id, kind }: Origin): string {
  return `${heading(plain(label))} ${quiet(`${id} · ${KIND_WORDS[kind]}`)}`;
}

/** One line for each report, and below it what is said of it. Columns are as wide as in the whole block. */
function showReports(reports: readonly ReportOrigin[], told: ReadonlyMap<string, Retelling>, why: boolean): string {
  const outletOf = (edge: Retelling | undefined): string | null => reports.find(({ id }) => id === edge?.of)?.outlet ?? null;
  const lines = table(reports.map((report) => rowOf(report, told.get(report.id), outletOf(told.get(report.id))))).split("\n");
  return reports.map((report, i) => [lines[i], ...notesOf(report, told.get(report.id), why)].join("\n")).join("\n");
}

/** `retold` is the outlet of the report that is retold, where that is at hand: it needs no second mention. */
function rowOf(report: ReportOrigin, edge: Retelling | undefined, retold: string | null): string[] {
  const between = (edge?.via ?? report.via).filter((name) => name !== retold);
  const via = between.length > 0 ? `via ${between.map(plain).join(", ")}` : "";
  const relation = `${edge ? `${edge.relation} of ${plain(edge.of)}` : report.relation}${report.byHand ? ", by hand" : ""}`;
  const confidence = edge && !report.byHand ? edge.confidence.toFixed(2) : "";
  const quietly = [report.published ?? "", relation, confidence, via].map((cell) => (cell === "" ? "" : quiet(cell)));
  return [report.id, plain(report.outlet ?? "unknown outlet"), ...quietly];
}

function notesOf({ reasons, parts }: ReportOrigin, edge: Retelling | undefined, why: boolean): readonly string[] {
  const all = why
    ? [...new Set([...reasons, ...(edge?.reasons ?? [])])].map((reason) => quiet(wrap(`because ${plain(reason)}`, "      ")))
    : [];
  const elsewhere = parts.map(({ start, end, origin, reason }) =>
    quiet(wrap(`${start}-${end} rests on ${origin}: ${plain(reason)}`, "      ")),
  );
  return [...all, ...elsewhere];
}

function showCircle({ steps, reason }: Circle): string {
  const way = steps.map(({ outlet, report, credits }) => `${plain(outlet)} (${report}) credits ${plain(credits)}`).join(" → ");
  return `${wrap(way, "  ")}\n${quiet(wrap(plain(reason), "    "))}`;
}

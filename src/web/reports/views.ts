import type { Origins } from "#model";
import { to } from "../route/address.ts";

/** The ways of looking at an affair's reports. */
export const VIEWS = ["list", "graph", "drift", "quotations"] as const;

/** One of {@link VIEWS}. */
export type View = (typeof VIEWS)[number];

/** The view that an address asks for; the list where it asks for none that we know. */
export function viewOf(query: URLSearchParams): View {
  return VIEWS.find((view) => view === query.get("view")) ?? "list";
}

/** Two reports to set side by side; `earlier` is empty where it is to be the one that `later` retells. */
export interface Beside {
  readonly earlier: string;
  readonly later: string;
}

/** Reads `compare=EARLIER..LATER`, or `compare=LATER`; `null` where the address asks for no comparison. */
export function besideOf(query: URLSearchParams): Beside | null {
  const asked = query.get("compare") ?? "";
  const [earlier, later] = asked.includes("..") ? [asked.slice(0, asked.indexOf("..")), asked.slice(asked.indexOf("..") + 2)] : ["", asked];
  return later === "" ? null : { earlier, later };
}

/** The address of two reports side by side. */
export function toBeside(affair: string, later: string, earlier = ""): string {
  return to("reports", affair, { query: new URLSearchParams({ compare: earlier === "" ? later : `${earlier}..${later}` }) });
}

/** The address of a view of the reports, with one of them in focus. */
export function toView(affair: string, view: View, report?: string): string {
  return to("reports", affair, { query: new URLSearchParams({ view, ...(report === undefined ? {} : { report }) }) });
}

/** True where something is at hand to set a report beside: what it retells, or another report of its origin that it does not come before. */
export function canCompare({ reports, retellings }: Origins, id: string): boolean {
  if (retellings.some(({ report, to: leads }) => report === id && leads === "report")) return true;
  const placed = reports.find((report) => report.id === id);
  if (placed === undefined || placed.origin === null || placed.relation === "original") return false;
  return reports.some((report) => report.id !== id && report.origin === placed.origin);
}

import type { Declaration, Entry, OriginEntry, Origins } from "#model";
import type { Desk } from "./desk.ts";
import { declareReport } from "./hold-dossier.ts";
import { findAffair, slug } from "./open-affair.ts";
import { Refusal } from "./refusal.ts";
import { findOrigins } from "./trace-affair.ts";

/** What reports rest on: themselves, an origin or report known by its id, or a new origin under this title. */
export type RestsOn = { readonly own: true } | { readonly id: string } | { readonly title: string };

/** What is said by hand about the origin of some reports, and why. */
export interface OriginOrder {
  readonly affair: string;
  readonly reports: readonly string[];
  readonly on: RestsOn;
  readonly reason?: string;
}

/**
 * Says by hand what reports rest on. It is entered as their declarations, in one act that can be undone, and wins over the trace from then on, in
 * every answer and after every later read. Refuses unknown reports and origins, and a report that would rest on itself by a detour.
 */
export async function correctOrigin(desk: Desk, order: OriginOrder): Promise<Origins> {
  const affair = (await findAffair(desk, order.affair)).id;
  const origins = await findOrigins(desk, affair);
  const held = new Map<string, Entry>((await desk.register.entries(affair)).map(({ entry }) => [entry.id, entry]));
  const read = new Map((await desk.register.reports(affair)).map((report) => [report.id, report]));
  if (order.reports.length === 0) throw new Refusal("missing-report", "No report is named.", "Name at least one by its id.");
  const root = settleRoot(order, origins, held);
  const entries: Declaration[] = root?.declared === undefined ? [] : [root.declared];
  for (const id of order.reports) {
    const report = read.get(id);
    if (report === undefined) throw unknownReport(id, [...read.keys()]);
    if (root !== null && reaches(root.id, id, held))
      throw new Refusal("circle", `“${root.id}” rests on ${id} itself.`, `Say first what ${root.id} rests on.`);
    const before = held.get(id);
    const retells = root === null ? [] : [root.id];
    entries.push(before?.kind === "report" ? { ...before, retells } : { ...declareReport(report, null), retells });
  }
  const act = { kind: "enter" as const, entries, ...(order.reason ? { reason: order.reason } : {}) };
  await desk.register.perform({ affair, by: desk.by, at: desk.now(), act });
  return findOrigins(desk, affair);
}

/** Gives reports back to the trace: what was said of them by hand, or in a dossier, is withdrawn. */
export async function releaseOrigin(desk: Desk, order: { readonly affair: string; readonly reports: readonly string[] }): Promise<Origins> {
  const affair = (await findAffair(desk, order.affair)).id;
  const declared = (await desk.register.entries(affair)).map(({ entry }) => entry).filter(({ kind }) => kind === "report");
  const ids = order.reports.filter((id) => declared.some((entry) => entry.id === id));
  const other = order.reports.find((id) => !ids.includes(id));
  if (other !== undefined || ids.length === 0)
    throw new Refusal("unknown-report", `Nothing is entered by hand about “${other ?? ""}”.`, "`proviso origins` marks what is.");
  await desk.register.perform({ affair, by: desk.by, at: desk.now(), act: { kind: "withdraw", ids } });
  return findOrigins(desk, affair);
}

/** The id to rest on, with its declaration where it is not declared yet (a trace may change, an entry stays); `null` for an origin of one's own. */
function settleRoot(
  { on, reports }: OriginOrder,
  origins: Origins,
  held: ReadonlyMap<string, Entry>,
): { readonly id: string; readonly declared?: OriginEntry } | null {
  if ("own" in on) return null;
  const taken = new Set([...held.keys(), ...origins.reports.map(({ id }) => id), ...origins.origins.map(({ id }) => id)]);
  if ("title" in on) {
    const id = freeId(slug(on.title), taken);
    return { id, declared: { kind: "origin", id, title: on.title } };
  }
  if (reports.length === 1 && reports[0] === on.id) return null;
  const entry = held.get(on.id);
  if (entry?.kind === "origin" || entry?.kind === "report" || origins.reports.some(({ id }) => id === on.id)) return { id: on.id };
  const traced = entry === undefined ? origins.origins.find(({ id }) => id === on.id) : undefined;
  if (traced === undefined) {
    throw new Refusal("unknown-origin", `There is no origin and no report “${on.id}”.`, listed(origins.origins.map(({ id }) => id)));
  }
  const { id, label, published } = traced;
  return { id, declared: { kind: "origin", id, title: label, ...(published === null ? {} : { published }) } };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
}

/** True where the declared retellings lead from one report to the other. */
function reaches(from: string, to: string, held: ReadonlyMap<string, Entry>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = from; at !== undefined && !seen.has(at);) {
    if (at === to) return true;
    seen.add(at);
    const entry = held.get(at);
    at = entry?.kind === "report" ? entry.retells[0] : undefined;
  }
  return false;
}

function unknownReport(id: string, known: readonly string[]): Refusal {
  return new Refusal("unknown-report", `There is no report “${id}” here.`, listed(known));
}

/** How many ids a refusal names. */
const NAMED = 8;

function listed(ids: readonly string[]): string {
  const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more; \`proviso origins\` lists them` : "";
  return `There are: ${ids.slice(0, NAMED).join(", ")}${more}.`;
}

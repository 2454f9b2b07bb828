import { isStatement } from "#model";
import type { Report } from "#model";
import { attribute, passages } from "#evidence";
import { printEntry } from "#language";
import type { Entry, Origins, Quotation, Recorded, Span } from "#model";
import type { HeldProposal } from "#register";
import type { Desk } from "./desk.ts";
import { findReport } from "./find-proposal.ts";
import { findAffair } from "./open-affair.ts";
import { nextReversals } from "./take-back.ts";
import { findOrigins } from "./trace-affair.ts";

/** An affair with the numbers a person wants to see first. `open` counts proposals not decided on. */
export interface Overview {
  readonly id: string;
  readonly title: string;
  readonly reports: number;
  readonly origins: number;
  readonly open: number;
  readonly statements: number;
  readonly undo: string | null;
  readonly redo: string | null;
}

/** The overview of one affair. */
export async function overviewAffair(desk: Desk, affair: string): Promise<Overview> {
  const { id, title } = await findAffair(desk, affair);
  const [reports, origins, open, entries, reversals] = await Promise.all([
    desk.register.reports(id),
    findOrigins(desk, id),
    desk.register.proposals(id, { state: "open" }),
    desk.register.entries(id),
    nextReversals(desk, id),
  ]);
  const statements = entries.filter(({ entry }) => isStatement(entry)).length;
  return { id, title, reports: reports.length, origins: origins.origins.length, open: open.length, statements, ...reversals };
}

/** The overviews of every affair in the store. */
export async function overviewAll(desk: Desk): Promise<readonly Overview[]> {
  const affairs = await desk.register.affairs();
  return Promise.all(affairs.map(({ id }) => overviewAffair(desk, id)));
}

/** A report as a line of a list. */
export interface ReportSummary extends Omit<
  Report,
  "text" | "sha256" | "bylines" | "retells" | "replaces" | "mediaType" | "url" | "complete"
> {
  readonly words: number;
  readonly proposals: number;
  readonly open: number;
}

/** The reports of an affair in the order of arrival, with their origins. */
export async function listReports(desk: Desk, affair: string): Promise<{ reports: readonly ReportSummary[]; origins: Origins }> {
  await findAffair(desk, affair);
  const [reports, proposals, origins] = await Promise.all([
    desk.register.reports(affair),
    desk.register.proposals(affair),
    findOrigins(desk, affair),
  ]);
  return { reports: reports.map((report) => summarise(report, proposals)), origins };
}

function summarise(report: Report, proposals: readonly HeldProposal[]): ReportSummary {
  const { id, path, title, outlet, published, language, note, text } = report;
  const own = proposals.filter(({ proposal }) => proposal.report === id);
  const open = own.filter(({ state }) => state === "open").length;
  return { id, path, title, outlet, published, language, note, words: text.match(/\S+/g)?.length ?? 0, proposals: own.length, open };
}

/** One report with its text, its paragraphs and its proposals in reading order. */
export async function openReport(
  desk: Desk,
  affair: string,
  id: string,
): Promise<{ report: Report; paragraphs: readonly Span[]; proposals: readonly HeldProposal[] }> {
  const report = await findReport(desk, affair, id);
  return { report, paragraphs: passages(report), proposals: await desk.register.proposals(affair, { report: id }) };
}

/** Proposals in reading order. */
export async function listProposals(
  desk: Desk,
  affair: string,
  filter: { report?: string; state?: HeldProposal["state"] } = {},
): Promise<readonly HeldProposal[]> {
  await findAffair(desk, affair);
  return desk.register.proposals(affair, filter);
}

/** A quotation with the report it stands in. */
export interface FoundQuotation extends Quotation {
  readonly report: string;
  readonly path: string;
}

/** Every quotation of an affair's reports, in reading order. */
export async function listQuotations(desk: Desk, affair: string): Promise<readonly FoundQuotation[]> {
  await findAffair(desk, affair);
  const reports = await desk.register.reports(affair);
  return reports.flatMap((report) =>
    attribute(report).quotations.map((quotation) => ({ report: report.id, path: report.path, ...quotation })),
  );
}

/** An entry held, with its recorded time and its text. */
export interface HeldText {
  readonly entry: Entry;
  readonly recorded: Recorded;
  readonly text: string;
}

/** The entries held now, or as they were known on an instant or day. */
export async function listEntries(desk: Desk, affair: string, knownOn?: string): Promise<readonly HeldText[]> {
  await findAffair(desk, affair);
  const held = await desk.register.entries(affair, knownOn === undefined ? {} : { knownOn });
  return held.map(({ entry, recorded }) => ({ entry, recorded, text: printEntry(entry) }));
}

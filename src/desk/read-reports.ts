import { setImmediate as turn } from "node:timers/promises";
import { attribute, readDocuments, reportId, type ReadResult } from "#evidence";
import type { Group, Member, Report } from "#model";
import { propose, unreadLanguage } from "#reader";
import type { Desk } from "./desk.ts";
import type { Gathered } from "./gather-documents.ts";
import { HeldVersions, saidChange } from "./held-versions.ts";
import { namesKnown } from "./names-known.ts";
import { traceAffair } from "./trace-affair.ts";

/** How a read stands. Lists hold paths as given. */
export interface ReadProgress {
  readonly done: number;
  readonly total: number;
  readonly current: string | null;
  readonly read: readonly string[];
  /** Documents whose text was held already. */
  readonly held: readonly string[];
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
  /** What a reader should know about a document that was read all the same. */
  readonly findings: readonly { readonly path: string; readonly finding: string }[];
}

/** What a read is told. */
export interface ReadOrder {
  readonly affair: string;
  readonly documents: readonly Gathered[];
  /** Called after every document. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Stops the read between two documents; what was read stays, and reading the same again goes on from there. */
  readonly signal?: AbortSignal;
}

interface Tally {
  read: string[];
  held: string[];
  failed: { path: string; reason: string }[];
  findings: { path: string; finding: string }[];
}

/**
 * Reads documents into an affair: each with its proposals in one transaction, so that a killed process loses at most the one in hand. The same
 * text twice is one report. A document that cannot be read is named with the reason and costs nothing around it. At the end retellings and
 * origins are traced anew over the whole affair.
 */
export async function readReports(desk: Desk, { affair, documents, onProgress, signal }: ReadOrder): Promise<ReadProgress> {
  const tally: Tally = { read: [], held: [], failed: [], findings: [] };
  const known = await namesKnown(desk, affair);
  const taken = new Set<string>();
  const versions = new HeldVersions();
  for (const report of await desk.register.reports(affair)) {
    taken.add(report.id);
    versions.note(report);
  }
  const progress = (done: number, current: string | null): ReadProgress => ({ done, total: documents.length, current, ...tally });
  let done = 0;
  for (const document of documents) {
    if (signal?.aborted) break;
    onProgress?.(progress(done, document.path));
    await readOne({ desk, affair, taken, known, versions, tally, signal }, document);
    done += 1;
    await turn();
  }
  if (tally.read.length > 0) await traceAffair(desk, affair);
  const last = progress(done, null);
  onProgress?.(last);
  return last;
}

/** What one read holds in hand from document to document. */
interface Reading {
  readonly desk: Desk;
  readonly affair: string;
  /** Report ids that are in use. */
  readonly taken: Set<string>;
  /** The affair's own members and groups, which the reader then finds under their own ids. */
  readonly known: readonly (Member | Group)[];
  readonly versions: HeldVersions;
  readonly tally: Tally;
  readonly signal: AbortSignal | undefined;
}

async function readOne(reading: Reading, document: Gathered): Promise<void> {
  const { tally, signal } = reading;
  const { path } = document;
  try {
    const { bytes, mediaType } = await document.load(signal);
    const read = await readDocuments({
      path,
      bytes,
      ...(mediaType === undefined ? {} : { mediaType }),
      ...(document.metadata ? { metadata: document.metadata } : {}),
    });
    if ("refused" in read) {
      tally.failed.push({ path, reason: read.refused });
      return;
    }
    for (const finding of read.findings) tally.findings.push({ path, finding });
    for (const result of read.results) {
      if (signal?.aborted) return;
      await takeIn(reading, result);
      if (read.results.length > 1) await turn();
    }
  } catch (error) {
    if (signal?.aborted) return;
    if (!(error instanceof Error) || error.name === "RegisterError") throw error;
    tally.failed.push({ path, reason: error.message });
  }
}

/** Takes in one report of a document. */
async function takeIn(reading: Reading, result: ReadResult & { readonly path: string }): Promise<void> {
  const { desk, affair, taken, versions, tally } = reading;
  const { path } = result;
  if ("refused" in result) {
    tally.failed.push({ path, reason: result.refused });
    return;
  }
  for (const finding of result.findings) tally.findings.push({ path, finding });
  if ((await desk.register.reportBySha(affair, result.report.sha256)) !== null) {
    tally.held.push(path);
    return;
  }
  const id = reportId(result.report, taken);
  const before = await versions.newestOf(desk, affair, { ...result.report, id });
  const report = { ...result.report, id, replaces: before?.id ?? null };
  if (!(await receive(reading, report, result.received))) {
    tally.held.push(path);
    return;
  }
  tally.read.push(path);
  taken.add(id);
  versions.note(report);
  if (before !== null) tally.findings.push({ path, finding: saidChange(before, report) });
  const unread = unreadLanguage(report);
  if (unread !== null)
    tally.findings.push({ path, finding: `${unread.inPart ? "in part " : ""}not read for statements: no patterns for ${unread.language}` });
  if (isAhead(report, desk.now())) tally.findings.push({ path, finding: `dated ${report.published}, which is yet to come` });
}

/** True for a report dated later than tomorrow: a day more, since a day begins earlier elsewhere. */
function isAhead({ published }: Pick<Report, "published">, now: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? "")?.[0];
  return day !== undefined && Date.parse(day) - Date.parse(now.slice(0, 10)) > DAY_MILLISECONDS;
}

const DAY_MILLISECONDS = 86_400_000;

async function receive({ desk, affair, known }: Reading, report: Report, bytes: Uint8Array): Promise<boolean> {
  const proposals = propose({ report, ...attribute(report), known });
  const order = { affair, by: desk.by, at: desk.now(), act: { kind: "receive-report" as const, report, bytes, proposals } };
  const { held } = await desk.register.perform(order);
  return held !== true;
}

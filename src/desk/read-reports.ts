import { setImmediate as turn } from "node:timers/promises";
import { attribute, readDocuments, reportId, type ReadResult } from "#evidence";
import type { Group, Member, Report } from "#model";
import { propose, reconcile, unreadLanguage } from "#reader";
import { type Consulted, consultModel } from "./consult-model.ts";
import type { Desk } from "./desk.ts";
import type { Gathered } from "./gather-documents.ts";
import { HeldVersions, saidChange } from "./held-versions.ts";
import type { ModelEndpoint } from "./model-endpoint.ts";
import { ModelRun, type ModelTally } from "./model-run.ts";
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
  /** How the asking of a language model stands; `null` where none is asked. */
  readonly model: ModelTally | null;
}

/** What a read is told. */
export interface ReadOrder {
  readonly affair: string;
  readonly documents: readonly Gathered[];
  /** The language model that is asked beside the rules; nobody where none is given. */
  readonly model?: ModelEndpoint | null;
  /** Called after every document, and after every passage that a model was asked about. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Stops the read between two documents, or while a model is asked about one; what was read stays, and reading the same again goes on from there. */
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
export async function readReports(desk: Desk, order: ReadOrder): Promise<ReadProgress> {
  const { affair, documents, onProgress, signal } = order;
  const run = order.model ? new ModelRun(order.model) : null;
  const tally: Tally = { read: [], held: [], failed: [], findings: [] };
  const known = await namesKnown(desk, affair);
  const taken = new Set<string>();
  const versions = new HeldVersions();
  for (const report of await desk.register.reports(affair)) {
    taken.add(report.id);
    versions.note(report);
  }
  const progress = (done: number, current: string | null): ReadProgress => ({
    ...{ done, total: documents.length, current, ...tally },
    model: run?.tally() ?? null,
  });
  let done = 0;
  for (const document of documents) {
    if (signal?.aborted) break;
    onProgress?.(progress(done, document.path));
    const onAsked = (): void => onProgress?.(progress(done, document.path));
    await readOne({ desk, affair, taken, known, versions, tally, signal, run, onAsked }, document);
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
  /** The asking of a language model; `null` where none is asked. */
  readonly run: ModelRun | null;
  readonly onAsked: () => void;
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
  const { isNew, consulted } = await receive(reading, report, result.received);
  for (const finding of consulted?.findings ?? []) tally.findings.push({ path, finding });
  if (!isNew) {
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

/** Holds the report with what the rules propose and, where a model is asked, what that adds. */
async function receive(
  { desk, affair, known, run, signal, onAsked }: Reading,
  report: Report,
  bytes: Uint8Array,
): Promise<{ readonly isNew: boolean; readonly consulted: Consulted | null }> {
  const input = { report, ...attribute(report), known };
  const rules = propose(input);
  const consulted = run ? await consultModel(run, input, { signal, onAsked }) : null;
  const { proposals, agreed, conflicts } = reconcile(rules, consulted?.proposals ?? []);
  const kept = consulted ? { consultation: consulted.consultation } : {};
  const act = { kind: "receive-report" as const, report, bytes, proposals, ...kept };
  const { held } = await desk.register.perform({ affair, by: desk.by, at: desk.now(), act });
  if (held !== true) run?.noteShown({ shown: proposals.length - rules.length, agreed, conflicts });
  return { isNew: held !== true, consulted };
}

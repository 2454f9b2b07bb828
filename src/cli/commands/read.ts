import type { Command } from "commander";
import {
  chooseModel,
  findOrigins,
  gatherDocuments,
  importDossier,
  listProposals,
  openAffair,
  overviewAll,
  readReports,
  Refusal,
  slug,
} from "#desk";
import type { Desk, Haul, ModelEndpoint, ReadProgress } from "#desk";
import { atDesk } from "../at-desk.ts";
import type { StoreOptions } from "../at-desk.ts";
import type { Scene } from "../doors.ts";
import { onInterrupt } from "../interrupt.ts";
import { loadFile } from "../read-text.ts";
import { showDiagnostics } from "../show-diagnostics.ts";
import { showRead, watchRead } from "../show-read.ts";
import { readStdin } from "../stdin.ts";
import { heading, quiet, TERMINAL } from "../terminal.ts";
import { titleFrom } from "../title-from.ts";
import { withJson, withStore } from "./store-options.ts";

type ReadOptions = StoreOptions & { title?: string; json?: boolean; model?: boolean };

/** `proviso read PATH…`: documents into the store, with their proposals and origins. */
export function addRead(program: Command, scene: Scene): void {
  const command = program
    .command("read")
    .description("read reports into the store: files, folders, addresses, - for standard input")
    .argument("<path...>", "what to read: texts, pages, PDF, Word, mails, feeds, web archives, folders of them, http(s) addresses, -")
    .option("--title <words>", "the affair's title, where it is new")
    .option("--model", "also ask the language model that PROVISO_MODEL names (asked anyway where it names one)")
    .option("--no-model", "ask no language model");
  withJson(withStore(command)).action(async (paths: string[], options: ReadOptions) => {
    const model = chooseModel(process.env, options.model);
    await atDesk(options.store, async (desk) => {
      const haul = await gatherDocuments(paths, readStdin);
      refuseNothing(haul);
      const affair = await affairToReadInto(desk, paths, options);
      const outcome = await readHaul(desk, affair, haul, model);
      const origins = await findOrigins(desk, affair);
      const open = (await listProposals(desk, affair, { state: "open" })).length;
      const { progress, interrupted } = outcome;
      if (options.json)
        TERMINAL.out(
          JSON.stringify({ affair, ...progress, origins: origins.origins.length, reports: origins.reports.length, proposals: open }),
        );
      else TERMINAL.out(`${heading(`Affair ${affair}`)}\n${showRead(progress, origins, open, interrupted)}`);
      scene.setExit(interrupted ? 130 : progress.failed.length > 0 ? 1 : 0);
    });
  });
}

async function affairToReadInto(desk: Desk, paths: readonly string[], options: { affair?: string; title?: string }): Promise<string> {
  const open = await overviewAll(desk);
  const named = options.affair ?? (open.length === 1 && options.title === undefined ? open[0]!.id : undefined);
  const title = options.title ?? (named === undefined ? titleFrom(paths[0]!) : (open.find(({ id }) => id === named)?.title ?? named));
  return (await openAffair(desk, { id: named ?? slug(title), title })).id;
}

/** Refuses, before an affair is opened for it, what holds neither a report nor a dossier. */
export function refuseNothing({ documents, dossiers, failed }: Haul): void {
  if (documents.length + dossiers.length > 0) return;
  const why = failed.map(({ path, reason }) => `${path}: ${reason}`).join("; ");
  const way =
    "Name files, folders that hold them, addresses, or - for standard input; what is read: .txt .md .html .pdf .docx .eml .mhtml .xml .rss .atom .warc, also in .gz, and .proviso.";
  throw new Refusal("nothing-to-read", `There is nothing to read${why ? ` (${why})` : " there"}.`, way);
}

/** Reads what was gathered, with progress and Ctrl+C; dossiers among it are entered, their messages told on standard error. */
export async function readHaul(
  desk: Desk,
  affair: string,
  haul: Haul,
  model: ModelEndpoint | null = null,
): Promise<{ progress: ReadProgress; interrupted: boolean }> {
  const { signal, done } = onInterrupt();
  const watch = watchRead(TERMINAL);
  try {
    const progress = await readReports(desk, { affair, documents: haul.documents, model, onProgress: watch.onProgress, signal });
    watch.end();
    const interrupted = signal.aborted;
    for (const file of haul.dossiers) await enterDossier(desk, file, affair);
    return { progress: { ...progress, failed: [...haul.failed, ...progress.failed] }, interrupted };
  } finally {
    watch.end();
    done();
  }
}

/** Enters one dossier file; its errors go to standard error, its warnings are counted there. */
export async function enterDossier(
  desk: Desk,
  file: string,
  affair?: string,
): Promise<{ affair: string; entered: number; errors: number }> {
  const { texts } = await loadFile(file);
  const text = texts.get(file)!;
  const {
    affair: into,
    diagnostics,
    entered,
  } = await importDossier(desk, { text, file, texts, ...(affair === undefined ? {} : { affair }) });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) TERMINAL.err(showDiagnostics(errors, texts));
  const warnings = diagnostics.length - errors.length;
  if (warnings > 0) TERMINAL.err(quiet(`${warnings} warning${warnings === 1 ? "" : "s"}; see them with: proviso check ${file}`));
  return { affair: into.id, entered, errors: errors.length };
}

import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { Option } from "commander";
import type { Command } from "commander";
import { checkExpectations, gatherDocuments, readDossier, Refusal } from "#desk";
import type { CheckedExpectation } from "#desk";
import type { Diagnostic } from "#model";
import type { ExitCode, Scene } from "../doors.ts";
import { onInterrupt } from "../interrupt.ts";
import { showDiagnostics } from "../show-diagnostics.ts";
import { sarifOf } from "../show-sarif.ts";
import { heading, plain, quiet, TERMINAL, wrap } from "../terminal.ts";
import { watchFiles } from "../watch-files.ts";
import { readText } from "./exchange.ts";

/** How the findings are printed. */
type Format = "pretty" | "json" | "sarif";

interface CheckOptions {
  readonly json?: boolean;
  readonly format: Format;
  readonly strict?: boolean;
  readonly watch?: boolean;
}

/** What was found in one dossier. */
interface Checked {
  readonly file: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly expectations: readonly CheckedExpectation[];
}

/** `proviso check`: a dossier's messages and expectations, once or after every change. */
export function addCheck(program: Command, scene: Scene): void {
  program
    .command("check")
    .description("check dossiers and test their expectations; exit 1 where a text is at fault or an expectation fails")
    .argument("<file...>", "dossiers, folders of them, or - for standard input")
    .addOption(new Option("--format <form>", "how findings are printed").choices(["pretty", "json", "sarif"]).default("pretty"))
    .option("--json", "the same as --format json")
    .option("--strict", "a warning is as bad as an error: exit 1")
    .option("--watch", "check again after every change, until Ctrl+C")
    .action(async (paths: string[], options: CheckOptions) => {
      const files = await dossiersOf(paths);
      if (options.watch) await checkAgain(files, options, scene);
      else scene.setExit(await checkOnce(files, options));
    });
}

/** The files named, and the dossiers below the folders named. */
async function dossiersOf(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const isFolder = path !== "-" && (await stat(path).catch(() => null))?.isDirectory();
    found.push(...(isFolder ? (await gatherDocuments([path])).dossiers : [path]));
  }
  if (found.length > 0) return found;
  throw new Refusal("nothing-to-check", `There is no dossier in ${paths.join(", ")}.`, "A dossier's file ends in .proviso.");
}

/** Checks every file and prints what was found; gives the exit code. */
async function checkOnce(files: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const checked: Checked[] = [];
  for (const file of files) checked.push(await checkFile(file));
  const format = options.json === true ? "json" : options.format;
  if (format === "json") TERMINAL.out(JSON.stringify(jsonOf(checked), null, 1));
  else if (format === "sarif") TERMINAL.out(JSON.stringify(sarifOf(checked), null, 1));
  else for (const one of checked) TERMINAL.out(prettyOf(one, files.length > 1));
  return checked.some((one) => isBad(one, options.strict === true)) ? 1 : 0;
}

async function checkFile(file: string): Promise<Checked> {
  const text = await readText(file);
  const { dossier, diagnostics } = readDossier(text, file);
  return { file, text, diagnostics, expectations: checkExpectations(dossier) };
}

function isBad({ diagnostics, expectations }: Checked, strict: boolean): boolean {
  return diagnostics.some(({ severity }) => strict || severity === "error") || expectations.some(({ holds }) => !holds);
}

function jsonOf(checked: readonly Checked[]): object {
  const expectations = checked.flatMap((one) =>
    one.expectations.map(({ id, text, holds, found, entry }) => ({
      file: one.file,
      id,
      text,
      holds,
      found,
      line: entry.place?.line ?? null,
    })),
  );
  return { diagnostics: checked.flatMap(({ diagnostics }) => diagnostics), expectations };
}

function prettyOf({ file, text, diagnostics, expectations }: Checked, named: boolean): string {
  const failed = expectations.filter(({ holds }) => !holds);
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const counts = `${count(errors, "error")}, ${count(diagnostics.length - errors, "warning")}`;
  const held = `${expectations.length - failed.length} of ${count(expectations.length, "expectation")} hold`;
  return [
    ...(diagnostics.length > 0 ? [showDiagnostics(diagnostics, text)] : []),
    ...failed.map(
      ({ entry, text: line, found }) =>
        `${file}:${entry.place?.line ?? 1}: ${heading("expectation fails")}: ${plain(line)}\n${wrap(`found: ${plain(found)}`, "  ")}`,
    ),
    quiet(`${named ? `${file}: ` : ""}${counts}; ${held}`),
  ].join("\n");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Checks now and after every change of a file, until interrupted. A file that is gone for a moment (an editor saves) is waited for. */
async function checkAgain(files: readonly string[], options: CheckOptions, scene: Scene): Promise<void> {
  if (files.includes("-")) throw new Refusal("cannot-watch", "Standard input cannot be watched.", "Name a file.");
  const { signal, done } = onInterrupt();
  const check = async (): Promise<void> => {
    if (process.stdout.isTTY) process.stdout.write("\u001b[2J\u001b[3J\u001b[H");
    try {
      scene.setExit(await checkOnce(files, options));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      TERMINAL.err(error.message);
      scene.setExit(1);
    }
    TERMINAL.err(quiet(`Watching ${files.map((file) => basename(file)).join(", ")}   (Ctrl+C ends it)`));
  };
  try {
    await watchFiles(files, check, signal);
  } finally {
    done();
  }
}

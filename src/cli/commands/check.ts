import { stat, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { Option } from "commander";
import type { Command } from "commander";
import { applyFix, checkExpectations, gatherDocuments, readDossier, Refusal } from "#desk";
import type { CheckedExpectation } from "#desk";
import type { Diagnostic } from "#model";
import type { ExitCode, Scene } from "../doors.ts";
import { onInterrupt } from "../interrupt.ts";
import { loadFile } from "../read-text.ts";
import { showDiagnostics } from "../show-diagnostics.ts";
import { sarifOf } from "../show-sarif.ts";
import { heading, plain, quiet, TERMINAL, wrap } from "../terminal.ts";
import { watchFiles } from "../watch-files.ts";

/** How the findings are printed. */
type Format = "pretty" | "json" | "sarif";

interface CheckOptions {
  readonly json?: boolean;
  readonly format: Format;
  readonly strict?: boolean;
  readonly watch?: boolean;
  readonly fix?: boolean;
}

/** What was found in one dossier. */
interface Checked {
  readonly file: string;
  readonly texts: ReadonlyMap<string, string>;
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
    .option("--fix", "make every fix that needs no judgement, in the files themselves; then check")
    .option("--watch", "check again after every change, until Ctrl+C")
    .action(async (paths: string[], options: CheckOptions) => {
      const files = await dossiersOf(paths);
      if (options.watch) await checkAgain(files, options, scene);
      else scene.setExit((await checkOnce(files, options)).code);
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

/** What became of a check: the exit code, and every file that was looked into. */
interface Outcome {
  readonly code: ExitCode;
  readonly files: readonly string[];
}

/** Checks every file and prints what was found. */
async function checkOnce(files: readonly string[], options: CheckOptions): Promise<Outcome> {
  const checked: Checked[] = [];
  for (const file of files) checked.push(options.fix ? await mendFile(file) : await checkFile(file));
  const format = options.json === true ? "json" : options.format;
  if (format === "json") TERMINAL.out(JSON.stringify(jsonOf(checked), null, 1));
  else if (format === "sarif") TERMINAL.out(JSON.stringify(sarifOf(checked), null, 1));
  else for (const one of checked) TERMINAL.out(prettyOf(one, files.length > 1));
  const code = checked.some((one) => isBad(one, options.strict === true)) ? 1 : 0;
  return { code, files: checked.flatMap(({ texts }) => [...texts.keys()]) };
}

async function checkFile(file: string): Promise<Checked> {
  const { dossier, diagnostics, texts } = await loadFile(file);
  return { file, texts, diagnostics, expectations: checkExpectations(dossier) };
}

/** The most fixes made in one dossier: each is followed by a check, since one may do away with another. */
const MOST_FIXES = 1000;

/** Makes the fixes of a dossier one after the other and writes the files that changed. Gives what is left. */
async function mendFile(file: string): Promise<Checked> {
  if (file === "-") throw new Refusal("cannot-fix", "Standard input cannot be mended.", "Name a file.");
  let checked = await checkFile(file);
  const mended = new Map<string, string>();
  const made: string[] = [];
  while (made.length < MOST_FIXES) {
    const { fix, place } = checked.diagnostics.find((each) => each.fix) ?? {};
    if (!fix || !place) break;
    const [before, texts] = [checked.texts, new Map(checked.texts)];
    for (const path of new Set(fix.edits.map(({ place }) => place.file))) {
      const after = applyFix(texts.get(path) ?? "", fix, path);
      texts.set(path, after);
      mended.set(path, after);
    }
    if ([...texts].every(([path, text]) => before.get(path) === text)) break;
    made.push(`${place.file}:${place.line}: ${plain(fix.title)}`);
    const { dossier, diagnostics } = readDossier(texts.get(file)!, file, texts);
    checked = { file, texts, diagnostics, expectations: checkExpectations(dossier) };
  }
  for (const [path, text] of mended) await writeFile(path, text);
  TERMINAL.err([...made, `${file}: ${count(made.length, "fix", "fixes")} made.`].join("\n"));
  return checked;
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

function prettyOf({ file, texts, diagnostics, expectations }: Checked, named: boolean): string {
  const failed = expectations.filter(({ holds }) => !holds);
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const counts = `${count(errors, "error")}, ${count(diagnostics.length - errors, "warning")}`;
  const held = `${expectations.length - failed.length} of ${count(expectations.length, "expectation")} ${expectations.length === 1 ? "holds" : "hold"}`;
  return [
    ...(diagnostics.length > 0 ? [showDiagnostics(diagnostics, texts)] : []),
    ...failed.map(
      ({ entry, text: line, found }) =>
        `${file}:${entry.place?.line ?? 1}: ${heading("expectation fails")}: ${plain(line)}\n${wrap(`found: ${plain(found)}`, "  ")}`,
    ),
    quiet(`${named ? `${file}: ` : ""}${counts}; ${held}`),
  ].join("\n");
}

function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}

/** Checks now and after every change of a file, until interrupted. A file that is gone for a moment (an editor saves) is waited for. */
async function checkAgain(files: readonly string[], options: CheckOptions, scene: Scene): Promise<void> {
  if (files.includes("-")) throw new Refusal("cannot-watch", "Standard input cannot be watched.", "Name a file.");
  const { signal, done } = onInterrupt();
  const check = async (): Promise<readonly string[]> => {
    let looked = files;
    if (process.stdout.isTTY) process.stdout.write("\u001b[2J\u001b[3J\u001b[H");
    try {
      const outcome = await checkOnce(files, options);
      scene.setExit(outcome.code);
      looked = outcome.files;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      TERMINAL.err(error.message);
      scene.setExit(1);
    }
    TERMINAL.err(quiet(`Watching ${looked.map((file) => basename(file)).join(", ")}   (Ctrl+C ends it)`));
    return looked;
  };
  try {
    await watchFiles(check, signal);
  } finally {
    done();
  }
}

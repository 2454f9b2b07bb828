import type { Command } from "commander";
import { dossierOfTable, importDossier, Refusal, TABLE_FIELDS } from "#desk";
import type { Diagnostic } from "#model";
import { atDesk } from "../at-desk.ts";
import type { StoreOptions } from "../at-desk.ts";
import type { Scene } from "../doors.ts";
import { loadFile, readText } from "../read-text.ts";
import { showDiagnostics } from "../show-diagnostics.ts";
import { plain, quiet, TERMINAL } from "../terminal.ts";
import { titleFrom } from "../title-from.ts";
import { withStore } from "./store-options.ts";

/** Warnings shown before the list is cut; errors are shown all. */
const WARNINGS_SHOWN = 20;

interface ImportOptions extends StoreOptions {
  readonly column?: Readonly<Record<string, string>>;
  readonly title?: string;
  readonly print?: boolean;
}

/** `proviso import`: a dossier, or a table of pledges, into the register. */
export function addImport(program: Command, scene: Scene): void {
  const command = program
    .command("import")
    .description("enter a dossier, or a table of pledges, into the register")
    .argument("<file>", "a dossier, a table saved as .csv or .tsv, or - for a dossier on standard input")
    .option("--column <field=heading>", "of a table: which column holds what, repeatable", collectColumn)
    .option("--title <words>", "of a table: the affair's title")
    .option("--print", "of a table: print the dossier it makes, and enter nothing")
    .addHelpText("after", `\nFields of a table: ${TABLE_FIELDS.join(", ")}.`);
  withStore(command).action(async (file: string, options: ImportOptions) => {
    const isTable = /\.(?:csv|tsv)$/i.test(file);
    const texts = isTable ? new Map([[file, await readText(file)]]) : (await loadFile(file)).texts;
    const text = texts.get(file)!;
    const table = isTable ? tableOf(text, file, options) : null;
    if (!table && options.print) throw new Refusal("not-a-table", `${file} is a dossier already.`, "See it with: proviso format -");
    if (table && table.diagnostics.length > 0) TERMINAL.err(shown(table.diagnostics, texts));
    if (table && (options.print || table.text === "")) {
      if (table.text !== "") TERMINAL.out(table.text.replace(/\n$/, ""));
      scene.setExit(hasError(table.diagnostics) ? 1 : 0);
      return;
    }
    await atDesk(options.store, async (desk) => {
      const order = { text: table?.text ?? text, file, texts, ...(options.affair === undefined ? {} : { affair: options.affair }) };
      const { affair, diagnostics, entered } = await importDossier(desk, order);
      if (!table && diagnostics.length > 0) TERMINAL.err(shown(diagnostics, texts));
      TERMINAL.out(`${plain(affair.title)} (${affair.id}): ${entered} entries entered.`);
      if (hasError(table?.diagnostics ?? diagnostics)) scene.setExit(1);
    });
  });
}

function tableOf(text: string, file: string, { column = {}, title }: ImportOptions) {
  return dossierOfTable({ text, file, title: title ?? titleFrom(file), columns: column });
}

/** `member=Country` and so on, gathered over all uses of the flag. */
function collectColumn(pair: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const [field, ...heading] = pair.split("=");
  if (!field || heading.length === 0)
    throw new Refusal("invalid-column", `“${pair}” is no column.`, "Write FIELD=HEADING, as in member=Country.");
  return { ...before, [field.trim()]: heading.join("=").trim() };
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** Every error, and the first warnings. */
function shown(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>): string {
  const left = new Set(diagnostics.filter(({ severity }) => severity === "warning").slice(WARNINGS_SHOWN));
  const told = diagnostics.filter((each) => !left.has(each));
  const more = left.size === 0 ? [] : [quiet(`… and ${left.size} more warnings. See them all with: proviso check FILE`)];
  return [...(told.length > 0 ? [showDiagnostics(told, texts)] : []), ...more].join("\n\n");
}

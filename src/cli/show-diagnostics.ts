import colours from "picocolors";
import type { Diagnostic } from "#model";
import { plain, quiet, visible } from "./terminal.ts";

/**
 * Messages as editors read them, each with the line it is about, the places involved and the way on. The lines are those of the one text, or of
 * several by their files.
 */
export function showDiagnostics(diagnostics: readonly Diagnostic[], text: string | ReadonlyMap<string, string>): string {
  const split = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const lines = split.get(file) ?? ((typeof text === "string" ? text : text.get(file)) ?? "").split("\n");
    split.set(file, lines);
    return lines;
  };
  return diagnostics.map((diagnostic) => showOne(diagnostic, linesOf(diagnostic.place.file))).join("\n\n");
}

function showOne({ severity, code, message, place, accepted, related, fix }: Diagnostic, lines: readonly string[]): string {
  const paint = severity === "error" ? colours.red : colours.yellow;
  const source = lines[place.line - 1];
  const marker =
    source === undefined
      ? []
      : [`  ${visible(source.trimEnd())}`, `  ${" ".repeat(Math.max(0, place.column - 1))}${paint("^".repeat(Math.max(1, place.length)))}`];
  const accept = accepted && accepted.length > 0 ? [`  accepted here: ${accepted.map(plain).join(", ")}`] : [];
  const mend = fix ? [`  ${colours.green("fix")}: ${plain(fix.title)}`] : [];
  const places = (related ?? []).map((each) => quiet(`  ${each.place.file}:${each.place.line}: ${plain(each.message)}`));
  return [
    `${place.file}:${place.line}:${place.column}: ${paint(severity)}: ${plain(message)} ${quiet(`[${code}]`)}`,
    ...marker,
    ...accept,
    ...mend,
    ...places,
  ].join("\n");
}

import type { Diagnostic, Place } from "#model";

/**
 * A diagnostic as lines for a terminal: finding, place, the line in question with the found words underlined (where `text`, the
 * whole text or those of several files by their paths, is given), what would have been accepted, the fix where there is one, and
 * every related place.
 */
export function printDiagnostic(diagnostic: Diagnostic, text?: string | ReadonlyMap<string, string>): string {
  const { severity, code, message, place, accepted = [], related = [], fix } = diagnostic;
  const textOf = (at: Place): string | undefined => (typeof text === "object" ? text.get(at.file) : text);
  return [
    `${printPlace(place)}: ${severity}: ${message} [${code}]`,
    ...excerpt(textOf(place), place),
    ...(accepted.length === 0 ? [] : [`  accepted: ${accepted.join(" | ")}`]),
    ...(fix ? [`  fix: ${fix.title}`] : []),
    ...related.flatMap((other) => [`  ${printPlace(other.place)}: ${other.message}`, ...excerpt(textOf(other.place), other.place)]),
  ].join("\n");
}

function printPlace(place: Place): string {
  return `${place.file === "" ? "" : `${place.file}:`}${place.line}:${place.column}`;
}

/** The source line and a line of carets; tabs are kept so that the carets stand below what they mean. */
function excerpt(text: string | undefined, place: Place): readonly string[] {
  const line = text?.split(/\r\n|\n|\r/)[place.line - 1];
  if (line === undefined) return [];
  const number = String(place.line);
  const pad = line.slice(0, place.column - 1).replace(/[^\t]/g, " ");
  const carets = "^".repeat(Math.max(1, Math.min(place.length, line.length - place.column + 1)));
  return [`  ${number} | ${line}`, `  ${" ".repeat(number.length)} | ${pad}${carets}`];
}

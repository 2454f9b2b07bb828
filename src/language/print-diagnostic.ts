import type { Diagnostic, Place } from "#model";

/**
 * A diagnostic as lines for a terminal: finding, place, the line in question with the found words underlined (where `text`, the whole text, is
 * given), what would have been accepted, the fix where there is one, and
 * every related place.
 */
export function printDiagnostic(diagnostic: Diagnostic, text?: string): string {
  const { severity, code, message, place, accepted = [], related = [], fix } = diagnostic;
  return [
    `${printPlace(place)}: ${severity}: ${message} [${code}]`,
    ...(text === undefined ? [] : excerpt(text, place)),
    ...(accepted.length === 0 ? [] : [`  accepted: ${accepted.join(" | ")}`]),
    ...(fix ? [`  fix: ${fix.title}`] : []),
    ...related.flatMap((other) => [
      `  ${printPlace(other.place)}: ${other.message}`,
      ...(text === undefined ? [] : excerpt(text, other.place)),
    ]),
  ].join("\n");
}

function printPlace(place: Place): string {
  return `${place.file === "" ? "" : `${place.file}:`}${place.line}:${place.column}`;
}

/** The source line and a line of carets; tabs are kept so that the carets stand below what they mean. */
function excerpt(text: string, place: Place): readonly string[] {
  const line = text.split(/\r\n|\n|\r/)[place.line - 1];
  if (line === undefined) return [];
  const number = String(place.line);
  const pad = line.slice(0, place.column - 1).replace(/[^\t]/g, " ");
  const carets = "^".repeat(Math.max(1, Math.min(place.length, line.length - place.column + 1)));
  return [`  ${number} | ${line}`, `  ${" ".repeat(number.length)} | ${pad}${carets}`];
}

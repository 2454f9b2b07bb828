import { pathToFileURL } from "node:url";
import { isAbsolute } from "node:path";
import type { CheckedExpectation } from "#desk";
import type { Diagnostic, Fix, Place } from "#model";
import { VERSION } from "./project.ts";

/** Findings of one dossier. */
interface Findings {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly expectations: readonly CheckedExpectation[];
}

/**
 * Findings as a SARIF log (Static Analysis Results Interchange Format 2.1.0, OASIS 2020), which code hosts and editors show beside the lines. An
 * expectation that fails is an error of the rule `expectation-fails`.
 */
export function sarifOf(findings: readonly Findings[]): object {
  const results = findings.flatMap(({ file, diagnostics, expectations }) => [
    ...diagnostics.map(resultOf),
    ...expectations.filter(({ holds }) => !holds).map((failed) => expectationResult(file, failed)),
  ]);
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].sort().map((id) => ({ id }));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "proviso", version: VERSION, rules } }, columnKind: "utf16CodeUnits", results }],
  };
}

function resultOf({ severity, code, message, place, accepted = [], related = [], fix }: Diagnostic) {
  const way = accepted.length > 0 ? ` Accepted here: ${accepted.join(", ")}.` : "";
  return {
    ruleId: code,
    level: severity,
    message: { text: `${message}.${way}` },
    locations: [{ physicalLocation: locationOf(place) }],
    ...(related.length > 0
      ? { relatedLocations: related.map((each, id) => ({ id, message: { text: each.message }, physicalLocation: locationOf(each.place) })) }
      : {}),
    ...(fix ? { fixes: [fixOf(fix)] } : {}),
  };
}

function expectationResult(file: string, { text, found, entry }: CheckedExpectation) {
  const place = entry.place ?? { file, line: 1, column: 1, length: 1 };
  return {
    ruleId: "expectation-fails",
    level: "error",
    message: { text: `${text} does not hold. Found: ${found}` },
    locations: [{ physicalLocation: locationOf(place) }],
  };
}

function locationOf({ file, line, column, length }: Place) {
  return { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, startColumn: column, endColumn: column + length } };
}

/** A relative path stays relative: the log may be read on another machine. */
function uriOf(file: string): string {
  return isAbsolute(file) ? pathToFileURL(file).href : file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}

function fixOf({ title, edits }: Fix) {
  const files = [...new Set(edits.map(({ place }) => place.file))];
  return {
    description: { text: title },
    artifactChanges: files.map((file) => ({
      artifactLocation: { uri: uriOf(file) },
      replacements: edits
        .filter(({ place }) => place.file === file)
        .map(({ place, text }) => ({ deletedRegion: locationOf(place).region, insertedContent: { text } })),
    })),
  };
}

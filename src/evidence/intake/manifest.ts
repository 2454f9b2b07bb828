import { CsvError, parse } from "csv-parse/sync";
import { type Declared, FIELD_NAMES, fieldNamed, type Metadata, readFields } from "./metadata.ts";

/** What a folder's manifest declares: metadata by path as the manifest writes it, and a sentence about each row that could not be read. */
export interface Manifest {
  readonly entries: ReadonlyMap<string, Metadata>;
  readonly findings: readonly string[];
}

const PATH_NAMES: ReadonlySet<string> = new Set(["path", "file", "filename", "name"]);

/** True for the file names that a manifest may have. */
export function isManifestName(name: string): boolean {
  return /(?:^|[\\/])manifest\.(?:csv|jsonl)$/i.test(name);
}

/** Reads `manifest.csv` (a heading row with `path` and any of the field names) or `manifest.jsonl` (an object a line). A bad row costs only itself. */
export function readManifest(name: string, text: string): Manifest {
  const entries = new Map<string, Metadata>();
  const findings: string[] = [];
  const rows = /\.jsonl$/i.test(name) ? jsonRows(text, name, findings) : csvRows(text, name, findings);
  for (const { line, fields } of rows) {
    const path = fields.find(([field]) => PATH_NAMES.has(field.toLowerCase()))?.[1].trim() ?? "";
    const where = `${name}:${line}`;
    if (path === "") findings.push(`${where}: no path; the row is not used`);
    else if (entries.has(path)) findings.push(`${where}: "${path}" is listed twice; the first row counts`);
    else entries.set(path, kept(readFields(fields, where), findings));
  }
  return { entries, findings };
}

function kept(declared: Declared, findings: string[]): Metadata {
  findings.push(...declared.findings);
  return declared.metadata;
}

interface Row {
  readonly line: number;
  readonly fields: readonly (readonly [string, string])[];
}

function jsonRows(text: string, name: string, findings: string[]): Row[] {
  const rows: Row[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "") continue;
    const value = parsed(line);
    if (value === null) findings.push(`${name}:${index + 1}: not a JSON object; the row is not used`);
    else rows.push({ line: index + 1, fields: Object.entries(value).map(([field, item]) => [field, written(item)]) });
  }
  return rows;
}

function parsed(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function written(item: unknown): string {
  if (typeof item === "boolean") return item ? "yes" : "no";
  return Array.isArray(item) ? item.map(String).join(", ") : item === null || item === undefined ? "" : String(item);
}

function csvRows(text: string, name: string, findings: string[]): Row[] {
  const records = csvRecords(text, name, findings);
  const [head, ...body] = records;
  if (head === undefined) return [];
  const names = head.cells.map((cell) => cell.trim());
  if (!names.some((field) => PATH_NAMES.has(field.toLowerCase()))) {
    findings.push(`${name}:1: no column "path"; the manifest is not used`);
    return [];
  }
  for (const field of names) {
    if (fieldNamed(field) === null && !PATH_NAMES.has(field.toLowerCase()))
      findings.push(`${name}:1: unknown column "${field}"; known are path, ${FIELD_NAMES.join(", ")}`);
  }
  return body.map(({ line, cells }) => ({ line, fields: names.map((field, i) => [field, cells[i] ?? ""] as const) }));
}

interface CsvRecord {
  /** The line that the record begins on. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The records of a table with commas or semicolons between its cells (RFC 4180), blank ones left out. A table that breaks off is read up to there. */
function csvRecords(text: string, name: string, findings: string[]): readonly CsvRecord[] {
  const [heading = ""] = text.split("\n", 1);
  const records: CsvRecord[] = [];
  // The parser tells the line a record ends on; cells with line breaks begin before it.
  const note = ({ record, info }: { readonly record: readonly string[]; readonly info: { readonly lines: number } }): null => {
    const breaks = record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    if (record.some((cell) => cell.trim() !== "")) records.push({ line: info.lines - breaks, cells: record });
    return null;
  };
  const delimiter = heading.includes(";") && !heading.includes(",") ? ";" : ",";
  const options = { bom: true, delimiter, info: true, relax_column_count: true, relax_quotes: true, ltrim: true, on_record: note as never };
  try {
    // Inside a cell the parser counts the two characters of a Windows line end as two lines.
    parse(text.replace(/\r\n?/g, "\n"), options);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    findings.push(`${name}: no table from here on: ${error.message}`);
  }
  return records;
}

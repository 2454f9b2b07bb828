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
  const [head, ...body] = csvCells(text.replace(/^\ufeff/, ""));
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

interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Splits comma- or semicolon-separated text (RFC 4180: quoted cells, doubled quotes, line breaks inside quotes). Blank lines are skipped. */
function csvCells(text: string): CsvLine[] {
  const separator = (/^[^\n]*/.exec(text)?.[0] ?? "").includes(";") && !/^[^\n]*,/.test(text) ? ";" : ",";
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let line = 1;
  let begun = 1;
  const endCell = (): void => {
    cells.push(cell);
    cell = "";
  };
  const endLine = (): void => {
    endCell();
    if (cells.some((item) => item.trim() !== "")) lines.push({ line: begun, cells });
    cells = [];
    begun = line;
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === "\n") line++;
    if (quoted && character === '"' && text[i + 1] === '"') cell += text[i++];
    else if (character === '"' && (quoted || cell.trim() === "")) quoted = !quoted;
    else if (quoted) cell += character;
    else if (character === separator) endCell();
    else if (character === "\n") endLine();
    else if (character !== "\r") cell += character;
  }
  endLine();
  return lines;
}

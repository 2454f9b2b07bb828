import { nearest } from "#text";
import { type Declared, FIELD_NAMES, fieldNamed, readFields } from "./metadata.ts";

/** A text without its front matter, and what the front matter declares. */
export interface Unfronted extends Declared {
  readonly text: string;
}

const FENCE = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/m;
const LIMIT = 8_000;

/**
 * Takes a `---` block off the top of a text: one `name: value` a line. The text begins after the closing line. A block that never closes, or whose
 * first line is no field, is text. Unknown names are reported with the near ones and cost nothing else.
 */
export function readFrontMatter(text: string): Unfronted {
  const none: Unfronted = { text, metadata: {}, findings: [] };
  const fence = FENCE.exec(text);
  if (fence === null) return none;
  const closing = CLOSING.exec(text.slice(fence[0].length, LIMIT));
  if (closing === null) return none;
  const block = text.slice(fence[0].length, fence[0].length + closing.index);
  const lines = block.split(/\r?\n/).filter((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
  if (lines.length > 0 && !lines.some((line) => FIELD_LINE.test(line))) return none;
  return { text: text.slice(fence[0].length + closing.index + closing[0].length), ...readLines(lines) };
}

const FIELD_LINE = /^\s*([A-Za-z][\w -]{0,30}?)\s*:\s*(.*)$/;

function readLines(lines: readonly string[]): Declared {
  const fields: [string, string][] = [];
  const findings: string[] = [];
  for (const line of lines) {
    const match = FIELD_LINE.exec(line);
    const name = match?.[1] ?? "";
    if (match === null) findings.push(`front matter: "${line.trim()}" is no "name: value" line`);
    else if (fieldNamed(name) === null) findings.push(`front matter: unknown name "${name}"; ${knownNames(name)}`);
    else fields.push([name, unquoted(match[2]!)]);
  }
  const read = readFields(fields, "front matter");
  return { metadata: read.metadata, findings: [...findings, ...read.findings] };
}

function knownNames(name: string): string {
  const near = nearest(name, FIELD_NAMES);
  return near.length > 0
    ? `did you mean ${near.join(" or ")}?`
    : "known are id, outlet, published, url, language, complete, note, title, retells";
}

function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value.trim()) ? value.trim().slice(1, -1) : value;
}

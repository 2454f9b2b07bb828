import { edtfDate } from "../edtf-date.ts";

/** What somebody declares about a report: in its front matter, in a manifest, or in its markup. What is absent is not known. */
export interface Metadata {
  readonly id?: string;
  readonly outlet?: string;
  /** EDTF. */
  readonly published?: string;
  readonly url?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly complete?: boolean;
  /** True for an analyst's reading note that stands for a report. */
  readonly note?: boolean;
  readonly title?: string;
  /** A report's id or an outlet's name. */
  readonly retells?: string;
  readonly bylines?: readonly string[];
}

/** Declared fields that could be understood, and a sentence about each that could not. */
export interface Declared {
  readonly metadata: Metadata;
  readonly findings: readonly string[];
}

type Text = "id" | "outlet" | "url" | "title" | "retells";
type Draft = { -readonly [K in keyof Metadata]: Metadata[K] };

const TEXTS: ReadonlySet<string> = new Set<Text>(["id", "outlet", "url", "title", "retells"]);

/** Field names as people write them, and the field each one means. */
const FIELDS: ReadonlyMap<string, keyof Metadata> = new Map([
  ["id", "id"],
  ["outlet", "outlet"],
  ["source", "outlet"],
  ["publisher", "outlet"],
  ["published", "published"],
  ["date", "published"],
  ["url", "url"],
  ["link", "url"],
  ["address", "url"],
  ["language", "language"],
  ["lang", "language"],
  ["complete", "complete"],
  ["note", "note"],
  ["title", "title"],
  ["headline", "title"],
  ["retells", "retells"],
  ["author", "bylines"],
  ["authors", "bylines"],
  ["byline", "bylines"],
]);

/** The names under which a field may be declared. */
export const FIELD_NAMES: readonly string[] = [...FIELDS.keys()];

/** The field that a written name means, or `null`. Letter case does not count. */
export function fieldNamed(name: string): keyof Metadata | null {
  return FIELDS.get(name.trim().toLowerCase()) ?? null;
}

/** Reads written fields. An empty value is as good as absent; a value that cannot be understood is left out and reported. */
export function readFields(fields: Iterable<readonly [string, string]>, where: string): Declared {
  const metadata: Draft = {};
  const findings: string[] = [];
  for (const [name, raw] of fields) {
    const value = raw.trim();
    const field = fieldNamed(name);
    if (value === "" || field === null) continue;
    const problem = setField(metadata, field, value);
    if (problem !== null) findings.push(`${where}: ${name.trim()} "${value}" ${problem}`);
  }
  return { metadata, findings };
}

/** Sets one field; answers what is wrong with the value, or `null`. */
function setField(draft: Draft, field: keyof Metadata, value: string): string | null {
  if (TEXTS.has(field)) draft[field as Text] = value;
  else if (field === "bylines") draft.bylines = value.split(/\s*(?:,|;|\band\b)\s*/).filter((name) => name !== "");
  else if (field === "language") return setLanguage(draft, value);
  else if (field === "published") return setPublished(draft, value);
  else return setFlag(draft, field as "complete" | "note", value);
  return null;
}

function setLanguage(draft: Draft, value: string): string | null {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value)) return "is no language tag; write one like en or uk";
  draft.language = value;
  return null;
}

function setPublished(draft: Draft, value: string): string | null {
  const date = edtfDate(value);
  if (date === null) return "is no date; write one like 2026-02-24, 2026-02 or 2026-02-24?";
  draft.published = date;
  return null;
}

function setFlag(draft: Draft, field: "complete" | "note", value: string): string | null {
  const yes = /^(?:yes|true|1)$/i.test(value);
  if (!yes && !/^(?:no|false|0)$/i.test(value)) return "is neither yes nor no";
  draft[field] = yes;
  return null;
}

/** One metadata from several, the first to know a field winning. */
export function firstKnown(...sources: readonly Metadata[]): Metadata {
  const merged: Record<string, unknown> = {};
  for (const source of sources) {
    for (const [field, value] of Object.entries(source)) if (value !== undefined) merged[field] ??= value;
  }
  return merged;
}

/** Metadata of the fields that are known. */
export function compact(fields: { readonly [K in keyof Metadata]: Metadata[K] | undefined }): Metadata {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

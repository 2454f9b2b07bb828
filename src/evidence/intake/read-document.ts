import { createHash } from "node:crypto";
import type { Report } from "#model";
import type { Document } from "./document.ts";
import { draw } from "./draw.ts";
import { type DrawnText, REFUSALS } from "./drawn.ts";
import { firstKnown } from "./metadata.ts";
import { openDocument } from "./open-document.ts";
import type { Piece } from "./piece.ts";
import { textClues } from "./text-clues.ts";

/** A report that has not been given an id yet, unless it declares one, nor been compared with those held. */
export type ReadReport = Omit<Report, "id" | "replaces"> & { readonly id: string | null; readonly replaces: null };

/** A report with remarks on what had to be mended, or the reason why there is none. */
export type ReadResult =
  { readonly report: ReadReport; readonly received: Uint8Array; readonly findings: string[] } | { readonly refused: string };

/** What one document came to: each report in it by its path, and what is to be said of the whole; or why nothing in it can be read. */
export type ReadResults =
  | { readonly results: readonly (ReadResult & { readonly path: string })[]; readonly findings: readonly string[] }
  | { readonly refused: string };

/**
 * Reads every report in a document: one in most, one for each entry of a feed and each page of a web archive. What cannot be read is an answer with
 * a reason, never a throw, and costs nothing around it; what a report does not give away stays `null`.
 */
export async function readDocuments(input: Document): Promise<ReadResults> {
  const opened = await openDocument(input);
  if ("refused" in opened) return opened;
  const results: (ReadResult & { readonly path: string })[] = [];
  for (const piece of opened.pieces) results.push({ path: input.path + piece.place, ...(await readPiece(input, piece)) });
  return { results, findings: opened.findings };
}

/** Reads a document that holds one report; refuses one that holds several. */
export async function readDocument(input: Document): Promise<ReadResult> {
  const read = await readDocuments(input);
  if ("refused" in read) return read;
  const [first, ...more] = read.results;
  if (first === undefined || more.length > 0) return { refused: `it holds ${read.results.length} reports, not one` };
  if ("refused" in first) return { refused: first.refused };
  return { report: first.report, received: first.received, findings: [...read.findings, ...first.findings] };
}

async function readPiece(input: Document, piece: Piece): Promise<ReadResult> {
  const drawn = await drawPiece(piece);
  if ("refused" in drawn) return drawn;
  if (!/[\p{L}\p{N}]/u.test(drawn.text)) return { refused: drawn.text.trim() === "" ? REFUSALS.empty : "it holds no words" };
  const turned = TURNED.test(drawn.text) ? ["it holds marks that turn the order of letters: what is shown may not be what is written"] : [];
  const findings = [...drawn.findings, ...piece.findings, ...turned];
  return { report: await toReport(input, piece, drawn), received: piece.received, findings };
}

/** Marks that override the direction in which letters are written; no language needs them. Source: Unicode UAX 9, UTR 36. */
const TURNED = /[\u202d\u202e]/;

/** A headline stands above the text where the text does not hold it; a headline alone is a report, too. */
async function drawPiece(piece: Piece): Promise<DrawnText | { readonly refused: string }> {
  const { headline } = piece;
  const drawn = await draw(piece.content);
  if (headline === null) return drawn;
  if ("refused" in drawn)
    return piece.content.bytes.length > 0 && !/\bno text\b/.test(drawn.refused) ? drawn : { ...NOTHING, text: headline };
  return drawn.text.slice(0, HEAD).includes(headline) ? drawn : { ...drawn, text: `${headline}\n\n${drawn.text}`.trim() };
}

const HEAD = 400;
const NOTHING: DrawnText = { text: "", declared: {}, markup: {}, findings: [] };

/** Who knows best, first: the report's own front matter, the manifest, what held it, the markup, the text. */
async function toReport(input: Document, piece: Piece, { text, declared, markup }: DrawnText): Promise<ReadReport> {
  const known = firstKnown(declared, input.metadata ?? {}, piece.known, markup, piece.otherwise, textClues(text));
  return {
    id: known.id ?? null,
    path: input.path + piece.place,
    title: known.title ?? null,
    outlet: known.outlet ?? null,
    published: known.published ?? null,
    language: known.language ?? (await import("./detect-language.ts")).detectLanguage(text),
    url: known.url ?? null,
    complete: known.complete ?? null,
    note: known.note ?? false,
    bylines: known.bylines ?? [],
    retells: known.retells ?? null,
    replaces: null,
    mediaType: piece.receivedAs,
    sha256: createHash("sha256").update(text, "utf8").digest("hex"),
    text,
  };
}

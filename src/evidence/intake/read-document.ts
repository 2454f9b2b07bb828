import { createHash } from "node:crypto";
import type { Report } from "#model";
import { decodeText } from "./decode-text.ts";
import { type Drawn, type DrawnText, REFUSALS, SIZE_LIMIT_BYTES } from "./drawn.ts";
import { readFrontMatter } from "./front-matter.ts";
import { type MediaType, recognise } from "./media-type.ts";
import { firstKnown, type Metadata } from "./metadata.ts";
import { textClues } from "./text-clues.ts";

/** A document as it came. `metadata` is what a manifest says of it; front matter in the document itself wins over that. */
export interface Document {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  readonly metadata?: Metadata;
}

/** A report that has not been given an id yet, unless it declares one. */
export type ReadReport = Omit<Report, "id"> & { readonly id: string | null };

/** A report with remarks on what had to be mended, or the reason why there is none. */
export type ReadResult = { readonly report: ReadReport; readonly findings: string[] } | { readonly refused: string };

/** Reads one document. A document that cannot be read is an answer with a reason, never a throw; what it does not give away stays `null`. */
export async function readDocument(input: Document): Promise<ReadResult> {
  if (input.bytes.length === 0) return { refused: REFUSALS.empty };
  if (input.bytes.length > SIZE_LIMIT_BYTES) return { refused: REFUSALS.tooLarge(input.bytes.length) };
  const kind = recognise(input.path, input.bytes, input.mediaType);
  if ("refused" in kind) return kind;
  const drawn = await draw(kind.mediaType, input);
  if ("refused" in drawn) return drawn;
  if (!/[\p{L}\p{N}]/u.test(drawn.text)) return { refused: drawn.text.trim() === "" ? REFUSALS.empty : "it holds no words" };
  const findings = kind.finding === null ? [...drawn.findings] : [kind.finding, ...drawn.findings];
  return { report: await toReport(input, kind.mediaType, drawn), findings };
}

/**
 * Draws the text out; whatever a library throws about a broken file becomes the reason of a refusal. Libraries for
 * pages and packed documents are heavy, so each is loaded when the first of its kind comes.
 */
async function draw(mediaType: MediaType, input: Document): Promise<Drawn> {
  try {
    if (mediaType === "application/pdf") return await (await import("./from-pdf.ts")).fromPdf(input.bytes);
    if (mediaType === "text/html") return await fromPage(input);
    if (mediaType.startsWith("application/")) return await (await import("./from-docx.ts")).fromDocx(input.bytes);
    return fromText(input.bytes);
  } catch (error) {
    const what = mediaType === "application/pdf" ? "PDF" : mediaType === "text/html" ? "HTML" : "DOCX";
    return { refused: REFUSALS.broken(what, error instanceof Error ? error.message : String(error)) };
  }
}

/** Plain text and Markdown: the text stands as it came, after any front matter. */
function fromText(bytes: Uint8Array): Drawn {
  const decoded = decodeText(bytes);
  const fronted = readFrontMatter(decoded.text);
  return { text: fronted.text, declared: fronted.metadata, markup: {}, findings: [...decoded.findings, ...fronted.findings] };
}

/** A page in the character set that it or its sender declares. */
async function fromPage(input: Document): Promise<Drawn> {
  const head = new TextDecoder("latin1").decode(input.bytes.subarray(0, 2_048));
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(`${input.mediaType ?? ""} ${head}`)?.[1];
  const decoded = decodeText(input.bytes, charset);
  const fronted = readFrontMatter(decoded.text);
  const { fromHtml } = await import("./from-html.ts");
  const drawn = fromHtml(fronted.text);
  if ("refused" in drawn) return drawn;
  const findings = [...decoded.findings, ...fronted.findings];
  return { ...drawn, declared: fronted.metadata, findings };
}

/** Who knows best, first: the report's own front matter, the manifest, the markup, the text. */
async function toReport(input: Document, mediaType: MediaType, { text, declared, markup }: DrawnText): Promise<ReadReport> {
  const known = firstKnown(declared, input.metadata ?? {}, markup, textClues(text));
  return {
    id: known.id ?? null,
    path: input.path,
    title: known.title ?? null,
    outlet: known.outlet ?? null,
    published: known.published ?? null,
    language: known.language ?? (await import("./detect-language.ts")).detectLanguage(text),
    url: known.url ?? null,
    complete: known.complete ?? null,
    note: known.note ?? false,
    bylines: known.bylines ?? [],
    retells: known.retells ?? null,
    mediaType,
    sha256: createHash("sha256").update(text, "utf8").digest("hex"),
    text,
  };
}

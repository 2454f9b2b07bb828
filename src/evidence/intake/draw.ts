import { decodeText } from "./decode-text.ts";
import { type Drawn, REFUSALS } from "./drawn.ts";
import { readFrontMatter } from "./front-matter.ts";
import type { DrawableType } from "./media-type.ts";
import type { Content } from "./piece.ts";

const KINDS: Readonly<Partial<Record<DrawableType, string>>> = { "application/pdf": "PDF", "text/html": "HTML" };

/**
 * Draws the text out of a document's content; whatever a library throws about a broken file becomes the reason of a refusal. Libraries for pages and
 * packed documents are heavy, so each is loaded when the first of its kind comes.
 */
export async function draw(content: Content): Promise<Drawn> {
  try {
    if (content.mediaType === "application/pdf") return await (await import("./from-pdf.ts")).fromPdf(content.bytes);
    if (content.mediaType === "text/html") return await fromPage(content);
    if (content.mediaType.startsWith("application/")) return await (await import("./from-docx.ts")).fromDocx(content.bytes);
    return fromText(content);
  } catch (error) {
    return { refused: REFUSALS.broken(KINDS[content.mediaType] ?? "DOCX", error instanceof Error ? error.message : String(error)) };
  }
}

/** Plain text and Markdown: the text stands as it came, after any front matter. */
function fromText(content: Content): Drawn {
  const decoded = decodeText(content.bytes, content.charset);
  const fronted = readFrontMatter(decoded.text);
  return { text: fronted.text, declared: fronted.metadata, markup: {}, findings: [...decoded.findings, ...fronted.findings] };
}

/** A page in the character set that it or its sender declares. */
async function fromPage(content: Content): Promise<Drawn> {
  const decoded = decodeText(content.bytes, content.charset ?? charsetOf(content.bytes));
  const fronted = readFrontMatter(decoded.text);
  const { fromHtml } = await import("./from-html.ts");
  const drawn = fromHtml(fronted.text);
  if ("refused" in drawn) return drawn;
  return { ...drawn, declared: fronted.metadata, findings: [...decoded.findings, ...fronted.findings, ...drawn.findings] };
}

/** The character set that a page declares in its head. */
export function charsetOf(bytes: Uint8Array): string | undefined {
  return /charset\s*=\s*["']?([\w-]{1,40})/i.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 2_048)))?.[1];
}

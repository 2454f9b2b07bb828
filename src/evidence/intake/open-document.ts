import type { Document } from "./document.ts";
import { REFUSALS, SIZE_LIMIT_BYTES } from "./drawn.ts";
import type { MediaType } from "./media-type.ts";
import { bare, type Opened } from "./piece.ts";
import { recognise } from "./recognise.ts";
import { gunzip, isGzip } from "./unpack.ts";

/**
 * Opens a document: unpacks gzip, says what it is, and takes the reports out of what holds several. What no library can make sense of is refused
 * with the reason. Libraries for feeds, mails and archives are heavy, so each is loaded when the first of its kind comes.
 */
export async function openDocument(input: Document): Promise<Opened> {
  if (input.bytes.length === 0) return { refused: REFUSALS.empty };
  if (input.bytes.length > SIZE_LIMIT_BYTES) return { refused: REFUSALS.tooLarge(input.bytes.length) };
  const packed = isGzip(input.bytes);
  const bytes = packed ? gunzip(input.bytes) : input.bytes;
  if ("refused" in bytes) return bytes;
  if (bytes.length === 0) return { refused: REFUSALS.empty };
  const type = packed && isGzipType(input.mediaType) ? undefined : input.mediaType;
  const kind = recognise(packed ? input.path.replace(/\.gz$/i, "") : input.path, bytes, type);
  if ("refused" in kind) return kind;
  // Only an archive may be larger than a report; what is in it is measured page by page.
  if (kind.mediaType !== "application/warc" && bytes.length > SIZE_LIMIT_BYTES) return { refused: REFUSALS.tooLarge(bytes.length) };
  const opened = await open(kind.mediaType, bytes, { ...input, ...(type === undefined ? {} : { mediaType: type }) });
  return "refused" in opened || kind.finding === null ? opened : { ...opened, findings: [kind.finding, ...opened.findings] };
}

function isGzipType(type: string | undefined): boolean {
  return type !== undefined && /\b(?:x-)?gzip\b|octet-stream/i.test(type);
}

async function open(mediaType: MediaType, bytes: Uint8Array, input: Document): Promise<Opened> {
  try {
    switch (mediaType) {
      case "application/rss+xml":
      case "application/feed+json":
        return (await import("./from-feed.ts")).fromFeed(bytes);
      case "message/rfc822":
      case "multipart/related":
        return await (await import("./from-mail.ts")).fromMail(bytes, mediaType);
      case "application/warc":
        return await (await import("./from-archive.ts")).fromArchive(bytes);
      default: {
        const charset = /charset\s*=\s*["']?([\w-]{1,40})/i.exec(input.mediaType ?? "")?.[1];
        const content = { mediaType, bytes, ...(charset === undefined ? {} : { charset }) };
        return { pieces: [bare({ received: input.bytes, receivedAs: mediaType, content })], findings: [] };
      }
    }
  } catch (error) {
    return { refused: REFUSALS.broken(KINDS[mediaType] ?? "text", error instanceof Error ? error.message : String(error)) };
  }
}

const KINDS: Readonly<Partial<Record<MediaType, string>>> = {
  "application/rss+xml": "a feed",
  "application/feed+json": "a feed",
  "message/rfc822": "a mail",
  "multipart/related": "a saved page",
  "application/warc": "a web archive",
};

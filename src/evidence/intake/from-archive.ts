import { type WARCRecord, WARCParser } from "warcio";
import { REFUSALS, SIZE_LIMIT_BYTES } from "./drawn.ts";
import { bare, type Opened, type Piece, PIECES_MOST } from "./piece.ts";
import { decodeContent } from "./unpack.ts";

/** Records that are walked over at most, of any kind. */
const RECORDS_MOST = 50_000;

/** A page taken out of an archive, or why it was not. */
type Page = Piece | { readonly refused: string };

/**
 * The HTML pages of a web archive (WARC): every answer of a server that was a page and no error. Other records are counted, not read. `bytes` are
 * unpacked already. Source: ISO 28500.
 */
export async function fromArchive(bytes: Uint8Array): Promise<Opened> {
  const pieces: Piece[] = [];
  const findings: string[] = [];
  const count = { records: 0, pages: 0 };
  const walked = await walk(bytes, async (record) => {
    count.records++;
    if (!isPage(record)) return count.records < RECORDS_MOST;
    count.pages++;
    if (count.pages > PIECES_MOST) return count.records < RECORDS_MOST;
    const page = await pageOf(record, count.pages);
    if ("refused" in page) findings.push(`page ${count.pages} (${record.warcTargetURI ?? "no address"}) is not read: ${page.refused}`);
    else pieces.push(page);
    return count.records < RECORDS_MOST;
  });
  if (walked !== null) findings.push(`the archive is broken after record ${count.records}: ${walked}`);
  if (count.pages > PIECES_MOST) findings.push(REFUSALS.tooMany("pages", count.pages));
  return pieces.length === 0 ? { refused: findings[0] ?? "the archive holds no pages" } : { pieces, findings };
}

/** Shows every record to `visit` until it says no. Answers with what broke the walk, or `null`. */
async function walk(bytes: Uint8Array, visit: (record: WARCRecord) => Promise<boolean>): Promise<string | null> {
  try {
    for await (const record of new WARCParser([bytes])) if (!(await visit(record))) return null;
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isPage(record: WARCRecord): boolean {
  if (record.warcType !== "response" || record.httpHeaders?.statusCode !== 200) return false;
  return /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(record.httpHeaders.headers.get("content-type") ?? "");
}

async function pageOf(record: WARCRecord, number: number): Promise<Page> {
  const { headers } = record.httpHeaders!;
  const raw = await record.readFully(false);
  const whole = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "") ? joinChunks(raw) : raw;
  const received = decodeContent(headers.get("content-encoding") ?? "", whole, SIZE_LIMIT_BYTES);
  if ("refused" in received) return received;
  if (received.length > SIZE_LIMIT_BYTES) return { refused: REFUSALS.tooLarge(received.length) };
  const charset = /charset\s*=\s*["']?([\w-]{1,40})/i.exec(headers.get("content-type") ?? "")?.[1];
  const url = record.warcTargetURI ?? "";
  return bare({
    place: `#${number}`,
    received,
    receivedAs: "text/html",
    content: { mediaType: "text/html", bytes: received, ...(charset === undefined ? {} : { charset }) },
    otherwise: /^https?:/i.test(url) ? { url } : {},
  });
}

/** A body that was sent in chunks, whole. Where the chunks break off, what came before. Source: RFC 9112, 7.1. */
function joinChunks(raw: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const line = raw.indexOf(10, at);
    if (line < 0 || line - at > 40) break;
    const size = Number.parseInt(new TextDecoder("latin1").decode(raw.subarray(at, line)), 16);
    if (!(size > 0)) break;
    parts.push(raw.subarray(line + 1, line + 1 + size));
    at = line + 1 + size + 2;
  }
  return parts.length === 0 ? raw : Buffer.concat(parts);
}

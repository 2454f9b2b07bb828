import { BY_ENDING, FOREIGN } from "./data/kinds.ts";
import type { MediaType } from "./media-type.ts";

/** What a document is: its kind, with a remark where its name says otherwise, or why it cannot be read. */
export type Recognised = { readonly mediaType: MediaType; readonly finding: string | null } | { readonly refused: string };

const DOCX: MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Endings that other things than reports often have; files so named are read only where somebody names them outright. */
const UNSURE: ReadonlySet<string> = new Set(["json"]);

/** The path ending (without the dot, lower case) of every kind of document that is looked for in a folder. Each may be followed by `.gz`. */
export const READABLE_ENDINGS: readonly string[] = [...BY_ENDING.keys()].filter((ending) => !UNSURE.has(ending));

/** Media types as servers write them, and the kind each one means. Source: IANA registry; `text/xml` and the like say too little. */
const BY_TYPE: ReadonlyMap<string, MediaType> = new Map([
  ["text/html", "text/html"],
  ["application/xhtml+xml", "text/html"],
  ["application/rss+xml", "application/rss+xml"],
  ["application/atom+xml", "application/rss+xml"],
  ["application/rdf+xml", "application/rss+xml"],
  ["application/feed+json", "application/feed+json"],
  ["message/rfc822", "message/rfc822"],
  ["multipart/related", "multipart/related"],
  ["application/warc", "application/warc"],
]);

/** Says what a document is: by its first bytes, then by the media type it came with, then by its name. Unknown text is plain text. */
export function recognise(path: string, bytes: Uint8Array, declared?: string): Recognised {
  const ending = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const named = BY_ENDING.get(ending) ?? null;
  const start = hex(bytes.subarray(0, 8));
  const type = declared?.split(";")[0]?.trim().toLowerCase() ?? "";
  const mail = isMail(BY_TYPE.get(type) ?? named);
  if (start.startsWith("255044462d") || (!mail && ascii(bytes, 1024).includes("%PDF-"))) return known("application/pdf", named, ending);
  if (start.startsWith("504b0304")) return zipped(bytes, named, ending);
  const foreign = FOREIGN.find(([magic]) => start.startsWith(magic));
  if (foreign !== undefined) return { refused: `it is ${foreign[1]}` };
  if (ascii(bytes, 6) === "WARC/1") return { mediaType: "application/warc", finding: null };
  if (named === "application/pdf" || named === DOCX || named === "application/warc")
    return { refused: `it is named .${ending} but its content is not` };
  if (looksBinary(bytes) && !mail) return { refused: "it is binary, not text" };
  return textual(bytes, named, type);
}

/** Mails may carry pictures and PDFs as they are, so their bytes need not look like text. */
function isMail(mediaType: MediaType | null): boolean {
  return mediaType === "message/rfc822" || mediaType === "multipart/related";
}

/** Text of some kind: what it came as, then how a feed or saved page begins, then its name. */
function textual(bytes: Uint8Array, named: MediaType | null, type: string): Recognised {
  const start = ascii(bytes, 2_048)
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart()
    .toLowerCase();
  const feed = feedType(start);
  const declared = BY_TYPE.get(type) ?? null;
  // A name or a type of "XML" or "JSON" says little; only what is in it does.
  if (feed !== null && (declared ?? named ?? feed) !== "text/html") return { mediaType: feed, finding: null };
  if (declared === "text/html" || declared === "message/rfc822" || declared === "multipart/related")
    return { mediaType: declared, finding: null };
  const claimed = declared ?? named;
  if (claimed === "application/rss+xml" || claimed === "application/feed+json") return notFeed(start);
  if (named !== null) return { mediaType: named, finding: null };
  if (type === "text/markdown") return { mediaType: "text/markdown", finding: null };
  if (/^(?:from|mime-version|snapshot-content-location): /m.test(start) && /^content-type: /m.test(start))
    return { mediaType: /^content-type: multipart\/related/m.test(start) ? "multipart/related" : "message/rfc822", finding: null };
  return { mediaType: isPage(start) ? "text/html" : "text/plain", finding: null };
}

/** The kind of feed that a text begins like, or `null`. */
function feedType(start: string): MediaType | null {
  if (/<(?:rss|feed|rdf:rdf)[\s>]/.test(start.slice(0, 1_024)) && start.startsWith("<") && !isPage(start)) return "application/rss+xml";
  return start.startsWith("{") && /https?:\/\/(?:www\.)?jsonfeed\.org\/version/.test(start.replaceAll("\\/", "/"))
    ? "application/feed+json"
    : null;
}

function isPage(start: string): boolean {
  return /^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)/.test(start);
}

function notFeed(start: string): Recognised {
  if (isPage(start)) return { mediaType: "text/html", finding: null };
  return { refused: start.startsWith("{") || start.startsWith("[") ? "it is JSON, but no feed" : "it is XML, but no feed" };
}

/** A zip is a Word document where it holds one. */
function zipped(bytes: Uint8Array, named: MediaType | null, ending: string): Recognised {
  return ascii(bytes, bytes.length).includes("word/document.xml")
    ? known(DOCX, named, ending)
    : { refused: "it is a zip archive, not a .docx" };
}

function known(mediaType: MediaType, named: MediaType | null, ending: string): Recognised {
  const kind = mediaType === "application/pdf" ? "PDF" : "DOCX";
  return {
    mediaType,
    finding: named === null || named === mediaType ? null : `named .${ending}, but it is a ${kind} file and was read as one`,
  };
}

/** True where control characters show that bytes are no text. UTF-16 with a byte order mark is text. */
function looksBinary(bytes: Uint8Array): boolean {
  const start = hex(bytes.subarray(0, 2));
  if (start === "fffe" || start === "feff") return false;
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) || byte === 127) controls++;
  }
  return controls > sample.length * 0.02;
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function ascii(bytes: Uint8Array, length: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, length));
}

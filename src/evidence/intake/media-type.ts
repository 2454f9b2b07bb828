/** The kinds of documents that can be read. */
export type MediaType =
  | "text/plain"
  | "text/markdown"
  | "text/html"
  | "application/pdf"
  | "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What a document is: its kind, with a remark where its name says otherwise, or why it cannot be read. */
export type Recognised = { readonly mediaType: MediaType; readonly finding: string | null } | { readonly refused: string };

const DOCX: MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const BY_ENDING: ReadonlyMap<string, MediaType> = new Map([
  ["txt", "text/plain"],
  ["text", "text/plain"],
  ["md", "text/markdown"],
  ["markdown", "text/markdown"],
  ["html", "text/html"],
  ["htm", "text/html"],
  ["xhtml", "text/html"],
  ["pdf", "application/pdf"],
  ["docx", DOCX],
]);

/** First bytes of files that are no reports, with the name to say. Source: the formats' own specifications. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ["89504e47", "a PNG picture"],
  ["ffd8ff", "a JPEG picture"],
  ["47494638", "a GIF picture"],
  ["d0cf11e0", "an old Office file (.doc); save it as .docx"],
  ["7b5c727466", "an RTF file; save it as .docx or .txt"],
  ["1f8b", "a gzip archive"],
  ["7f454c46", "a program"],
  ["4d5a9", "a program"],
  ["53514c69746520", "a database"],
];

/** The path ending (without the dot, lower case) of every kind of document that can be read. */
export const READABLE_ENDINGS: readonly string[] = [...BY_ENDING.keys()];

/** Says what a document is: by its first bytes, then by the media type it came with, then by its name. Unknown text is plain text. */
export function recognise(path: string, bytes: Uint8Array, declared?: string): Recognised {
  const ending = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const named = BY_ENDING.get(ending) ?? null;
  const start = hex(bytes.subarray(0, 8));
  if (ascii(bytes, 1024).includes("%PDF-")) return known("application/pdf", named, ending);
  if (start.startsWith("504b0304")) return zipped(bytes, named, ending);
  const foreign = FOREIGN.find(([magic]) => start.startsWith(magic));
  if (foreign !== undefined) return { refused: `it is ${foreign[1]}` };
  if (named === "application/pdf" || named === DOCX) return { refused: `it is named .${ending} but its content is not` };
  if (looksBinary(bytes)) return { refused: "it is binary, not text" };
  return textual(bytes, named, declared);
}

/** Text of some kind: what it came as, then its name, then how it begins. */
function textual(bytes: Uint8Array, named: MediaType | null, declared: string | undefined): Recognised {
  const type = declared?.split(";")[0]?.trim().toLowerCase();
  if (type === "text/html" || type === "application/xhtml+xml") return { mediaType: "text/html", finding: null };
  if (named !== null) return { mediaType: named, finding: null };
  if (type === "text/markdown") return { mediaType: "text/markdown", finding: null };
  const start = ascii(bytes, 512).trimStart().toLowerCase();
  const html = start.startsWith("<!doctype html") || start.startsWith("<html");
  return { mediaType: html ? "text/html" : "text/plain", finding: null };
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

import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

/** The most that a packed document may grow to, in bytes: beyond it, it is a trap and not a report. */
const UNPACKED_LIMIT_BYTES = 200 * 1024 * 1024;

/** Unpacked bytes, or why they are not. */
export type Unpacked = Uint8Array | { readonly refused: string };

const tooLarge = { refused: `it would unpack to more than ${UNPACKED_LIMIT_BYTES / 1024 / 1024} MB` } as const;

/** True for gzip's first bytes. Source: RFC 1952. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Deflate packs no better than this, so a larger claim is a broken file's and no claim. Source: zlib's technical details. */
const RATIO_MOST = 1_032;

/** Unpacks gzip of any number of members. Neither the size it claims nor the one it has may pass `limit`, in bytes. */
export function gunzip(bytes: Uint8Array, limit = UNPACKED_LIMIT_BYTES): Unpacked {
  const claimed = bytes.length < 18 ? 0 : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 4, true);
  return claimed > limit && claimed <= bytes.length * RATIO_MOST
    ? tooLarge
    : bounded(() => gunzipSync(bytes, { maxOutputLength: limit }), "gzip");
}

/** Takes one HTTP content coding off. Source: RFC 9110, 8.4.1; many senders of `deflate` leave the zlib header out. */
export function decodeContent(coding: string, bytes: Uint8Array, limit: number): Unpacked {
  const options = { maxOutputLength: limit };
  switch (coding.trim().toLowerCase()) {
    case "":
    case "identity":
      return bytes;
    case "gzip":
    case "x-gzip":
      return isGzip(bytes) ? bounded(() => gunzipSync(bytes, options), coding) : bytes;
    case "deflate":
      return bounded(() => ((bytes[0]! & 0x0f) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options)), coding);
    case "br":
      return bounded(() => brotliDecompressSync(bytes, options), coding);
    default:
      return { refused: `it is packed as ${coding.slice(0, 20)}, which is not read` };
  }
}

function bounded(unpack: () => Uint8Array, what: string): Unpacked {
  try {
    return unpack();
  } catch (error) {
    if (error instanceof RangeError) return tooLarge;
    return { refused: `it could not be unpacked as ${what}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Where a file stands in a zip and how it is packed, as the zip's directory has it. */
interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly claimed: number;
  readonly at: number;
}

/**
 * Why a zip must not be unpacked, or `null`: its directory claims more than the limit, or its files in fact unpack to more, whatever it claims. Each
 * is unpacked once to see, never beyond the limit. Source: PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16.
 */
export function zipTrap(bytes: Uint8Array, limit = UNPACKED_LIMIT_BYTES): string | null {
  const entries = directory(bytes);
  if (entries === null) return "its directory is broken";
  const claimed = entries.reduce((sum, entry) => sum + entry.claimed, 0);
  if (claimed > limit) return `it would unpack to ${Math.ceil(claimed / 1024 / 1024)} MB`;
  let left = limit;
  for (const entry of entries) {
    const unpacked = fileOf(bytes, entry, left);
    if ("refused" in unpacked) return unpacked.refused;
    left -= unpacked.length;
  }
  return null;
}

const LOCAL_HEAD = 30;
const DIRECTORY_HEAD = 46;
const END_HEAD = 22;
const COMMENT_MOST = 65_535;

/** The zip's files, or `null` where the directory cannot be followed. */
function directory(bytes: Uint8Array): readonly Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + DIRECTORY_HEAD > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const field = (offset: number): number => view.getUint32(at + offset, true);
    entries.push({ method: view.getUint16(at + 10, true), packed: field(20), claimed: field(24), at: field(42) });
    at += DIRECTORY_HEAD + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number | null {
  const from = view.byteLength - END_HEAD;
  for (let at = from; at >= Math.max(0, from - COMMENT_MOST); at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}

function fileOf(bytes: Uint8Array, entry: Entry, limit: number): Unpacked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + LOCAL_HEAD > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) return { refused: "its directory is broken" };
  const start = entry.at + LOCAL_HEAD + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  return bounded(() => inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }), "zip");
}

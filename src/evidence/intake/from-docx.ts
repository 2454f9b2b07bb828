import mammoth from "mammoth";
import { type Drawn, REFUSALS } from "./drawn.ts";

/** The most that a packed document may grow to, in bytes: beyond it, it is a trap and not a report. */
const UNPACKED_LIMIT_BYTES = 200 * 1024 * 1024;

/** The text of a Word document, a paragraph a line. Pictures, macros and outside files are never looked at. */
export async function fromDocx(bytes: Uint8Array): Promise<Drawn> {
  const unpacked = unpackedSize(bytes);
  if (unpacked > UNPACKED_LIMIT_BYTES) return { refused: `it would unpack to ${Math.ceil(unpacked / 1024 / 1024)} MB` };
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const text = value
    .replace(/\r/g, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return text === "" ? { refused: REFUSALS.noText("document") } : { text, declared: {}, markup: {}, findings: [] };
}

/** The sum of the sizes that a zip's directory claims. Source: PKWARE APPNOTE 4.3.12. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let i = 0; i + 46 <= bytes.length; i++)
    if (bytes[i] === 0x50 && view.getUint32(i, true) === 0x02014b50) total += view.getUint32(i + 24, true);
  return total;
}

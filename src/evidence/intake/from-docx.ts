import mammoth from "mammoth";
import { type Drawn, REFUSALS } from "./drawn.ts";
import { zipTrap } from "./unpack.ts";

/** The text of a Word document, a paragraph a line. Pictures, macros, outside files and declared entities are never looked at. */
export async function fromDocx(bytes: Uint8Array): Promise<Drawn> {
  const trap = zipTrap(bytes);
  if (trap !== null) return { refused: trap };
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const text = value
    .replace(/\r/g, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return text === "" ? { refused: REFUSALS.noText("document") } : { text, declared: {}, markup: {}, findings: [] };
}

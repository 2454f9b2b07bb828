import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { type Drawn, REFUSALS } from "./drawn.ts";
import type { Metadata } from "./metadata.ts";
import { unwrap } from "./unwrap.ts";

/** The text of a PDF, its lines joined to paragraphs, with the title in its information dictionary. */
export async function fromPdf(bytes: Uint8Array): Promise<Drawn> {
  // The library takes the buffer over, so it gets a copy.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { text: pages } = await extractText(document, { mergePages: false });
  const text = pages
    .map(unwrap)
    .filter((page) => page !== "")
    .join("\n\n");
  if (!/\p{L}{2}/u.test(text)) return { refused: REFUSALS.noText("PDF") };
  const { info } = await getMeta(document);
  return { text, declared: {}, markup: fromInfo(info), findings: [] };
}

/** Only the title: the date in it is when the file was made, not when the report was published. */
function fromInfo(info: Readonly<Record<string, unknown>>): Metadata {
  const title = info["Title"];
  return typeof title === "string" && title.trim() !== "" && !/\.\w{2,4}$/.test(title) ? { title: title.trim() } : {};
}

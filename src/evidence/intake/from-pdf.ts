import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { type Drawn, REFUSALS } from "./drawn.ts";
import type { Metadata } from "./metadata.ts";
import { unwrap } from "./unwrap.ts";

/** Documents of more pages than this are books, and take minutes. */
const PAGES_MOST = 2_000;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A page that holds text, counted from 1, with its lines joined to paragraphs. */
interface PdfPage {
  readonly page: number;
  readonly text: string;
}

/** The text of a PDF, page after page, with the title in its information dictionary. */
export async function fromPdf(bytes: Uint8Array): Promise<Drawn> {
  return withPdf(bytes, async (document) => {
    if (document.numPages > PAGES_MOST) return { refused: `it has ${document.numPages} pages; the limit is ${PAGES_MOST}: split it` };
    const pages = await pagesOf(document);
    const text = pages.map((page) => page.text).join("\n\n");
    if (!/\p{L}{2}/u.test(text)) return { refused: REFUSALS.noText("PDF") };
    const { info } = await getMeta(document);
    return { text, declared: {}, markup: fromInfo(info), findings: [] };
  });
}

/** The pages that hold text, in the order and wording in which they stand in the text drawn out. */
export function pdfPages(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  return withPdf(bytes, pagesOf);
}

async function withPdf<T>(bytes: Uint8Array, use: (document: Pdf) => Promise<T>): Promise<T> {
  // The library takes the buffer over, so it gets a copy.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    return await use(document);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function pagesOf(document: Pdf): Promise<readonly PdfPage[]> {
  const { text: pages } = await extractText(document, { mergePages: false });
  return pages.map((page, index) => ({ page: index + 1, text: unwrap(page) })).filter(({ text }) => text !== "");
}

/** Only the title: the date in it is when the file was made, not when the report was published. */
function fromInfo(info: Readonly<Record<string, unknown>>): Metadata {
  const title = info["Title"];
  return typeof title === "string" && title.trim() !== "" && !/\.\w{2,4}$/.test(title) ? { title: title.trim() } : {};
}

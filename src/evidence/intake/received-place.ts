import type { Report, Span } from "#model";
import { paragraphs } from "#text";
import { decodeText } from "./decode-text.ts";
import { charsetOf } from "./draw.ts";
import { plainLetters, type SourceLetters } from "./source-letters.ts";
import { gunzip, isGzip } from "./unpack.ts";

/**
 * The way from a report's text back to what was received. `source`: its places are spans of the received text, decoded; `pages`: pages, counted from 1;
 * `none`: its kind keeps no places, and `why` says so. A span that the received text does not hold has the place `null`.
 */
export type ReceivedPlaces =
  | { readonly by: "source"; readonly source: string; placeOf(span: Span): Span | null }
  | { readonly by: "pages"; placeOf(span: Span): { readonly first: number; readonly last: number } | null }
  | { readonly by: "none"; readonly why: string };

const NONE: ReadonlyMap<string, string> = new Map([
  [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "a Word document is packed markup, in which no place of its text can be named",
  ],
  ["message/rfc822", "a mail's text is coded for its way, so that no place in it can be named"],
  ["multipart/related", "a saved page is coded like a mail, so that no place in it can be named"],
]);

/**
 * Finds the way from a report's text to the document it was drawn out of. Text, Markdown and HTML lead to the very characters, PDF to pages; in other
 * kinds no place can be named. Nothing is stored for it: the document is read again, and only words that stand in it have a place.
 */
export async function receivedPlaces(report: Pick<Report, "text" | "mediaType">, received: Uint8Array): Promise<ReceivedPlaces> {
  const why = NONE.get(report.mediaType);
  if (why !== undefined) return { by: "none", why };
  const bytes = isGzip(received) ? gunzip(received) : received;
  if ("refused" in bytes) return { by: "none", why: bytes.refused };
  if (report.mediaType === "application/pdf") return pagePlaces(report.text, bytes);
  const isPage = report.mediaType === "text/html";
  const source = decodeText(bytes, isPage ? charsetOf(bytes) : undefined).text;
  if (!isPage && source.endsWith(report.text)) return shifted(source, source.length - report.text.length);
  const letters = isPage ? (await import("./page-letters.ts")).pageLetters(source) : plainLetters(source);
  const runs = alignedRuns(report.text, letters.letters);
  return { by: "source", source, placeOf: (span) => placeIn(report.text, span, runs, letters) };
}

/** Plain text stands in its document as it is, after any front matter. */
function shifted(source: string, by: number): ReceivedPlaces {
  return { by: "source", source, placeOf: ({ start, end }) => ({ start: start + by, end: end + by }) };
}

/** A paragraph of the drawn text, and where its first letter is among the source's letters. */
interface Run {
  readonly span: Span;
  readonly at: number;
}

/** Finds each paragraph in the source, after the one before it where it can, else anywhere. Those that are not there are left out. */
function alignedRuns(text: string, letters: string): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  let strays = 0;
  for (const span of paragraphs(text)) {
    if (strays >= STRAYS_MOST) break;
    const sought = text.slice(span.start, span.end).replace(/\s+/g, "");
    const ahead = letters.indexOf(sought, from);
    // A headline may stand in the page's head, before all that was found.
    const at = ahead >= 0 ? ahead : letters.indexOf(sought);
    if (ahead < 0) strays++;
    if (at < 0) continue;
    runs.push({ span, at });
    if (ahead >= 0) from = at + sought.length;
  }
  return runs;
}

/** Each stray costs a search of the whole source; a text with so many was not drawn out of it. */
const STRAYS_MOST = 200;

/** The span of the source that a span of the drawn text came from; from its first letter to its last. */
function placeIn(text: string, span: Span, runs: readonly Run[], source: SourceLetters): Span | null {
  const first = letterAt(text, span.start, 1, runs);
  const last = letterAt(text, span.end - 1, -1, runs);
  if (first === null || last === null || first > last) return null;
  return { start: source.starts[first]!, end: source.ends[last]! };
}

/** Which of the source's letters the letter at `offset` is; from white space the next letter in the direction of `step`. */
function letterAt(text: string, offset: number, step: 1 | -1, runs: readonly Run[]): number | null {
  let at = offset;
  while (at >= 0 && at < text.length && /\s/.test(text[at]!)) at += step;
  const run = runs.find(({ span }) => span.start <= at && at < span.end);
  return run === undefined ? null : run.at + text.slice(run.span.start, at).replace(/\s+/g, "").length;
}

async function pagePlaces(text: string, bytes: Uint8Array): Promise<ReceivedPlaces> {
  const { pdfPages } = await import("./from-pdf.ts");
  const starts: { readonly page: number; readonly at: number }[] = [];
  let from = 0;
  for (const { page, text: own } of await pdfPages(bytes)) {
    const at = text.indexOf(own, from);
    if (at < 0) return { by: "none", why: "the document is no longer read as it was when the report came" };
    starts.push({ page, at });
    from = at + own.length;
  }
  const pageAt = (offset: number): number | null => starts.filter(({ at }) => at <= offset).at(-1)?.page ?? null;
  return {
    by: "pages",
    placeOf: ({ start, end }) => {
      const [first, last] = [pageAt(start), pageAt(Math.max(start, end - 1))];
      return first === null || last === null ? null : { first, last };
    },
  };
}

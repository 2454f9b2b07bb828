import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { decodeText } from "./decode-text.ts";
import { REFUSALS } from "./drawn.ts";
import type { Metadata } from "./metadata.ts";
import { bare, type Opened, type Piece, PIECES_MOST } from "./piece.ts";
import { writtenDate } from "./written-date.ts";

/** One entry of a feed, whatever kind of feed it is. */
interface FeedEntry {
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly date: string | undefined;
  /** The whole text, where the feed gives it; else what is said instead of it. */
  readonly content: string | undefined;
  readonly summary: string | undefined;
  readonly isPlain: boolean;
  readonly outlet: string | undefined;
  readonly language: string | undefined;
  readonly authors: readonly (string | undefined)[];
}

/** A description longer than this, in characters, may be the whole text: then whether it is stays unknown. */
const SUMMARY_LONGEST = 1_500;

/**
 * The entries of a feed (RSS, Atom, RDF, JSON Feed), each a report. One with a summary only is marked incomplete, a date that is none is named.
 * Entities that the feed declares for itself are never expanded. Source: RSS 2.0.11, RFC 4287, JSON Feed 1.1.
 */
export function fromFeed(bytes: Uint8Array): Opened {
  const prolog = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const decoded = decodeText(bytes, /encoding\s*=\s*["']([\w-]{1,40})["']/i.exec(prolog)?.[1]);
  const entries = entriesOf(decoded.text);
  if (entries.length === 0) return { refused: "the feed holds no entries" };
  const left = entries.length - PIECES_MOST;
  return {
    pieces: entries.slice(0, PIECES_MOST).map(pieceOf),
    findings: left > 0 ? [...decoded.findings, REFUSALS.tooMany("entries", entries.length)] : decoded.findings,
  };
}

function entriesOf(text: string): readonly FeedEntry[] {
  const read = parseFeed(text);
  switch (read.format) {
    case "rss":
    case "rdf":
      return rssEntries(read.feed);
    case "atom":
      return (read.feed.entries ?? []).map((entry) => atomEntry(read.feed, entry));
    case "json":
      return (read.feed.items ?? []).map((item) => jsonEntry(read.feed, item));
  }
}

function rssEntries(feed: RssFeed.Feed<string> | RdfFeed.Feed<string>): readonly FeedEntry[] {
  const language = "language" in feed ? feed.language : feed.dc?.languages?.[0];
  return (feed.items ?? []).map((item): FeedEntry => {
    const rss: RssFeed.Item<string> = item;
    return {
      title: item.title,
      url: item.link ?? (rss.guid?.isPermaLink === false ? undefined : rss.guid?.value),
      date: rss.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0],
      content: item.content?.encoded ?? item.atom?.content?.value,
      summary: item.description,
      isPlain: false,
      outlet: rss.source?.title ?? item.dc?.publishers?.[0] ?? feed.title,
      language: item.dc?.languages?.[0] ?? language,
      authors: [...(rss.authors ?? []).map((author) => author.name), ...(item.dc?.creators ?? [])],
    };
  });
}

function atomEntry(feed: AtomFeed.Feed<string>, entry: AtomFeed.Entry<string>): FeedEntry {
  const links = entry.links ?? [];
  const type = entry.content?.type ?? entry.summary?.type;
  return {
    title: entry.title?.value,
    url: (links.find((link) => link.rel === undefined || link.rel === "alternate") ?? links[0])?.href,
    date: entry.published ?? entry.updated,
    content: entry.content?.value,
    summary: entry.summary?.value,
    isPlain: type === undefined || type === "text" || type === "text/plain",
    outlet: entry.source?.title?.value ?? feed.title?.value,
    language: entry.xml?.lang ?? feed.xml?.lang,
    authors: (entry.authors ?? feed.authors ?? []).map((author) => author.name),
  };
}

function jsonEntry(feed: JsonFeed.Feed<string>, item: JsonFeed.Item<string>): FeedEntry {
  return {
    title: item.title,
    url: item.url ?? item.external_url,
    date: item.date_published,
    content: item.content_html ?? item.content_text,
    summary: item.summary,
    isPlain: item.content_html === undefined,
    outlet: feed.title,
    language: item.language ?? feed.language,
    authors: (item.authors ?? feed.authors ?? []).map((author) => author.name),
  };
}

function pieceOf(entry: FeedEntry, index: number): Piece {
  const body = said(entry.content) ?? said(entry.summary) ?? "";
  const received = new TextEncoder().encode(body);
  const receivedAs = entry.isPlain && !/<\/?[a-z][^>]{0,200}>/i.test(body) ? "text/plain" : "text/html";
  const published = said(entry.date) === undefined ? null : writtenDate(entry.date!);
  const findings = said(entry.date) !== undefined && published === null ? [`its date "${entry.date!.trim().slice(0, 60)}" is no date`] : [];
  const isPart = said(entry.content) === undefined && body.length <= SUMMARY_LONGEST;
  return bare({
    place: `#${index + 1}`,
    received,
    receivedAs,
    content: { mediaType: receivedAs, bytes: received, charset: "utf-8" },
    headline: said(entry.title) ?? null,
    known: knownOf(entry, published, isPart),
    findings: isPart ? [...findings, "the feed holds only a summary of it"] : findings,
  });
}

function knownOf(entry: FeedEntry, published: string | null, isPart: boolean): Metadata {
  const bylines = entry.authors.map(said).filter((name) => name !== undefined);
  const [title, outlet, url] = [said(entry.title), said(entry.outlet), said(entry.url)];
  const language = /^[a-z]{2,3}(?=-|$)/i.exec(entry.language?.trim() ?? "")?.[0].toLowerCase();
  return {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined || !/^https?:/i.test(url) ? {} : { url }),
    ...(published === null ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    ...(bylines.length === 0 ? {} : { bylines }),
    ...(isPart ? { complete: false } : {}),
  };
}

function said(value: string | undefined): string | undefined {
  const text = value?.trim();
  return text === "" ? undefined : text;
}

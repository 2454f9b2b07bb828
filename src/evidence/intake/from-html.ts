import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { blockText, type MarkupNode, SILENT_ELEMENTS } from "./block-text.ts";
import { type Drawn, REFUSALS } from "./drawn.ts";
import { edtfDate } from "../edtf-date.ts";
import { firstKnown, type Metadata } from "./metadata.ts";

/** A text that has not begun to be a page within so many characters is a piece of one, as feeds and mails carry it. */
const PROLOG = 20_000;

type Page = ReturnType<typeof parseHTML>["document"];

/** Elements inside each other beyond this are a trap: the time to read a page grows with the square of its depth. */
const DEPTH_LIMIT = 600;
/** Pages of more elements are read whole, without a search for the article. */
const SEARCHED_ELEMENTS = 20_000;
/** Shorter articles than this are taken for a failure to find the article, and the whole page is read. */
const ARTICLE_LEAST = 140;

/**
 * The article of an HTML page as plain paragraphs, its headline first, with what the markup says of it (JSON-LD, OpenGraph, meta, title). Scripts
 * are never executed; they and other silent elements leave no trace in the text.
 */
export function fromHtml(html: string): Drawn {
  const depth = nesting(html);
  if (depth > DEPTH_LIMIT) return { refused: `it is nested ${depth} elements deep; the limit is ${DEPTH_LIMIT}` };
  const { document } = parseHTML(
    /<(?:html|body|head)[\s>]/i.test(html.slice(0, PROLOG)) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const metadata = firstKnown(fromJsonLd(document), fromMeta(document));
  for (const element of document.querySelectorAll(SILENT_ELEMENTS.join(","))) element.remove();
  const whole = blockText(document as unknown as MarkupNode);
  if (whole === "") return { refused: REFUSALS.noText("page") };
  const body = articleText(document) ?? whole;
  const title = metadata.title ?? null;
  const text = title === null || body.slice(0, 400).includes(title) ? body : `${title}\n\n${body}`;
  return { text, declared: {}, markup: metadata, findings: [] };
}

/** How deep a page nests the elements that need an end tag. */
function nesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const match of html.matchAll(
    /<(\/?)(?:div|span|section|article|main|table|tbody|tr|td|ul|ol|blockquote|font|b|i|em|strong|a|center|details|fieldset)\b/gi,
  )) {
    depth = match[1] === "/" ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** What Readability takes for the article, or `null` where it finds none. */
function articleText(document: Page): string | null {
  if (document.querySelectorAll("*").length > SEARCHED_ELEMENTS) return null;
  const article = new Readability<MarkupNode>(document as never, {
    serializer: (node) => node as unknown as MarkupNode,
    charThreshold: ARTICLE_LEAST,
    disableJSONLD: true,
  }).parse();
  const text = article?.content ? blockText(article.content) : "";
  return text.length >= ARTICLE_LEAST ? text : null;
}

/** What meta elements, the heading and the title say. Source: OpenGraph, Dublin Core, schema.org. */
function fromMeta(document: Page): Metadata {
  const content = (names: readonly string[]): string | undefined => {
    for (const name of names) {
      const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
      const value = element?.getAttribute("content")?.trim();
      if (value) return value;
    }
    return undefined;
  };
  const heading = document.querySelector("h1")?.textContent?.replace(/\s+/g, " ").trim();
  const author = content(["author", "article:author", "dc.creator"]);
  return compact({
    title:
      content(["og:title", "twitter:title"]) ??
      (heading || undefined) ??
      (document.querySelector("title")?.textContent?.trim() || undefined),
    outlet: content(["og:site_name", "application-name", "publisher"]),
    published: dated(
      content(["article:published_time", "datePublished", "date", "dc.date", "dcterms.created", "pubdate"]) ?? timeOf(document),
    ),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? content(["og:url"]),
    language: languageTag(document.documentElement?.getAttribute("lang") ?? content(["og:locale"])),
    bylines: author !== undefined && !/^https?:/.test(author) ? [author] : undefined,
  });
}

function timeOf(document: Page): string | undefined {
  return document.querySelector("time[datetime]")?.getAttribute("datetime") ?? undefined;
}

function dated(value: string | undefined): string | undefined {
  return value === undefined ? undefined : (edtfDate(value.slice(0, 16)) ?? edtfDate(value.slice(0, 10)) ?? undefined);
}

function languageTag(value: string | null | undefined): string | undefined {
  const tag = value?.trim().replace("_", "-");
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag.split("-")[0]!.toLowerCase() : undefined;
}

/** The fields of the first news article that a page's JSON-LD describes. Source: schema.org NewsArticle. */
function fromJsonLd(document: Page): Metadata {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parsedJson(script.textContent ?? ""), 0);
    if (article !== null) return articleFields(article);
  }
  return {};
}

type Json = Readonly<Record<string, unknown>>;

function articleFields(article: Json): Metadata {
  const authors = [article["author"]]
    .flat()
    .map(nameOf)
    .filter((name) => name !== undefined);
  return compact({
    title: textOf(article["headline"]),
    outlet: nameOf(article["publisher"]),
    published: dated(textOf(article["datePublished"])),
    language: languageTag(textOf(article["inLanguage"])),
    url: textOf(article["url"]),
    bylines: authors.length > 0 ? authors : undefined,
  });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The first thing in JSON-LD that calls itself an article, at most four levels down. */
function findArticle(value: unknown, depth: number): Json | null {
  if (typeof value !== "object" || value === null || depth > 4) return null;
  const item = value as Json;
  if ([item["@type"]].flat().some((type) => typeof type === "string" && /Article|BlogPosting|Report/.test(type))) return item;
  for (const child of Array.isArray(value) ? value : Object.values(item)) {
    const found = findArticle(child, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function nameOf(value: unknown): string | undefined {
  const item: unknown = Array.isArray(value) ? value[0] : value;
  return textOf(item) ?? (typeof item === "object" && item !== null ? textOf((item as Json)["name"]) : undefined);
}

function compact(fields: { readonly [K in keyof Metadata]: Metadata[K] | undefined }): Metadata {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

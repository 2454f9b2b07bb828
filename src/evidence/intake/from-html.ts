import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { blockText, type MarkupNode, SILENT_ELEMENTS } from "./block-text.ts";
import { type Drawn, REFUSALS } from "./drawn.ts";
import { firstKnown } from "./metadata.ts";
import { jsonLd } from "./json-ld.ts";
import { metaElements } from "./meta-elements.ts";

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
  const { document } = parseHTML(whole(html));
  const metadata = firstKnown(jsonLd(jsonTexts(document)), metaElements(document));
  for (const element of document.querySelectorAll(SILENT_ELEMENTS.join(","))) element.remove();
  const all = blockText(document as unknown as MarkupNode);
  if (all === "") return { refused: /<script\b/i.test(html) ? REFUSALS.scripted : REFUSALS.noText("page") };
  const body = articleText(document) ?? all;
  const title = metadata.title ?? null;
  const text = title === null || body.slice(0, 400).includes(title) ? body : `${title}\n\n${body}`;
  return { text, declared: {}, markup: metadata, findings: [] };
}

/** A page with a body, without which no article is found: feeds and mails carry pieces of pages, and some sites leave the tag out. */
function whole(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
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
  const article = searched(document);
  const text = article?.content ? blockText(article.content) : "";
  return text.length >= ARTICLE_LEAST ? text : null;
}

/** The library gives up on some pages by throwing: then there is no article, but still a page. */
function searched(document: Page): ReturnType<Readability<MarkupNode>["parse"]> {
  try {
    return new Readability<MarkupNode>(document as never, {
      serializer: (node) => node as unknown as MarkupNode,
      charThreshold: ARTICLE_LEAST,
      disableJSONLD: true,
    }).parse();
  } catch {
    return null;
  }
}

function jsonTexts(document: Page): readonly string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? "");
}

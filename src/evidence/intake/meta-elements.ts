import type { parseHTML } from "linkedom";
import { META_NAMES } from "./data/meta-names.ts";
import { languageTag } from "./language-tag.ts";
import { compact, type Metadata } from "./metadata.ts";
import { writtenDate } from "./written-date.ts";

type Page = ReturnType<typeof parseHTML>["document"];

/** Where a page marks the day it was published, the surest first; a day elsewhere may be another report's. */
const TIMES = ['[itemprop~="datePublished"]', "time[pubdate]", "article time[datetime]", "header time[datetime]", "time[datetime]"];

/** What meta elements, microdata, the heading and the title of a page say. */
export function metaElements(document: Page): Metadata {
  const said = (field: keyof typeof META_NAMES): string | undefined => contentOf(document, META_NAMES[field]);
  const heading = document.querySelector("h1")?.textContent?.replace(/\s+/g, " ").trim();
  const authors = authorsOf(document);
  return compact({
    title: said("title") ?? (heading || undefined) ?? (document.querySelector("title")?.textContent?.trim() || undefined),
    outlet: said("outlet"),
    published: dated(said("published")) ?? timeOf(document),
    url: webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute("href")) ?? webAddress(said("url")),
    language: languageTag(document.querySelector("html[lang]")?.getAttribute("lang") ?? said("language")),
    bylines: authors.length > 0 ? authors : undefined,
  });
}

function contentOf(document: Page, names: readonly string[]): string | undefined {
  for (const name of names) {
    const element = document.querySelector(`meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`);
    const value = element?.getAttribute("content")?.trim();
    if (value) return value;
  }
  return undefined;
}

/** Names of authors: of meta elements, each its own or several in one, else of links that say so. Addresses are no names. */
function authorsOf(document: Page): readonly string[] {
  for (const name of META_NAMES.authors) {
    const found = [...document.querySelectorAll(`meta[property="${name}" i], meta[name="${name}" i]`)]
      .map((element) => element.getAttribute("content")?.trim() ?? "")
      .filter((author) => author !== "" && !/^https?:|^@/.test(author));
    if (found.length > 0) return found;
  }
  const links = [...document.querySelectorAll('[rel~="author"], [itemprop~="author"] [itemprop~="name"]')].slice(0, 10);
  return [...new Set(links.map((link) => (link.textContent ?? "").replace(/\s+/g, " ").trim()))].filter((author) =>
    /^\p{Lu}.{1,60}$/u.test(author),
  );
}

function timeOf(document: Page): string | undefined {
  for (const place of TIMES) {
    const element = document.querySelector(place);
    const found =
      dated(element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? undefined) ?? dated(element?.textContent ?? undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

function dated(value: string | undefined): string | undefined {
  return value === undefined ? undefined : (writtenDate(value.trim().slice(0, 80)) ?? undefined);
}

function webAddress(value: string | null | undefined): string | undefined {
  return value !== null && value !== undefined && /^https?:\/\//i.test(value.trim()) ? value.trim() : undefined;
}

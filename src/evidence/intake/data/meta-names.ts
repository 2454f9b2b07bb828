/**
 * Names of meta elements by what they say of a page, the surest first; letter case does not count. Source: OpenGraph, Dublin Core, schema.org, Highwire
 * Press tags, and what large publishers use.
 */
export const META_NAMES = {
  title: ["og:title", "twitter:title", "citation_title", "dc.title", "headline"],
  outlet: ["og:site_name", "application-name", "citation_journal_title", "dc.publisher", "dcterms.publisher", "publisher"],
  published: [
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "datePublished",
    "citation_publication_date",
    "citation_date",
    "dcterms.issued",
    "dc.date.issued",
    "parsely-pub-date",
    "sailthru.date",
    "publish-date",
    "publish_date",
    "pubdate",
    "date",
    "dc.date",
    "dcterms.created",
    "dcterms.date",
  ],
  url: ["og:url", "twitter:url", "citation_public_url"],
  language: ["og:locale", "dc.language", "citation_language"],
  authors: ["author", "article:author", "citation_author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

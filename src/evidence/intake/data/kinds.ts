import type { MediaType } from "../media-type.ts";

/** What a path's ending (lower case, without the dot) says a document is. */
export const BY_ENDING: ReadonlyMap<string, MediaType> = new Map([
  ["txt", "text/plain"],
  ["text", "text/plain"],
  ["md", "text/markdown"],
  ["markdown", "text/markdown"],
  ["html", "text/html"],
  ["htm", "text/html"],
  ["xhtml", "text/html"],
  ["pdf", "application/pdf"],
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["rss", "application/rss+xml"],
  ["atom", "application/rss+xml"],
  ["rdf", "application/rss+xml"],
  ["xml", "application/rss+xml"],
  ["json", "application/feed+json"],
  ["eml", "message/rfc822"],
  ["mht", "multipart/related"],
  ["mhtml", "multipart/related"],
  ["warc", "application/warc"],
]);

/** First bytes (hex) of files that are no reports, with the name to say. Source: the formats' own specifications. */
export const FOREIGN: readonly (readonly [string, string])[] = [
  ["89504e47", "a PNG picture"],
  ["ffd8ff", "a JPEG picture"],
  ["47494638", "a GIF picture"],
  ["d0cf11e0", "an old Office file (.doc); save it as .docx"],
  ["7b5c727466", "an RTF file; save it as .docx or .txt"],
  ["7f454c46", "a program"],
  ["4d5a9", "a program"],
  ["53514c69746520", "a database"],
];

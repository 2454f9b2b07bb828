/** The kinds of documents that text is drawn out of. */
export type DrawableType =
  | "text/plain"
  | "text/markdown"
  | "text/html"
  | "application/pdf"
  | "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The kinds of documents that hold others: feeds, mails, saved pages, web archives. */
export type ContainerType = "application/rss+xml" | "application/feed+json" | "message/rfc822" | "multipart/related" | "application/warc";

/** The kinds of documents that can be read. */
export type MediaType = DrawableType | ContainerType;

import type { Metadata } from "../metadata.ts";

/** Fields that a line of a text's head can give away. */
export type ClueField = keyof Pick<Metadata, "outlet" | "published" | "bylines" | "url" | "title">;

/**
 * Labels before a colon in the head of texts that came out of press archives, and what each one labels. `Source` is left out: it names whom a
 * report credits as often as who prints it. Lower case.
 */
export const LABELS: ReadonlyMap<string, ClueField> = new Map([
  ["publication", "outlet"],
  ["newspaper", "outlet"],
  ["outlet", "outlet"],
  ["publisher", "outlet"],
  ["zeitung", "outlet"],
  ["journal", "outlet"],
  ["видання", "outlet"],
  ["издание", "outlet"],
  ["date", "published"],
  ["published", "published"],
  ["posted", "published"],
  ["publication date", "published"],
  ["load-date", "published"],
  ["datum", "published"],
  ["дата", "published"],
  ["опубліковано", "published"],
  ["опубликовано", "published"],
  ["byline", "bylines"],
  ["author", "bylines"],
  ["authors", "bylines"],
  ["autor", "bylines"],
  ["auteur", "bylines"],
  ["автор", "bylines"],
  ["url", "url"],
  ["link", "url"],
  ["address", "url"],
  ["headline", "title"],
  ["title", "title"],
]);

/** Words before which a line names its publisher, perhaps with the day: `Published by the Harbour Voice on 4 May 2031`. Lower case. */
export const PUBLISHED_BY: readonly string[] = [
  "published by",
  "published in",
  "posted by",
  "as published by",
  "as published in",
  "veröffentlicht von",
  "veröffentlicht in",
  "erschienen in",
  "publié par",
  "publié dans",
  "publicado por",
  "publicado en",
  "опубліковано в",
  "опубліковано у",
  "опубликовано в",
];

/** Words before the names of a byline. Lower case. */
export const BYLINE_WORDS: readonly string[] = ["by", "von", "par", "por", "di", "door", "текст", "автор"];

/** Words that names of papers and agencies end in, and that no headline is likely to, divided by spaces. Lower case. */
export const MASTHEAD_ENDINGS =
  "herald times post gazette tribune news agency wire courier observer chronicle journal dispatch mail telegraph guardian examiner bulletin echo messenger " +
  "sentinel inquirer advertiser ledger zeitung tageblatt anzeiger rundschau kurier";

/** Words that begin the name of a section rather than of a paper ("World News"), divided by spaces. Lower case. */
export const SECTION_BEGINNINGS =
  "breaking world latest local national international regional foreign top more other business sports daily fake good bad";

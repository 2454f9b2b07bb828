import type { Metadata } from "./metadata.ts";
import { PIECES_MOST } from "./piece.ts";

/** The text drawn out of a document: what its front matter declares, what its markup gives away, and what had to be mended. */
export interface DrawnText {
  readonly text: string;
  readonly declared: Metadata;
  readonly markup: Metadata;
  readonly findings: readonly string[];
}

/** A drawn text, or why none could be drawn. */
export type Drawn = DrawnText | { readonly refused: string };

/** The largest document that is read, in bytes. */
export const SIZE_LIMIT_BYTES = 20 * 1024 * 1024;

/** The reasons for which a document is refused, as a person reads them. */
export const REFUSALS = {
  empty: "it is empty",
  tooLarge: (bytes: number): string => `it is ${Math.ceil(bytes / 1024 / 1024)} MB; the limit is ${SIZE_LIMIT_BYTES / 1024 / 1024} MB`,
  noText: (what: string): string =>
    `the ${what} holds no text${what === "PDF" ? " (only pictures, perhaps scanned pages); run text recognition on it first" : ""}`,
  scripted: "the page holds no text: it is drawn by scripts, which are never run; save it from a browser where it is shown, or as PDF",
  tooMany: (what: string, count: number): string => `it holds ${count} ${what}; the first ${PIECES_MOST} are read`,
  broken: (what: string, why: string): string => `it could not be read as ${what}: ${why}`,
} as const;

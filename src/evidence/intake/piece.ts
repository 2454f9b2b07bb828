import type { DrawableType, MediaType } from "./media-type.ts";
import type { Metadata } from "./metadata.ts";

/** One report's worth of a document, before its text is drawn out. */
export interface Piece {
  /** Where in the document it stands, put after the path: `#3`, or nothing where it is all there is. */
  readonly place: string;
  /** What is kept as received: the whole document, or of a document that holds several reports the part that is this one. */
  readonly received: Uint8Array;
  /** What `received` is. */
  readonly receivedAs: MediaType;
  readonly content: Content;
  /** A headline that stands beside the content and not in it. */
  readonly headline: string | null;
  /** What the document about it says of it, believed before the content's own markup … */
  readonly known: Metadata;
  /** … and after it. */
  readonly otherwise: Metadata;
  readonly findings: readonly string[];
}

/** Bytes that text can be drawn out of. */
export interface Content {
  readonly mediaType: DrawableType;
  readonly bytes: Uint8Array;
  /** The character set that the sender declares. */
  readonly charset?: string;
}

/** A document opened: what it holds, and what is to be said of it as a whole; or why nothing can be read in it. */
export type Opened = { readonly pieces: readonly Piece[]; readonly findings: readonly string[] } | { readonly refused: string };

/** The most reports that are read out of one document. */
export const PIECES_MOST = 1_000;

/** A piece that nothing is known of but its content. */
export function bare(piece: Pick<Piece, "received" | "receivedAs" | "content"> & Partial<Piece>): Piece {
  return { place: "", headline: null, known: {}, otherwise: {}, findings: [], ...piece };
}

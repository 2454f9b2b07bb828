import type { Metadata } from "./metadata.ts";

/** A document as it came. `metadata` is what a manifest says of it; front matter in the document itself wins over that. */
export interface Document {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  readonly metadata?: Metadata;
}

import type { OriginKind } from "#model";

/** What each kind of origin is called in a list. */
export const KIND_WORDS: Readonly<Record<OriginKind, string>> = {
  exclusive: "an outlet's own story",
  statement: "said in public",
  document: "a published document",
  denial: "a denial of another story",
  unknown: "one text, its first source unknown",
};

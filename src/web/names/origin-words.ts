import type { OriginKind } from "#model";

const KINDS: Readonly<Record<OriginKind, string>> = {
  exclusive: "an outlet’s own story",
  statement: "said in public",
  document: "a published document",
  denial: "a denial of another story",
  unknown: "one text, its first source unknown",
};

/** What kind of origin something is, in words. */
export function kindWords(kind: OriginKind): string {
  return KINDS[kind];
}

/** A relation to the origin in words; a relation that we have no words for is shown as the tracer names it. */
export function relationWords(relation: string, origin: string | null): string {
  switch (relation) {
    case "original":
      return "the earliest known report";
    case "retelling":
      return origin === null ? "a retelling of something not at hand" : `retells ${origin}`;
    case "near-verbatim":
      return `repeats ${origin ?? "another report"} almost word for word`;
    case "denial":
      return origin === null ? "a denial" : `denies what ${origin} says`;
    default:
      return relation.replace(/[-_]/g, " ");
  }
}

/** How well founded an edge is, in words and in hundredths: `well founded, 0.92`. */
export function confidenceWords(confidence: number): string {
  const word = confidence >= 0.85 ? "well founded" : confidence >= 0.6 ? "fairly founded" : "weakly founded";
  return `${word}, ${confidence.toFixed(2)}`;
}

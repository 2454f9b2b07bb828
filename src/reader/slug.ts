const SMALL = new Set([
  "the",
  "a",
  "an",
  "of",
  "to",
  "in",
  "on",
  "for",
  "and",
  "or",
  "with",
  "its",
  "their",
  "his",
  "her",
  "any",
  "some",
  "that",
  "this",
  "be",
  "by",
  "at",
  "as",
  "from",
  "our",
  "more",
  "s",
]);

/** A name made from words: lower case, hyphens, at most `limit` words that carry meaning; `x` where none does. */
export function slug(words: string, limit = 3): string {
  const parts = words
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "" && !SMALL.has(part));
  const chosen = parts.slice(0, limit).join("-");
  return /^\p{L}/u.test(chosen) ? chosen : chosen === "" ? "x" : `x-${chosen}`;
}

/** Words as one line without quotation marks and closing punctuation, for a title or an object. */
export function plainWords(text: string, limit = 160): string {
  const plain = text
    .replace(/["“”«»„]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s'‘’,.;:]+|[\s'‘’,.;:]+$/g, "");
  return plain.length <= limit ? plain : `${plain.slice(0, limit - 1).replace(/\s+\S*$/, "")} …`;
}

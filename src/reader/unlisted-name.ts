import type { Context } from "./context.ts";
import type { Range } from "./noun-phrase.ts";
import { isIn } from "./word-class.ts";

/**
 * True where a range ends in words with capitals that no list knows, two of them or one within a sentence: in most cases a person, to whom a pronoun
 * then points rather than to somebody known who was named before.
 */
export function isUnlistedName({ tokens, names }: Context, range: Range): boolean {
  const last = tokens[range.to - 1]!;
  if (last.opens || isIn("clauseSubjects", last.word)) return false;
  if (last.kind !== "word" || !last.capital || names.some((name) => name.from < range.to && range.to <= name.to && name.kind !== "unknown"))
    return false;
  const before = tokens[range.to - 2];
  return (range.to - 2 >= range.from && before!.kind === "word" && before!.capital) || range.to - 1 > 0;
}

import { meant, mentionAt } from "./mentions.ts";
import type { OpenText } from "./open-text.ts";
import type { Position, Range } from "./position.ts";

/** Where what is named at a point is defined: one place; two for a vote (its decision, its voter); none where nothing is named there. */
export function findDefinition(open: OpenText, at: Position): readonly Range[] {
  const mention = mentionAt(open, at);
  return mention ? meant(open, mention.name).map(({ name }) => name) : [];
}

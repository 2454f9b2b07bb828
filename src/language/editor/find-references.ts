import { mentionAt, mentionsOf, type Mention } from "./mentions.ts";
import type { OpenText } from "./open-text.ts";
import type { Position } from "./position.ts";

/** Every place in the text where the name at a point stands, its definition among them; empty where no name is there. */
export function findReferences(open: OpenText, at: Position): readonly Mention[] {
  const mention = mentionAt(open, at);
  return mention ? mentionsOf(open, [mention.name], (name) => name === mention.name) : [];
}

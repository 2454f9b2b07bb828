import type { Context } from "./context.ts";
import { BODY_OFFICES } from "./data/public-bodies.ts";
import { headPart, type Range } from "./noun-phrase.ts";

const OFFICES = new Set(BODY_OFFICES.split(" "));

/** True where a phrase names a state, an organisation or a group, or a public body by its common noun; false for persons, things and mere adjectives. */
export function isPublicBody(context: Context, range: Range): boolean {
  const phrase = headPart(context.tokens, range, context.names);
  const name = context.names.find((each) => each.from >= phrase.from && each.to === phrase.to);
  if (name && name.kind !== "unknown")
    return name.kind === "state" || name.kind === "metonym" || name.kind === "organisation" || name.kind === "group";
  if (!OFFICES.has(context.tokens[phrase.to - 1]?.word ?? "")) return false;
  return context.tokens[phrase.to]?.word !== "of" || context.names.some((each) => each.from > phrase.to && each.from <= phrase.to + 2);
}

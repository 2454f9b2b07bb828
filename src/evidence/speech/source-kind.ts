import type { SourceKind } from "#model";
import { GROUP_NOUNS, UNNAMED_NOUNS, UNNAMED_ONE } from "./data/cues.ts";
import { outletMentions } from "../outlets.ts";

const PRONOUN_ONE = /^(?:he|she|I|он|она|він|вона|il|elle|er|sie)$/iu;
const NO_SOURCE = /^(?:it|this|that|there|which|what|who|we|you|these|those|the|a|an|and|one|nothing|everything|это|что|які|це)$/iu;
const VAGUE =
  /\b(?:fears?|concerns?|hopes?|rumou?rs?|idea|question|problem|plan|proposal|document|letter|deal|agreement|talks|meeting|news|move|format|statement)s?$/iu;

/** What kind of source a noun phrase names; `null` where it names none ("it", "the plan"). */
export function sourceKind(exact: string): SourceKind | null {
  const words = exact.trim();
  if (words === "" || NO_SOURCE.test(words)) return null;
  if (isOutlet(words)) return "outlet";
  if (UNNAMED_NOUNS.test(words)) return "unnamed";
  if (PRONOUN_ONE.test(words)) return "named";
  if (/\bincluding\s+(?:\p{L}+\s+)*\p{Lu}/u.test(words)) return "named";
  if (UNNAMED_ONE.test(words) && !hasName(words)) return "unnamed";
  if (GROUP_NOUNS.test(words) && !endsWithName(words)) return "group";
  if (hasProper(words)) return "named";
  return VAGUE.test(words) || !/\p{L}{3}/u.test(words) ? null : "group";
}

/** A phrase that is an outlet's name, perhaps with a word like "newspaper" about it. */
function isOutlet(words: string): boolean {
  const mention = outletMentions(words)[0];
  if (mention === undefined)
    return /^(?:the\s+)?(?:newspaper|publication|outlet|news outlet|agency|news agency|magazine|paper|article|broadcaster)$/i.test(words);
  const rest = words.slice(0, mention.start) + words.slice(mention.end);
  return rest.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length <= 3 && !/(?:source|official|correspondent)/i.test(rest);
}

/** Two capitalised words side by side, or one after a title. */
function hasName(words: string): boolean {
  return /\p{Lu}[\p{Ll}'’-]+\s+(?:\p{Lu}\.?\s+|de\s+|von\s+|van\s+|der\s+|al-)*\p{Lu}[\p{L}'’-]+\s*$/u.test(words);
}

function endsWithName(words: string): boolean {
  return (
    /(?:^|\s)\p{Lu}[\p{L}'’-]+$/u.test(words) &&
    !GROUP_NOUNS.test(words.split(/\s+/).at(-1) ?? "") &&
    !/\b(?:of|from|in)\s+(?:the\s+)?(?:\S+\s+){0,4}\S+$/u.test(words)
  );
}

function hasProper(words: string): boolean {
  return /\p{Lu}\p{L}*/u.test(words.replace(/^(?:The|A|An|But|And|Yet|However)\s+/u, ""));
}

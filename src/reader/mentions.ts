import { type Context, type Mention } from "./context.ts";
import { denoted, subjectBefore } from "./noun-phrase.ts";
import { isFinite, verbGroupAt } from "./verb-group.ts";

const PERSON =
  /\b(president|minister|chancellor|leader|dictator|chief|envoy|secretary|king|premier|spokesman|spokeswoman|ambassador|general|commissioner|adviser|aide|commander|senator|negotiator|diplomat|source)\b/;
const PLURAL = /\b(\w+s|members|countries|leaders|people|both|and)\b/;

/** Whom a sentence speaks of as a subject, the latest first: what a pronoun in the next sentence may point to. */
export function mentionsOf(context: Context): readonly Mention[] {
  const found: Mention[] = [];
  for (const saying of context.sayings) if (saying.source) add(context, found, saying.source);
  for (const region of context.regions) {
    for (let i = region.from; i < region.to; i++) {
      if (!isFinite(context.tokens, i)) continue;
      const subject = subjectBefore(context.tokens, region.from, verbGroupAt(context.tokens, i).start);
      if (subject) add(context, found, subject);
      break;
    }
  }
  return found;
}

function add(context: Context, found: Mention[], range: { from: number; to: number }): void {
  const ids = denoted(context.tokens, range, context.names);
  if (ids.length === 0) return;
  const words = context.tokens
    .slice(range.from, range.to)
    .map((token) => token.word)
    .join(" ");
  const named = context.names.some((name) => name.kind === "person" && name.from >= range.from && name.to <= range.to);
  const person = named || (PERSON.test(words) && ids.length === 1);
  const plural =
    ids.length > 1 ||
    (!person && (ids[0]!.startsWith("group:") || PLURAL.test(words)) && !/^[A-Z]{2}$/.test(ids[0]!)) ||
    (!person && /\b(members|leaders|officials|ministers|countries)\b/.test(words));
  found.unshift({ ids, plural, person });
}

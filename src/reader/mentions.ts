import { PERSON_OFFICES } from "./data/offices.ts";
import { type Context, type Mention } from "./context.ts";
import { denoted, headPart, subjectBefore } from "./noun-phrase.ts";
import { officeIds } from "./office-of.ts";
import { isPublicBody } from "./public-body.ts";
import { isFinite, verbGroupAt } from "./verb-group.ts";
import { isUnlistedName } from "./unlisted-name.ts";
import { endsInS, isStateId } from "./shape.ts";
import { anyIn } from "./word-class.ts";

const PERSONS = new Set(PERSON_OFFICES.split(" "));

/** Whom a sentence speaks of as a subject, the latest first: what a pronoun in the next sentence may point to. */
export function mentionsOf(context: Context): readonly Mention[] {
  const found: Mention[] = [];
  for (const saying of context.sayings) if (saying.source) add(context, found, saying.source);
  const inner = context.regions.filter(({ kind }) => kind === "that" || kind === "relative" || kind === "subordinate");
  for (const region of [...inner, ...context.regions.filter((each) => !inner.includes(each))]) {
    for (let i = region.from; i < region.to; i++) {
      if (!isFinite(context.tokens, i)) continue;
      const subject = subjectBefore(context.tokens, region.from, verbGroupAt(context.tokens, i).start);
      if (subject) add(context, found, subject);
      break;
    }
  }
  const opening = context.names.find(
    (name) => name.from <= 1 && name.kind !== "person" && name.kind !== "adjective" && name.ids.length === 1,
  );
  if (found.length === 0 && opening) add(context, found, opening);
  return found;
}

/** Somebody without an id whom a pronoun may mean all the same: an unlisted body, a person nobody listed, an office told without a state. */
function isSomebody(context: Context, range: { from: number; to: number }): boolean {
  const phrase = headPart(context.tokens, range, context.names);
  if (phrase.to - phrase.from === 1 && !context.tokens[phrase.from]!.capital) return false;
  const unknown = context.names.some((name) => name.kind === "unknown" && name.to === phrase.to);
  return unknown || isUnlistedName(context, phrase) || PERSONS.has(context.tokens[phrase.to - 1]!.word) || isPublicBody(context, range);
}

/** True where words speak of several: a plural, or "and". */
function isSeveral(words: readonly string[]): boolean {
  return words.some(endsInS) || anyIn("pluralWords", words);
}

function add(context: Context, found: Mention[], range: { from: number; to: number }): void {
  const named = denoted(context.tokens, range, context.names);
  const ids = named.length > 0 ? named : officeIds(context, range);
  if (ids.length === 0 && !isSomebody(context, range)) return;
  const words = context.tokens.slice(range.from, range.to).map((token) => token.word);
  const byName = context.names.some((name) => name.kind === "person" && name.from >= range.from && name.to <= range.to);
  const isPerson = byName || (ids.length === 1 && words.some((word) => PERSONS.has(word)));
  if (ids.length === 0) {
    const unknown = range.to - range.from <= 2 && context.names.some((name) => name.kind === "unknown" && name.to === range.to);
    const person = isUnlistedName(context, headPart(context.tokens, range, context.names)) && !isPublicBody(context, range);
    found.unshift({ ids, plural: isSeveral(words) && !person, person: unknown || person || words.some((word) => PERSONS.has(word)) });
    return;
  }
  const plural =
    ids.length > 1 ||
    (!isPerson && (ids[0]!.startsWith("group:") || isSeveral(words)) && !isStateId(ids[0]!)) ||
    (!isPerson && anyIn("memberNouns", words));
  found.unshift({ ids, plural, person: isPerson });
}

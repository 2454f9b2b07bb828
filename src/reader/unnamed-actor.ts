import { type Actor, speakerOf } from "./actor.ts";
import type { Context } from "./context.ts";
import { headPart, type Range } from "./noun-phrase.ts";
import { isAffair, isCollective, isForce } from "./nouns.ts";
import { phraseList, verbForm } from "./lexicon.ts";
import { once } from "./once.ts";
import { isCommonWord } from "./proper-names.ts";
import { isNameLike } from "./shape.ts";
import { endsIn, isIn } from "./word-class.ts";

/**
 * True where nobody known stands for the actor, but its words name or describe one who acts in affairs: a proper name, "the rebels", "the company",
 * "120 monitors"; for a pronoun, the words it stands for. `ids` stays empty: no guess at a state.
 */
export function isUnnamed(context: Context, actor: Actor): boolean {
  if (actor.ids.length > 0 || actor.range === null) return false;
  const range = actor.pronoun ? (actor.meant ?? speakerOf(context, actor.range.from)?.source ?? null) : actor.range;
  return range !== null && describesOne(context, range);
}

function describesOne(context: Context, range: Range): boolean {
  const phrase = headPart(context.tokens, range, context.names);
  const head = context.tokens[phrase.to - 1]!;
  if (context.names.some((name) => name.kind === "unknown" && name.to === phrase.to)) return true;
  if (isIn("ofOrIn", context.tokens[phrase.to]?.word) && phrase.to + 1 < range.to && isIn("counts", head.word))
    return describesOne(context, { from: phrase.to + 1, to: range.to });
  if (isIn("leaders", head.word) || (isIn("groupCounts", head.word) && context.tokens[phrase.from]!.word === "the")) return true;
  return (isCollective(head.word) || isForce(head.word)) && (phrase.to - phrase.from > 1 || head.word.endsWith("s"));
}

/**
 * True where the words of an actor name a person, stand for several people by what they do ("growers"), or are a person's pronoun: enough for what is done
 * by speaking to others ("accused the ministry of"), not for what anybody may do in private.
 */
export function isSomebody(context: Context, actor: Actor): boolean {
  if (actor.range === null) return false;
  if (actor.pronoun) return isIn("personSubjects", context.tokens[actor.range.from]!.word);
  const phrase = headPart(context.tokens, actor.range, context.names);
  const head = context.tokens[phrase.to - 1]!;
  if (head.kind !== "word" || isCommonWord(head.word)) return false;
  if (head.capital && isNameLike(head.raw)) return phrase.to - 1 > 0 || opensAsName(context);
  return endsIn("people", head.word) && !isIn("unpeopled", head.word);
}

/** "Kis accused the ministry": the word that opens a sentence is a name where it is neither a verb nor a small word. */
function opensAsName({ tokens }: Context): boolean {
  const { word } = tokens[0]!;
  return word.length > 2 && verbForm(word) === undefined && !isCommonWord(word) && !endsIn("noName", word);
}

/** True where the words around an act speak of the affairs of states and armed men, or name a state or body. */
export function speaksOfAffairs(context: Context, range: Range, besides: Range | null): boolean {
  for (let i = range.from; i < range.to; i++) if (isAffair(context.tokens[i]!.word)) return true;
  return context.names.some(
    (name) =>
      name.from >= range.from &&
      name.to <= range.to &&
      name.kind !== "unknown" &&
      name.kind !== "person" &&
      !(besides && name.from >= besides.from && name.to <= besides.to),
  );
}

const MATTERS = once(() => new Set(phraseList("matter").filter((phrase) => !phrase.includes(" "))));

/** True where words speak of the affairs of states, or of something that is put to somebody who says yes or no ("the terms", "a merger"). */
export function speaksOfMatter(context: Context, range: Range, besides: Range | null): boolean {
  if (speaksOfAffairs(context, range, besides)) return true;
  for (let i = range.from; i < range.to; i++) if (MATTERS().has(context.tokens[i]!.word)) return true;
  return false;
}

/** True where only an opening capital or a thing of war tells that the actor acts. */
export function barelyTold(context: Context, actor: Actor): boolean {
  if (actor.range === null || actor.pronoun) return false;
  const phrase = headPart(context.tokens, actor.range, context.names);
  const { word } = context.tokens[phrase.to - 1]!;
  const opening = context.names.some((name) => name.kind === "unknown" && name.from === 0 && name.to === 1);
  return (opening && phrase.to === 1) || isForce(word) || isIn("sportParties", word);
}

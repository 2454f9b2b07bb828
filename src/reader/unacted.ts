import type { Actor } from "./actor.ts";
import { speakerOf } from "./actor.ts";
import { type Context, regionAt } from "./context.ts";
import { COUNTING, DEALINGS, EXPECTING, GENERIC, ODDS, POINTING, SUPPOSING, SURVEYED, THINKING } from "./data/unacted-words.ts";
import type { FoundAct } from "./found-act.ts";
import { verbForm } from "./lexicon.ts";
import { headPart } from "./noun-phrase.ts";
import { saysSo } from "./regions.ts";
import { partyBehind } from "./party-behind.ts";
import { isSaid } from "./surroundings.ts";
import { isUnnamed, speaksOfAffairs } from "./unnamed-actor.ts";
import { isModal, verbGroupAt } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

const words = (list: string) => new Set(list.split(" "));
const generic = words(GENERIC);
const counting = words(COUNTING);
const pointing = words(POINTING);
const surveyed = words(SURVEYED);
const supposing = words(SUPPOSING);
const thinking = words(THINKING);
const expecting = words(EXPECTING);
const odds = words(ODDS);
const dealings = words(DEALINGS);

/**
 * True where the words of an act tell of nobody's act: their subject is anybody ("you", unless quoted of the affairs of states), the author of a text
 * that is no party's statement ("we'll see below"), a share of those asked, or a mere count outside the affairs of states; or the sentence supposes it.
 */
export function isUnacted(context: Context, act: FoundAct): boolean {
  if (isSupposed(context, act.trigger.from) || isExpected(context, act) || isQuestion(context, act)) return true;
  if (isUntrue(context, act.trigger.from) || isLongAgo(context, act)) return true;
  if (isUnsaid(context, act.trigger.from) || isOfferedTalk(context, act) || isRoutine(context, act)) return true;
  const { range, ids } = act.actor;
  if (range === null) return false;
  if (isUnthought(context, range.from) || isLikelihood(context, range.from)) return true;
  if (isClause(context, act) || isMentionedPlan(context, act) || isGovernedElsewhere(context, act)) return true;
  const first = context.tokens[range.from]!.word;
  if (generic.has(first) && range.to - range.from === 1 && !(context.tokens[range.from]!.quoted && inAffairs(context)))
    return ids.length === 0 || partyBehind(context, act.trigger.from) === null;
  if (ids.length > 0) return false;
  if (isIn("authors", first) && act.actor.pronoun)
    return isAuthor(context, range.from) && !inAffairs(context) && !partyAround(context, act);
  if (isSurveyed(context, act.actor)) return true;
  if (isVague(context, act.actor, counting)) return !speaksOfAffairs(context, act.span, range);
  return isVague(context, act.actor, pointing) && !inAffairs(context) && !partyAround(context, act);
}

/** "They don't want to think we are blaming anybody": a denied verb of thinking right before the subject. */
function isUnthought({ tokens }: Context, subject: number): boolean {
  const verb = tokens[subject - 1]?.word === "that" ? subject - 2 : subject - 1;
  const { word } = tokens[verb] ?? { word: "" };
  if (!thinking.has(word)) return false;
  return tokens.slice(Math.max(0, verb - 5), verb).some((token) => token.word === "not" || token.word === "never");
}

/** "Lima has not said that it will pay": nobody says it. */
function isUnsaid({ tokens, sayings }: Context, at: number): boolean {
  const saying = sayings.findLast((each) => each.content.from <= at && at < each.content.to && each.verb < at);
  return saying?.kind === "say" && saying.source !== null && verbGroupAt(tokens, saying.verb).negated;
}

/** "It is not true that Lima threatened", "untrue, the minister said, that Lima will pay": nobody does it. */
function isUntrue({ tokens }: Context, at: number): boolean {
  const that = tokens.findIndex(({ word }, i) => i < at && word === "that" && i > 0);
  if (that < 0) return false;
  return tokens
    .slice(0, that)
    .some(({ word }, i) => isIn("untrueWords", word) || (isIn("trueWords", word) && isIn("plainDenials", tokens[i - 1]?.word)));
}

/** "Sixty years ago the president told a crowd that …": history, told in the past. */
function isLongAgo({ tokens }: Context, { trigger, act }: FoundAct): boolean {
  const ago = tokens.findIndex(({ word }) => word === "ago");
  if (act === "CONDITION" || ago < 1 || ago > LONGEST_OPENING || trigger.from < ago) return false;
  return (
    isIn("longSpans", tokens[ago - 1]!.word) &&
    !tokens[trigger.from]!.quoted &&
    !tokens.slice(0, ago).some(({ word }) => isIn("subjectPronouns", word))
  );
}

/** The most words of a time that opens a sentence. */
const LONGEST_OPENING = 6;

/** "Say Lima demanded proof": outside quotation marks, an imperative of supposing with a clause of its own behind it. */
function isSupposed({ tokens, regions }: Context, at: number): boolean {
  const [first, second] = tokens;
  if (first === undefined || second === undefined || first.quoted || !supposing.has(first.word)) return false;
  return regionAt(regions, at) <= 1 && (second.capital || isIn("clauseOpenings", second.word));
}

/** "Is it time to change?": the words around the verb are a question, be it inside a quotation. */
function isQuestion({ tokens }: Context, { trigger }: FoundAct): boolean {
  const mark = tokens.slice(trigger.to).find(({ word }) => word === "?" || word === "." || word === "!" || word === ";");
  return mark?.word === "?";
}

/** "Will probably host": in the reporter's words a forecast, though one may say so of what something hangs on. */
function isExpected(context: Context, { act, trigger }: FoundAct): boolean {
  const { word } = context.tokens[trigger.from]!;
  if ((act === "CONDITION" && word !== "would") || !isModal(word) || isSaid(context, trigger.from)) return false;
  return context.tokens.slice(trigger.from, trigger.to + 1).some((token) => expecting.has(token.word));
}

/** "Offered its congratulations to Lima", "offered no details": words are given, nothing is promised. */
function isOfferedTalk({ tokens }: Context, { trigger, act }: FoundAct): boolean {
  const verb = tokens.findIndex((token, i) => i >= trigger.from && i < trigger.to && verbForm(token.word)?.base === "offer");
  if (verb < 0 || (act !== "PLEDGE" && act !== "REFUSAL")) return false;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 7) && !isIn("gerundPlaces", tokens[i]!.word); i++)
    if (isIn("talk", tokens[i]!.word)) return true;
  return false;
}

/** "Raised the matter of the fees", "ended a meeting": told as done by a state or body, and no decision. */
function isRoutine({ tokens }: Context, { pattern, trigger }: FoundAct): boolean {
  if (pattern !== "official-act") return false;
  const close = tokens.findIndex(({ word, kind }, i) => i >= trigger.to && (kind === "mark" || isIn("gerundPlaces", word)));
  return tokens.slice(trigger.to, close < 0 ? trigger.to + 5 : Math.min(close, trigger.to + 5)).some(({ word }) => isIn("routines", word));
}

/** "A call from Lima could move", "they contend": words that hold a modal verb before any relative pronoun, or end in who says so, are a clause. */
function isClause({ tokens }: Context, { act, actor }: FoundAct): boolean {
  const { from, to } = actor.range!;
  if (act === "CONDITION") return false;
  if (to - from === 2 && isIn("subjectPronouns", tokens[from]!.word) && saysSo(tokens[to - 1]!.word)) return true;
  const close = tokens.findIndex(({ word }, i) => i >= from && (i === to || isIn("relatives", word)));
  return tokens.slice(from + 1, close).some(({ word, capital }) => isModal(word) && !capital);
}

/** "The summit that Lima is to host", "until May, when they are to leave": told of the thing or the day, not by anybody. */
function isMentionedPlan({ tokens, regions }: Context, { pattern, actor, trigger }: FoundAct): boolean {
  if (pattern !== "is-to") return false;
  const before = actor.range!.from - 1;
  if (isIn("toldPlaces", tokens[before]?.word)) return true;
  return (
    regions[regionAt(regions, trigger.from)]!.kind === "relative" || (tokens[before]?.word === "that" && !saysSo(tokens[before - 1]!.word))
  );
}

/** "The guarantees offered to Lima must be strong": a participle behind a thing, whose verb comes later. */
function isGovernedElsewhere({ tokens, regions }: Context, { act, actor, trigger }: FoundAct): boolean {
  if (act !== "PLEDGE" || actor.agent || actor.pronoun || actor.ids.length > 0 || trigger.from !== actor.range!.to) return false;
  const { to } = regions[regionAt(regions, trigger.from)]!;
  return (verbForm(tokens[trigger.from]!.word)?.participle ?? false) && tokens.slice(trigger.to, to).some(({ word }) => isModal(word));
}

/** "No chance that Lima will leave", "the risk Lima will leave": how likely it is. */
function isLikelihood({ tokens }: Context, subject: number): boolean {
  return odds.has(tokens[tokens[subject - 1]?.word === "that" ? subject - 2 : subject - 1]?.word ?? "");
}

/** The first person of the text itself: neither quoted nor said by anybody, in a text that nobody issues. */
function isAuthor(context: Context, at: number): boolean {
  return context.issuer === null && !context.tokens[at]!.quoted && !speakerOf(context, at)?.source;
}

function isSurveyed(context: Context, actor: Actor): boolean {
  const phrase = headPart(context.tokens, actor.meant ?? actor.range!, context.names);
  return surveyed.has(context.tokens[phrase.to - 1]!.word);
}

/** A bare word of a list that stands for nobody known. */
function isVague(context: Context, actor: Actor, list: ReadonlySet<string>): boolean {
  if (actor.meant !== undefined || (isUnnamed(context, actor) && context.tokens[actor.range!.from + 1]?.word !== "in")) return false;
  const phrase = headPart(context.tokens, actor.range!, context.names);
  if (list === counting && context.tokens[phrase.to]?.word === "in") return list.has(context.tokens[phrase.from]!.word);
  return list.has(context.tokens[phrase.to - 1]!.word);
}

/** The sentence speaks of the affairs of states. */
function inAffairs(context: Context): boolean {
  return speaksOfAffairs(context, { from: 0, to: context.tokens.length }, null) || context.tokens.some((token) => dealings.has(token.word));
}

/** A party says it, or somebody known was lately spoken of. */
function partyAround(context: Context, act: FoundAct): boolean {
  return partyBehind(context, act.trigger.from) !== null || context.mentions.some((mention) => mention.ids.length > 0);
}

import type { Act } from "#model";
import { actorIn, speakerOf, subjectOf } from "./actor.ts";
import { behindAside } from "./aside.ts";
import { type Context, regionAt, spanOf } from "./context.ts";
import { boundAct, isForeseen, isPast, tellsOfEvent } from "./claimed-dependencies.ts";
import { kindOf } from "./conditioned-acts.ts";
import { CONDITIONED_DEEDS } from "./data/conditioned-deeds.ts";
import { spanStart, tailEnd } from "./extent.ts";
import type { FoundAct } from "./found-act.ts";
import type { FoundCondition } from "./found-condition.ts";
import { governingVerb } from "./governing-verb.ts";
import { verbForm } from "./lexicon.ts";
import { type Range, subjectBefore } from "./noun-phrase.ts";
import { isOffice } from "./office-of.ts";
import { once } from "./once.ts";
import { isPublicBody } from "./public-body.ts";
import { partyBehind } from "./party-behind.ts";
import { isOutlet } from "./source-kind.ts";
import { isSomebody, isUnnamed, speaksOfAffairs } from "./unnamed-actor.ts";
import { isInserted, isModal, verbGroupAt } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

/*
 * What a party says will be so, or must be so, under a condition, where nothing else has made an act of it: "if there is no answer there should be no
 * deal", "he will be at the table once the strike is called off". Whoever speaks for a state or body states terms by saying so. What merely befalls,
 * what would be good or bad and what somebody would think is a forecast or an opinion all the same.
 */

/** Patterns of conditions that state terms wherever they stand, by the beginnings of their ids. */
const TYING = [
  "if",
  "unless",
  "until",
  "provided",
  "assuming",
  "only",
  "should",
  "in-event",
  "not-until",
  "subject-to",
  "in-exchange",
  "the-day",
  "on-the-day",
  "failing",
  "without",
];

const UNTOLD = once(() => new Set(`${CONDITIONED_DEEDS.befalling} ${CONDITIONED_DEEDS.minding}`.split(" ")));

/** What things do in the present tense where somebody has them do it. */
const SETTING = once(
  () => new Set(`${CONDITIONED_DEEDS.running} ${CONDITIONED_DEEDS.ending} ${CONDITIONED_DEEDS.lasting} come`.split(" ")),
);
const HARMFUL = once(() => new Set(CONDITIONED_DEEDS.harmful.split(" ")));

/** The terms that a condition makes of a party's words in which no act was found; null where they are an outsider's, of the past, feared or an opinion. */
export function saidTerms(context: Context, condition: FoundCondition, acts: readonly FoundAct[]): FoundAct | null {
  if (!TYING.some((id) => condition.pattern.startsWith(id)) || condition.relation === "negated") return null;
  const verb = governingVerb(context, condition);
  if (verb === null || acts.some((act) => act.span.from <= verb && verb < act.span.to)) return null;
  const subject = governedSubject(context, condition, verb);
  if (subject === null || !isTold(context, subject, verb) || isAsideOrAsked(context, verb)) return null;
  if (isForeseen(context, verb) || isPast(context, condition, verb) || !tellsOfEvent(context, condition)) return null;
  const deed = deedAt(context, verb);
  if (condition.connective === "before" && !deed.denied) return null;
  if (condition.pattern === "without" && (!deed.denied || (verbForm(context.tokens[condition.content.from]!.word)?.ing ?? false)))
    return null;
  if (!stands(context, verb, deed)) return null;
  const tail = tailEnd(context, deed.at + 1, false);
  const end = condition.fronted ? tail : Math.max(deed.at + 1, Math.min(tail, condition.whole.from));
  const start = spanStart(context, subject, verb);
  const act = actOf(context, condition, subject, { verb, deed, end });
  return { ...boundAct(context, { act, condition, verb, start, end }, subject), pattern: "said-terms", weight: 0.45, negative: false };
}

/** The subject of the verb that a condition governs: behind a fronted one, whatever clause the words of the condition opened. */
function governedSubject(context: Context, condition: FoundCondition, verb: number): Range | null {
  const region = context.regions[regionAt(context.regions, verb)]!;
  if (!condition.fronted || region.from >= condition.whole.to) return subjectOf(context, { start: verb });
  return subjectBefore(context.tokens, behindAside(context, condition.whole.to), verbGroupAt(context.tokens, verb).start);
}

/** A party says it, or somebody named does of public affairs or of what the speaker will do. */
function isTold(context: Context, subject: Range, verb: number): boolean {
  if (partyBehind(context, verb) !== null) return true;
  const own = isIn("firstPersonWords", context.tokens[subject.from]!.word);
  if (own && context.tokens[verb]!.quoted && isPublic(context, subject)) return true;
  const saying = speakerOf(context, verb);
  if (!saying?.source || saying.kind === "fear") return false;
  const speaker = { ...actorIn(context, saying.source, saying.source.from), range: saying.source };
  const body = isUnnamed(context, speaker) || isOffice(context, saying.source) || isPublicBody(context, saying.source);
  if (body && isIn("termModals", context.tokens[verb]!.word)) return true;
  if (!isSomebody(context, speaker) || isOutlet(spanOf(context, saying.source).exact)) return false;
  if (!isIn("termModals", context.tokens[verb]!.word)) return false;
  return own || isPublic(context, saying.source);
}

/** The sentence speaks of public affairs, or somebody known was lately spoken of. */
function isPublic(context: Context, besides: Range): boolean {
  return speaksOfAffairs(context, { from: 0, to: context.tokens.length }, besides) || context.mentions.some(({ ids }) => ids.length > 0);
}

/** Told of something by the way, or of what somebody wonders. */
function isAsideOrAsked({ tokens, regions }: Context, verb: number): boolean {
  const { kind, from } = regions[regionAt(regions, verb)]!;
  return kind === "relative" || tokens.slice(from, verb).some(({ word }) => isIn("wondering", word));
}

interface TermDeed {
  readonly at: number;
  readonly base: string;
  readonly denied: boolean;
}

/** The verb that carries the meaning, past modal verbs and adverbs. */
function deedAt({ tokens }: Context, verb: number): TermDeed {
  let [at, denied] = [verb, false];
  while (at < tokens.length - 1 && at - verb < 6 && (isModal(tokens[at]!.word) || isInserted(tokens[at]!.word))) {
    denied ||= isIn("denials", tokens[at]!.word) || tokens[at]!.word === "cannot";
    at++;
  }
  const { word } = tokens[at]!;
  denied ||= isIn("being", word) && (tokens[at + 1]?.word === "no" || tokens[at + 1]?.word === "not");
  return { at, base: verbForm(word)?.base ?? word, denied };
}

/** A deed or a state that somebody brings about: no effect, opinion or quality. "There will be no …" denies that it comes about. */
function stands({ tokens }: Context, verb: number, { at, base, denied }: TermDeed): boolean {
  const { word } = tokens[verb]!;
  if ([verb + 1, at].some((i) => tokens[i]?.word === "have" && (verbForm(tokens[i + 1]?.word ?? "")?.participle ?? false))) return false;
  if (word === "might" || (word === "should" && !isOwnAdvice(tokens[verb - 1]?.word, tokens[at]!.word))) return false;
  const form = verbForm(tokens[at]!.word);
  if (!isModal(word)) return !(form?.past === true && form.base !== word) && SETTING().has(base) && tokens[verb - 1]?.word !== "i";
  if (isIn("being", tokens[at]!.word) && denied && tokens[verb - 1]?.word === "there") return true;
  if (isIn("being", tokens[at]!.word))
    return tokens.slice(at + 1, at + 4).some((token) => isIn("decidedStates", token.word)) || isDone(tokens[at + 1]?.word);
  return !UNTOLD().has(base);
}

/** "There should be", "we should", "should be held": what somebody else should do is advice. */
function isOwnAdvice(before: string | undefined, deed: string): boolean {
  return deed === "be" || before === "there" || isIn("subjectPronouns", before);
}

/** A participle behind "be". */
function isDone(word: string | undefined): boolean {
  const form = verbForm(word ?? "");
  return form?.participle === true && !form.ing;
}

interface Told {
  readonly verb: number;
  readonly deed: TermDeed;
  readonly end: number;
}

/** What a party says it will do is its own act; anything else is a dependency that it claims. */
function actOf(context: Context, condition: FoundCondition, subject: Range, { verb, deed, end }: Told): Act {
  const modal = context.tokens[verb]!.word;
  const actor = actorIn(context, subject, verb);
  const own =
    (modal === "will" || modal === "would" || modal === "shall" || (deed.denied && modal !== "should")) &&
    (actor.ids.length > 0 || actor.pronoun || isUnnamed(context, actor));
  if (condition.relation === "sufficient" && !deed.denied && actor.agent && isMenacing(context, { from: deed.at, to: end }))
    return "THREAT";
  if (!own || isIn("thingPronouns", context.tokens[subject.from]!.word)) return "CONDITION";
  return kindOf(context, { modal, verb: deed.at, base: deed.base, negated: deed.denied }, condition, subject, end);
}

/** Words of what hurts whoever it is done to. */
function isMenacing({ tokens }: Context, range: Range): boolean {
  return tokens.slice(range.from, range.to).some(({ word }) => HARMFUL().has(verbForm(word)?.base ?? word) || isIn("menacing", word));
}

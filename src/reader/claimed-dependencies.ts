import type { Act } from "#model";
import { actorIn, subjectOf } from "./actor.ts";
import { holdersIn, topicOf } from "./condition-holders.ts";
import { type Context, regionAt } from "./context.ts";
import { kindOf } from "./conditioned-acts.ts";
import { CONDITIONED_DEEDS, DEED_WORDS } from "./data/conditioned-deeds.ts";
import { spanStart, tailEnd } from "./extent.ts";
import type { FoundAct } from "./found-act.ts";
import type { FoundCondition } from "./found-condition.ts";
import { governingVerb } from "./governing-verb.ts";
import { verbForm } from "./lexicon.ts";
import type { Range } from "./noun-phrase.ts";
import { isAffair } from "./nouns.ts";
import { once } from "./once.ts";
import { isPublicBody } from "./public-body.ts";
import { partyBehind } from "./party-behind.ts";
import { isUnnamed, speaksOfAffairs } from "./unnamed-actor.ts";
import { saysSo } from "./regions.ts";
import { isFinite, isInserted, isModal } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

/*
 * What is said to come about, to lapse or to stay as it is under a condition, nobody undertaking it: "the licence lapses if the vote is postponed",
 * "no trawler will be licensed until the reports are out". Such a clause claims a dependency; where it denies the deed, a refusal.
 */

const LASTING = once(() => new Set(CONDITIONED_DEEDS.lasting.split(" ")));
const BEFALLING = once(() => new Set(CONDITIONED_DEEDS.befalling.split(" ")));
const FORECASTERS = once(() => new Set(DEED_WORDS.forecasters.split(" ")));
const DENYING = once(() => new Set(DEED_WORDS.denying.split(" ")));

/** Connectives that only state terms: behind them a plain present tense tells how it is arranged, not what usually happens. */
const ARRANGING = new Set([
  "unless",
  "until",
  "provided",
  "only",
  "only-after",
  "only-then",
  "only-if",
  "if-and-only-if",
  "not-until",
  "subject-to",
  "assuming",
  "in-exchange",
]);

/** The dependency that a condition makes of a clause in which no act was found; null where its clause tells of something past, feared or habitual. */
export function claimedDependency(context: Context, condition: FoundCondition, acts: readonly FoundAct[]): FoundAct | null {
  if (condition.needs.includes("support") || condition.needs.includes("mandate")) return null;
  const verb = lastingBefore(context, condition) ?? governingVerb(context, condition);
  if (verb === null || acts.some((act) => act.span.from <= verb && verb < act.span.to)) return null;
  if (isPast(context, condition, verb)) return null;
  const subject = subjectOf(context, { start: verb });
  if (subject === null || isForeseen(context, verb) || isPrivate(context, subject, verb) || !tellsOfEvent(context, condition)) return null;
  const deed = deedAt(context, verb);
  const denied = deed.negated || isDenied(context, subject, verb);
  const plain = !isModal(context.tokens[verb]!.word) && !isIn("being", context.tokens[verb]!.word);
  if (condition.connective === "without" && !condition.fronted && (!denied || plain)) return null;
  if (!arranged(context, condition, verb, deed, denied) && !(isModal(context.tokens[verb]!.word) && DOOMED().has(deed.base))) return null;
  const tail = tailEnd(context, deed.at + 1, false);
  const end = condition.fronted ? tail : Math.max(deed.at + 1, Math.min(tail, condition.whole.from));
  const start = spanStart(context, subject, verb);
  if (!isOfAffairs(context, { from: Math.min(start, condition.whole.from), to: Math.max(end, condition.content.to) })) return null;
  const deeds = {
    modal: context.tokens[verb]!.word,
    verb: deed.at,
    base: deed.base,
    negated: denied,
    barred: BARRING.has(condition.pattern),
  };
  const undertakes = undertaken(context, subject, deeds, verb);
  if (condition.connective === "before" && !denied) return null;
  if (condition.relation === "negated" && !isIn("firmModals", deeds.modal) && !undertakes) return null;
  const own = denied || undertakes || condition.relation === "negated";
  const act = own ? kindOf(context, deeds, condition, subject, end) : "CONDITION";
  if (
    act === "REFUSAL" &&
    (isOthers(context, condition, subject) ||
      (!isHeld(context, subject, verb, { ...deeds, barred: false }) && isObstacle(context, condition, subject, deeds)))
  )
    return claimed(context, { act: "CONDITION", condition, verb, start, end });
  if (isDoom(context, condition, subject, deeds)) return claimed(context, { act: "CONDITION", condition, verb, start, end });
  if (act === "CONDITION" && isOpinion(context, verb, deeds)) return null;
  if (
    act === "CONDITION"
      ? !isTerm(context, condition, subject, deeds) && !isClaim(context, subject, verb, deeds.barred)
      : !isHeld(context, subject, verb, deeds)
  )
    return null;
  return claimed(context, { act, condition, verb, start, end });
}

/** "If they shut the tap, they will never sell here again": those whose deed is supposed, not the speaker, bear what comes of it. */
function isOthers({ tokens }: Context, { content, relation, fronted }: FoundCondition, subject: Range): boolean {
  const { word } = tokens[subject.from]!;
  return fronted && relation === "sufficient" && isIn("othersPronouns", word) && tokens[content.from]!.word === word;
}

/** "The treaty cannot enter into force until …", "this will not work unless …": what a thing cannot do of itself waits for somebody. */
function isObstacle(context: Context, condition: FoundCondition, subject: Range, { base, verb }: ClaimedDeed): boolean {
  if (!OBSTACLES.has(condition.pattern) || !GETTING().has(base)) return false;
  if (partyBehind(context, verb) !== null) return true;
  return !actorIn(context, subject, verb).pronoun && isSettled(context, subject);
}

/** "The ceasefire could collapse if …": a party says what would be the end of a settlement or an alliance. */
function isDoom(context: Context, condition: FoundCondition, subject: Range, { modal, base, verb, negated }: ClaimedDeed): boolean {
  if (negated || condition.relation === "negated" || !DOOMED().has(base) || !isModal(modal) || modal === "should") return false;
  return partyBehind(context, verb) !== null && isSettled(context, subject);
}

/** Words of a settlement, of what is promised or of those who hold together. */
function isSettled({ tokens }: Context, subject: Range): boolean {
  const words = tokens.slice(subject.from, subject.to).map((token) => token.word);
  return words.some((word) => isIn("settlements", word) || isIn("commitments", word) || isIn("unions", word));
}

const OBSTACLES = new Set(["until", "unless", "without", "not-until", "not-without", "if", "should", "in-event", "provided", "while"]);
const GETTING = once(() => new Set(CONDITIONED_DEEDS.getting.split(" ")));
const DOOMED = once(() => new Set(CONDITIONED_DEEDS.doomed.split(" ")));

/** Behind what cannot be done: what it waits for. */
const BARRING = new Set(["until", "unless", "without", "not-until", "not-without"]);

/** A deed as its modal verb tells it. */
interface ClaimedDeed {
  readonly modal: string;
  readonly base: string;
  readonly verb: number;
  readonly negated: boolean;
}

/** What will be so, stands by terms that are set, or may begin of itself: a term of some text, whoever tells it. */
function isTerm(
  { tokens }: Context,
  condition: FoundCondition,
  subject: Range,
  deed: { readonly modal: string; readonly base: string; readonly verb: number },
): boolean {
  if (!LASTING().has(deed.base) && isPronoun(tokens[subject.from]!.word) && !saysSo(tokens[subject.to]?.word ?? "")) return false;
  if (tokens[deed.verb]!.word === "have" || tokens[deed.verb - 1]?.word === "whether") return false;
  if (isIn("unsureModals", deed.modal))
    return !isIn("advisingModals", deed.modal) && (isIn("processes", deed.base) || ARRANGING.has(condition.pattern));
  return deed.modal === "will" || deed.modal === "shall" || LASTING().has(deed.base) || ARRANGING.has(condition.pattern);
}

/** What "we", "it" or "this" will do is no term of any text. */
function isPronoun(word: string): boolean {
  return isIn("subjectPronouns", word) || isIn("thingPronouns", word);
}

/**
 * A dependency is claimed of what a party does or of a thing of affairs, and as something sure: what may, could or should be is an opinion unless a party
 * says so.
 */
function isClaim(context: Context, subject: Range, verb: number, barred: boolean): boolean {
  const { tokens } = context;
  const { kind, from } = context.regions[regionAt(context.regions, verb)]!;
  if (kind === "relative" || tokens[verb + 1]?.word === "have") return false;
  if (tokens.slice(from, verb).some((token) => token.word === "whether" || token.word === "why" || token.word === "how")) return false;
  const party = partyBehind(context, verb) !== null;
  if (isIn("unsureModals", tokens[verb]!.word) && !party && !(barred && tokens[verb + 1]?.word === "not")) return false;
  const actor = actorIn(context, subject, verb);
  if (isUnnamed(context, actor) || isPublicBody(context, subject)) return true;
  if (actor.pronoun || tokens[subject.from]!.word === "there") return party;
  return tokens.slice(subject.from, subject.to).some((token) => isAffair(token.word)) || (actor.agent && actor.ids.length > 0);
}

/** "Until Lima decided to run", "if he had done that": what has long been so or never was sets no term. */
export function isPast({ tokens }: Context, { content, pattern }: FoundCondition, verb: number): boolean {
  const words = tokens.slice(content.from, content.to);
  const counterfactual = words.some(({ word }, i) => word === "had" && (verbForm(words[i + 1]?.word ?? "")?.participle ?? false));
  if (pattern.startsWith("if") && counterfactual) return true;
  if (!pattern.startsWith("until") || isModal(tokens[verb]!.word)) return false;
  const first = words.findIndex((_word, i) => isFinite(tokens, content.from + i));
  const form = first < 0 ? undefined : verbForm(words[first]!.word);
  return form !== undefined && form.past && form.base !== words[first]!.word;
}

/** Advice, what something would cost or do, and what somebody would think: none is a term. */
function isOpinion(context: Context, verb: number, { modal, base }: { readonly modal: string; readonly base: string }): boolean {
  if (modal === "should") return true;
  return (
    (modal === "would" || (modal === "will" && partyBehind(context, verb) === null)) && (BEFALLING().has(base) || isIn("opining", base))
  );
}

/** "No ship will …", "not a ship will …", "nor shall we …", "there will be no …". */
function isDenied({ tokens }: Context, subject: Range, verb: number): boolean {
  const first = tokens[subject.from]!.word;
  if (DENYING().has(first) || first === "not" || tokens[verb - 1]?.word === "nor" || tokens[verb]!.word === "nor") return true;
  return (first === "there" || tokens[verb - 1]?.word === "there") && tokens.slice(verb, verb + 3).some((token) => token.word === "no");
}

/** "A clause under which it lapses if …": a verb of lasting right before the condition, whatever clause it stands in. */
function lastingBefore({ tokens }: Context, condition: FoundCondition): number | null {
  if (condition.fronted) return null;
  for (let i = condition.whole.from - 1; i > Math.max(0, condition.whole.from - 4); i--)
    if (tokens[i]!.word.endsWith("s") && LASTING().has(tokens[i]!.word.slice(0, -1)) && tokens[i]!.kind === "word") return i;
  return null;
}

/** What somebody known will do or would do is theirs; what will be done or what things do is nobody's. */
function undertaken(
  context: Context,
  subject: Range,
  { modal, base }: { readonly modal: string; readonly base: string },
  verb: number,
): boolean {
  if ((modal !== "will" && modal !== "would" && modal !== "shall") || base === "have" || base === "need") return false;
  const actor = actorIn(context, subject, verb);
  return actor.agent && actor.ids.length > 0;
}

/** Whose deed it is or is not must be said: a pronoun in the reporter's words holds nothing, nor does what merely befalls. */
function isHeld(
  context: Context,
  subject: Range,
  verb: number,
  { modal, base, barred }: { readonly modal: string; readonly base: string; readonly barred: boolean },
): boolean {
  const actor = actorIn(context, subject, verb);
  if (isIn("singularPronouns", context.tokens[subject.from]!.word) && actor.pronoun && partyBehind(context, verb) === null) return false;
  if (modal === "would" && BEFALLING().has(base)) return false;
  if (isIn("firmModals", modal) && context.tokens[verb + 1]?.word === "not" && !isClaim(context, subject, verb, barred)) return false;
  return modal !== "might" && (modal !== "may" || context.tokens[verb + 1]?.word !== "not" || partyBehind(context, verb) !== null);
}

/** What "she" or "I" will do is somebody's own affair where nobody known stands behind the word. */
function isPrivate(context: Context, subject: Range, verb: number): boolean {
  if (!isIn("private", context.tokens[subject.from]!.word)) return false;
  const actor = actorIn(context, subject, verb);
  return actor.ids.length === 0 && !isUnnamed(context, actor);
}

/** Connectives that point to what was said before, and have no words of their own. */
const STANDING_ALONE = new Set(["failing-that", "until-then", "only-then"]);

/** The condition is a clause, or names an event, a topic or a holder: a bare date only sets a term. */
export function tellsOfEvent(context: Context, { content, pattern }: FoundCondition): boolean {
  if (STANDING_ALONE.has(pattern)) return true;
  if (content.to - content.from < 2 || isIn("clock", context.tokens[content.from]!.word)) return false;
  if (context.tokens[content.from]!.word === "the" && isIn("clock", context.tokens[content.to - 1]!.word)) return false;
  for (let i = content.from; i < content.to; i++) if (isFinite(context.tokens, i) || isIn("events", context.tokens[i]!.word)) return true;
  return topicOf(context, content) !== null || holdersIn(context, content).length > 0;
}

/** The clause speaks of affairs, or somebody known who is no person was lately spoken of. */
function isOfAffairs(context: Context, clause: Range): boolean {
  return speaksOfAffairs(context, clause, null) || context.mentions.some((mention) => !mention.person && mention.ids.length > 0);
}

interface Deed {
  readonly at: number;
  readonly base: string;
  readonly negated: boolean;
}

/** The verb that carries the meaning, past auxiliaries and what stands between. */
function deedAt(context: Context, verb: number): Deed {
  const { tokens } = context;
  let [at, negated] = [verb, false];
  if (isIn("being", tokens[at]!.word) && isIn("disinclined", tokens[at + 1]?.word)) negated = true;
  while (at < tokens.length - 1 && at - verb < 7) {
    const { word } = tokens[at]!;
    negated ||= word === "not" || word === "never" || word === "cannot";
    const going = (word === "going" && tokens[at + 1]?.word === "to") || (word === "to" && tokens[at - 1]?.word === "going");
    const being = isIn("being", word) && tokens[at + 1]?.word === "going";
    if (!isModal(word) && !isInserted(word) && word !== "be" && word !== "only" && word !== "cannot" && !going && !being) break;
    at++;
  }
  const { word } = tokens[at]!;
  return { at, base: verbForm(word)?.base ?? (word.endsWith("s") ? word.slice(0, -1) : word), negated };
}

/** True where the clause of the verb at `verb` is feared or foretold by somebody whose trade that is. */
export function isForeseen(context: Context, verb: number): boolean {
  const saying = context.sayings.findLast((each) => each.content.from <= verb && verb < each.content.to);
  if (saying?.kind === "fear") return true;
  if (!saying?.source) return false;
  return context.tokens.slice(saying.source.from, saying.source.to).some((token) => FORECASTERS().has(token.word));
}

/** True where the clause lies ahead or states terms, and its verb is no mere effect. */
function arranged(context: Context, condition: FoundCondition, verb: number, deed: Deed, denied: boolean): boolean {
  const { word } = context.tokens[verb]!;
  if (isModal(word)) return isIn("firmModals", word) || !BEFALLING().has(deed.base);
  const form = verbForm(word);
  if (form?.past && form.base !== word) return false;
  return ARRANGING.has(condition.pattern) || LASTING().has(deed.base) || denied;
}

interface Claim {
  readonly act: Act;
  readonly condition: FoundCondition;
  readonly verb: number;
  readonly start: number;
  readonly end: number;
}

function claimed(context: Context, claim: Claim): FoundAct {
  const subject = subjectOf(context, { start: claim.verb });
  return { ...boundAct(context, claim, subject), pattern: "claimed", weight: 0.5, negative: claim.act === "REFUSAL" };
}

/** An act whose words are told by the verb that a condition governs, with the condition in them. */
export function boundAct(
  context: Context,
  { act, condition, verb, start, end }: Claim,
  subject: Range | null,
): Omit<FoundAct, "pattern" | "weight" | "negative"> {
  return {
    act,
    trigger: { from: verb, to: verb + 1 },
    span: { from: Math.min(start, condition.whole.from), to: Math.max(end, condition.content.to) },
    actor: actorIn(context, subject, verb),
    addressee: null,
    object: null,
    own: [condition],
    future: false,
  };
}

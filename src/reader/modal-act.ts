import type { Act } from "#model";
import { type Actor, actorIn, quotedSpeaker, saidOfSelf, speakerIds, speakerOf, subjectOf } from "./actor.ts";
import { type Context, regionAt } from "./context.ts";
import { objectRange, spanStart, tailEnd } from "./extent.ts";
import type { FoundAct } from "./found-act.ts";
import type { Range } from "./noun-phrase.ts";
import { inVerbList, verbForm } from "./lexicon.ts";
import { isUnnamed, speaksOfAffairs } from "./unnamed-actor.ts";
import { officeIds } from "./office-of.ts";
import { isPublicBody } from "./public-body.ts";
import { partyBehind } from "./party-behind.ts";
import { spokenDeed } from "./spoken-deed.ts";
import { quantityIn } from "./quantity.ts";
import { isSaid } from "./surroundings.ts";
import { deniesObject, invertedSubject, isInserted, isVerb } from "./verb-group.ts";
import { anyIn, endsIn, isIn } from "./word-class.ts";

const delivers = inVerbList("deliver");
const harms = inVerbList("harm");
const decides = inVerbList("decide");
const isState = inVerbList("passive_state");

/** True where the sentence has "unless", or a denied "if" from `from` on. */
function isUnless(context: Context, from: number): boolean {
  if (context.tokens.some((token) => token.word === "unless")) return true;
  const words = context.tokens.slice(from).map((token) => token.word);
  return isDeniedIf(words) && !words.some((word, i) => words[i - 1] === "only" && isIn("openTies", word));
}

/** "If Lima does not": a denial between "if" and the next comma. */
function isDeniedIf(words: readonly string[]): boolean {
  let open = false;
  for (const word of words) {
    if (open && anyIn("refusing", [word])) return true;
    if (word === "if") open = true;
    else if (word.includes(",") || word === ";") open = false;
  }
  return false;
}

/** "Host a rally", "join the band": nothing is delivered to anybody. */
function isSocial(context: Context, at: number): boolean {
  const { word } = context.tokens[at]!;
  return isIn("hosting", word) && context.tokens.slice(at + 1, at + 6).some((token) => isIn("social", token.word));
}

/** What `will`, `would` or `shall` and its verb do. */
interface Deed {
  readonly verb: number;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly only: boolean;
}

/**
 * The act of a plain `will` or `would`: a pledge, a refusal or a threat by whoever the subject is. Somebody's own words may promise anything; in
 * the reporter's words only what can be delivered counts, and `would` counts only under a condition.
 */
export function modalAct(context: Context, at: number): FoundAct | null {
  const { tokens } = context;
  const word = tokens[at]!.word;
  if (!isIn("modalVerbs", word) || !isVerb(tokens, at)) return null;
  const denial =
    (isIn("noPlaces", tokens[0]!.word) && tokens[1]?.word === "no") ||
    tokens[0]!.word === "never" ||
    isIn("norWords", tokens[at - 1]?.word);
  const inverted = at > 0 && (denial || (at > 2 && isIn("invertingOpenings", tokens[0]!.word))) ? invertedSubject(tokens, at) : null;
  const found = deedAfter(context, inverted === null ? at : inverted.to - 1);
  const none = found !== null && !found.passive && deniesWhat(context, found.verb + 1);
  const never = tokens[at - 1]?.word === "never";
  const deed = found && ((denial && inverted !== null) || none || never) ? { ...found, negated: true } : found;
  if (deed === null || (isIn("doubtfulModals", word) && deed.negated)) return null;
  const subject = inverted ?? subjectOf(context, { start: at });
  if (
    subject === null ||
    pointsBack(context, at) ||
    context.tokens.slice(Math.max(0, subject.from - 1), at).some((token) => token.word === "whether")
  )
    return null;
  if (isIn("questionWords", context.tokens[subject.from - 1]?.word) || isAsked(context, at, subject)) return null;
  const actor = actorIn(context, subject, at);
  const own = word === "can" && !deed.negated ? null : judged(context, at, deed, actor, subject.from);
  const spoken = own === null && !inRelativeOfThing(context, at, actor) ? spokenDeed(context, at, deed, subject) : null;
  const told = asWarned(context, at, own ?? spoken?.act ?? null);
  if (told === null) return null;
  const act = told === "PLEDGE" && !deed.negated && isOpposing(context, deed.verb) ? "REFUSAL" : told;
  const end = tailEnd(context, deed.verb + 1, false);
  return {
    act,
    pattern: deed.negated ? "will-not" : "will",
    weight: weightOf(context, at, actor, deed),
    trigger: { from: at, to: deed.verb + 1 },
    span: { from: saidOfSelf(context, actor, at) ?? Math.min(spanStart(context, subject, at), at), to: Math.max(end, deed.verb + 1) },
    actor: spoken?.actor ?? (deed.passive ? passiveActor(context, actor, at, deed) : deniedBy(context, actor, at)),
    addressee: null,
    object: deed.passive ? subject : objectRange(context, deed.verb + 1, end),
    own: [],
    negative: act === "REFUSAL",
    future: true,
  };
}

/** "He said that would permit …": the word before the verb stands for what was said before. */
function pointsBack(context: Context, at: number): boolean {
  const { kind, from } = context.regions[regionAt(context.regions, at)]!;
  return context.tokens[at - 1]?.word === "that" && (kind === "that" || kind === "start" || kind === "shared") && from === at - 1;
}

/** "How people will take it": asked, with the question word further before the subject than its neighbour. */
function isAsked(context: Context, at: number, subject: Range): boolean {
  const { from } = context.regions[regionAt(context.regions, at)]!;
  return context.tokens.slice(Math.max(from, subject.from + 1, at - 8), at).some((token) => token.word === "how" || token.word === "why");
}

function deedAfter(context: Context, at: number): Deed | null {
  const { tokens } = context;
  let negated = false;
  let only = false;
  let passive = false;
  for (let i = at + 1; i < tokens.length && i < at + 9; i++) {
    const word = tokens[i]!.word;
    if (tokens[i]!.kind === "mark") {
      if (word === ",") continue;
      return null;
    }
    if (word === "not" || word === "never" || isIn("nearDenials", word) || (word === "no" && tokens[i + 1]?.word === "longer"))
      negated = true;
    else if (word === "only") only = true;
    else if (word === "be" && tokens[i + 1]?.word === "no") return null;
    else if (word === "be" && (verbForm(tokens[nextWord(context, i)]?.word ?? "")?.participle ?? false)) passive = true;
    else if (word === "be" && verbForm(tokens[nextWord(context, i)]?.word ?? "")?.ing)
      return { verb: nextWord(context, i), negated, passive: false, only };
    else if (word === "be" && !isIn("inPlace", tokens[nextWord(context, i)]?.word ?? "")) return null;
    else if (word === "able") return negated && delivers(tokens[i + 2]?.word ?? "") ? { verb: i + 2, negated, passive: false, only } : null;
    else if (word === "have" || (word === "run" && isIn("lacks", tokens[i + 1]?.word))) return null;
    else if (!isInserted(word) && !isIn("leads", word) && !passive && (!isBase(word) || tokens[i]!.capital))
      return leading(tokens[i - 1]!.word) ? { verb: i - 1, negated, passive, only } : null;
    else if (!isInserted(word) && !isIn("leads", word))
      return word === "be" || (isState(word) && !(negated && tokens[i]!.quoted) && !(passive && isIn("lent", verbForm(word)?.base ?? "")))
        ? stateDeed(context, i, negated, only)
        : { verb: i, negated, passive, only };
  }
  return null;
}

/** "Send no troops", "pay into no fund", "sign nothing". */
function deniesWhat(context: Context, at: number): boolean {
  const { tokens } = context;
  const from = isIn("deedParticles", tokens[at]?.word) ? at + 1 : at;
  return deniesObject(tokens, from) || (isIn("nothings", tokens[from]?.word) && !isIn("notNothing", tokens[from + 1]?.word));
}

/** "Keep its soldiers": a verb that usually leads another one has an object of its own. */
function leading(word: string): boolean {
  return isIn("leads", word) && word !== "be" && word !== "to" && word !== "also";
}

/** A modal verb is followed by a base form: in "he'd battled" the modal is a misread "had". */
function isBase(word: string): boolean {
  if (isIn("noVerb", word)) return false;
  const form = verbForm(word);
  return form === undefined ? !endsIn("pastOrGerund", word) : form.base === word || !(form.past || form.participle || form.ing);
}

/** Verbs of being and becoming promise nothing, but "will not take part", "will bring ten ships" may. */
function stateDeed(context: Context, at: number, negated: boolean, only: boolean): Deed | null {
  const { word } = context.tokens[at]!;
  if (isIn("lending", word)) return { verb: at, negated, passive: false, only };
  return null;
}

function nextWord(context: Context, at: number): number {
  let i = at + 1;
  while (i < context.tokens.length && isInserted(context.tokens[i]!.word)) i++;
  return i;
}

function judged(context: Context, at: number, deed: Deed, actor: Actor, from: number): Act | null {
  const { tokens } = context;
  const verb = tokens[deed.verb]!.word;
  const saying = context.sayings.findLast((each) => each.content.from <= at && at < each.content.to);
  if (saying?.kind === "fear" || inRelativeOfThing(context, at, actor)) return null;
  const said = isSaid(context, at) || tokens[at]!.word === "shall";
  const own = isOwn(context, at, actor);
  const listed =
    ((delivers(verb) || delivers(`${verb} ${tokens[deed.verb + 1]?.word ?? ""}`)) && !isSocial(context, deed.verb)) ||
    (verb === "take" && tokens[deed.verb + 1]?.word === "part") ||
    (said && decides(verb));
  const maybe = isIn("possibleModals", tokens[at]!.word) && !deed.negated;
  const part = verb === "take" && tokens[deed.verb + 1]?.word === "part";
  const withholds = isIn("withholding", verb) && hasCondition(context, at);
  if (maybe && own && said && actor.ids.length > 0 && !deed.passive && (withholds || isThreatening(context, deed))) return "THREAT";
  if (maybe)
    return own &&
      said &&
      (actor.ids.length > 0 || (actor.meant !== undefined && isUnnamed(context, actor))) &&
      (delivers(verb) || part) &&
      !deed.passive
      ? "PLEDGE"
      : null;
  const would = tokens[at]!.word !== "will" && tokens[at]!.word !== "shall";
  const nobody =
    isIn("fewOrNothing", tokens[from]!.word) || (tokens[from]!.word === "not" && isIn("singleArticles", tokens[from + 1]?.word));
  if (nobody && !deed.negated && !isIn("permittingModals", tokens[at]!.word))
    return listed ||
      (said &&
        !(would && isIn("trivial", verb)) &&
        verb !== "question" &&
        !isIn("privateObjects", context.tokens[deed.verb + 1]?.word) &&
        (own || tokens[at]!.quoted || actor.ids.length === 0 || partyBehind(context, at) !== null))
      ? "REFUSAL"
      : null;
  if (isLeverage(context, at, deed, actor)) return "THREAT";
  if (deed.passive && deed.negated && own && !isIn("permittingModals", tokens[at]!.word)) return "REFUSAL";
  if (deed.passive) return passiveAct(context, at, deed, said);
  const unnamed = (!would || bound(context, at, deed)) && isUnnamed(context, actor) && weighty(context, from, at, actor);
  if (!actor.agent || (actor.ids.length === 0 && !actor.pronoun && !said && !unnamed)) return null;
  if (deed.negated && isIn("ableModals", tokens[at]!.word)) return said && isUnable(context, deed.verb, actor, own) ? "REFUSAL" : null;
  const votes = verb === "vote" && votesOnMatter(context, deed.verb);
  if (own && ((isIn("trivial", verb) && !votes) || (isIn("outcomes", verb) && !deed.negated))) return null;
  if (verb === "consider" && isIn("objectPronouns", tokens[deed.verb + 1]?.word)) return null;
  if (own && !deed.negated && verb === "bring" && !bringsSubstance(context, deed.verb)) return null;
  if (would && !own && actor.pronoun && actor.ids.length === 0 && actor.meant === undefined && tokens[at]!.quoted) return null;
  if (deed.negated && isIn("hindering", verb) && (own || listed || actor.ids.length > 0)) return "PLEDGE";
  if (deed.negated) return own || listed || unnamed || (actor.ids.length > 0 && !would) ? "REFUSAL" : null;
  if (strikes(context, deed.verb)) return said || own || hasCondition(context, at) ? "THREAT" : null;
  if (own && !isThreatening(context, deed) && !isOtherwise(context, deed.verb)) return "PLEDGE";
  if (own && !isThreatening(context, deed)) return harms(verb) || isIn("leaving", verb) ? "THREAT" : "PLEDGE";
  if (isThreatening(context, deed) && (actor.ids.length > 0 || actor.agent))
    return said || own || (!would && hasCondition(context, at)) ? "THREAT" : null;
  if (!listed)
    return ((!would || (actor.range !== null && isPublicBody(context, actor.range)) || (said && actor.ids.length > 0)) &&
      bound(context, at, deed)) ||
      officially(context, at, deed, actor) ||
      (said && tellsAmount(context, deed, actor))
      ? "PLEDGE"
      : null;
  if (would && actor.ids.length === 0 && !actor.pronoun && !partyTells(context, at, deed, actor)) return null;
  return said || !would || hasBinding(context, at, deed) ? "PLEDGE" : null;
}

/** "Vote for the bill", not for a candidate. */
function votesOnMatter({ tokens }: Context, verb: number): boolean {
  const [way, what] = [tokens[verb + 1]?.word, tokens[verb + 2]];
  return isIn("voting", way) && (what === undefined || what.kind === "mark" || isIn("votedMatters", what.word));
}

/** "Will bring ten ships", not "a fresh approach": an amount, an affair or somebody named is in what is brought. */
function bringsSubstance(context: Context, verb: number): boolean {
  const range = { from: verb + 1, to: tailEnd(context, verb + 1, false) };
  return speaksOfAffairs(context, range, null) || quantityIn(context.tokens, range) !== null;
}

/** "Cannot send", "cannot agree": what somebody known or a body cannot give or say yes to, it refuses. */
function isUnable(context: Context, at: number, actor: Actor, own: boolean): boolean {
  const [verb, next] = [context.tokens[at]!.word, context.tokens[at + 1]?.word ?? ""];
  const body = actor.range !== null && isPublicBody(context, actor.range);
  const assents = isIn("assenting", verb);
  const gives = delivers(verb) || delivers(`${verb} ${next}`);
  const that = own && verb === "do" && isIn("pointingObjects", next) && (context.tokens[at + 2]?.kind ?? "mark") === "mark";
  if (!(gives || that || (assents && body) || (own && (decides(verb) || assents)))) return false;
  return own || actor.ids.length > 0 || isUnnamed(context, actor);
}

/** "Will leave unless …", "will deny them the ports if …": going, withholding and taking away under a condition press somebody. */
function isLeverage(context: Context, at: number, deed: Deed, actor: Actor): boolean {
  const verb = context.tokens[deed.verb]!.word;
  if (deed.negated) return false;
  if (isIn("leaving", verb) && (actor.ids.length > 0 || actor.pronoun) && isUnless(context, deed.verb)) return true;
  return isIn("depriving", verb) && !deed.passive && (actor.ids.length > 0 || actor.agent) && hasCondition(context, at);
}

/** What somebody unknown would do is foretold, unless a party says so or it hangs on a condition. */
function partyTells(context: Context, at: number, deed: Deed, actor: Actor): boolean {
  return (
    partyBehind(context, at) !== null || (isUnnamed(context, actor) && (speakerOf(context, at) !== undefined || bound(context, at, deed)))
  );
}

/** A verb of attack, or fire opened or laid on somebody. */
function strikes(context: Context, at: number): boolean {
  const { word } = context.tokens[at]!;
  const next = context.tokens[at + 1]?.word ?? "";
  return isIn("strikes", word) || (word === "fire" && isIn("firingAt", next)) || (word === "open" && next === "fire");
}

/** The words behind a verb. */
function rest(context: Context, verb: number, reach: number): readonly string[] {
  return context.tokens.slice(verb + 1, verb + reach).map((token) => token.word);
}

/** "By raising tariffs", "with force": what somebody answers with. */
function answersWith(words: readonly string[]): boolean {
  return words.some(
    (word, i) => isIn("byOrWith", words[i - 1]) && (isIn("answers", word) || (word.endsWith("ing") && word.length > "ing".length)),
  );
}

/** "It would otherwise leave": done unless something happens. */
function isOtherwise(context: Context, verb: number): boolean {
  return context.tokens[verb - 1]?.word === "otherwise" || context.tokens[verb + 1]?.word === "otherwise";
}

/** "Suspend aid", "impose tariffs": harm by its object. */
function isThreatening(context: Context, deed: Deed): boolean {
  const verb = context.tokens[deed.verb]!.word;
  if (strikes(context, deed.verb)) return true;
  const after = rest(context, deed.verb, 7);
  if (isIn("beginning", verb)) return anyIn("hostilities", after);
  if (verb === "use") return anyIn("armedForce", after);
  if (isIn("dealing", verb) && after.slice(0, 6).some((word) => isIn("retaliating", word))) return true;
  if (isIn("raising", verb)) return anyIn("burdens", after);
  if (isIn("answering", verb)) return answersWith(rest(context, deed.verb, 12));
  if (isIn("severing", verb)) return anyIn("bonds", after);
  return harms(verb) && anyIn("harmedThings", after);
}

function passiveAct(context: Context, at: number, deed: Deed, said: boolean): Act | null {
  const verb = context.tokens[deed.verb]!.word;
  if (deed.negated) return delivers(verb) && said ? "REFUSAL" : null;
  const whole = `${verb} ${context.tokens[deed.verb + 1]?.word ?? ""}`;
  return (delivers(verb) || delivers(whole)) && hasBinding(context, at, deed) ? "PLEDGE" : null;
}

/** In a relative clause about a thing ("troops that will be sent") nothing is promised anew. */
function inRelativeOfThing(context: Context, at: number, actor: Actor): boolean {
  return context.regions[regionAt(context.regions, at)]!.kind === "relative" && actor.ids.length === 0;
}

function deedWord(context: Context, at: number): string {
  const verb = deedAfter(context, at)?.verb;
  return verb === undefined ? "be" : context.tokens[verb]!.word;
}

/** True where the subject speaks of itself: the first person, or a pronoun or name that is the speaker. */
function isOwn(context: Context, at: number, actor: Actor): boolean {
  const first = actor.range ? context.tokens[actor.range.from]!.word : "";
  if (first === "we" || first === "i") return context.tokens[at]!.quoted || isSaid(context, at);
  const saying = speakerOf(context, at);
  if (saying === undefined && context.issuer !== null) return actor.ids.includes(context.issuer);
  if (saying === undefined || saying.kind === "fear") return false;
  if (actor.pronoun && context.tokens[at]!.quoted) return false;
  if (actor.pronoun && first !== "it" && first !== "you") return actor.ids.length > 0 || saying.source !== null;
  const named = speakerIds(context, at);
  const ids = named.length > 0 || saying.source === null ? named : officeIds(context, saying.source);
  if (first === "it" && actor.meant !== undefined && isUnnamed(context, actor)) return !isIn("ofThings", deedWord(context, at));
  return (
    actor.ids.length > 0 && actor.ids.some((id) => ids.includes(id)) && (!actor.pronoun || (first === "it" && actor.meant !== undefined))
  );
}

function hasCondition(context: Context, at: number): boolean {
  return context.tokens.some((token, i) => Math.abs(i - at) < 40 && isIn("nearbyTies", token.word));
}

function hasBinding(context: Context, at: number, deed: Deed): boolean {
  return deed.only || context.tokens.some((token, i) => Math.abs(i - at) < 30 && isIn("bindingTies", token.word));
}

/** "Will sail if Lima sails": what is done only under a condition is no forecast. The condition stands in the same clause, behind the verb. */
function bound(context: Context, at: number, deed: Deed): boolean {
  const { word } = context.tokens[deed.verb]!;
  if (isState(word) || isIn("trivial", word) || isIn("outcomes", word)) return false;
  const clause = { from: at, to: tailEnd(context, deed.verb + 1, false) };
  const tied =
    deed.only ||
    context.tokens
      .slice(clause.from, clause.to)
      .some((token) => isIn("clauseTies", token.word) || token.word === "long" || token.word === "return");
  return tied && speaksOfAffairs(context, { from: 0, to: context.tokens.length }, null);
}

/** "Lima will put the saving into a dam": told by the reporter of a state or body, of something it does to something. */
function officially(context: Context, at: number, deed: Deed, actor: Actor): boolean {
  const { word } = context.tokens[deed.verb]!;
  if (context.tokens[at]!.word !== "will" || actor.range === null || actor.pronoun || actor.ids.length === 0) return false;
  const telling = isIn("trivial", word) || isIn("outcomes", word) || isIn("happenings", word) || (isState(word) && !isIn("doingAll", word));
  return (
    !telling &&
    (verbForm(word)?.base === word || verbForm(word)?.ing === true) &&
    isPublicBody(context, actor.range) &&
    objectRange(context, deed.verb + 1, tailEnd(context, deed.verb + 1, false)) !== null
  );
}

/** "The bloc would share 90 million doses": a state or body is said to do something with an amount of things. */
function tellsAmount(context: Context, deed: Deed, actor: Actor): boolean {
  const { word } = context.tokens[deed.verb]!;
  if (actor.range === null || actor.ids.length === 0 || isIn("outcomes", word) || isIn("happenings", word) || isState(word)) return false;
  if (!isIn("giving", word) || !isPublicBody(context, actor.range)) return false;
  return quantityIn(context.tokens, { from: deed.verb + 1, to: tailEnd(context, deed.verb + 1, false) }) !== null;
}

/** What an unnamed actor will do is of weight where its words speak of affairs, or where it waits for somebody else who is named. */
function weighty(context: Context, from: number, at: number, actor: Actor): boolean {
  const clause = { from, to: tailEnd(context, at + 1, true) };
  if (speaksOfAffairs(context, clause, actor.range)) return true;
  const tie = context.tokens.findIndex((token, i) => i > at && i < clause.to && isIn("ties", token.word));
  if (tie > 0 && isIn("sureTies", context.tokens[tie]!.word)) return true;
  return tie > 0 && context.names.some((name) => name.from > tie && name.to <= clause.to && name.kind !== "person");
}

/** "Will veto the loan", "will vote against it". */
function isOpposing({ tokens }: Context, verb: number): boolean {
  const { word } = tokens[verb]!;
  if (tokens[verb - 1]!.word === "to") return false;
  return isIn("opposing", word) || (word === "vote" && tokens[verb + 1]?.word === "against");
}

/** What somebody warns that it will do is a threat, whatever it is. */
function asWarned(context: Context, at: number, act: Act | null): Act | null {
  const saying = act === "PLEDGE" ? context.sayings.findLast((each) => each.content.from <= at && at < each.content.to) : undefined;
  return saying !== undefined && verbForm(context.tokens[saying.verb]!.word)?.base === "warn" ? "THREAT" : act;
}

/** "Not one soldier will leave": whoever says so refuses. */
function deniedBy(context: Context, actor: Actor, at: number): Actor {
  if (actor.ids.length > 0 || actor.range === null || !isIn("noOrNot", context.tokens[actor.range.from]!.word)) return actor;
  const ids = speakerIds(context, at);
  return { ...actor, ids: ids.length > 0 ? ids : quotedSpeaker(context, at) };
}

function passiveActor(context: Context, actor: Actor, at: number, deed: Deed): Actor {
  for (let i = deed.verb + 1; i < Math.min(context.tokens.length, deed.verb + 10); i++)
    if (context.tokens[i]!.word === "by") {
      const doer = actorIn(context, { from: i + 1, to: tailEnd(context, i + 1, false) }, i);
      if (doer.agent) return doer;
    }
  return { ...actor, ids: actor.ids.length > 0 ? actor.ids : speakerIds(context, at) };
}

function weightOf(context: Context, at: number, actor: Actor, deed: Deed): number {
  const base = isIn("possibleModals", context.tokens[at]!.word) ? 0.45 : isSaid(context, at) ? 0.75 : 0.55;
  return base + (actor.ids.length > 0 ? 0.1 : -0.1) + (deed.only ? 0.05 : 0);
}

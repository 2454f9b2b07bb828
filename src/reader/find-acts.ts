import type { Act } from "#model";
import { type Actor, actorIn, saidOfSelf, subjectOf } from "./actor.ts";
import { type Context, regionAt } from "./context.ts";
import { chargedAct } from "./charged-act.ts";
import { isCampaign } from "./campaign.ts";
import { ACCUSATIONS } from "./data/accusations.ts";
import { BLAMES } from "./data/blames.ts";
import { CALLS } from "./data/calls.ts";
import { CHARGES } from "./data/charges.ts";
import { CONSENTS } from "./data/consents.ts";
import { IDIOMS } from "./data/idioms.ts";
import { OFFICIAL_ACTS } from "./data/official-acts.ts";
import { STANCES } from "./data/stances.ts";
import { REPROACHES } from "./data/reproaches.ts";
import { RULINGS } from "./data/rulings.ts";
import { MEASURES_TAKEN } from "./data/measures-taken.ts";
import { PRESSINGS } from "./data/pressings.ts";
import { URGES } from "./data/urges.ts";
import type { ActPattern } from "./data/act-pattern.ts";
import { DENIALS } from "./data/denials.ts";
import { DECISIONS } from "./data/decisions.ts";
import { DEMANDS } from "./data/demands.ts";
import { MENACES } from "./data/menaces.ts";
import { PLEDGES } from "./data/pledges.ts";
import { REBUFFS } from "./data/rebuffs.ts";
import { REFUSALS } from "./data/refusals.ts";
import { DEED_NOUNS, ENDED_BODIES } from "./data/unacted-words.ts";
import { DUTY_ACTS, STRONG_ACTS } from "./data/strong-acts.ts";
import { THREATS } from "./data/threats.ts";
import { ULTIMATUMS } from "./data/ultimatums.ts";
import { UNDERTAKINGS } from "./data/undertakings.ts";
import { objectRange, spanStart, tailEnd } from "./extent.ts";
import { echo, withThreat } from "./further-acts.ts";
import { findDependency } from "./find-dependencies.ts";
import type { FoundCondition } from "./find-conditions.ts";
import type { FoundAct } from "./found-act.ts";
import { meetsNeeds } from "./act-needs.ts";
import { actorOf } from "./pattern-actor.ts";
import { partyBehind } from "./party-behind.ts";
import { modalAct } from "./modal-act.ts";
import { presses } from "./modal-deeds.ts";
import { headPart } from "./noun-phrase.ts";
import { imperativeAct } from "./imperative-act.ts";
import { isCollective } from "./nouns.ts";
import { isNoun, isSaid } from "./surroundings.ts";
import { ruledAct } from "./ruled-act.ts";
import { verbForm } from "./lexicon.ts";
import { isUnacted } from "./unacted.ts";
import { barelyTold, isSomebody, isUnnamed, speaksOfMatter } from "./unnamed-actor.ts";
import { once } from "./once.ts";
import { compile, type Pattern, type PatternMatch } from "./pattern.ts";
import { deniesObject, isFinite, isModal, type VerbGroup, verbGroupAt } from "./verb-group.ts";
import { plainWords } from "./shape.ts";
import { anyIn, endsIn, isIn } from "./word-class.ts";

interface Compiled extends ActPattern {
  readonly pattern: Pattern;
  /** Its own words deny. */
  readonly denies: boolean;
}

/*
 * How an act is found. At each word the patterns that can begin with it are tried. A match is an act when
 *   1. its verb is asserted: not supposed ("if", "could"), not counterfactual, not a participle before a noun, not what somebody fears;
 *   2. what the pattern `needs` is there (an object, attribution, a word of harm …);
 *   3. somebody can be its actor: a name, an office, a pronoun, a counted group.
 * Negation turns the act into another one where the pattern says so (a pledge denied is a refusal), else into none.
 */

/** All act patterns in order of precedence. */
export const ACT_PATTERNS: readonly ActPattern[] = [
  ...THREATS,
  ...MENACES,
  ...ULTIMATUMS,
  ...IDIOMS,
  ...REFUSALS,
  ...REBUFFS,
  ...DENIALS,
  ...ACCUSATIONS,
  ...BLAMES,
  ...REPROACHES,
  ...CHARGES,
  ...MEASURES_TAKEN,
  ...DEMANDS,
  ...URGES,
  ...PRESSINGS,
  ...CALLS,
  ...PLEDGES,
  ...CONSENTS,
  ...UNDERTAKINGS,
  ...STANCES,
  ...DECISIONS,
  ...OFFICIAL_ACTS,
  ...RULINGS,
];

const BY_FIRST = once(() => {
  const found = new Map<string, Compiled[]>();
  for (const each of ACT_PATTERNS) {
    const compiled = { ...each, pattern: compile(each.match, true), denies: anyIn("noAndNot", plainWords(each.match)) };
    for (const word of compiled.pattern.firsts) found.set(word, [...(found.get(word) ?? []), compiled]);
  }
  return found;
});

/** A question in the reporter's words: nothing in it is done. */
export function isAsked(context: Context): boolean {
  return context.sentence.question && !context.tokens.some((token) => token.quoted);
}

/**
 * The acts of a sentence, left to right. An act takes up its whole clause: what it contains ("refused to promise") is no second act, what follows
 * it in a clause of its own ("… but offered ships") is. `before` is the last act of the sentence before, which this one may echo.
 */
export function findActs(context: Context, conditions: readonly FoundCondition[], before?: FoundAct): readonly FoundAct[] {
  const found: FoundAct[] = [];
  if (isAsked(context)) return found;
  for (let i = 0; i < context.tokens.length;) {
    const within = conditions.find((condition) => isSupposed(condition.pattern) && condition.content.from <= i && i < condition.content.to);
    const act = within ? null : (actAt(context, i) ?? echo(context, i, found.at(-1) ?? before));
    if (act && !isUnacted(context, act) && !necessity(act, conditions) && (act.act === "CONDITION" || !isCampaign(context, act.actor)))
      found.push(...withThreat(context, act), ...insideOf(context, act), ...besides(context, act, conditions));
    i = within ? within.content.to : act ? Math.max(act.span.to, i + 1) : i + 1;
  }
  return found;
}

/**
 * Told only to say whom or what is meant, or what went before: "the club that refused it", "having left the talks, …", and in the reporter's own words "had withheld". Somebody known
 * who did so may be meant all the same.
 */
function isBackground(context: Context, pattern: ActPattern, group: VerbGroup, actor: Actor): boolean {
  const region = context.regions[regionAt(context.regions, group.head)]!;
  const strong = STRONG.has(pattern.id) && (region.kind === "relative" ? pattern.act === "ACCUSATION" : pattern.act !== "PLEDGE");
  if (region.kind === "relative" && context.tokens[region.from - 1]?.word !== "," && actor.ids.length === 0 && !strong) return true;
  if (isRecalled(context, pattern, group)) return true;
  if (context.tokens[group.start]!.word === "having" && (context.tokens[group.start - 1]?.kind ?? "mark") === "mark") return true;
  return !strong && group.perfect && context.tokens[group.start]!.word === "had" && !isSaid(context, group.head);
}

/** "Has given 13 billion since 2022", "recalled that Lima froze its share": what has long been done. */
function isRecalled(context: Context, pattern: ActPattern, group: VerbGroup): boolean {
  const { tokens } = context;
  const told = tokens.slice(group.head, group.head + 16).map((token) => token.word);
  const summed = pattern.id === "commit-amount" || pattern.id === "official-act";
  const since = summed && group.perfect && told.includes("since") && !told.some((word) => isIn("superlatives", word));
  const saying = context.sayings.findLast((each) => each.content.from <= group.head && group.head < each.content.to);
  const recalled =
    saying !== undefined && verbForm(tokens[saying.verb]!.word)?.base === "recall" && verbForm(tokens[group.head]!.word)?.past === true;
  return since || (recalled && !group.infinitive && group.modal === null);
}

/** "Lima would agree if …": under a condition the reporter's "would" tells of an offer. The condition stands behind it in the sentence. */
function isTied(context: Context, match: PatternMatch): boolean {
  const [first, second, third] = context.tokens.slice(0, 3).map((token) => token.word);
  if (first === "in" && (second === "exchange" || second === "return") && (third === "for" || third === ",")) return true;
  return context.tokens.slice(match.end).some((token) => isIn("tiesBehind", token.word) || token.word === "condition");
}

/** The acts of others that the clauses of time and ground behind an act tell of. */
function besides(context: Context, act: FoundAct, conditions: readonly FoundCondition[]): readonly FoundAct[] {
  const found: FoundAct[] = [];
  for (const region of context.regions) {
    if (region.kind !== "subordinate" || region.from < act.trigger.to || region.from >= act.span.to) continue;
    const dated = isIn("timeUnits", context.tokens[region.from - 1]!.word);
    if (!isIn("toldClauses", context.tokens[region.from]!.word) || (act.future && !dated)) continue;
    if (!dated && conditions.some(({ whole, relation }) => relation !== "temporal" && whole.from <= region.from && region.from < whole.to))
      continue;
    for (let i = region.from; i < Math.min(region.to, act.span.to); i++) {
      const inner = patternAct(context, i);
      const from = inner?.actor.range?.from ?? -1;
      if (inner === null || from < region.from || inner.actor.ids.length === 0) continue;
      found.push(inner);
      i = inner.span.to;
    }
  }
  return found;
}

/** What somebody else did that the act is about: "rejected the rebels' demand for a pardon" tells of a demand, too. */
function insideOf(context: Context, act: FoundAct): readonly FoundAct[] {
  for (let i = act.trigger.to; i < act.span.to; i++) {
    if (context.tokens[i - 1]?.word !== "'s" && !isIn("askedFor", context.tokens[i]!.word)) continue;
    const inner = patternAct(context, i);
    const { range } = inner?.actor ?? { range: null };
    if (inner && inner.act !== act.act && range && range.from >= act.trigger.to && context.tokens[range.to]?.word === "'s") return [inner];
  }
  return [];
}

/** "Lima has to agree" is a dependency before it is a demand. */
function actAt(context: Context, at: number): FoundAct | null {
  const act = patternAct(context, at);
  if (act && !DUTIES.has(act.pattern)) return act;
  return (
    findDependency(context, at) ??
    act ??
    ruledAct(context, at) ??
    modalAct(context, at) ??
    imperativeAct(context, at) ??
    chargedAct(context, at)
  );
}

/** The words of the connective are only supposed: nothing is done in them. */
function isSupposed(connective: string): boolean {
  return connective.startsWith("only") || isIn("supposing", connective);
}

/** "If Lima says no, we must go elsewhere" asks nothing of anybody: it is a dependency. */
function necessity(act: FoundAct, conditions: readonly FoundCondition[]): boolean {
  return (
    DUTIES.has(act.pattern) &&
    conditions.some((condition) => condition.fronted && condition.relation === "sufficient" && condition.whole.to <= act.trigger.from)
  );
}

/** The act at a token by the patterns of one verb or noun; of several the one that covers most words. */
function patternAct(context: Context, at: number): FoundAct | null {
  let best: FoundAct | null = null;
  let reach = 0;
  for (const each of BY_FIRST().get(context.tokens[at]!.word) ?? []) {
    const match = each.pattern.match(context.tokens, at);
    if (!match || match.end - at <= reach) continue;
    const act = performed(context, each, match);
    if (!act) continue;
    best = act;
    reach = match.end - at;
  }
  return best;
}

function performed(context: Context, pattern: Compiled, match: PatternMatch): FoundAct | null {
  if (context.tokens[match.end]?.word === "'s" || leavesClause(context, match)) return null;
  const plain = verbGroupAt(context.tokens, match.start);
  const group = { ...plain, negated: plain.negated !== deniedWithin(context, pattern, match) };
  const act = actOf(pattern, group);
  if (
    group.modal === "would" &&
    act === "PLEDGE" &&
    (inWhich(context, match.start) || !(isSaid(context, match.start) || isTied(context, match) || pattern.id === "ready-to"))
  )
    return null;
  if (group.negated && context.tokens[match.end]?.word === "enough") return null;
  if (act === "DEMAND" && asksNothing(context, pattern, match)) return null;
  if (act === null || group.counterfactual || hypothetical(context, group, act) || feared(context, match.start, act)) return null;
  if (!meetsNeeds(context, pattern, match, group)) return null;
  const actor = actorOf(context, pattern, match, group);
  if (actor === null || isBackground(context, pattern, group, actor) || !mayPerform(context, pattern, match, actor, act)) return null;
  if (
    act === "DECISION" &&
    context.regions[regionAt(context.regions, match.start)]!.kind === "relative" &&
    context.tokens[regionStart(context, match.start) - 1]?.word !== ","
  )
    return null;
  if (pattern.id === "express-readiness" && shownByThing(context, match.start + 1)) return null;
  if (pattern.actor === "possessor" && (dependencyFollows(context, match.end) || merelyShown(context, match.start))) return null;
  const tail = asideEnd(context, match) ?? tailEnd(context, match.end, match.end > 0 && context.tokens[match.end - 1]!.word === "that");
  const end = pattern.actor === "possessor" ? phraseEnd(context, match, tail) : tail;
  const start =
    pattern.actor === "speaker" || pattern.actor === "nobody"
      ? clauseStart(context, match.start)
      : (saidOfSelf(context, actor, group.start) ??
        Math.min(
          spanStart(context, actor.range, group.start),
          pattern.actor === "possessor" && actor.range && actor.range.from >= regionStart(context, match.start)
            ? actor.range.from
            : group.start,
        ));
  const pressing = act === "PLEDGE" && context.tokens[match.end - 1]!.word === "to" && presses(context, match.end, end);
  return {
    act: pressing
      ? "THREAT"
      : act === "PLEDGE" && (denies(context, actor) || (deniesObject(context.tokens, match.end) && !spares(context, match)))
        ? "REFUSAL"
        : act,
    pattern: pattern.id,
    weight: pattern.weight,
    trigger: { from: group.start, to: match.end },
    span: { from: start, to: Math.max(end, match.end) },
    actor,
    addressee: slotRange(match, "addressee"),
    object: objectRange(context, match.end, end),
    own: [],
    negative: group.negated || act === "REFUSAL",
    future: act === "PLEDGE" || act === "THREAT" || act === "REFUSAL",
  };
}

/** "A loan, as Lima has proposed, would …": an act told between commas ends with them; null elsewhere. */
function asideEnd({ tokens, regions }: Context, match: PatternMatch): number | null {
  const { from } = regions[regionAt(regions, match.start)]!;
  if (tokens[from]!.word !== "as" || tokens[from - 1]?.word !== ",") return null;
  const comma = tokens.findIndex((token, i) => i >= match.end && token.word === ",");
  return comma < 0 ? null : comma;
}

/** "Lima's refusal to meet the envoy complicates the talks": a noun's words end before the verb whose subject it is. */
function phraseEnd(context: Context, match: PatternMatch, tail: number): number {
  const { tokens } = context;
  const { from } = context.regions[regionAt(context.regions, match.start)]!;
  for (let i = from; i < match.start; i++) if (isFinite(tokens, i)) return tail;
  for (let i = match.end + 1; i < tail; i++) {
    if (context.regions.some((region) => region.from === i)) return tail;
    if (!isFinite(tokens, i) || isNoun(context, i)) continue;
    const { start } = verbGroupAt(tokens, i);
    return start > match.end ? start : tail;
  }
  return tail;
}

/** True where the one addressed would reach into another predicate ("wanted them back and pledged to"). */
function leavesClause(context: Context, match: PatternMatch): boolean {
  const slot = match.slots["addressee"];
  if (slot && context.tokens.slice(slot[0], slot[1]).some(({ word }, i) => isIn("outsideSlot", word) || isOwnClause(context, slot[0] + i)))
    return true;
  return slot !== undefined && context.regions.some((region) => region.kind === "shared" && slot[0] < region.from && region.from < slot[1]);
}

/** "Told the press they are going to", "telling members the bill would open them to": a subject of its own with its verb, or a modal verb. */
function isOwnClause({ tokens }: Context, at: number): boolean {
  return (isIn("clauseSubjects", tokens[at]!.word) && isFinite(tokens, at + 1)) || (isModal(tokens[at]!.word) && !tokens[at]!.capital);
}

/** "What they ask you to do", "insist on being": no demand on anybody else. */
function asksNothing(context: Context, pattern: ActPattern, match: PatternMatch): boolean {
  const named = context.tokens.slice(match.start + 1, match.end - 1).some((token) => isIn("namedOpenings", token.word));
  if (pattern.id === "call-for" && named) return true;
  const slot = match.slots["addressee"];
  const you = slot !== undefined && (context.tokens[slot[0]]!.word === "you" || isIn("underway", context.tokens[slot[1] - 1]!.word));
  const end =
    slot !== undefined &&
    verbForm(context.tokens[match.start]!.word)?.base === "need" &&
    context.tokens.slice(slot[0], slot[1]).some((token) => token.word === "for");
  const invited = verbForm(context.tokens[match.start]!.word)?.base === "invite" && isIn("socialDoings", context.tokens[match.end]?.word);
  const out = pattern.id === "call-for" && context.tokens[match.start + 1]?.word === "out";
  const ahead = context.tokens[match.end]?.word;
  const falls = pattern.actor === "possessor" && (isIn("befalls", ahead) || isIn("outcomes", ahead) || isIn("happenings", ahead));
  return falls || you || end || invited || out || isWay(context, match.start) || isIn("beingOrHaving", context.tokens[match.end]?.word);
}

/** "Ways to enforce it: by asking the court": a means that nobody has used yet; the gerund behind "by" with no verb before it that tells what is or was done. */
function isWay({ tokens }: Context, at: number): boolean {
  if (tokens[at - 1]?.word !== "by" || !(verbForm(tokens[at]!.word)?.ing ?? false)) return false;
  return !tokens.slice(0, at).some(({ word }, i) => isFinite(tokens, i) && !isModal(word) && !isModal(tokens[i - 1]?.word ?? ""));
}

/** "A plan in which Lima would pledge …": what is planned for somebody is not yet said by it. */
function inWhich(context: Context, at: number): boolean {
  const { from } = context.regions[regionAt(context.regions, at)]!;
  return context.tokens[from]!.word === "which" && isIn("planPlaces", context.tokens[from - 1]?.word);
}

/** "Evidence of his willingness": what is shown, doubted or asked about is not declared. */
function merelyShown(context: Context, at: number): boolean {
  const before = context.tokens.slice(Math.max(0, at - 4), at).map((token) => token.word);
  if (shownByThing(context, at)) return true;
  return before.some((word, i) => isIn("shownThings", word) && isIn("doubtPlaces", before[i + 1]));
}

/** "The statement underscores Lima's commitment": a thing shows it, nobody says it. */
function shownByThing(context: Context, at: number): boolean {
  const { from } = context.regions[regionAt(context.regions, at)]!;
  for (let i = at - 1; i >= Math.max(from, at - 8); i--) {
    if (!isFinite(context.tokens, i)) continue;
    if (!isIn("showing", verbForm(context.tokens[i]!.word)?.base)) return false;
    const subject = subjectOf(context, verbGroupAt(context.tokens, i));
    return subject !== null && (isIn("thingPronouns", context.tokens[subject.from]!.word) || !actorIn(context, subject, i).agent);
  }
  return false;
}

/** "Peru's readiness to send ships depends on …": the dependency is what is said. */
function dependencyFollows(context: Context, from: number): boolean {
  const end = tailEnd(context, from, false);
  for (let i = from; i < end; i++) if (findDependency(context, i)) return true;
  return false;
}

/**
 * Whether this actor can perform it: somebody known, or somebody who can act where the pattern asks for no name. Who is known by nothing but a name
 * or a common noun counts only in the affairs of states.
 */
function mayPerform(context: Context, pattern: Compiled, match: PatternMatch, actor: Actor, act: Act): boolean {
  if (actor.ids.length > 0) return actor.agent || (act !== "DECISION" && !isDeed(context, actor));
  const named = pattern.needs?.includes("named") ?? false;
  const first = actor.range !== null && isIn("firstPersonWords", context.tokens[actor.range.from]!.word);
  if (first && actor.pronoun && SPOKEN.has(act) && partyBehind(context, match.start) !== null) return true;
  if (pattern.needs?.includes("decreed")) return true;
  const told = actor.agent && !named && !barelyTold(context, actor);
  if (told || (STRONG.has(pattern.id) && isSomebody(context, actor))) return true;
  if (!isUnnamed(context, actor) && !(SPOKEN.has(act) && isSomebody(context, actor))) return false;
  const clause = { from: actor.range?.from ?? match.start, to: tailEnd(context, match.end, true) };
  return verbForm(context.tokens[match.start]!.word)?.base === "vote" || speaksOfMatter(context, clause, actor.range);
}

/** "Moscow's provocations prompted …", "the chief's moves swept it aside": a deed of somebody's, told by its ending, is nobody that acts. */
function isDeed(context: Context, actor: Actor): boolean {
  if (actor.range === null || actor.pronoun) return false;
  const phrase = headPart(context.tokens, actor.range, context.names);
  const { word } = context.tokens[phrase.to - 1]!;
  return endsIn("deeds", word) ? !isCollective(word) && !BODIES.has(word) : DEEDS.has(word);
}

/** Acts that are done by speaking to others or of them. */
const SPOKEN: ReadonlySet<Act> = new Set(["ACCUSATION", "DEMAND"]);
const DUTIES = new Set(DUTY_ACTS.split(" "));
const STRONG = new Set(STRONG_ACTS.split(" "));
const DEEDS = new Set(DEED_NOUNS.split(" "));
const BODIES = new Set(ENDED_BODIES.split(" "));

function regionStart(context: Context, at: number): number {
  return context.regions[regionAt(context.regions, at)]!.from;
}

function slotRange(match: PatternMatch, name: string): { from: number; to: number } | null {
  const slot = match.slots[name];
  return slot ? { from: slot[0], to: slot[1] } : null;
}

/** "Vowed not to", "announced that it would not": the act is denied inside its own words. */
function deniedWithin(context: Context, pattern: Compiled, match: PatternMatch): boolean {
  if (pattern.denies) return false;
  const inner = context.tokens.slice(match.start + 1, match.end + 1).map((token) => token.word);
  return (
    inner.includes("never") ||
    inner.some((word, i) => word === "not" && (i < match.end - match.start - 1 || isIn("willOrTo", inner[i - 1])))
  );
}

/** The act a verb performs under its negation: none, where the pattern names no other. */
function actOf(pattern: ActPattern, group: VerbGroup): Act | null {
  return group.negated ? (pattern.negated ?? null) : pattern.act;
}

/** "No state has offered …": the subject denies. */
function denies(context: Context, actor: Actor): boolean {
  return actor.range !== null && isIn("fewOrNone", context.tokens[actor.range.from]!.word);
}

/** "Promised that no levy would be raised", "will make sure that nobody starves": the content denies, and the promise stands. */
function spares({ tokens }: Context, match: PatternMatch): boolean {
  return tokens[match.end - 1]!.word === "that" && !isIn("refusingVows", verbForm(tokens[match.start]!.word)?.base);
}

/** Under "could", "might", "should" or "if" nothing is done yet. */
function hypothetical(context: Context, group: VerbGroup, act: Act): boolean {
  const region = context.regions[regionAt(context.regions, group.head)]!;
  const ahead = context.tokens.slice(region.from, group.start).map((token) => token.word);
  const joined = isIn("andOr", context.tokens[group.start - 1]?.word);
  const shares = joined && (!group.finite || isBase(context.tokens[group.start]!.word));
  if (shares && ahead.some((word) => isIn("undoneLeads", word))) return true;
  if (region.kind === "participle" && isWithin(context, region.from)) return true;
  if (isIn("undoneModals", group.modal)) return true;
  const announced = act === "DEMAND" && isIn("aheadModals", group.modal);
  if (announced && isIn("askingVerbs", context.tokens[group.head]!.word)) return true;
  if (group.infinitive && impersonal(context, region.from)) return true;
  if (
    group.infinitive &&
    (act === "DEMAND" || act === "ACCUSATION" || act === "REFUSAL") &&
    (isIn("planning", context.tokens[group.start - 1]?.word) || ofGerund(context, region.from, group.start))
  )
    return true;
  for (let i = group.start - 1; i >= 0 && context.tokens[i]!.kind !== "mark"; i--) {
    if (context.tokens[i]!.word === "whether") return true;
    if (isIn("whatOrHow", context.tokens[i]!.word) && isIn("askedAfter", context.tokens[i - 1]?.word)) return true;
  }
  return isSupposedAt(context, group);
}

/** "Unless Lima stops and commits itself to talks": in the clause of the conjunction, or in the present tense joined to it. */
function isSupposedAt({ tokens, regions }: Context, group: VerbGroup): boolean {
  const index = regionAt(regions, group.head);
  const joined =
    regions[index]!.kind === "shared" && tokens[regions[index]!.from]!.word === "and" && isBase(tokens[group.head]!.word, true);
  const { kind, from } = regions[joined ? index - 1 : index]!;
  return kind === "subordinate" && isIn("supposers", tokens[from]!.word) && (!joined || tokens[from]!.word !== "once");
}

/** "Questioned the practice of issuing letters to demand data": the infinitive goes with the gerund behind a preposition, not with the subject. */
function ofGerund({ tokens }: Context, from: number, infinitive: number): boolean {
  for (let i = infinitive - 1; i > from && !isFinite(tokens, i); i--)
    if ((verbForm(tokens[i]!.word)?.ing ?? false) && isIn("gerundPlaces", tokens[i - 1]!.word)) return true;
  return false;
}

/** "It could go to court, pushing for a review": a participle shares the modal verb of the clause right before it. */
function isWithin({ tokens, regions }: Context, participle: number): boolean {
  const before = regions[regionAt(regions, participle) - 1];
  return before !== undefined && tokens.slice(before.from, before.to).some((token) => isIn("unrealModals", token.word));
}

function isBase(word: string, orThird = false): boolean {
  const form = verbForm(word);
  return form !== undefined && ((form.base === word && !form.past) || (orThird && form.third === true));
}

/** "It is wrong for a bank to refuse": a judgement on such acts, not one of them. */
function impersonal(context: Context, from: number): boolean {
  const [first, second, third] = [0, 1, 2].map((i) => context.tokens[from + i]?.word ?? "");
  const it = first === "it" ? second! : second === "it" ? third! : "";
  return isIn("judgingVerbs", it);
}

/** Somebody's fear of an act is not the act. */
function feared(context: Context, at: number, act: Act): boolean {
  const saying = context.sayings.findLast((each) => each.content.from <= at && at < each.content.to);
  return saying?.kind === "fear" && act !== "DEMAND" && act !== "ACCUSATION";
}

function clauseStart(context: Context, at: number): number {
  const index = regionAt(context.regions, at);
  let { from } = context.regions[index]!;
  const compares = context.tokens[from]!.word === "as" && context.tokens[from - 1]?.word === ",";
  if (compares && context.tokens.slice(from, at).some((token) => token.word === ",")) from = context.regions[index - 1]!.from;
  while (from < at && (context.tokens[from]!.kind === "mark" || isIn("clauseJoints", context.tokens[from]!.word))) from++;
  return from;
}

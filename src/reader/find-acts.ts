import type { Act } from "#model";
import { type Actor, actorIn, quotedSpeaker, saidOfSelf, speakerIds, speakerOf, subjectOf } from "./actor.ts";
import { type Context, regionAt } from "./context.ts";
import { ACCUSATIONS } from "./data/accusations.ts";
import type { ActPattern } from "./data/act-pattern.ts";
import { DECISIONS } from "./data/decisions.ts";
import { DEMANDS } from "./data/demands.ts";
import { PLEDGES } from "./data/pledges.ts";
import { REFUSALS } from "./data/refusals.ts";
import { THREATS } from "./data/threats.ts";
import { objectRange, spanStart, tailEnd } from "./extent.ts";
import { findDependency } from "./find-dependencies.ts";
import type { FoundCondition } from "./find-conditions.ts";
import type { FoundAct } from "./found-act.ts";
import { modalAct } from "./modal-act.ts";
import { isNoun, isSaid, possessorOf, predicate } from "./surroundings.ts";
import { barelyTold, isUnnamed, speaksOfAffairs } from "./unnamed-actor.ts";
import { once } from "./once.ts";
import { quantityIn } from "./quantity.ts";
import { compile, type Pattern, type PatternMatch } from "./pattern.ts";
import { inVerbList, phraseList, verbForm } from "./lexicon.ts";
import { deniesObject, isFinite, isModal, isVerb, type VerbGroup, verbGroupAt } from "./verb-group.ts";

interface Compiled extends ActPattern {
  readonly pattern: Pattern;
}

/*
 * How an act is found. At each word the patterns that can begin with it are tried. A match is an act when
 *   1. its verb is asserted: not supposed ("if", "could"), not counterfactual, not a participle before a noun, not what somebody fears;
 *   2. what the pattern `needs` is there (an object, attribution, a word of harm …);
 *   3. somebody can be its actor: a name, an office, a pronoun, a counted group.
 * Negation turns the act into another one where the pattern says so (a pledge denied is a refusal), else into none.
 */

/** All act patterns in order of precedence. */
export const ACT_PATTERNS: readonly ActPattern[] = [...THREATS, ...REFUSALS, ...ACCUSATIONS, ...DEMANDS, ...PLEDGES, ...DECISIONS];

const BY_FIRST = once(() => {
  const found = new Map<string, Compiled[]>();
  for (const each of ACT_PATTERNS) {
    const compiled = { ...each, pattern: compile(each.match) };
    for (const word of compiled.pattern.firsts) found.set(word, [...(found.get(word) ?? []), compiled]);
  }
  return found;
});

/**
 * The acts of a sentence, left to right. An act takes up its whole clause: what it contains ("refused to promise") is no second act, what follows
 * it in a clause of its own ("… but offered ships") is.
 */
export function findActs(context: Context, conditions: readonly FoundCondition[]): readonly FoundAct[] {
  const found: FoundAct[] = [];
  if (context.sentence.question && !context.tokens.some((token) => token.quoted)) return found;
  for (let i = 0; i < context.tokens.length;) {
    const within = conditions.find(
      (condition) => HYPOTHETICAL.test(condition.pattern) && condition.content.from <= i && i < condition.content.to,
    );
    const act = within ? null : actAt(context, i);
    if (act && !necessity(act, conditions)) found.push(act);
    i = within ? within.content.to : act ? Math.max(act.span.to, i + 1) : i + 1;
  }
  return found;
}

/** "Lima has to agree" is a dependency before it is a demand. */
function actAt(context: Context, at: number): FoundAct | null {
  const act = patternAct(context, at);
  if (act && act.pattern !== "do-more") return act;
  return findDependency(context, at) ?? act ?? modalAct(context, at);
}

/** Connectives whose words are only supposed: nothing is done in them. */
const HYPOTHETICAL = /^(if|unless|until|only|provided|should|in-event|regardless|without)/;

/** "If Lima says no, we must go elsewhere" asks nothing of anybody: it is a dependency. */
function necessity(act: FoundAct, conditions: readonly FoundCondition[]): boolean {
  return (
    act.pattern === "do-more" &&
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
  const plain = verbGroupAt(context.tokens, match.start);
  const group = { ...plain, negated: plain.negated !== deniedWithin(context, pattern, match) };
  const act = actOf(pattern, group);
  if (group.modal === "would" && act === "PLEDGE" && (inWhich(context, match.start) || !isSaid(context, match.start))) return null;
  if (act === "DEMAND" && asksNothing(context, match)) return null;
  if (act === null || group.counterfactual || hypothetical(context, group) || feared(context, match.start, act)) return null;
  if (!(pattern.needs ?? []).every((need) => NEEDS[need](context, pattern, match, group))) return null;
  const actor = actorOf(context, pattern, match, group);
  if (actor === null || !mayPerform(context, pattern, match, actor, act)) return null;
  if (
    act === "DECISION" &&
    context.regions[regionAt(context.regions, match.start)]!.kind === "relative" &&
    context.tokens[regionStart(context, match.start) - 1]?.word !== ","
  )
    return null;
  if (pattern.actor === "possessor" && (dependencyFollows(context, match.end) || merelyShown(context, match.start))) return null;
  const end = tailEnd(context, match.end, match.end > 0 && context.tokens[match.end - 1]!.word === "that");
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
  return {
    act:
      act === "PLEDGE" && (denies(context, actor) || deniesObject(context.tokens, match.end))
        ? "REFUSAL"
        : act === "DEMAND" && orElse(context, match.end, end)
          ? "THREAT"
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

/** "What they ask you to do", "insist on being": no demand on anybody else. */
function asksNothing(context: Context, match: PatternMatch): boolean {
  const slot = match.slots["addressee"];
  const you = slot !== undefined && context.tokens[slot[0]]!.word === "you";
  return you || /^(being|having)$/.test(context.tokens[match.end]?.word ?? "");
}

/** "A plan in which Lima would pledge …": what is planned for somebody is not yet said by it. */
function inWhich(context: Context, at: number): boolean {
  const { from } = context.regions[regionAt(context.regions, at)]!;
  return context.tokens[from]!.word === "which" && /^(in|under|by)$/.test(context.tokens[from - 1]?.word ?? "");
}

/** "Evidence of his willingness": what is shown, doubted or asked about is not declared. */
function merelyShown(context: Context, at: number): boolean {
  const before = context.tokens.slice(Math.max(0, at - 4), at).map((token) => token.word);
  return before.some((word, i) => /^(evidence|proof|doubts?|questions?)$/.test(word) && /^(of|about|over)$/.test(before[i + 1] ?? ""));
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
  if (actor.ids.length > 0) return actor.agent || act !== "DECISION";
  const named = pattern.needs?.includes("named") ?? false;
  const told = actor.agent && !named && !barelyTold(context, actor);
  if (told || !isUnnamed(context, actor)) return told;
  const clause = { from: actor.range?.from ?? match.start, to: tailEnd(context, match.end, true) };
  return /^vot/.test(context.tokens[match.start]!.word) || speaksOfAffairs(context, clause, actor.range);
}

function regionStart(context: Context, at: number): number {
  return context.regions[regionAt(context.regions, at)]!.from;
}

function slotRange(match: PatternMatch, name: string): { from: number; to: number } | null {
  const slot = match.slots[name];
  return slot ? { from: slot[0], to: slot[1] } : null;
}

/** "Vowed not to", "announced that it would not": the act is denied inside its own words. */
function deniedWithin(context: Context, pattern: ActPattern, match: PatternMatch): boolean {
  if (/\bnot?\b/.test(pattern.match)) return false;
  const inner = context.tokens.slice(match.start + 1, match.end + 1).map((token) => token.word);
  return (
    inner.includes("never") ||
    inner.some((word, i) => word === "not" && (i < match.end - match.start - 1 || /^(will|would|to)$/.test(inner[i - 1] ?? "")))
  );
}

/** The act a verb performs under its negation: none, where the pattern names no other. */
function actOf(pattern: ActPattern, group: VerbGroup): Act | null {
  return group.negated ? (pattern.negated ?? null) : pattern.act;
}

/** "No state has offered …": the subject denies. */
function denies(context: Context, actor: Actor): boolean {
  return actor.range !== null && /^(no|none|neither|nobody|few)$/.test(context.tokens[actor.range.from]!.word);
}

/** "Leave or face sanctions": a demand with a threat behind it. */
function orElse(context: Context, from: number, end: number): boolean {
  for (let i = from; i < end - 1; i++)
    if (context.tokens[i]!.word === "or" && /^(face|else|risk|suffer)$/.test(context.tokens[i + 1]!.word)) return harmAfter(context, i + 1);
  return false;
}

/** Under "could", "might", "should" or "if" nothing is done yet. */
function hypothetical(context: Context, group: VerbGroup): boolean {
  const joined = /^(or|and)$/.test(context.tokens[group.start - 1]?.word ?? "") && !group.finite;
  if (
    joined &&
    context.tokens
      .slice(context.regions[regionAt(context.regions, group.head)]!.from, group.start)
      .some((token) => /^(could|might|should|can|may)$/.test(token.word))
  )
    return true;
  if (group.modal !== null && /^(could|might|should|can|may|must|ought)$/.test(group.modal)) return true;
  const region = context.regions[regionAt(context.regions, group.head)]!;
  if (group.infinitive && impersonal(context, region.from)) return true;
  for (let i = group.start - 1; i >= 0 && context.tokens[i]!.kind !== "mark"; i--) if (context.tokens[i]!.word === "whether") return true;
  return region.kind === "subordinate" && /^(if|unless|until|once)$/.test(context.tokens[region.from]!.word);
}

/** "It is wrong for a bank to refuse": a judgement on such acts, not one of them. */
function impersonal(context: Context, from: number): boolean {
  const [first, second, third] = [0, 1, 2].map((i) => context.tokens[from + i]?.word ?? "");
  const it = first === "it" ? second! : second === "it" ? third! : "";
  return /^(is|was|would|'s)$/.test(it);
}

/** Somebody's fear of an act is not the act. */
function feared(context: Context, at: number, act: Act): boolean {
  const saying = context.sayings.findLast((each) => each.content.from <= at && at < each.content.to);
  return saying?.kind === "fear" && act !== "DEMAND" && act !== "ACCUSATION";
}

type Need = NonNullable<ActPattern["needs"]>[number];

const delivers = inVerbList("deliver");
const HARM = once(() => new Set(phraseList("harm_words").flatMap((phrase) => phrase.split(" "))));

const NEEDS: Readonly<Record<Need, (context: Context, pattern: ActPattern, match: PatternMatch, group: VerbGroup) => boolean>> = {
  noun: (context, _pattern, match) => isNoun(context, match.start),
  verb: (context, _pattern, match, group) => !isNoun(context, match.start) && !adjectival(context, match, group),
  done: (context, _pattern, match, group) =>
    group.modal === null &&
    !group.infinitive &&
    !(group.passive && context.tokens[group.start]!.word === "be") &&
    !/^(than|let|help|helped)$/.test(context.tokens[match.start - 1]?.word ?? ""),
  said: (context, _pattern, match) => isSaid(context, match.start),
  consent: () => true,
  object: (context, _pattern, match, group) =>
    group.passive ||
    (hasObject(context, match.end) && !context.tokens.slice(match.end, match.end + 5).some((token) => TALK.test(token.word))),
  substance: (context, _pattern, match) =>
    !/^(comment|elaborate|disclose|discuss|answer|name|identify|specify|speculate|confirm|be)$/.test(
      context.tokens[match.end]?.word ?? "",
    ) &&
    !/(details|detail|specifics|comment|information)/.test(
      context.tokens
        .slice(match.end, match.end + 5)
        .map((token) => token.word)
        .join(" "),
    ) &&
    !(context.tokens[match.end]?.word === "say" && context.tokens[match.start]!.word.startsWith("declin")),
  subjunctive: (context, _pattern, match) => subjunctive(context, match.end),
  measure: (context, _pattern, match, group) =>
    group.passive &&
    group.modal === null &&
    context.tokens[group.start]!.word !== "be" &&
    context.tokens[match.end]?.word !== "by" &&
    namesMeasure(context, group),
  "own-harm": (context, _pattern, match, group) => warnsOfOwn(context, match, group),
  active: (context, _pattern, match) => !predicate(context, match.start) || /ing$/.test(context.tokens[match.start]!.word),
  predicate: (context, _pattern, match) =>
    predicate(context, match.start) &&
    !/^(move|go|fight|rumble|retire|burst|die|believe|listen)$/.test(context.tokens[match.end]?.word ?? ""),
  named: () => true,
  other: (context, _pattern, match, group) => asksOthers(context, match, group),
  deliver: (context, _pattern, match) => delivers(context.tokens[match.end]?.word ?? ""),
  amount: (context, _pattern, match) => amountAfter(context, match.end),
  harm: (context, _pattern, match) => harmAfter(context, match.start),
};

/** "The rejected draft", "weapons offered by Peru were": a participle in front of or behind a noun; only the latter performs an act. */
function adjectival(context: Context, match: PatternMatch, group: VerbGroup): boolean {
  const before = context.tokens[match.start - 1]?.word ?? "";
  if (
    /^(than|let)$/.test(before) ||
    (/ing$/.test(context.tokens[match.start]!.word) &&
      /^(of|from|without|against|about|for|avoid|avoids|avoided|stop|stopped|stops)$/.test(before))
  )
    return true;
  if (
    group.infinitive &&
    /^(trying|try|tries|struggling|hoping|designed|likely|unlikely|supposed|expected|meant|able|unable|used|seems|seem|appears|appear|reason|way|chance|effort|efforts|pressure|bid|ways|right|power|powers|authority|attempts|attempt)$/.test(
      context.tokens[group.start - 1]?.word ?? "",
    )
  )
    return true;
  if (group.start < match.start || /ing$/.test(context.tokens[match.start]!.word)) return false;
  return (
    context.tokens[match.start + 1]?.word !== "by" &&
    /^(the|a|an|its|their|any|this|these|those|newly|recently)$/.test(context.tokens[match.start - 1]?.word ?? "")
  );
}

/** "Donors should pay": somebody else than the speaker is to do something. What "should" merely happen is a guess. */
function asksOthers(context: Context, match: PatternMatch, group: VerbGroup): boolean {
  const subject = subjectOf(context, { start: group.start });
  if (subject === null || (group.negated && context.tokens[match.start]!.word !== "must")) return false;
  const actor = actorIn(context, subject, match.start);
  if (/^(we|i|you|one)$/.test(context.tokens[subject.from]!.word) || context.tokens[match.end]?.word === "have") return false;
  const marked = context.tokens[match.start - 1];
  if (marked?.kind === "mark" && context.tokens[match.start]!.word === "should") return false;
  if (group.modal === "will" && /^(have|need)/.test(context.tokens[match.start]!.word)) return false;
  const ids = speakerIds(context, match.start);
  if (actor.ids.length > 0 && actor.ids.every((id) => ids.includes(id))) return false;
  const next = context.tokens[match.end];
  if (next === undefined || next.kind === "mark" || /^(we|i|you|one|the|a)$/.test(context.tokens[match.start - 1]?.word ?? ""))
    return false;
  const strong = /^(must|should)$/.test(context.tokens[match.start]!.word);
  if (context.tokens[match.end]?.word === "be") return strong && (verbForm(context.tokens[match.end + 1]?.word ?? "")?.participle ?? false);
  if (context.regions[regionAt(context.regions, match.start)]!.kind === "relative") return false;
  return actor.agent || context.tokens[match.start]!.word === "must" || context.tokens[subject.from]!.word === "there";
}

/** "Insisted that the bank publish …": the verb of the content stands in its base form. */
function subjunctive(context: Context, from: number): boolean {
  if (isModal(context.tokens[from]?.word ?? "") || /^(nothing|something|anything|everything)$/.test(context.tokens[from - 2]?.word ?? ""))
    return false;
  for (let i = from + 1; i < Math.min(context.tokens.length, from + 10); i++) {
    const { word, kind } = context.tokens[i]!;
    if (kind === "mark" || /^(who|which|that)$/.test(word) || (isFinite(context.tokens, i) && verbForm(word)?.base !== word)) return false;
    if (word === "be" || (verbForm(word)?.base === word && !isNoun(context, i) && isVerb(context.tokens, i))) return true;
  }
  return false;
}

/** What was decided is a rule or measure, not a bridge. */
function namesMeasure(context: Context, group: VerbGroup): boolean {
  const subject = subjectOf(context, group);
  return (
    subject !== null &&
    context.tokens
      .slice(subject.from, subject.to)
      .some((token) =>
        /^(sanctions?|embargo|resolution|mandate|law|bill|budget|treaty|deal|agreement|package|measures?|ban|tariffs?|loan|mission|ceasefire|truce|funding|aid|restrictions|accord|protocol|levy|blockade)$/.test(
          token.word,
        ),
      )
  );
}

/** Who warns of what somebody else may do does not threaten: the harm must be the warner's own, or be told without a doer. */
function warnsOfOwn(context: Context, match: PatternMatch, group: VerbGroup): boolean {
  const words = context.tokens
    .slice(match.end, tailEnd(context, match.end, true))
    .map((token) => token.word)
    .join(" ");
  if (
    !/\b(will|would|could|may|might|if|unless|of|against|consequences|target|targets)\b/.test(words) ||
    (/^(\w+ ){1,5}to\b/.test(words) && !/\b(that|would|will)\b/.test(words))
  )
    return false;
  const content = context.regions.find((region) => region.kind === "that" && region.from >= match.end);
  const warner = subjectOf(context, group);
  if (!content || warner === null) return STRONG_HARM.test(words);
  const verb = context.tokens.findIndex(
    (token, i) => i >= content.from && i < content.to && /^(will|would|could|may|might|can|shall)$/.test(token.word),
  );
  if (verb < 0) return STRONG_HARM.test(words);
  const subject = subjectOf(context, { start: verb });
  if (
    /\b(will|would)( \w+)? be (\w+ )?(seen|considered|treated|regarded|viewed|met|destroyed|attacked|targeted|hit|struck|withdrawn|expelled|cut|suspended|closed|halted|shot|sunk|seized|punished|blocked|eliminated|legitimate)\b/.test(
      words,
    )
  )
    return true;
  const doer = subject === null ? null : actorIn(context, subject, verb);
  const own = actorIn(context, warner, match.start);
  if (doer?.pronoun || doer?.ids.some((id) => own.ids.includes(id))) return true;
  return (doer === null || doer.ids.length === 0) && STRONG_HARM.test(words) && own.ids.length > 0;
}

const STRONG_HARM =
  /\b(consequences|retaliat\w*|reprisals|countermeasures|response|legitimate|act of war|declaration of war|pay (a|the)|red line|punish\w*|destroy\w*)\b/;

function amountAfter(context: Context, from: number): boolean {
  if (quantityIn(context.tokens, { from, to: Math.min(context.tokens.length, from + 7) })) return true;
  return context.tokens
    .slice(from, from + 4)
    .some((token) =>
      /^(troops|forces|soldiers|funds|funding|money|resources|aid|billions|millions|hundreds|thousands|weapons|aircraft|ships|peacekeepers)$/.test(
        token.word,
      ),
    );
}

/** Objects that are mere talk: offering advice or rejecting a description commits nobody. */
const TALK =
  /^(advice|message|opinion|view|views|glimpse|apology|condolences|congratulations|comment|comments|explanation|praise|criticism|evidence|proof|excuse|insight|insights|remarks|thanks|prayers|sympathy|clue|clues|theory|notion|suggestion|suggestions|label|rumours|rumors|perspective|lesson|lessons|hope|hopes|chance|chances|glimpses|promises|excuses|opportunity|opportunities|comfort|nothing|event|events|rally|rallies|fundraiser|fundraisers|show|concert)$/;

function hasObject(context: Context, at: number): boolean {
  const token = context.tokens[at];
  if (!token || (token.kind === "mark" && token.word !== "$")) return false;
  return !/^(to|in|on|at|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|if|and|but|or|when|after|before|with|as|by|because|into|from)$/.test(
    token.word,
  );
}

function harmAfter(context: Context, from: number): boolean {
  const end = tailEnd(context, from, true);
  for (let i = from; i < end; i++) if (HARM().has(context.tokens[i]!.word)) return true;
  return false;
}

function actorOf(context: Context, pattern: ActPattern, match: PatternMatch, group: VerbGroup): Actor | null {
  if (pattern.actor === "slot") {
    const slot = match.slots["actor"]!;
    return actorIn(context, { from: slot[0], to: tailEnd(context, slot[0], false) }, slot[0]);
  }
  if (pattern.actor === "nobody") return { range: null, ids: [], agent: true, pronoun: false };
  if (pattern.actor === "speaker") return speaker(context, match.start);
  if (pattern.actor === "possessor") return possessor(context, match.start);
  if (pattern.needs?.includes("predicate") !== true && (group.passive || reducedPassive(context, match, group)))
    return agentBehind(context, match.start + 1);
  const subject = subjectOf(context, group);
  return subject === null ? null : actorIn(context, subject, match.start);
}

function reducedPassive(context: Context, match: PatternMatch, group: VerbGroup): boolean {
  return !group.finite && context.tokens[match.start + 1]?.word === "by";
}

/** The actor of a passive: behind `by`. */
function agentBehind(context: Context, from: number): Actor | null {
  for (let i = from; i < Math.min(context.tokens.length - 1, from + 10); i++) {
    if (context.tokens[i]!.word === "by") return actorIn(context, { from: i + 1, to: tailEnd(context, i + 1, false) }, i + 1);
  }
  return null;
}

function speaker(context: Context, at: number): Actor | null {
  const saying = speakerOf(context, at);
  const ids = speakerIds(context, at);
  if (saying?.source && ids.length === 0 && isMessenger(context, saying.source)) return { range: null, ids, agent: true, pronoun: false };
  if (saying?.source) return { range: saying.source, ids, agent: true, pronoun: false };
  if (context.tokens[at]!.quoted) return { range: null, ids: quotedSpeaker(context, at), agent: true, pronoun: false };
  const given = actorIn(context, { from: at, to: at + 1 }, at);
  return { range: null, ids: given.ids, agent: true, pronoun: false };
}

/** An outlet, a report or an unnamed source passes on what others do. */
function isMessenger(context: Context, range: { from: number; to: number }): boolean {
  return context.tokens
    .slice(range.from, range.to)
    .some((token) =>
      /^(report|reports|newspaper|paper|outlet|agency|source|sources|media|telegraph|reuters|bloomberg|times|publication|article)$/.test(
        token.word,
      ),
    );
}

function possessor(context: Context, at: number): Actor | null {
  const found = possessorOf(context, at);
  if (found === null) return null;
  return actorIn(context, found, found.from);
}

function clauseStart(context: Context, at: number): number {
  const region = context.regions[regionAt(context.regions, at)]!;
  let from = region.from;
  while (from < at && (context.tokens[from]!.kind === "mark" || /^(that|and|but|because|so)$/.test(context.tokens[from]!.word))) from++;
  return from;
}

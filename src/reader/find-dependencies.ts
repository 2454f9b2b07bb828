import { actorIn, type Actor, speakerIds, speakerOf, subjectOf } from "./actor.ts";
import { type Context, regionAt, spanOf } from "./context.ts";
import { DEPENDENCIES, type DependencyPattern } from "./data/dependencies.ts";
import { REQUISITES } from "./data/requisites.ts";
import { isAtStake, meetsNeed } from "./dependency-needs.ts";
import { tailEnd } from "./extent.ts";
import { contentEnd } from "./condition-extent.ts";
import { holdersIn, speaksOfSupport, topicOf } from "./condition-holders.ts";
import type { FoundCondition } from "./found-condition.ts";
import { isPublicBody } from "./public-body.ts";
import type { FoundAct } from "./found-act.ts";
import { headPart, type Range } from "./noun-phrase.ts";
import { once } from "./once.ts";
import { isRestricted } from "./only-scope.ts";
import { compile, type Pattern, type PatternMatch } from "./pattern.ts";
import { isOutlet } from "./source-kind.ts";
import { isUnnamed } from "./unnamed-actor.ts";
import { verbForm } from "./lexicon.ts";
import { isSaid } from "./surroundings.ts";
import { isFinite, isModal, type VerbGroup, verbGroupAt } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

const BY_FIRST = once(() => {
  const found = new Map<string, (DependencyPattern & { readonly pattern: Pattern })[]>();
  for (const each of [...DEPENDENCIES, ...REQUISITES]) {
    const compiled = { ...each, pattern: compile(each.match) };
    for (const word of compiled.pattern.firsts) found.set(word, [...(found.get(word) ?? []), compiled]);
  }
  return found;
});

/** A dependency claimed at this token without anybody committing to it ("their contribution depends on …"); null where there is none. */
export function findDependency(context: Context, at: number): FoundAct | null {
  for (const each of BY_FIRST().get(context.tokens[at]!.word) ?? []) {
    const match = each.pattern.match(context.tokens, at);
    const act = match && dependency(context, each, match);
    if (act) return act;
  }
  return null;
}

function dependency(context: Context, pattern: DependencyPattern, match: PatternMatch): FoundAct | null {
  const group = verbGroupAt(context.tokens, match.start);
  if (group.negated && pattern.relation !== "negated" && pattern.content !== "subject") return null;
  if (group.negated && pattern.content === "subject") return null;
  if (HOLDING.has(pattern.id) && isTakenBack(context, match, group.start)) return null;
  if (pattern.id === "precondition" && context.tokens[match.start - 1]?.word === "as" && opensSentence(context, match.start - 1))
    return null;
  if (pattern.id === "no-without" && deniesDeed(context, match)) return null;
  if (context.tokens[match.end]?.word === "anonymity") return null;
  if (pattern.id === "require" && (context.tokens[match.end]?.word === "to" || isOver(context, group))) return null;
  if (group.modal !== null && isIn("possibleModals", group.modal) && pattern.content === "subject") return null;
  const subject = subjectOf(context, group);
  const begins = clauseStart(context, Math.min(group.start, match.start));
  const start = subject !== null && subject.from >= begins && subject.to <= group.start ? subject.from : begins;
  const end = pattern.content === "after" ? contentEnd(context, match.end, false) : tailEnd(context, match.end, false);
  const content = antecedent(context, pattern, match) ?? contentOf(context, pattern, match, start, end);
  if (content === null || content.to <= content.from) return null;
  const told = { match, subject, content, whole: { from: Math.min(start, match.start), to: Math.max(end, match.end) } };
  if (!(pattern.needs ?? []).every((need) => meetsNeed(context, need, told))) return null;
  if (pattern.id === "essential-to" && (context.tokens[content.from]!.word === "it" || !isAtStake(context, content, match.end)))
    return null;
  if (context.tokens[match.start]!.word === "turn" && context.tokens[match.start - 1]?.word === "to") return null;
  if (
    isIn("dependForms", context.tokens[match.start]!.word) &&
    (pattern.id === "depend" || pattern.id === "dependent") &&
    !(isAll(context, subject) && isSaid(context, match.start)) &&
    !weighty(context, content.from < start ? { from: content.to, to: match.end } : { from: start, to: content.from }, content)
  )
    return null;
  if (
    pattern.needs?.includes("support") &&
    !about(context, pattern, content, group.passive) &&
    !settles(context, pattern, subject, content)
  )
    return null;
  if (content.from === match.end && context.tokens[match.end]?.kind === "mark") return null;
  return {
    act: "CONDITION",
    pattern: pattern.id,
    weight: pattern.weight,
    trigger: { from: match.start, to: match.end },
    span: told.whole,
    actor: whose(context, pattern, match, { from: start, to: group.start }),
    addressee: null,
    object: null,
    own: [condition(context, pattern, match, content)],
    negative: false,
    future: false,
  };
}

/** "As a condition of the loan, …": the main clause tells it. */
function opensSentence({ tokens }: Context, at: number): boolean {
  return at === 0 || tokens[at - 1]!.kind === "mark";
}

/** "We needed leadership then": in somebody's very words the past tense tells of what is over. */
function isOver({ tokens }: Context, { head, perfect, modal, passive }: VerbGroup): boolean {
  const form = verbForm(tokens[head]!.word);
  return (
    tokens[head]!.quoted && form !== undefined && form.past && form.base !== tokens[head]!.word && !perfect && !passive && modal === null
  );
}

/** "No lock shall be opened without …": somebody's deed is refused; "there can be no deal without …" claims a dependency. */
function deniesDeed(context: Context, match: PatternMatch): boolean {
  const words = context.tokens.slice(match.start, match.end).map((token) => token.word);
  return words[0] !== "there" && words.some((word, i) => isModal(word) && !isIn("existing", words[i + 1]));
}

/** "A sale needs 85 percent of the votes": what a thing needs is a condition where it is something that is voted, agreed or decreed. */
function settles(context: Context, pattern: DependencyPattern, subject: Range | null, content: Range): boolean {
  if (pattern.id !== "require" || subject === null || actorIn(context, subject, subject.from).agent) return false;
  return context.tokens.slice(content.from, Math.min(content.to, content.from + 7)).some((token) => isIn("settlements", token.word));
}

/** Beginning of the words that say it: the region's, past its conjunction. */
function clauseStart(context: Context, at: number): number {
  const { tokens } = context;
  let from = context.regions[regionAt(context.regions, at)]!.from;
  while (from < at && (tokens[from]!.kind === "mark" || isIn("reasonJoints", tokens[from]!.word))) from++;
  return from;
}

function contentOf(context: Context, pattern: DependencyPattern, match: PatternMatch, start: number, end: number): Range | null {
  if (pattern.content === "after") return { from: match.end, to: end };
  if (pattern.content === "clause") return { from: subjectOf(context, verbGroupAt(context.tokens, match.start))?.from ?? start, to: end };
  const slot = match.slots["condition"];
  if (pattern.content === "slot") return slot ? { from: slot[0], to: slot[1] } : null;
  const { start: verb } = verbGroupAt(context.tokens, match.start);
  const subject = subjectOf(context, { start: verb });
  const plain = subject !== null && context.tokens.slice(start, verb).every((token) => token.kind !== "mark" && token.word !== "than");
  return plain && subject.from === start && subject.to < verb ? { from: start, to: verb } : subject;
}

/** "The reforms that the loan hinges on": behind the verb stands nothing, and what it depends on is what its clause goes with. Null elsewhere. */
function antecedent(context: Context, pattern: DependencyPattern, match: PatternMatch): Range | null {
  const { tokens } = context;
  if (pattern.id === WITHOUT_WHICH) return phraseOfRelative(context, match.start);
  const next = tokens[match.end];
  if (pattern.content !== "after" || !HANGING.has(pattern.id) || (next !== undefined && next.kind !== "mark")) return null;
  let that = match.start - 1;
  while (that > 0 && match.start - that < 18 && tokens[that]!.word !== "that" && tokens[that]!.word !== "which") that--;
  let from = that - 1;
  while (from > 0 && that - from < 6 && !isIn("determiners", tokens[from]!.word)) from--;
  return from >= 0 && isIn("determiners", tokens[from]!.word) && isIn("objectRelatives", tokens[that]!.word) ? { from, to: that } : null;
}

/** Dependencies that a denial takes back. */
const HOLDING = new Set(["depend", "dependent", "is-tied-to", "subject-to", "subject-to-outcome", "tie", "rest-on", "presuppose"]);

/** "No pact will be held hostage to it", "is not tied to": the subject or a word of the match denies. */
function isTakenBack(context: Context, match: PatternMatch, verb: number): boolean {
  const subject = subjectOf(context, { start: verb });
  if (context.tokens.slice(match.start, match.end).some(({ word }) => isIn("denials", word))) return true;
  return subject !== null && isIn("denying", context.tokens[subject.from]!.word);
}

const HANGING = new Set(["depend", "rest-on"]);

const WITHOUT_WHICH = "without-which";

/** "The assent of the king, without which …": the phrase before the comma, from its clause's beginning or its last verb on. */
function phraseOfRelative({ tokens, regions }: Context, at: number): Range | null {
  let from = at - 1;
  const { from: floor } = regions[regionAt(regions, at - 1)]!;
  while (from > floor && tokens[from - 1]!.kind !== "mark" && !isFinite(tokens, from - 1)) from--;
  return from < at - 1 && tokens[at - 1]!.word === "," ? { from, to: at - 1 } : null;
}

/** "It all hinges on": in somebody's words, what was spoken of. */
function isAll({ tokens }: Context, subject: Range | null): boolean {
  return subject !== null && subject.to - subject.from <= 2 && isIn("wholes", tokens[subject.to - 1]!.word);
}

/** What depends is somebody's doing, or what it depends on is: jobs that depend on exports are no commitment. */
function weighty(context: Context, whole: Range, content: Range): boolean {
  if (topicOf(context, content) !== null || speaksOfSupport(context, content)) return true;
  return context.tokens.slice(whole.from, whole.to).some(({ word }) => isIn("commitments", word) || isIn("doings", word));
}

/** "Vienna tied its support to …": somebody named does the tying. */
function namedActor(context: Context, before: number): boolean {
  let verb = before - 1;
  while (verb > 0 && !isIn("tyingForms", context.tokens[verb]!.word)) verb--;
  const subject = subjectOf(context, verbGroupAt(context.tokens, verb));
  if (subject === null) return false;
  const actor = actorIn(context, subject, verb);
  if (["he", "she"].includes(context.tokens[subject.from]!.word)) return false;
  return actor.ids.length > 0 || isUnnamed(context, actor);
}

/** The condition must speak of consent or support near its beginning; "this" and "it" may stand for it. */
function about(context: Context, pattern: DependencyPattern, content: Range, passive: boolean): boolean {
  const near = { from: content.from, to: Math.min(content.to, content.from + 9) };
  if (
    speaksOfSupport(context, near) ||
    (pattern.id === "no-without" && (topicOf(context, near) !== null || holdersIn(context, near).length > 0))
  )
    return true;
  if (pattern.id === "rest-on" && weighty(context, { from: Math.max(0, content.from - 14), to: content.from }, content)) return true;
  if (pattern.id === "can-only" && (topicOf(context, near) !== null || holdersIn(context, near).length > 0 || isPublicBody(context, near)))
    return true;
  if (pattern.id === "tie" && !passive && namedActor(context, content.from)) return true;
  return (
    pattern.content === "subject" &&
    content.to - content.from === 1 &&
    context.tokens[content.from]!.word === "this" &&
    isSaid(context, content.from)
  );
}

function condition(context: Context, pattern: DependencyPattern, match: PatternMatch, content: Range): FoundCondition {
  return {
    whole: pattern.content === "after" ? { from: match.start, to: content.to } : content,
    content,
    connective: connectiveOf(context, match),
    relation: denied(context, pattern, match)
      ? "negated"
      : excepted(context, pattern, match)
        ? "exception"
        : restricted(context, pattern, match, content)
          ? "necessary"
          : pattern.relation,
    pattern: pattern.id,
    needs: [],
    fronted: false,
  };
}

/** "Takes effect only after …": an "only" makes of the order in time what must be so. */
function restricted(context: Context, { relation, content: place }: DependencyPattern, match: PatternMatch, content: Range): boolean {
  return relation === "temporal" && place === "after" && isRestricted(context, match.end - 1, content.to);
}

/** "Nothing can be signed until …", "no deal is to be had unless …": what is denied lasts so long. */
function excepted({ tokens }: Context, pattern: DependencyPattern, match: PatternMatch): boolean {
  return pattern.relation === "necessary" && pattern.id.startsWith("no") && isIn("sureTiesOrBefore", tokens[match.end - 1]!.word);
}

/** "Consent is not required": what is said not to be needed. */
function denied(context: Context, pattern: DependencyPattern, match: PatternMatch): boolean {
  return pattern.content === "subject" && context.tokens.slice(match.start, match.end).some((token) => isIn("denials", token.word));
}

/** The words of the match, with the middle of a long one left out. */
function connectiveOf(context: Context, match: PatternMatch): string {
  const words = context.tokens.slice(match.start, match.end).map((token) => token.word);
  return words.length <= 4 ? words.join(" ") : `${words[0]!} … ${words.slice(-2).join(" ")}`;
}

/** "Participation of Dutch soldiers": whoever does what the subject names; null where it names no doing or nobody. */
function doneBy(context: Context, subject: Range): Actor | null {
  const { tokens } = context;
  const head = headPart(tokens, subject).to - 1;
  if (tokens[head + 1]?.word !== "of" || !isIn("doings", tokens[head]!.word) || head + 2 >= subject.to) return null;
  const doer = actorIn(context, { from: head + 2, to: subject.to }, head + 2);
  return doer.ids.length > 0 ? doer : null;
}

/** Whose commitment hangs on it: the possessor in the subject, the one who must agree, the one who concedes it; else nobody. */
function whose(context: Context, pattern: DependencyPattern, match: PatternMatch, subject: Range): Actor {
  const { tokens } = context;
  if (pattern.content === "clause") {
    const holder = subjectOf(context, verbGroupAt(tokens, match.start));
    if (holder) return actorIn(context, holder, match.start);
  }
  for (let i = subject.from; i < subject.to; i++)
    if (isIn("possessivesAndOurs", tokens[i]!.word)) return actorIn(context, { from: i, to: i + 1 }, i);
  if (subject.to > subject.from) {
    const own = actorIn(context, { from: subject.from, to: headPart(tokens, subject).to }, subject.from);
    if (own.ids.length > 0) return own;
    const done = doneBy(context, subject);
    if (done !== null) return done;
  }
  const shared = subject.to > subject.from ? null : subjectOf(context, verbGroupAt(tokens, match.start));
  if (shared !== null) return actorIn(context, shared, match.start);
  const saying = speakerOf(context, match.start);
  if (saying?.source && isOutlet(spanOf(context, saying.source).exact)) return { range: null, ids: [], agent: true, pronoun: false };
  const ids = speakerIds(context, match.start);
  if (saying?.source && ids.length > 0) return { range: saying.source, ids, agent: true, pronoun: false };
  return {
    range: saying?.source && !isIn("sourceNouns", tokens[saying.source.to - 1]!.word) ? saying.source : null,
    ids: [],
    agent: true,
    pronoun: false,
  };
}

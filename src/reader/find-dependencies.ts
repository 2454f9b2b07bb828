import { actorIn, type Actor, speakerIds, speakerOf, subjectOf } from "./actor.ts";
import { type Context, regionAt, spanOf } from "./context.ts";
import { DEPENDENCIES, type DependencyPattern } from "./data/dependencies.ts";
import { tailEnd } from "./extent.ts";
import { contentEnd } from "./condition-extent.ts";
import { holdersIn, speaksOfSupport, topicOf } from "./condition-holders.ts";
import type { FoundCondition } from "./found-condition.ts";
import type { FoundAct } from "./found-act.ts";
import { headPart, type Range } from "./noun-phrase.ts";
import { once } from "./once.ts";
import { compile, type Pattern, type PatternMatch } from "./pattern.ts";
import type { Token } from "./token.ts";
import { isOutlet } from "./source-kind.ts";
import { NUMBER_WORDS } from "./data/units.ts";
import { isUnnamed } from "./unnamed-actor.ts";
import { isAffair } from "./nouns.ts";
import { isNoun, isSaid, predicate } from "./surroundings.ts";
import { verbForm } from "./lexicon.ts";
import { isModal, type VerbGroup, verbGroupAt } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

const BY_FIRST = once(() => {
  const found = new Map<string, (DependencyPattern & { readonly pattern: Pattern })[]>();
  for (const each of DEPENDENCIES) {
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
  if (pattern.id === "no-without" && deniesDeed(context, match)) return null;
  if (context.tokens[match.end]?.word === "anonymity") return null;
  if (pattern.id === "require" && (context.tokens[match.end]?.word === "to" || isOver(context, group))) return null;
  if (group.modal !== null && isIn("possibleModals", group.modal) && pattern.content === "subject") return null;
  if (!(pattern.needs ?? []).every((need) => NEEDS[need](context, match))) return null;
  const subject = subjectOf(context, group);
  const begins = clauseStart(context, Math.min(group.start, match.start));
  const start = subject !== null && subject.from >= begins && subject.to <= group.start ? subject.from : begins;
  const end = pattern.content === "after" ? contentEnd(context, match.end, false) : tailEnd(context, match.end, false);
  const content = contentOf(context, pattern, match, start, end);
  if (content === null || content.to <= content.from) return null;
  if (pattern.id === "essential-to" && (context.tokens[content.from]!.word === "it" || !isAtStake(context, content, match.end)))
    return null;
  if (context.tokens[match.start]!.word === "turn" && context.tokens[match.start - 1]?.word === "to") return null;
  if (
    isIn("dependForms", context.tokens[match.start]!.word) &&
    (pattern.id === "depend" || pattern.id === "dependent") &&
    !weighty(context, { from: start, to: end }, content)
  )
    return null;
  if (pattern.needs?.includes("support") && !about(context, pattern, content) && !settles(context, pattern, subject, content)) return null;
  if (pattern.content === "after" && context.tokens[match.end]?.kind === "mark") return null;
  return {
    act: "CONDITION",
    pattern: pattern.id,
    weight: pattern.weight,
    trigger: { from: match.start, to: match.end },
    span: { from: Math.min(start, match.start), to: Math.max(end, match.end) },
    actor: whose(context, pattern, match, { from: start, to: group.start }),
    addressee: null,
    object: null,
    own: [condition(context, pattern, match, content)],
    negative: false,
    future: false,
  };
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

type Need = NonNullable<DependencyPattern["needs"]>[number];

/** What a need asks of the words around the match; what it asks of the condition's words is judged once these are known. */
const NEEDS: Readonly<Record<Need, (context: Context, match: PatternMatch) => boolean>> = {
  support: () => true,
  verb: (context, match) => !isNoun(context, match.start) || isCounted(context.tokens[match.end]),
  predicate: (context, match) => predicate(context, match.start),
  said: (context, match) => isSaid(context, match.start),
  named: (context, match) => context.names.some((name) => name.from >= match.end && name.from - match.end < 5),
  owned: (context, match) => {
    const before = context.tokens.slice(Math.max(0, match.start - 3), match.start);
    const next = context.tokens[match.end];
    if (next?.kind !== "word" || verbForm(next.word)?.participle) return false;
    return before.some((token) => isIn("owners", token.word)) && longPhrase(context, match.end);
  },
};

/** "A treaty needs twelve ratifications": before a number the word is a verb. */
function isCounted(next: Token | undefined): boolean {
  return next !== undefined && (next.kind === "number" || NUMBER_WORDS.has(next.word.split("-")[0]!));
}

/** Three words and more, the last of which may be a clause: no mere quality ("is stable"). */
function longPhrase(context: Context, from: number): boolean {
  return contentEnd(context, from, false) - from >= 3;
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

/** What depends is somebody's doing, or what it depends on is: jobs that depend on exports are no commitment. */
function weighty(context: Context, whole: Range, content: Range): boolean {
  if (topicOf(context, content) !== null || speaksOfSupport(context, content)) return true;
  return context.tokens.slice(whole.from, content.from).some((token) => isIn("commitments", token.word));
}

/** What is called essential for something is a dependency where an affair, a commitment or a settlement stands on either side. */
function isAtStake(context: Context, content: Range, from: number): boolean {
  if (topicOf(context, content) !== null || speaksOfSupport(context, content)) return true;
  const near = [...context.tokens.slice(content.from, content.to), ...context.tokens.slice(from, from + 8)];
  return near.some(({ word }) => isAffair(word) || isIn("commitments", word) || isIn("settlements", word));
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
function about(context: Context, pattern: DependencyPattern, content: Range): boolean {
  const near = { from: content.from, to: Math.min(content.to, content.from + 9) };
  if (
    speaksOfSupport(context, near) ||
    (pattern.id === "no-without" && (topicOf(context, near) !== null || holdersIn(context, near).length > 0))
  )
    return true;
  if (pattern.id === "rest-on" && weighty(context, { from: Math.max(0, content.from - 14), to: content.to }, content)) return true;
  if (pattern.id === "tie" && namedActor(context, content.from)) return true;
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
    relation: denied(context, pattern, match) ? "negated" : pattern.relation,
    pattern: pattern.id,
    needs: [],
    fronted: false,
  };
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

import { actorIn } from "./actor.ts";
import { contentEnd, isParticiple } from "./condition-extent.ts";
import { holdersIn, speaksOfSupport, topicOf } from "./condition-holders.ts";
import type { Context } from "./context.ts";
import type { DependencyNeed } from "./data/dependencies.ts";
import { NUMBER_WORDS } from "./data/units.ts";
import type { Range } from "./noun-phrase.ts";
import { isAffair } from "./nouns.ts";
import { isOffice } from "./office-of.ts";
import type { PatternMatch } from "./pattern.ts";
import { isPublicBody } from "./public-body.ts";
import { isNoun, isSaid, predicate } from "./surroundings.ts";
import type { Token } from "./token.ts";
import { speaksOfAffairs } from "./unnamed-actor.ts";
import { isIn } from "./word-class.ts";

/** What a dependency is told with: the words that tell it, their subject, what it depends on, and all of its words. */
export interface ToldDependency {
  readonly match: PatternMatch;
  readonly subject: Range | null;
  readonly content: Range;
  readonly whole: Range;
}

/** True where what a pattern asks of the words around it is there. Whether a condition speaks of support is left to the caller. */
export function meetsNeed(context: Context, need: DependencyNeed, told: ToldDependency): boolean {
  return NEEDS[need](context, told);
}

const NEEDS: Readonly<Record<DependencyNeed, (context: Context, told: ToldDependency) => boolean>> = {
  support: () => true,
  verb: (context, { match }) => !isNoun(context, match.start) || isCounted(context.tokens[match.end]),
  predicate: (context, { match }) => predicate(context, match.start),
  said: (context, { match }) => isSaid(context, match.start),
  named: (context, { match }) => context.names.some((name) => name.from >= match.end && name.from - match.end < 5),
  owned: (context, { match }) => isOwned(context, match),
  final: (context, { match }) => {
    const next = context.tokens[match.end];
    return next === undefined || next.kind === "mark" || isIn("behindNeeds", next.word);
  },
  affair: (context, { whole, content }) => isOfAffairs(context, { from: whole.from, to: Math.max(whole.to, content.to) }),
  stake: (context, { match, subject, whole }) => {
    const lone = subject !== null && subject.to - subject.from === 1 && isIn("thingPronouns", context.tokens[subject.from]!.word);
    return lone ? isSaid(context, match.start) : isOfAffairs(context, { from: whole.from, to: match.end });
  },
  "own-stake": (context, { match, whole }) => isOfAffairs(context, { from: whole.from, to: match.start }),
  "at-issue": (context, { match, whole }) => context.tokens.slice(whole.from, match.start).some(({ word }) => isIn("atIssue", word)),
  body: (context, { subject }) =>
    subject !== null && (isPublicBody(context, subject) || isOffice(context, subject) || holdersIn(context, subject).length > 0),
  quorum: (context, { content }) => {
    const words = context.tokens.slice(content.from, content.to).map((token) => token.word);
    return words.some((word) => isIn("quorum", word)) && !words.some((word) => isIn("timeUnits", word) || word === "time");
  },
  committed: (context, { match, whole }) =>
    context.tokens
      .slice(whole.from, match.start)
      .some(({ word }) => isIn("commitments", word) || isIn("settlements", word) || isIn("doings", word) || isIn("atIssue", word)),
  thing: (context, { subject }) => subject !== null && !actorIn(context, subject, subject.from).agent,
};

/** Words of public affairs, of what is settled or promised, or the name of a state or body. */
function isOfAffairs(context: Context, range: Range): boolean {
  if (speaksOfAffairs(context, range, null)) return true;
  return context.tokens.slice(range.from, range.to).some(({ word }) => isIn("commitments", word) || isIn("settlements", word));
}

/** "Their price is a public apology": the thing is somebody's or definite, and what follows is a phrase of some length, no deed that was done to it. */
function isOwned(context: Context, { start, end }: PatternMatch): boolean {
  const before = context.tokens.slice(Math.max(0, start - 3), start);
  const next = context.tokens[end];
  if (!before.some((token) => isIn("owners", token.word)) || next?.kind !== "word" || !isLong(context, end)) return false;
  const being = isIn("being", context.tokens[end - 1]!.word);
  return !being || !isParticiple(next.word);
}

/** "A treaty needs twelve ratifications": before a number the word is a verb. */
function isCounted(next: Token | undefined): boolean {
  return next !== undefined && (next.kind === "number" || NUMBER_WORDS.has(next.word.split("-")[0]!));
}

/** Three words and more, the last of which may be a clause, or an article and a noun: no mere quality ("is stable"). */
function isLong(context: Context, from: number): boolean {
  const words = contentEnd(context, from, false) - from;
  return words >= 3 || (words === 2 && isIn("singleArticles", context.tokens[from]!.word));
}

/** True where an affair, a commitment or a settlement stands on either side of what is called essential. */
export function isAtStake(context: Context, content: Range, from: number): boolean {
  if (topicOf(context, content) !== null || speaksOfSupport(context, content)) return true;
  const near = [...context.tokens.slice(content.from, content.to), ...context.tokens.slice(from, from + 8)];
  return near.some(({ word }) => isAffair(word) || isIn("commitments", word) || isIn("settlements", word));
}

import type { Relation } from "#model";
import { contentEnd, frontedAt, hasVerbAfter, isParticiple } from "./condition-extent.ts";
import { holdersIn, speaksOfSupport, topicOf } from "./condition-holders.ts";
import { type Context, regionAt } from "./context.ts";
import type { ConditionNeed, ConditionPattern } from "./data/condition-pattern.ts";
import { LASTING_WORDS } from "./data/condition-words.ts";
import { CONNECTIVES, CONNECTIVES_BEHIND } from "./data/connectives.ts";
import type { FoundCondition } from "./found-condition.ts";
import { impliedAt } from "./implied-conditions.ts";
import { verbForm } from "./lexicon.ts";
import type { Range } from "./noun-phrase.ts";
import { once } from "./once.ts";
import { isRestricted } from "./only-scope.ts";
import { compile, type Pattern } from "./pattern.ts";
import { openRelative } from "./open-relatives.ts";
import { priorDeed } from "./prior-deeds.ts";
import { invertedSubject, isAuxiliary, isFinite } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

export type { FoundCondition } from "./found-condition.ts";

/*
 * How a condition is read. A connective is matched where it begins; connectives are tried in the order of the data file, so that "only if" is
 * taken before its "if". Its words run to the end of the clause: to the comma before the main clause where the connective is fronted, else to the
 * next clause. Whether it bears on an act is decided later, when acts are known (`tie-conditions`).
 */

type Compiled = ConditionPattern & {
  readonly pattern: Pattern;
  readonly bars: ReadonlySet<string>;
  readonly barsAfter: ReadonlySet<string>;
};

function compiled(each: ConditionPattern): Compiled {
  return { ...each, pattern: compile(each.match), bars: words(each.barred), barsAfter: words(each.barredAfter) };
}

function words(list: string | undefined): ReadonlySet<string> {
  return new Set(list === undefined ? [] : list.split(" "));
}

/** Patterns by the first word they can begin with, in the order of the data file. */
function byFirst(patterns: readonly ConditionPattern[]): ReadonlyMap<string, readonly Compiled[]> {
  const found = new Map<string, Compiled[]>();
  for (const each of patterns.map(compiled)) for (const word of each.pattern.firsts) found.set(word, [...(found.get(word) ?? []), each]);
  return found;
}

const BY_FIRST = once(() => byFirst(CONNECTIVES));
const BEHIND = once(() => byFirst(CONNECTIVES_BEHIND));

/** Every condition in a sentence, in order. Where an act must be negated or ahead for a connective to tie a condition, the caller judges by `needs`. */
export function findConditions(context: Context): readonly FoundCondition[] {
  const found: FoundCondition[] = [];
  for (let i = 0; i < context.tokens.length; i++) {
    const behind = conditionBefore(context, i) ?? impliedAt(context, i) ?? priorAt(context, i) ?? openRelative(context, i);
    if (behind) found.push(behind);
    const condition = behind ? null : conditionAt(context, i);
    if (!condition) continue;
    found.push(condition);
    i = Math.max(i, condition.content.from - 1);
  }
  return found;
}

function priorAt(context: Context, at: number): FoundCondition | null {
  return PRIOR_SIGNS.has(context.tokens[at]!.word) ? priorDeed(context, at) : null;
}

const PRIOR_SIGNS = new Set(["before", "if", "first", "to", "as", "for"]);

function conditionAt(context: Context, at: number): FoundCondition | null {
  const { tokens } = context;
  for (const each of BY_FIRST().get(tokens[at]!.word) ?? []) {
    const match = each.pattern.match(tokens, at);
    if (!match || match.end >= tokens.length || !fits(context, each, at, match.end)) continue;
    const from = each.keeps === undefined ? match.end : at + each.keeps;
    const inversion = invertedFrom(context, at, from);
    const fronted = inversion > 0 || uncommaed(context, each.id, at, from) !== null || frontedAt(context, at);
    const to = inversion > 0 ? inversion : (uncommaed(context, each.id, at, from) ?? contentEnd(context, from, fronted));
    if (to <= from || !(each.needs ?? []).every((need) => NEEDS[need](context, { from, to }, each))) continue;
    return made(context, each, at, { from, to }, fronted);
  }
  return null;
}

function made(context: Context, each: Compiled, at: number, content: Range, fronted: boolean): FoundCondition {
  const restricted = (each.relation === "sufficient" || each.relation === "temporal") && isRestricted(context, at, content.to);
  const words = connectiveWords(context, at, Math.max(content.from, at + 1));
  return {
    whole: { from: at, to: content.to },
    content,
    connective: restricted ? `only … ${words}` : words,
    relation: restricted ? restrictedRelation(context, each, content) : relationOf(each, context, content),
    pattern: restricted ? `only-${each.id}` : each.id,
    needs: restricted ? [] : (each.needs ?? []),
    fronted,
  };
}

/** "Weather permitting": the condition stands before its connective, from the comma or the beginning of the clause on. */
function conditionBefore(context: Context, at: number): FoundCondition | null {
  const { tokens } = context;
  const each = BEHIND()
    .get(tokens[at]!.word)
    ?.find((one) => one.pattern.match(tokens, at) !== null);
  const next = tokens[at + 1];
  if (!each || at === 0 || (next !== undefined && next.kind !== "mark")) return null;
  let from = at;
  while (from > 0 && at - from < 5 && tokens[from - 1]!.kind !== "mark") from--;
  if (from === at || at - from >= 5) return null;
  return {
    whole: { from, to: at + 1 },
    content: { from, to: at },
    connective: tokens[at]!.word,
    relation: each.relation,
    pattern: each.id,
    needs: [],
    fronted: from === 0,
  };
}

/** Where the main clause begins in "Only if Togo consents will Ghana …": at the auxiliary that stands before its subject. 0 elsewhere. */
function invertedFrom(context: Context, at: number, from: number): number {
  const { tokens } = context;
  const opening = tokens[at]!.word;
  if (!OPENING.has(opening) || !opensClause(context, at)) return 0;
  for (let i = from + 1; i < tokens.length && tokens[i]!.kind !== "mark"; i++)
    if (isIn("invertingVerbs", tokens[i]!.word) && invertedSubject(tokens, i) !== null) return i;
  return 0;
}

const OPENING = new Set(["only", "not", "then"]);

function opensClause(context: Context, at: number): boolean {
  const { from } = context.regions[regionAt(context.regions, at)]!;
  let open = at;
  while (open > from && isIn("openers", context.tokens[open - 1]!.word)) open--;
  return open === from || (open < at && context.tokens[open - 1]!.word === ",");
}

/**
 * "Without the backing of Lima the mission would …", "upon approval the rest will …": no comma tells where the main clause begins. It begins at the last determiner before its modal verb
 * that follows a finished phrase.
 */
function uncommaed(context: Context, pattern: string, at: number, from: number): number | null {
  const { tokens } = context;
  if (!(pattern === "without" || (pattern === "after" && isIn("uponWords", tokens[at]!.word))) || !opensClause(context, at)) return null;
  let verb = from;
  while (verb < tokens.length && verb - from < REACH && tokens[verb]!.kind !== "mark" && !isIn("invertingVerbs", tokens[verb]!.word))
    verb++;
  if (!isIn("invertingVerbs", tokens[verb]?.word)) return null;
  for (let i = verb - 1; i > from; i--) {
    const before = tokens[i - 1]!.word;
    if (!isIn("mainSubjects", tokens[i]!.word) || isIn("attaching", before) || isIn("mainSubjects", before)) continue;
    return before === "not" ? i - 1 : i;
  }
  return null;
}

/** How far behind "without" the modal verb of its main clause may stand, in tokens. */
const REACH = 14;

/** A connective with words between (`only … if`) is told by its ends. */
function connectiveWords(context: Context, from: number, to: number): string {
  const words = context.tokens.slice(from, to).map((token) => token.word);
  const plain = words.every((word) => word !== "," && word !== "-" && word !== "--");
  return words[0] === "only" && words.length > 2 && plain && !FIXED.has(words.slice(1).join(" "))
    ? `only … ${words.at(-1)!}`
    : words.join(" ");
}

const FIXED = new Set([
  "as long as",
  "so long as",
  "in exchange for",
  "in return for",
  "on condition that",
  "in the event of",
  "in case of",
]);

/** "Only after" binds as a necessity; before a truce, an agreement or what befalls a thing without anybody named, it gives the order. */
function relationOf(pattern: ConditionPattern, context: Context, content: Range): FoundCondition["relation"] {
  if (!pattern.id.startsWith("only") || pattern.keeps === 0) return pattern.relation;
  const last = context.tokens[content.from - 1]!.word;
  if (last !== "after" && last !== "following") return pattern.relation;
  return afterRelation(context, content);
}

function restrictedRelation(context: Context, pattern: ConditionPattern, content: Range): FoundCondition["relation"] {
  return pattern.id === "after" ? afterRelation(context, content) : "necessary";
}

/** Topics that "only after" puts first in time; a deed that it puts first somebody must do. */
const TURNING = new Set(["agreement", "ceasefire"]);

/** "Its own brigade is fully equipped": nobody is said to do it. */
function isPassive({ tokens }: Context, content: Range): boolean {
  for (let i = content.from + 1; i < content.to - 1; i++) {
    if (!isIn("being", tokens[i]!.word)) continue;
    const next = isParticiple(tokens[i + 1]!.word) ? i + 1 : i + 2;
    if (next < content.to && isParticiple(tokens[next]!.word)) return true;
  }
  return false;
}

function afterRelation(context: Context, content: Range): Relation {
  const named = context.names.some((name) => name.from >= content.from && name.to <= content.to && name.from - content.from < 3);
  const befalls = TURNING.has(topicOf(context, content) ?? "") || isPassive(context, content);
  return named || !befalls || holdersIn(context, content).length > 0 ? "necessary" : "temporal";
}

function fits(context: Context, pattern: Compiled, at: number, end: number): boolean {
  const before = context.tokens[at - 1]?.word ?? "";
  const word = context.tokens[at]!.word;
  if (pattern.bars.has(before) || pattern.barsAfter.has(context.tokens[end]!.word)) return false;
  if (word === "if" && (isIn("asking", before) || before === "only" || before === "what")) return false;
  if (pattern.id === "should") return inverted(context, at);
  if (pattern.id === "only-then" && !opensClause(context, at)) return false;
  if (pattern.id === "under" && opensClause(context, at)) return false;
  if (word === "once" && isAuxiliary(context.tokens[end]!.word)) return false;
  if (pattern.id === "while" && at === 0) return false;
  if (word === "once") return before !== "at" && before !== "than" && before !== "not" && context.tokens[end]!.kind !== "mark";
  if (pattern.id === "when") return !context.tokens[at - 1] || context.tokens[at - 1]!.kind !== "mark" || frontedAt(context, at);
  if (word === "provided" && pattern.id === "provided") return tiesClause(context, at, end);
  if (word === "pending" || word === "awaiting") return !isIn("attributing", before);
  return true;
}

/** "Renewed provided each side has kept its word": it ties a clause where it cannot be the clause's own verb. */
function tiesClause(context: Context, at: number, end: number): boolean {
  const { tokens, regions } = context;
  if (tokens[at - 1]?.word === "," || tokens[end - 1]!.word === "that" || at === 0) return true;
  if (!hasVerbAfter(context, end)) return false;
  if (!isFinite(tokens, at)) return true;
  const region = regions[regionAt(regions, at)]!;
  return region.from === at || tokens.slice(region.from, at).some((_token, i) => isFinite(tokens, region.from + i));
}

/** "Should talks fail, …" or "… should the vote pass": the verb stands before its subject. */
function inverted(context: Context, at: number): boolean {
  const { tokens } = context;
  const next = tokens[at + 1];
  const opens = next !== undefined && (isIn("invertedSubjects", next.word) || (next.capital && next.kind === "word"));
  if (tokens[at]!.word === "were") return frontedAt(context, at) && opens && tokens.slice(at, at + 8).some((token) => token.word === "to");
  if (frontedAt(context, at)) return true;
  if (!opens || at === 0 || isIn("ownSubjects", tokens[at - 1]!.word)) return false;
  return tokens[at - 1]!.kind !== "mark" || (tokens[at - 1]!.word === "," && invertedSubject(tokens, at) !== null);
}

type Judge = (context: Context, content: Range, pattern: ConditionPattern) => boolean;

/** "As long as it takes", "as long as necessary": a measure of time that somebody takes upon itself. */
const LASTING = new Set(LASTING_WORDS.split(", "));

/** What a need asks of the words of the condition; what it asks of the act is judged where it is tied. */
const NEEDS: Readonly<Record<ConditionNeed, Judge>> = {
  negative: () => true,
  future: () => true,
  topic: (context, content) => topicOf(context, content) !== null,
  clause: (context, content) => holdsClause(context, content),
  event: (context, content) => isEvent(context, content),
  mandate: (context, content) => near(context, content, 7).some((word) => isIn("mandates", word)),
  support: (context, content, pattern) =>
    pattern.id === "with-support"
      ? near(context, content, 8).some((word) => isIn("backing", word))
      : speaksOfSupport(context, { from: content.from, to: Math.min(content.to, content.from + 8) }),
  state: (context, content) => !LASTING.has(near(context, content, 2).join(" ")) && !LASTING.has(near(context, content, 1).join(" ")),
  "behind-not": (context, content) => {
    const first = context.tokens[content.from]!;
    return first.kind === "word" && !isIn("clock", first.word);
  },
};

function near(context: Context, content: Range, words: number): readonly string[] {
  return context.tokens.slice(content.from, Math.min(content.to, content.from + words)).map((token) => token.word);
}

/** A clause with a subject of its own: "when it comes to that" and "when asked" hold none. */
function holdsClause(context: Context, content: Range): boolean {
  const { tokens } = context;
  const [first, next] = [tokens[content.from]!.word, tokens[content.from + 1]?.word];
  if ((first === "it" && next === "comes") || verbForm(first)?.ing || isIn("questioned", first)) return false;
  for (let i = content.from + 1; i < content.to; i++) if (isFinite(tokens, i)) return true;
  return false;
}

/** "After the charter has been adopted": its first verb is no past tense, so that it is still to come. */
function isOpen({ tokens }: Context, content: Range): boolean {
  for (let i = content.from + 1; i < content.to; i++)
    if (isFinite(tokens, i)) return ["has", "have", "is", "are"].includes(tokens[i]!.word);
  return false;
}

/** What is waited for: a topic, an event of public affairs, or what somebody named does. */
function isEvent(context: Context, content: Range): boolean {
  const first = context.tokens[content.from]!;
  if (first.kind !== "word") return false;
  if (near(context, content, 5).some((word) => isIn("events", word)) || topicOf(context, content) !== null) return true;
  return holdsClause(context, content) && (holdersIn(context, content).length > 0 || isOpen(context, content));
}

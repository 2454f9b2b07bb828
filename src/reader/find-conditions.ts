import type { ProposedCondition, Relation } from "#model";
import { type Context, regionAt, spanOf } from "./context.ts";
import type { ConditionPattern } from "./data/condition-pattern.ts";
import { CONNECTIVES } from "./data/connectives.ts";
import { TOPICS } from "./data/topics.ts";
import { denoted, headPart, type Range } from "./noun-phrase.ts";
import { compile, type Pattern } from "./pattern.ts";
import { phraseList } from "./lexicon.ts";
import { once } from "./once.ts";
import { invertedSubject, isFinite, isModal } from "./verb-group.ts";

/*
 * How a condition is read. A connective is matched where it begins; connectives are tried in the order of the data file, so that "only … if" is
 * taken before its "if". Its words run to the end of the clause: to the comma before the main clause where the connective is fronted, else to the
 * next clause. Whether it bears on an act is decided later, when acts are known (`tie-conditions`).
 */

/** A condition in its sentence, as token ranges: the connective with its words, and the words alone. */
export interface FoundCondition {
  readonly whole: Range;
  readonly content: Range;
  readonly connective: string;
  readonly relation: Relation;
  readonly pattern: string;
  readonly needs: readonly string[];
  readonly fronted: boolean;
}

type Compiled = ConditionPattern & { readonly pattern: Pattern };

/** The connectives by the first word they can begin with, in the order of the data file. */
const BY_FIRST = once(() => {
  const found = new Map<string, Compiled[]>();
  for (const each of CONNECTIVES) {
    const compiled = { ...each, pattern: compile(each.match) };
    for (const word of compiled.pattern.firsts) found.set(word, [...(found.get(word) ?? []), compiled]);
  }
  return found;
});
const SUPPORT = once(() => new Set(phraseList("consent")));
const ASKING = new Set([
  "ask",
  "asked",
  "asks",
  "wonder",
  "wonders",
  "see",
  "know",
  "as",
  "even",
  "unclear",
  "about",
  "decide",
  "question",
  "not",
  "doubt",
]);

/** Every condition in a sentence, in order. Where an act must be negated or ahead for a connective to tie a condition, the caller judges by `needs`. */
export function findConditions(context: Context): readonly FoundCondition[] {
  const found: FoundCondition[] = [];
  for (let i = 0; i < context.tokens.length; i++) {
    const condition = conditionAt(context, i);
    if (!condition) continue;
    found.push(condition);
    i = condition.content.from - 1;
  }
  return found;
}

function conditionAt(context: Context, at: number): FoundCondition | null {
  const { tokens } = context;
  const word = tokens[at]!.word;
  for (const each of BY_FIRST().get(word) ?? []) {
    const match = each.pattern.match(tokens, at);
    if (!match || match.end >= tokens.length || !fits(context, each, at, match.end)) continue;
    const inversion = invertedFrom(context, at, match.end);
    const fronted = inversion > 0 || uncommaed(context, each.id, at, match.end) !== null || frontedAt(context, at);
    const to = inversion > 0 ? inversion : (uncommaed(context, each.id, at, match.end) ?? contentEnd(context, match.end, fronted));
    if (to <= match.end || !hasNeeded(context, each, { from: match.end, to })) continue;
    return {
      whole: { from: at, to },
      content: { from: match.end, to },
      connective: connectiveWords(context, at, match.end),
      relation: relationOf(each, context, { from: match.end, to }),
      pattern: each.id,
      needs: each.needs ?? [],
      fronted,
    };
  }
  return null;
}

/** Where the main clause begins in "Only if Togo consents will Ghana …": at the auxiliary that stands before its subject. 0 elsewhere. */
function invertedFrom(context: Context, at: number, from: number): number {
  const { tokens } = context;
  if (!/^(only|not)$/.test(tokens[at]!.word) || context.regions[regionAt(context.regions, at)]!.from !== at) return 0;
  for (let i = from + 1; i < tokens.length && tokens[i]!.kind !== "mark"; i++)
    if (/^(will|would|can|does|do|did|is|are)$/.test(tokens[i]!.word) && invertedSubject(tokens, i) !== null) return i;
  return 0;
}

/** "Without American backing the mission would …": no comma tells where the main clause begins, but the word of consent or support does. */
function uncommaed(context: Context, pattern: string, at: number, from: number): number | null {
  const { tokens, regions } = context;
  const { from: start } = regions[regionAt(regions, at)]!;
  if (pattern !== "without" || tokens.slice(start, at).some((token) => !/^(that|but|and|because)$/.test(token.word))) return null;
  for (let i = from; i < Math.min(tokens.length - 1, from + 6) && tokens[i]!.kind !== "mark"; i++) {
    if (SUPPORT().has(tokens[i]!.word) && /^(the|a|an|any|no|such|this|these|its|their|there|it|they)$/.test(tokens[i + 1]!.word))
      return i + 1;
  }
  return null;
}

/** A connective with words between (`only … if`) is told by its ends. */
function connectiveWords(context: Context, from: number, to: number): string {
  const words = context.tokens.slice(from, to).map((token) => token.word);
  return words[0] === "only" && words.length > 2 ? `only … ${words.at(-1)!}` : words.join(" ");
}

/** "Only after" before somebody's own act binds as a necessity; before a bare event it also gives the order. */
function relationOf(pattern: ConditionPattern, context: Context, content: Range): Relation {
  if (
    (!/^only-(gap-)?after$/.test(pattern.id) && !pattern.id.startsWith("only")) ||
    !/^(after|following)$/.test(context.tokens[content.from - 1]!.word)
  )
    return pattern.relation;
  return holdersIn(context, content).length > 0 ? "necessary" : "temporal";
}

function fits(context: Context, pattern: ConditionPattern, at: number, end: number): boolean {
  const before = context.tokens[at - 1]?.word ?? "";
  const word = context.tokens[at]!.word;
  if ((word === "if" || word === "whether") && (ASKING.has(before) || /^(only|what)$/.test(before))) return false;
  if (pattern.id === "short-of")
    return !/^(stop|stops|stopped|stopping|fall|falls|fell|falling|well|far|just|run|ran|little|somewhat)$/.test(before);
  if (pattern.id === "should") return inverted(context, at);
  if (word === "once" && (before === "at" || before === "than" || before === "not" || context.tokens[end]?.kind === "mark")) return false;
  if (word === "when" || word === "where" || word === "whenever")
    return frontedAt(context, at) || context.tokens[at - 1]?.kind !== "mark" ? hasVerbAfter(context, end) : false;
  if (word === "provided")
    return (
      context.tokens[at - 1]?.word === "," ||
      context.tokens[end - 1]!.word === "that" ||
      (hasVerbAfter(context, end) && !isFinite(context.tokens, at))
    );
  if (word === "pending" || word === "assuming") return !/^(the|a|is|are|still|long)$/.test(before) || word === "assuming";
  if (pattern.id === "with-support") return !/^(talks|agreed|deal|cooperate|along|together|negotiations|merging|intertwined)$/.test(before);
  return true;
}

/** "Should talks fail, …" or "… should the vote pass": the verb stands before its subject. */
function inverted(context: Context, at: number): boolean {
  const next = context.tokens[at + 1];
  const opens =
    next !== undefined &&
    (/^(the|a|an|any|it|they|he|she|its|their|this|that|these|those|no|there)$/.test(next.word) || (next.capital && next.kind === "word"));
  if (context.tokens[at]!.word === "were")
    return frontedAt(context, at) && opens && context.tokens.slice(at, at + 8).some((token) => token.word === "to");
  return (
    frontedAt(context, at) ||
    (opens &&
      at > 0 &&
      context.tokens[at - 1]!.kind !== "mark" &&
      !/^(that|it|they|we|he|she|which|who)$/.test(context.tokens[at - 1]!.word))
  );
}

function hasVerbAfter(context: Context, from: number): boolean {
  for (let i = from; i < Math.min(context.tokens.length, from + 10); i++) {
    if (context.tokens[i]!.kind === "mark") return false;
    if (i > from && isFinite(context.tokens, i)) return true;
  }
  return false;
}

function hasNeeded(context: Context, pattern: ConditionPattern, content: Range): boolean {
  if (pattern.needs?.includes("topic") && topicOf(context, content) === null) return false;
  if (
    pattern.needs?.includes("mandate") &&
    !context.tokens
      .slice(content.from, Math.min(content.to, content.from + 7))
      .some((token) => /^(mandate|resolution|umbrella|agreement|deal)$/.test(token.word))
  )
    return false;
  if (pattern.id === "with-support")
    return context.tokens.slice(content.from, Math.min(content.to, content.from + 8)).some((token) => BACKING.test(token.word));
  return (
    !pattern.needs?.includes("support") || speaksOfSupport(context, { from: content.from, to: Math.min(content.to, content.from + 8) })
  );
}

const BACKING = /^(support|backing|help|assistance|consent|approval|permission|agreement|guarantees?|backstop|cover|mandate|blessing)$/;

/** True where a range speaks of consent, support, guarantees or the like. */
export function speaksOfSupport(context: Context, range: Range): boolean {
  for (let i = range.from; i < range.to; i++) if (SUPPORT().has(context.tokens[i]!.word)) return true;
  const words = context.tokens
    .slice(range.from, range.to)
    .map((token) => token.word)
    .join(" ");
  return /\b(green light|go ahead|say so)\b/.test(words);
}

/** True where the connective begins its clause, so that the main clause follows the comma after it. */
function frontedAt(context: Context, at: number): boolean {
  const region = context.regions[regionAt(context.regions, at)]!;
  for (let i = region.from; i < at; i++) if (!/^(but|and|that|so|because|however|then|only|,)$/.test(context.tokens[i]!.word)) return false;
  for (let i = at + 1; i < context.tokens.length; i++) {
    if (context.tokens[i]!.word !== "," || context.tokens[i]!.closes) continue;
    return hasVerbAfter(context, i + 1) || context.tokens[i + 1]?.word === "then";
  }
  return false;
}

/** Where the words of a condition end: at a mark, at the main clause after a fronted one, or where another clause begins. */
export function contentEnd(context: Context, from: number, fronted: boolean): number {
  const { tokens, regions } = context;
  for (let i = from; i < tokens.length; i++) {
    const { word, kind } = tokens[i]!;
    const opens = i > from ? regions.find((region) => region.from === i) : undefined;
    if (kind === "mark" && /^[;:()?!.]$|^--?$/.test(word)) return i;
    if (fronted && word === "," && regions.some((region) => region.from === i + 1)) return i;
    if (fronted && word === "," && (hasVerbAfter(context, i + 1) || tokens[i + 1]?.word === "then")) return i;
    if (!fronted && word === "," && !continues(context, i)) return i;
    if (opens?.kind === "start" && tokens[i - 1]!.kind === "mark") return i - 1;
    if (opens?.kind === "start" && /^(but|while|whereas|although|because|though)$/.test(word)) return i;
    if (i > from && /^(unless|if)$/.test(word) && !fronted && tokens[i - 1]!.word !== "even" && tokens[i - 1]!.word !== "only") return i;
    if (tokens[i]!.closes && tokens[from]!.quoted && i + 1 < tokens.length) return i + 1;
  }
  return tokens.length;
}

/** A comma inside a list ("air, sea and land support") does not end the condition. */
function continues(context: Context, comma: number): boolean {
  if (context.regions.some((region) => region.from === comma + 1)) return false;
  for (let i = comma + 1; i < Math.min(context.tokens.length, comma + 7); i++) {
    const word = context.tokens[i]!.word;
    if (word === "and" || word === "or") return i > comma + 1;
    if (isFinite(context.tokens, i) || /^(which|who|as|according|in|on|with)$/.test(word)) return false;
  }
  return false;
}

/** What a condition is about, from the closed list; null where no word says so. */
export function topicOf(context: Context, content: Range): string | null {
  const words = ` ${context.tokens
    .slice(content.from, content.to)
    .map((token) => token.word)
    .join(" ")} `;
  return TOPIC_WORDS.find(([, list]) => list.some((word) => words.includes(` ${word} `)))?.[0] ?? null;
}

const TOPIC_ORDER = [
  "consent",
  "guarantees",
  "ceasefire",
  "backstop",
  "withdrawal",
  "ratification",
  "mandate",
  "elections",
  "release",
  "reforms",
  "sanctions",
  "agreement",
  "funding",
  "attack",
];
const TOPIC_WORDS: readonly (readonly [string, readonly string[]])[] = TOPIC_ORDER.map(
  (id) => [id, TOPICS.find((topic) => topic.id === id)!.words.split(",")] as const,
);

/** Whose act or consent meets a condition: whoever the words name as its giver, or the subject of its clause. Places and objects do not count. */
export function holdersIn(context: Context, content: Range): readonly string[] {
  const { tokens, names } = context;
  const first = skipGerund(context, content);
  const head = headPart(tokens, first);
  const own = names.filter((name) => name.from >= head.from && name.to <= head.to && !objectOf(context, name.from, first.from));
  const given = givers(context, first);
  const ids = [...own.flatMap((name) => name.ids), ...given];
  if (ids.length > 0) return [...new Set(ids)];
  return denoted(tokens, { from: first.from, to: head.to }, names);
}

/** "securing permission from X", "there is X's consent": the words before the phrase itself do not count. */
function skipGerund(context: Context, content: Range): Range {
  let from = content.from;
  const skip =
    /^(first|securing|obtaining|getting|receiving|winning|having|gaining|seeking|there|is|are|it|the|both|a|an|prior|that|given|gets|get|receives|receive|has|have|its|their|being|been|be|was|were|would)$/;
  while (from < content.to - 1 && skip.test(context.tokens[from]!.word) && !context.names.some((name) => name.from === from)) from++;
  return { from, to: content.to };
}

/** True where a verb stands between the beginning and the name: the name is what is acted on. */
function objectOf(context: Context, at: number, from: number): boolean {
  for (let i = from; i < at; i++) if (isFinite(context.tokens, i) || isModal(context.tokens[i]!.word)) return true;
  return false;
}

/** Names behind "from", "of" or "by" where consent, support or guarantees are what is given. */
function givers(context: Context, range: Range): readonly string[] {
  const { tokens, names } = context;
  const found: string[] = [];
  for (let i = range.from; i < range.to - 1; i++) {
    const word = tokens[i]!.word;
    if (word !== "from" && word !== "by" && !(word === "of" && speaksOfSupport(context, { from: range.from, to: i }))) continue;
    let next = i + 1;
    while (/^(the|both|its|either|all)$/.test(tokens[next]?.word ?? "")) next++;
    const phrase = headPart(tokens, { from: next, to: range.to });
    found.push(
      ...denoted(tokens, { from: next, to: range.to }, names),
      ...names.filter((name) => name.from >= phrase.from && name.to <= phrase.to).flatMap((name) => name.ids),
    );
  }
  return found;
}

/** A found condition as a proposal holds it. */
export function proposedCondition(context: Context, found: FoundCondition): ProposedCondition {
  const content = trimmed(context, found.content);
  const words = context.tokens.slice(content.from, content.to).map((token) => token.word);
  return {
    ...spanOf(context, content),
    connective: found.connective,
    relation: found.relation,
    holders: holdersIn(context, content),
    topic: /\b(veto|say|word)$/.test(found.connective) ? "consent" : topicOf(context, content),
    absent:
      found.connective.includes("without") ||
      found.connective.includes("absence") ||
      words.includes("not") ||
      words.includes("no") ||
      words.includes("refuses") ||
      words.includes("fails"),
  };
}

function trimmed(context: Context, range: Range): Range {
  let { from, to } = range;
  while (to > from + 1 && context.tokens[to - 1]!.kind === "mark") to--;
  while (from < to - 1 && context.tokens[from]!.kind === "mark") from++;
  return { from, to };
}

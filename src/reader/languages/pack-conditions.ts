import type { ProposedCondition, Relation } from "#model";
import { spanOf } from "../context.ts";
import type { Range } from "../noun-phrase.ts";
import { idsOf, isIn, namesWithin, type PackContext } from "./pack-context.ts";
import type { PackSaid } from "./pack-sayings.ts";
import { subjectStart, verbStart } from "./pack-subject.ts";

/** A condition in its sentence: its connective with its words, and the words alone. */
export interface PackCondition {
  readonly whole: Range;
  readonly content: Range;
  readonly relation: Relation;
  /** The relation it has under an act that is not negative, where `needs` asks for a negative one; null where it has none there. */
  readonly otherwise: Relation | null;
  readonly needs: readonly string[];
  /** True where no mark parts it from the main clause behind it. */
  readonly isFronted?: boolean;
}

interface Tie {
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
  /** The relation it has under an act that is not negative, where `needs` asks for a negative one; null where it has none there. */
  readonly otherwise: Relation | null;
  readonly needs: readonly string[];
}

/** The conditions of a sentence from left to right. */
export function packConditions(context: PackContext, sayings: readonly PackSaid[]): readonly PackCondition[] {
  const ties = connectivesIn(context);
  const only = saysOnly(context);
  return ties.flatMap((tie, i) => {
    const resumed = resumedAt(context, tie);
    const to = clauseEnd(context, tie.to, sayings, Math.min(resumed ?? Infinity, nextTie(ties, i) ?? context.tokens.length));
    if (to <= tie.to) return [];
    const fronted = frontedEnd(context, tie, to);
    const content = { from: tie.to, to: fronted ?? to };
    if (tie.needs.includes("support") && topicOf(context, content) === null) return [];
    const relation =
      (only || resumed !== null) && (tie.relation === "sufficient" || tie.relation === "temporal") ? "necessary" : tie.relation;
    return [{ ...tie, whole: { from: tie.from, to: content.to }, content, isFronted: fronted !== null, relation }];
  });
}

/** Where the main clause of a cleft sentence goes on behind its condition ("it is if … that …"); null in any other sentence. What is cleft out is the only one. */
function resumedAt({ tokens, compiled }: PackContext, tie: Tie): number | null {
  const { cleft } = compiled;
  if (cleft === null || !tokens.some((_, at) => at < tie.from && isBetween(cleft.opens.end(tokens, at), tie))) return null;
  const at = tokens.findIndex(({ word }, i) => i > tie.to && cleft.resumes.has(word));
  return at < 0 ? null : at;
}

/**
 * Where a condition that tells a thing and no clause ends before its main clause, although no mark stands between: before the subject of the first act.
 * Null where it does not lead its sentence, or no act follows.
 */
function frontedEnd(context: PackContext, tie: Tie, limit: number): number | null {
  const { tokens, compiled } = context;
  const leads = tie.from === 0 || tokens[tie.from - 1]!.kind === "mark";
  if (!leads || isIn(context, "clause", tie.to - 1)) return null;
  for (let i = tie.to + 1; i < limit; i++)
    if (compiled.acts.some(({ pattern }) => pattern.end(tokens, i) >= 0)) {
      const subject = subjectStart(context, tie.to + 1, verbStart(context, i));
      if (subject !== null) return subject;
    }
  return null;
}

function isBetween(place: number, { from, to }: Range): boolean {
  return from <= place && place <= to;
}

/**
 * Where the next connective begins; one that ties only to what is denied may as well be a plain word of this
 * condition, unless this one must name a topic of its own.
 */
function nextTie(ties: readonly Tie[], at: number): number | undefined {
  const mayHold = !ties[at]!.needs.includes("support");
  return ties.slice(at + 1).find(({ needs }) => !mayHold || !needs.includes("negative"))?.from;
}

/** Where the clause that begins at `from` ends: at a mark that divides, where somebody is said to have said it, or at the limit. */
export function clauseEnd(context: PackContext, from: number, sayings: readonly PackSaid[], limit: number): number {
  let to = from;
  while (to < limit) {
    const { kind, word } = context.tokens[to]!;
    if (kind === "mark" && !/^[«%&/'-]$/.test(word)) break;
    if (sayings.some(({ words }) => words.from === to)) break;
    to++;
  }
  return to;
}

/** The connectives of a sentence; at each place the first in the pack that fits. */
function connectivesIn(context: PackContext): readonly Tie[] {
  const { tokens, compiled } = context;
  const found: Tie[] = [];
  for (let i = 0; i < tokens.length; i++) {
    for (const each of compiled.connectives) {
      const end = each.pattern.end(tokens, i);
      if (end < 0 || (each.barred ?? "").split(" ").includes(tokens[i - 1]?.word ?? "-")) continue;
      if (each.behind !== undefined && !isBehind(context, i, each.behind, each.unbroken ?? "")) continue;
      const to = each.keeps === undefined ? end : i + each.keeps;
      if ((each.ahead ?? "").split(" ").includes(tokens[to]?.word ?? "-")) continue;
      found.push({ from: i, to, relation: each.relation, otherwise: each.otherwise ?? null, needs: each.needs ?? [] });
      i = end - 1;
      break;
    }
  }
  return found;
}

/** True where the nearest of some words before a place is not parted from it by one of the words that undo it. */
function isBehind(context: PackContext, at: number, behind: string, unbroken: string): boolean {
  const [wanted, undoing] = [behind.split(" "), unbroken.split(" ")];
  for (let i = at - 1; i >= 0; i--) {
    const { word } = context.tokens[i]!;
    if (undoing.includes(word)) return false;
    if (wanted.includes(word)) return true;
  }
  return false;
}

/**
 * True where the sentence says "only" of anything but a number. It need not stand beside the connective: to take a sufficient condition for a
 * necessary one is the smaller error, and the other must not happen.
 */
function saysOnly(context: PackContext): boolean {
  const { tokens, compiled } = context;
  const denied = new Set<number>();
  for (let i = 0; i < tokens.length; i++)
    for (const pattern of compiled.notOnly) for (let at = i; at < pattern.end(tokens, i); at++) denied.add(at);
  return tokens.some((_, at) => !denied.has(at) && isOnlyAt(context, at, false));
}

/** True where words that mean "only" begin at a token, unless they are said of a number and numbers do not count. */
export function isOnlyAt({ tokens, compiled }: PackContext, at: number, numbersCount: boolean): boolean {
  return compiled.only.some(({ pattern, unbroken }) => {
    const end = pattern.end(tokens, at);
    const isNumber = tokens[end]?.kind === "number" || compiled.numbers.has(tokens[end]?.word ?? "");
    if (end < 0 || (isNumber && !numbersCount)) return false;
    return !tokens.slice(at, end).some(({ word }) => unbroken.has(word));
  });
}

function topicOf(context: PackContext, content: Range): string | null {
  for (const [id, words] of context.compiled.topics)
    for (let i = content.from; i < content.to; i++) if (words.lengthsAt(context.tokens, i, []).length > 0) return id;
  return null;
}

/** A found condition as a proposal holds it. */
export function proposedPackCondition(context: PackContext, found: PackCondition): ProposedCondition {
  const content = trimmed(context, found.content);
  let absent = false;
  for (let i = content.from; i < content.to; i++) absent ||= isIn(context, "negation", i);
  const connective = spanOf(context, { from: found.whole.from, to: found.content.from }).exact.toLowerCase();
  return {
    ...spanOf(context, content),
    connective,
    relation: found.relation,
    holders: holdersIn(context, content),
    topic: topicOf(context, content),
    absent: absent && !found.needs.includes("holds-negation"),
  };
}

/** Words without the marks at their ends. */
export function trimmed(context: PackContext, { from, to }: Range): Range {
  let [first, last] = [from, to];
  while (last > first + 1 && (context.tokens[last - 1]!.kind === "mark" || isIn(context, "join", last - 1))) last--;
  while (first < last - 1 && context.tokens[first]!.kind === "mark") first++;
  return { from: first, to: last };
}

/**
 * Whose act or consent meets a condition: whoever its words begin with, else those named behind a word that tells a giver. Where its words join
 * several by "or" nobody is named, so that no draft asks for all of them.
 */
function holdersIn(context: PackContext, content: Range): readonly string[] {
  const names = namesWithin(context, content).filter(({ adjective }) => !adjective);
  let first = content.from;
  while (first < content.to && isIn(context, "determiners", first)) first++;
  const led = names.find(({ from, subject }) => from === first && subject);
  const given = names.filter(({ from, subject }) => isAfter(context, "givers", from, content.from) || !subject);
  const holders = led === undefined ? given : [led, ...names.filter(({ from }) => from > led.to && isAfter(context, "join", from, led.to))];
  const either = holders.length > 1 && orBetween(context, holders[0]!.to, holders.at(-1)!.from);
  return either ? [] : idsOf(holders);
}

/** True where the word before a name and its article is in a list. */
function isAfter(context: PackContext, list: "givers" | "join", at: number, least: number): boolean {
  let before = at - 1;
  while (before >= least && isIn(context, "determiners", before)) before--;
  return before >= least && isIn(context, list, before);
}

function orBetween(context: PackContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isIn(context, "or", i)) return true;
  return false;
}

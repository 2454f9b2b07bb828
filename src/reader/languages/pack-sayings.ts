import type { Source, SourceKind } from "#model";
import { spanOf } from "../context.ts";
import type { Range } from "../noun-phrase.ts";
import { isIn, type PackContext } from "./pack-context.ts";
import { packSubject, verbStart } from "./pack-subject.ts";

/** A saying of a sentence: the words that tell it, who says it, and what is said. */
export interface PackSaid {
  readonly words: Range;
  readonly source: Range | null;
  readonly content: Range;
}

/** The sayings of a sentence in the order of its words. Of two that share words the one listed first in the pack stands. */
export function packSayings(context: PackContext): readonly PackSaid[] {
  const { tokens, compiled } = context;
  const found: PackSaid[] = [];
  for (const { pattern, source, content } of compiled.sayings)
    for (let i = 0; i < tokens.length; i++) {
      const end = pattern.end(tokens, i);
      if (end < 0 || found.some(({ words }) => words.from < end && i < words.to)) continue;
      const from = source === "subject" || content === "before" ? verbStart(context, i) : i;
      if (content === "before" && !isTold(context, from)) continue;
      const told = holdsPronoun(context, { from, to: end }) ? null : (himselfIn(context, from, end) ?? sourceOf(context, source, i, end));
      const words = { from: Math.min(from, told?.from ?? from), to: Math.max(end, told?.to ?? end) };
      found.push({ words, source: told, content: contentOf(content, words, tokens.length) });
    }
  return found.sort((a, b) => a.words.from - b.words.from);
}

function sourceOf(context: PackContext, place: "subject" | "behind", verb: number, end: number): Range | null {
  return place === "subject" ? (packSubject(context, verb, null)?.range ?? null) : sourceBehind(context, end);
}

/** Behind what is said there is a comma, a dash or the end of the quotation. */
function isTold(context: PackContext, verb: number): boolean {
  return verb > 0 && /^[,»-]$/.test(context.tokens[verb - 1]!.word);
}

/** "… , has he added": the verb holds its own subject, whom another sentence names. */
function holdsPronoun(context: PackContext, { from, to }: Range): boolean {
  const { clitics } = context.compiled.splitting;
  return context.tokens.slice(from, to).some(({ word }) => clitics.includes(word));
}

/** "In his words": whoever spoke before. */
function himselfIn(context: PackContext, from: number, to: number): Range | null {
  for (let i = from; i < to; i++) if (isIn(context, "himself", i)) return { from: i, to: i + 1 };
  return null;
}

function contentOf(content: "behind" | "before" | "all", words: Range, length: number): Range {
  if (content === "behind") return { from: words.to, to: length };
  return content === "before" ? { from: 0, to: words.from } : { from: 0, to: length };
}

/** The words behind a verb of saying up to the next mark, or to a word with which a source does not go on. A name in quotation marks is taken whole. */
function sourceBehind(context: PackContext, from: number): Range | null {
  const { tokens } = context;
  let to = from;
  while (to < tokens.length && !(to > from && isIn(context, "source-ends", to) && !isIn(context, "titles", to - 1))) {
    const token = tokens[to]!;
    if (token.kind === "mark" && token.word !== "«" && !(token.word === "»" && opens(context, from, to))) break;
    to++;
  }
  return to > from ? { from, to } : null;
}

function opens(context: PackContext, from: number, to: number): boolean {
  return context.tokens.slice(from, to).some(({ word }) => word === "«");
}

/**
 * On whose word the words at `at` stand, outermost first: outlets, then the others as the sentence has them. Attributions given from outside count
 * where the sentence itself shows nobody in their place.
 */
export function packChain(context: PackContext, at: number, sayings: readonly PackSaid[]): readonly Source[] {
  const token = context.tokens[at]!;
  const around = sayings.filter(({ content }) => content.from <= at && at < content.to);
  const shown = around.flatMap(({ source }) => (source === null ? [] : sourcesIn(context, source)));
  const given = context.attributions
    .filter(({ content }) => content.start <= token.start && token.end <= content.end)
    .flatMap(({ chain }) => chain)
    .filter((source) => !shown.some((each) => each.start < source.end && source.start < each.end));
  const all = [...given, ...shown].filter((source, i, list) => list.findIndex(({ start }) => start === source.start) === i);
  return [...all.filter(({ kind }) => kind === "outlet"), ...all.filter(({ kind }) => kind !== "outlet")];
}

/** A source, and behind it the outlet that was told: "the minister to the agency X". */
function sourcesIn(context: PackContext, range: Range): readonly Source[] {
  const told = tellingTo(context, range.to);
  return [...(told === null ? [] : [sourceAt(context, told, "outlet")]), sourceAt(context, range, kindOf(context, range))];
}

/** "… to AFP": an outlet behind a preposition right after the source. */
function tellingTo(context: PackContext, from: number): Range | null {
  let at = from;
  while (at < context.tokens.length && at - from < 3 && (isIn(context, "source-ends", at) || isIn(context, "determiners", at))) at++;
  if (at === from) return null;
  for (let to = at; to < Math.min(context.tokens.length, at + 4) && context.tokens[to]!.kind !== "mark"; to++)
    if (isIn(context, "outlet", to)) return { from: at, to: to + 1 };
  return null;
}

function kindOf(context: PackContext, range: Range): SourceKind {
  const some = (list: "unnamed" | "outlet" | "group"): boolean => {
    for (let i = range.from; i < range.to; i++) if (isIn(context, list, i)) return true;
    return false;
  };
  return some("unnamed") ? "unnamed" : some("outlet") ? "outlet" : some("group") ? "group" : "named";
}

function sourceAt(context: PackContext, range: Range, kind: SourceKind): Source {
  return { ...spanOf(context, trimmedQuotes(context, range)), kind };
}

function trimmedQuotes(context: PackContext, { from, to }: Range): Range {
  const last = to - 1 > from && context.tokens[to - 1]!.word === "»" ? to - 1 : to;
  return { from, to: last };
}

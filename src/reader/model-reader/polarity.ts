import type { Span } from "#model";
import { isIn } from "../word-class.ts";
import type { Context } from "../context.ts";
import { spellings } from "../inflection.ts";
import { isRestricted } from "../only-scope.ts";
import type { Token } from "../token.ts";
import { isModal } from "../verb-group.ts";
import type { AnsweredCondition } from "./answer-items.ts";
import { POLARITY_WORDS } from "./data/polarity-words.ts";

/* Whether a quotation denies, and whether an "only" bears on a condition, told from the words alone. */

const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const DENY = listed(POLARITY_WORDS.deny);
const REFUSAL = listed(POLARITY_WORDS.refusal);
const forms = (verbs: string): ReadonlySet<string> => new Set(verbs.split(" ").flatMap((verb) => spellings(verb)));
const REFUSE = forms(POLARITY_WORDS.refuse);
const OPPOSE = forms(POLARITY_WORDS.oppose);
const RESTRICT = listed(POLARITY_WORDS.restrict);
const PLAIN = listed(POLARITY_WORDS.plain);
const EXCEPT = listed(POLARITY_WORDS.except);
const OPENERS = listed(POLARITY_WORDS.open);
const ENDS = listed(POLARITY_WORDS.end);
const HARMLESS = POLARITY_WORDS.harmless.split(", ").map((phrase) => phrase.split(" "));

/** How many tokens before a verb of opposing the modal verb or "to" of a promise may stand. */
const PROMISED = 4;
/** How many tokens before a connective an "only" right at it may stand. */
const NEAR = 3;

/** True where tokens deny what they speak of: by "not", "never", a verb of refusing. */
export function isDenied(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => (DENY.has(word) && !isHarmless(tokens, at)) || REFUSE.has(word));
}

/** True where tokens may be a refusal: they deny, or speak of stopping, opposing, being against, doing without. */
export function mayRefuse(tokens: readonly Token[]): boolean {
  return isDenied(tokens) || tokens.some(({ word }) => isOpposing(word) || word === "without");
}

/** True where tokens can be no promise: they deny, or oppose something outright. "Will stop the strikes" opposes as a promise, and is one. */
export function isAgainst(tokens: readonly Token[]): boolean {
  const promised = (at: number): boolean => tokens.slice(Math.max(0, at - PROMISED), at).some(({ word }) => isModal(word) || word === "to");
  return isDenied(tokens) || tokens.some(({ word }, at) => isOpposing(word) && !promised(at));
}

function isOpposing(word: string): boolean {
  return OPPOSE.has(word) || REFUSAL.has(word);
}

function isHarmless(tokens: readonly Token[], at: number): boolean {
  return HARMLESS.some((phrase) => phrase.some((_, back) => phrase.every((word, i) => tokens[at - back + i]?.word === word)));
}

/**
 * True where the relation that a model gives a condition is against the "only" of its clause: a restricted condition given as one that is enough
 * or only says when; a plain "if" of a promise or threat given as a necessary one, as an exception or as one that does not matter; an exception given
 * as anything else. `from` and `to` are the
 * condition's tokens, without its connective.
 */
export function misreadsOnly(
  context: Context,
  range: { readonly from: number; readonly to: number },
  { connective, relation }: AnsweredCondition,
  denied: boolean,
): boolean {
  const words = connectiveWords(connective);
  const at = connectiveAt(context.tokens, range.from, words);
  // A connective that was not given may be any of the words before the condition.
  const openings = at === range.from ? [at, at - 1, at - 2, at - 3].filter((each) => each > 0 && !isCounted(context.tokens, each)) : [at];
  const restricted =
    words.some((word) => RESTRICT.has(word)) ||
    openings.some((each) => isRestricted(context, each, range.to)) ||
    isNear(context.tokens, at, range.from) ||
    opensNear(context.tokens, range.from);
  if (relation === "negated") return restricted || (words.length === 1 && (PLAIN.has(words[0]!) || EXCEPT.has(words[0]!)));
  if (words.some((word) => EXCEPT.has(word))) return relation !== "exception";
  if (restricted) return relation !== "necessary";
  const isPlain = words.length === 1 && PLAIN.has(words[0]!);
  if (relation === "exception") return isPlain && !isDenied(context.tokens.slice(range.from, range.to));
  return relation === "necessary" && isPlain && !denied;
}

/** A connective in small letters, word by word. */
export function connectiveWords(connective: string): readonly string[] {
  return connective
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== "")
    .slice(0, 12);
}

/** Where the connective begins that stands right before a condition; the condition's own beginning where it does not stand there. */
function connectiveAt(tokens: readonly Token[], from: number, words: readonly string[]): number {
  const before = tokens.slice(Math.max(0, from - words.length), from);
  return words.length > 0 && before.length === words.length && before.every(({ word }, i) => word === words[i])
    ? from - words.length
    : from;
}

/** An "only" within a few tokens before the connective, or in it, whatever it goes with but a number or a noun. */
function isNear(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = Math.max(0, at - NEAR); i < from; i++) {
    const next = tokens[i + 1];
    const counts = next?.kind === "number" || (i + 1 < at && next !== undefined && isIn("counted", next.word));
    if (RESTRICT.has(tokens[i]!.word) && tokens[i - 1]?.word !== "not" && !counts) return true;
  }
  return false;
}

/** True where the token at `at` is a number or the like that an "only" right before it counts: "only two ships". */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const { word, kind } = tokens[at]!;
  return RESTRICT.has(tokens[at - 1]?.word ?? "") && (kind === "number" || isIn("counted", word));
}

/** An "only" that opens a connective of several words right before a condition: "only in the event of". */
function opensNear(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - OPENED), from);
  return before.some(({ word }, i) => RESTRICT.has(word) && OPENERS.has(before[i + 1]?.word ?? "") && before[i - 1]?.word !== "not");
}

/** How far behind its words a clause may still go on with its condition, in tokens. */
const BEHIND = 12;
/** How far behind the word that opens it a condition may begin, in tokens. */
const OPENED = 6;

/**
 * True where the clause of a quotation holds an "only if" or an "unless" that none of the given conditions stands behind: the act would be read as
 * free of it. The clause is the words and what follows up to the next "and", "but" or mark that ends one.
 */
export function losesOnly(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  conditions: readonly Span[],
): boolean {
  for (let i = from; i < Math.min(tokens.length, to + BEHIND); i++) {
    const { word } = tokens[i]!;
    if (i >= to && ENDS.has(word)) return false;
    const opens = EXCEPT.has(word) || (RESTRICT.has(word) && tokens[i - 1]?.word !== "not" && OPENERS.has(tokens[i + 1]?.word ?? ""));
    if (!opens) continue;
    const reach = tokens.slice(i, i + OPENED);
    if (!conditions.some(({ start, end }) => reach.some((token) => start <= token.start && token.end <= end))) return true;
  }
  return false;
}

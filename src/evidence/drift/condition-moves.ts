import type { Move } from "#model";
import type { SentenceTerms } from "../alignment/sentence-terms.ts";
import type { Token } from "../alignment/token.ts";
import {
  CONDITION_LENGTH,
  CONDITION_OPENERS,
  NO_CONDITION_AFTER,
  NO_CONDITION_BEFORE,
  ONLY_REACH,
  SURE_OPENERS,
  TIME_UNITS,
} from "./data/conditions.ts";
import { type Found, PhraseBook } from "./phrase-book.ts";
import { alike, placeOf, said, type Telling } from "./telling.ts";

interface Opener {
  readonly words: string;
  readonly necessary: boolean;
}

const BOOK = new PhraseBook<Opener>(
  CONDITION_OPENERS.flatMap(({ necessary, phrases }) => phrases.split("|").map((words) => [`=${words}`, { words, necessary }] as const)),
);

/** A condition: how it opens, and the words of content it consists in. */
interface Condition extends Found<Opener> {
  readonly necessary: boolean;
  /** True where the opener opens nothing but conditions, or "only" bears on it. */
  readonly sure: boolean;
  readonly content: readonly Token[];
}

/** The share of a condition's words that another one must have to be the same condition, and to be absent. */
const SAME = 0.5;
const ABSENT = 0.3;
/** The share of what the condition bears on that must be retold for it to count as lost. */
const RETOLD = 0.5;

/**
 * What became of conditions: lost, gained, or turned from one without which nothing happens ("only if") into one with which it does ("if"). A
 * condition that stands elsewhere in the report is not lost, and one in other words is the same.
 */
export function conditionMoves(earlier: Telling, later: Telling): Move[] {
  const [left, right] = [conditionsOf(earlier), conditionsOf(later)];
  return [
    ...left.flatMap((a) => turned(earlier, a, later, right)),
    ...left.flatMap((a) => dropped(earlier, a, later).map((span) => lostMove(earlier, span))),
    ...right.flatMap((b) => dropped(later, b, earlier).map((span) => gainedMove(later, span))),
  ];
}

function conditionsOf({ sentence, report }: Pick<Telling, "sentence" | "report">): Condition[] {
  const { tokens } = sentence;
  return BOOK.find(tokens).flatMap((found) => {
    const end = endOf(tokens, found.to, report.text);
    const content = tokens.slice(found.to, end).filter((token) => token.content);
    if (isSetPhrase(tokens, found)) return [];
    const only = onlyBefore(tokens, found.from);
    const necessary = found.value.necessary || only;
    const sure = SURE_OPENERS.has(found.value.words) || only;
    return content.length === 0 ? [] : [{ ...found, to: end, necessary, sure, content }];
  });
}

/** "Only" shortly before an opener bears on it, unless it counts hours or heads: "only two days after". */
function onlyBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - ONLY_REACH), at);
  const only = before.findLastIndex((token) => token.lower === "only");
  return only >= 0 && !before.slice(only + 1).some((token) => TIME_UNITS.has(token.lower) || /^\d/.test(token.lower));
}

/** "As if", "even if" and "if necessary" make nothing hang on anything. */
function isSetPhrase(tokens: readonly Token[], found: Found<Opener>): boolean {
  const [before, after] = [tokens[found.from - 1]?.lower ?? "", tokens[found.to]?.lower ?? ""];
  return found.value.words === "if" && (NO_CONDITION_BEFORE.has(before) || NO_CONDITION_AFTER.has(after));
}

/** A condition runs to the next mark of punctuation, at most some words. */
function endOf(tokens: readonly Token[], from: number, text: string): number {
  let to = from;
  while (to < tokens.length && to - from < CONDITION_LENGTH) {
    to++;
    const next = tokens[to];
    if (next === undefined || /[,;:.!?()]|\s[-–—]\s/.test(text.slice(tokens[to - 1]!.end, next.start))) break;
  }
  return to;
}

/** The share of a condition's words that are among others, of like meaning too. */
function shareIn(condition: Condition, tokens: readonly Token[]): number {
  return condition.content.filter((token) => tokens.some((other) => alike(token, other))).length / condition.content.length;
}

function same(a: Condition, b: Condition): boolean {
  return Math.max(shareIn(a, b.content), shareIn(b, a.content)) >= SAME;
}

/** "Only if" turned "if", or the other way round. */
function turned(earlier: Telling, a: Condition, later: Telling, right: readonly Condition[]): Move[] {
  const matching = right.filter((b) => same(a, b));
  const b = matching[0];
  if (b === undefined || matching.some((other) => other.necessary === a.necessary) || !(a.necessary ? a : b).sure) return [];
  if (needed(a.necessary ? later : earlier, a.necessary ? b : a)) return [];
  const [from, to] = [placeOf(earlier.sentence.tokens, a), placeOf(later.sentence.tokens, b)];
  const words = a.necessary
    ? `${said(earlier, from)} names what must be; ${said(later, to)} names what is enough: a necessary condition became a sufficient one`
    : `${said(earlier, from)} names what is enough; ${said(later, to)} names what must be: a condition became a necessary one`;
  return [{ scale: "necessity", direction: a.necessary ? "lost" : "gained", earlier: from, later: to, grounds: words }];
}

/** Other words that make a condition a necessary one: depends, requires, must, not … until. */
function needed({ sentence }: Telling, { from, to }: Found<unknown>): boolean {
  return sentence.tokens.some(({ stem, lower }, i) => (i < from || i >= to) && (NEEDING_STEMS.has(stem) || NEEDING_WORDS.has(lower)));
}

const NEEDING_STEMS: ReadonlySet<string> = new Set(["requir", "depend", "hing", "conting"]);
const NEEDING_WORDS: ReadonlySet<string> = new Set([
  "only",
  "must",
  "impossible",
  "need",
  "needs",
  "needed",
  "necessary",
  "crucial",
  "nothing",
  "never",
]);

/** A condition whose words are nowhere in the other report's conditions nor in the aligned sentence, though what it bears on is told there. */
function dropped(from: Telling, condition: Condition, to: Telling): ReturnType<typeof placeOf>[] {
  if (!condition.sure || shareIn(condition, to.sentence.tokens) > ABSENT) return [];
  const rest = contentBeside(from.sentence, condition);
  const retold = rest.filter((token) => to.sentence.tokens.some((other) => alike(token, other)));
  if (rest.length < 2 || retold.length < RETOLD * rest.length) return [];
  const elsewhere = to.all.some((sentence) => conditionsOf({ sentence, report: to.report }).some((other) => same(condition, other)));
  return elsewhere ? [] : [placeOf(from.sentence.tokens, condition)];
}

function contentBeside(sentence: SentenceTerms, { from, to }: Condition): Token[] {
  return sentence.tokens.filter((token, i) => token.content && (i < from || i >= to));
}

function lostMove(earlier: Telling, span: ReturnType<typeof placeOf>): Move {
  const grounds = `the condition ${said(earlier, span)} is gone, and what it bore on is told without it`;
  return { scale: "condition", direction: "lost", earlier: span, later: null, grounds };
}

function gainedMove(later: Telling, span: ReturnType<typeof placeOf>): Move {
  return { scale: "condition", direction: "gained", earlier: null, later: span, grounds: `the condition ${said(later, span)} is new` };
}

import type { Move } from "#model";
import type { Token } from "../alignment/token.ts";
import { LADDERS } from "./data/ladders.ts";
import { ASSERTED, CARRIERS, MODALS, NEGATIONS } from "./data/modals.ts";
import { type Found, PhraseBook } from "./phrase-book.ts";
import { alike, linkage, placeOf, said, type Telling } from "./telling.ts";

const BOOK = new PhraseBook(MODALS.flatMap(({ phrases }, rank) => phrases.split("|").map((phrase) => [phrase, rank] as const)));
const SAYING = new PhraseBook(
  LADDERS.filter(({ scale }) => scale === "saying").flatMap(({ steps }) =>
    steps.flatMap(({ phrases }) => phrases.split("|").map((phrase) => [phrase, true] as const)),
  ),
);

/** How far after a modal its verb may stand, in words. */
const REACH = 6;
const POSSIBLE = 0;
const WOULD = 2;

/** A modal with the verb it bears on. */
interface Modal extends Found<number> {
  /** Its verb's place among the words. */
  readonly verb: number;
}

/**
 * What is said to be more or less sure. A modal is compared with the one that bears on the same verb, or with the bare verb, which asserts.
 * What will be and what must be are as sure, and "would" for "will" is no move in reported speech: English moves the tense there.
 */
export function modalMoves(earlier: Telling, later: Telling): Move[] {
  const [left, right] = [modalsOf(earlier.sentence.tokens), modalsOf(later.sentence.tokens)];
  const reported = saysSo(earlier) || saysSo(later);
  const rank = (value: number): number => (reported && value === WOULD ? ASSERTED : value);
  const between = left.flatMap((a) => {
    const b = right.find((item) => sameVerb(earlier, a, later, item));
    return b === undefined || rank(a.value) === rank(b.value) || Math.min(a.value, b.value) >= ASSERTED
      ? []
      : [moveOf(earlier, a, later, b, rank(b.value) > rank(a.value))];
  });
  return [...between, ...asserted(earlier, left, later, right, "harder"), ...asserted(later, right, earlier, left, "softer")];
}

/** From this share of common surroundings on, two verbs of like meaning are taken for one. */
const LINKED = 0.3;

function sameVerb(earlier: Telling, a: Modal, later: Telling, b: Modal): boolean {
  const [left, right] = [earlier.sentence.tokens[a.verb]!, later.sentence.tokens[b.verb]!];
  return left.stem === right.stem || (alike(left, right) && linkage(earlier, a, later, b, "around") >= LINKED);
}

/** True where somebody is said to say so. */
export function saysSo(telling: Telling): boolean {
  return SAYING.find(telling.sentence.tokens).length > 0;
}

function modalsOf(tokens: readonly Token[]): Modal[] {
  return BOOK.find(tokens).flatMap((found) => {
    if (tokens[found.from]!.lower === "may" && tokens[found.from]!.capital) return [];
    const verb = verbAfter(tokens, found.to);
    return verb === null ? [] : [{ ...found, verb }];
  });
}

/** The first word after `from` that is neither an adverb nor the form of a verb. */
function verbAfter(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const { lower, content } = tokens[i]!;
    if (content && !CARRIERS.has(lower) && !lower.endsWith("ly")) return i;
  }
  return null;
}

/** Only what was no more than possible can have become an assertion; what was expected may have come about meanwhile. */
function asserted(from: Telling, modals: readonly Modal[], to: Telling, others: readonly Modal[], direction: "harder" | "softer"): Move[] {
  const tokens = to.sentence.tokens;
  return modals.flatMap((modal) => {
    const verb = from.sentence.tokens[modal.verb]!;
    const between = from.sentence.tokens.slice(modal.to, modal.verb);
    if (
      between.some(({ lower }) => NEGATIONS.has(lower)) ||
      modal.value > POSSIBLE ||
      others.some((other) => alike(tokens[other.verb]!, verb))
    )
      return [];
    const at = tokens.findIndex((token, i) => token.stem === verb.stem && isPlainVerb(tokens, i));
    if (at < 0) return [];
    const [span, other] = [placeOf(from.sentence.tokens, { from: modal.from, to: modal.verb + 1 }), tokens[at]!];
    const bare = { start: other.start, end: other.end };
    const words = `${said(from, span)} is ${MODALS[modal.value]!.name} only, ${said(to, bare)} is asserted`;
    return [
      direction === "harder"
        ? { scale: "modality" as const, direction, earlier: span, later: bare, grounds: words }
        : { scale: "modality" as const, direction, earlier: bare, later: span, grounds: words },
    ];
  });
}

/** A verb that stands by itself: in a finite form, and not after a word that makes it a noun or an infinitive. */
function isPlainVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  if (/^(?:the|a|an|of|its|their|his|her|to|no|any|this|that|for|in|on|by|from|without|if|be|been|being|and|or)$/.test(before))
    return false;
  return /(?:ed|s)$/.test(tokens[at]!.lower) && !tokens[at]!.capital && !conditionBefore(tokens, at);
}

/** An "if" shortly before makes a verb part of a condition. */
function conditionBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 8), at).some(({ lower }) => lower === "if" || lower === "unless" || lower === "whether");
}

function moveOf(earlier: Telling, a: Modal, later: Telling, b: Modal, up: boolean): Move {
  const [from, to] = [
    placeOf(earlier.sentence.tokens, { from: a.from, to: a.verb + 1 }),
    placeOf(later.sentence.tokens, { from: b.from, to: b.verb + 1 }),
  ];
  return {
    scale: "modality",
    direction: up ? "harder" : "softer",
    earlier: from,
    later: to,
    grounds: `how sure it is: ${said(earlier, from)} (${MODALS[a.value]!.name}) became ${said(later, to)} (${MODALS[b.value]!.name})`,
  };
}

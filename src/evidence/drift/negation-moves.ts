import type { Move } from "#model";
import type { Token } from "../alignment/token.ts";
import { CARRIERS, NEGATIONS, PLAIN_NEGATIONS } from "./data/modals.ts";
import { said, type Telling } from "./telling.ts";

/** How far after a negation its verb may stand, in words. */
const REACH = 5;

/**
 * A denial that turned into an assertion, or the other way round: the negated verb stands in the other sentence in the same word, and that
 * sentence has nothing that could negate it, by another word or in another place.
 */
export function negationMoves(earlier: Telling, later: Telling): Move[] {
  return [
    ...affirmed(earlier, later).map(([no, yes]): Move => {
      const grounds = `${said(earlier, no)} was denied; ${said(later, yes)} is asserted`;
      return { scale: "negation", direction: "lost", earlier: no, later: yes, grounds };
    }),
    ...affirmed(later, earlier).map(([no, yes]): Move => {
      const grounds = `${said(earlier, yes)} was asserted; ${said(later, no)} is denied`;
      return { scale: "negation", direction: "gained", earlier: yes, later: no, grounds };
    }),
  ];
}

type Place = { readonly start: number; readonly end: number };

function affirmed(from: Telling, to: Telling): [Place, Place][] {
  const tokens = to.sentence.tokens;
  if (tokens.some((token) => isNegation(token)) || from.sentence.tokens.some((token) => EXCEPTING.has(token.lower))) return [];
  return from.sentence.tokens.flatMap((token, i): [Place, Place][] => {
    if (!isPlainNegation(token)) return [];
    const verb = from.sentence.tokens.slice(i + 1, i + 1 + REACH).find(isVerbLike);
    const other =
      verb === undefined
        ? undefined
        : tokens.find((candidate, at) => candidate.stem === verb.stem && !BEFORE_NOUN.has(tokens[at - 1]?.lower ?? ""));
    if (verb === undefined || other === undefined) return [];
    return [
      [
        { start: token.start, end: verb.end },
        { start: other.start, end: other.end },
      ],
    ];
  });
}

/** "Not without" and "not until" deny nothing: they name a condition. */
const EXCEPTING: ReadonlySet<string> = new Set("without unless until before except but only".split(" "));

/** After these a word is a noun or an infinitive, which asserts nothing. */
const BEFORE_NOUN: ReadonlySet<string> = new Set("the a an of to this that these those his her its their any".split(" "));

function isVerbLike(token: Token): boolean {
  return token.content && !CARRIERS.has(token.lower) && !token.lower.endsWith("ly") && !token.capital;
}

function isPlainNegation({ lower }: Token): boolean {
  return PLAIN_NEGATIONS.has(lower) || lower.endsWith("n't");
}

function isNegation(token: Token): boolean {
  return NEGATIONS.has(token.lower) || token.lower.endsWith("n't");
}

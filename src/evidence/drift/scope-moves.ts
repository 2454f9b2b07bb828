import type { Move } from "#model";
import type { Token } from "../alignment/token.ts";
import { LADDERS } from "./data/ladders.ts";
import { LIMITS, NUMBER_WORDS } from "./data/quantities.ts";
import { type Found, PhraseBook } from "./phrase-book.ts";
import { alike, placeOf, said, type Telling } from "./telling.ts";

const STEPS = LADDERS.find(({ scale }) => scale === "scope")!.steps;
const BOOK = new PhraseBook(STEPS.flatMap(({ phrases }, rank) => phrases.split("|").map((phrase) => [phrase, rank] as const)));
const LIMIT_BOOK = new PhraseBook(LIMITS.map((words) => [`=${words}`, true] as const));
/** "Some" to "most" leave some out. */
const PART = { from: 1, to: 4 };
const REACH = 3;

/** A part of a group that became the group: "some members" in one telling, "members" without more in the other. */
export function scopeMoves(earlier: Telling, later: Telling): Move[] {
  return [
    ...whole(earlier, later).map(([part, all]): Move => {
      return {
        scale: "scope",
        direction: "wider",
        earlier: part,
        later: all,
        grounds: `${said(earlier, part)} became ${said(later, all)}, as if all`,
      };
    }),
    ...whole(later, earlier).map(([part, all]): Move => {
      return {
        scale: "scope",
        direction: "narrower",
        earlier: all,
        later: part,
        grounds: `${said(earlier, all)}, as if all, became ${said(later, part)}`,
      };
    }),
  ];
}

/** A limit that was put to a statement or taken off it: "in peacetime", "on a permanent basis". */
export function limitMoves(earlier: Telling, later: Telling): Move[] {
  return [
    ...limits(earlier, later).map((span): Move => {
      return { scale: "scope", direction: "wider", earlier: span, later: null, grounds: `the limit ${said(earlier, span)} is gone` };
    }),
    ...limits(later, earlier).map((span): Move => {
      return { scale: "scope", direction: "narrower", earlier: null, later: span, grounds: `the limit ${said(later, span)} is new` };
    }),
  ];
}

/** The limits of one telling that the other lacks, where it tells what stands right before them. */
function limits(from: Telling, to: Telling): Place[] {
  const { tokens } = from.sentence;
  const others = LIMIT_BOOK.find(to.sentence.tokens);
  return LIMIT_BOOK.find(tokens).flatMap((found) => {
    const before = tokens
      .slice(0, found.from)
      .filter((token) => token.content)
      .slice(-2);
    const told = before.length > 0 && before.every((token) => to.sentence.tokens.some((other) => alike(token, other)));
    return told && others.length === 0 ? [placeOf(tokens, found)] : [];
  });
}

type Place = ReturnType<typeof placeOf>;

/** Parts in one telling whose noun stands bare, in the plural, in the other; none where that one says how many anywhere. */
function whole(from: Telling, to: Telling): [Place, Place][] {
  const tokens = to.sentence.tokens;
  if (BOOK.find(tokens).some(({ value }) => value >= PART.from)) return [];
  return BOOK.find(from.sentence.tokens).flatMap((found): [Place, Place][] => {
    const noun = nounOf(from.sentence.tokens, found);
    if (found.value < PART.from || found.value > PART.to || noun === null) return [];
    const at = tokens.findIndex((token, i) => isPlural(token) && alike(token, from.sentence.tokens[noun]!) && isBare(tokens, i));
    if (at < 0) return [];
    const bare = tokens[at]!;
    return [[placeOf(from.sentence.tokens, { from: found.from, to: noun + 1 }), { start: bare.start, end: bare.end }]];
  });
}

function nounOf(tokens: readonly Token[], found: Found<number>): number | null {
  for (let i = found.to; i < Math.min(tokens.length, found.to + REACH); i++) if (tokens[i]!.content && isPlural(tokens[i]!)) return i;
  return null;
}

function isPlural({ lower }: Token): boolean {
  return lower.length > 3 && lower.endsWith("s") && !lower.endsWith("ss");
}

/** No article, number or pronoun before it makes it these and no others. */
function isBare(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .every(({ lower }) => !NUMBER_WORDS.has(lower) && !/^(?:\d.*|these|those|other|one|two|certain|of)$/.test(lower));
}

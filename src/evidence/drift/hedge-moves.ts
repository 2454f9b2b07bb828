import type { Move } from "#model";
import { type HedgeKind, HEDGES } from "./data/hedges.ts";
import { saysSo } from "./modal-moves.ts";
import { type Found, PhraseBook } from "./phrase-book.ts";
import { placeOf, said, type Telling } from "./telling.ts";

const BOOK = new PhraseBook<HedgeKind>(HEDGES.flatMap((kind) => kind.phrases.split("|").map((words) => [`=${words}`, kind] as const)));

/** How far from a hedge the word it bears on stands, and how near another hedge must be to bear on the same word, in words. */
const REACH = 3;

/** Hedges lost and gained: the word a hedge bore on stands in the other telling without any of that kind. */
export function hedgeMoves(earlier: Telling, later: Telling): Move[] {
  return [
    ...unhedged(earlier, later).map(({ hedge, bare, kind }): Move => {
      const grounds = `${said(earlier, hedge)} (${kind.name}) is gone before ${said(later, bare)}`;
      return { scale: "hedge", direction: "lost", earlier: hedge, later: bare, grounds };
    }),
    ...unhedged(later, earlier).map(({ hedge, bare, kind }): Move => {
      const grounds = `${said(later, hedge)} (${kind.name}) came in before ${said(earlier, bare)}`;
      return { scale: "hedge", direction: "gained", earlier: bare, later: hedge, grounds };
    }),
  ];
}

type Place = ReturnType<typeof placeOf>;

/** The hedges of one telling that the other one does without. */
function unhedged(from: Telling, to: Telling): { hedge: Place; bare: Place; kind: HedgeKind }[] {
  const others = BOOK.find(to.sentence.tokens);
  return BOOK.find(from.sentence.tokens).flatMap((found) => {
    const kind = found.value;
    if (others.some((other) => other.value === kind) || (kind.replacedByASpeaker && saysSo(to))) return [];
    const at = bareAt(from, found, to);
    if (at === null) return [];
    const bare = to.sentence.tokens[at]!;
    return [{ hedge: placeOf(from.sentence.tokens, found), bare: { start: bare.start, end: bare.end }, kind }];
  });
}

/** Where the word after a hedge stands in the other telling. */
function bareAt(from: Telling, found: Found<HedgeKind>, to: Telling): number | null {
  const next = from.sentence.tokens.slice(found.to, found.to + REACH).find((token) => token.content);
  if (next === undefined || (found.value.before === "a number" && !/^\d[\d.,]*$/.test(next.lower))) return null;
  const at = to.sentence.tokens.findIndex((token) => token.stem === next.stem);
  return at < 0 ? null : at;
}

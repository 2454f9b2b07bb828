import type { Move } from "#model";
import { type Frame, FRAMES, type Naming } from "./data/frames.ts";
import { type Found, PhraseBook } from "./phrase-book.ts";
import { linkage, placeOf, said, type Telling } from "./telling.ts";

interface Named {
  readonly frame: Frame;
  readonly naming: Naming;
}

const BOOKS: readonly { readonly frame: Frame; readonly book: PhraseBook<Named> }[] = FRAMES.map((frame) => ({
  frame,
  book: new PhraseBook(frame.namings.flatMap((naming) => naming.phrases.split("|").map((phrase) => [phrase, { frame, naming }] as const))),
}));

/** From this share of common surroundings on, two names are taken to name one thing. */
const LINKED = 0.34;

/** Names of one thing that changed between two aligned sentences, where either takes a side. */
export function framingMoves(earlier: Telling, later: Telling): Move[] {
  return BOOKS.filter(({ frame }) => !frame.throughout).flatMap(({ frame, book }) => {
    const [left, right] = apart(book.find(earlier.sentence.tokens), book.find(later.sentence.tokens));
    for (const a of left)
      for (const b of right) {
        const isLoaded = a.value.naming.loaded || b.value.naming.loaded;
        if (!isLoaded || linkage(earlier, a, later, b, "around") < LINKED) continue;
        return [moveOf(earlier, a, later, b, frame)];
      }
    return [];
  });
}

/**
 * Names that one report uses throughout where the other uses others: told once, at the first place of each. A plain name that gives way to a
 * plain one is no move.
 */
export function namingMoves(earlier: Telling, later: Telling): Move[] {
  return BOOKS.filter(({ frame }) => frame.throughout).flatMap(({ frame, book }) => {
    const [left, right] = [book.find(earlier.sentence.tokens), book.find(later.sentence.tokens)];
    const [freshLeft, freshRight] = apart(left, right);
    const b = freshRight.find((found) => found.value.naming.loaded);
    const a = freshLeft.find((found) => found.value.naming.loaded) ?? left[0];
    if (b !== undefined && a !== undefined) return [moveOf(earlier, a, later, b, frame)];
    const gone = freshLeft.find((found) => found.value.naming.loaded);
    return gone !== undefined && right[0] !== undefined ? [moveOf(earlier, gone, later, right[0], frame)] : [];
  });
}

/** The names of each side that the other does not use. */
function apart(left: readonly Found<Named>[], right: readonly Found<Named>[]): [Found<Named>[], Found<Named>[]] {
  const [inLeft, inRight] = [left, right].map((side) => new Set(side.map((found) => found.value.naming))) as [Set<Naming>, Set<Naming>];
  return [left.filter((found) => !inRight.has(found.value.naming)), right.filter((found) => !inLeft.has(found.value.naming))];
}

function moveOf(earlier: Telling, a: Found<Named>, later: Telling, b: Found<Named>, frame: Frame): Move {
  const [from, to] = [placeOf(earlier.sentence.tokens, a), placeOf(later.sentence.tokens, b)];
  return {
    scale: "framing",
    direction: "changed",
    earlier: from,
    later: to,
    grounds: `${frame.of} is called ${said(earlier, from)} by one and ${said(later, to)} by the other`,
  };
}

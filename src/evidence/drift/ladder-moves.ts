import type { Move } from "#model";
import { type Ladder, LADDERS } from "./data/ladders.ts";
import { type Found, PhraseBook } from "./phrase-book.ts";
import { linkage, placeOf, said, type Telling } from "./telling.ts";

/** From this share of common surroundings on, two words of a ladder are taken to speak of one thing. */
const LINKED = 0.3;

const BOOKS: readonly { readonly ladder: Ladder; readonly book: PhraseBook<number> }[] = LADDERS.map((ladder) => ({
  ladder,
  book: new PhraseBook(ladder.steps.flatMap(({ phrases }, rank) => phrases.split("|").map((phrase) => [phrase, rank] as const))),
}));

/** What went up or down a ladder between two aligned sentences. A step that stands on both sides is no move. */
export function ladderMoves(earlier: Telling, later: Telling): Move[] {
  return BOOKS.flatMap(({ ladder, book }) => {
    const [left, right] = uncancelled(earlier, book.find(earlier.sentence.tokens), later, book.find(later.sentence.tokens), ladder);
    if (left.length === 0 || right.length === 0) return [];
    return linked(earlier, left, later, right, ladder).map(([a, b]) => moveOf(earlier, a, later, b, ladder));
  });
}

/** Below this share of common surroundings two words of one step speak of two things, where what stands around tells. */
const APART = 0.1;

/** The steps of each side that the other does not have, or has of another thing. */
function uncancelled(
  earlier: Telling,
  left: readonly Found<number>[],
  later: Telling,
  right: readonly Found<number>[],
  { about }: Ladder,
): [Found<number>[], Found<number>[]] {
  const cancels = (a: Found<number>, b: Found<number>): boolean =>
    a.value === b.value && (about === "ahead" || linkage(earlier, a, later, b, about) >= APART);
  return [left.filter((a) => !right.some((b) => cancels(a, b))), right.filter((b) => !left.some((a) => cancels(a, b)))];
}

/** Pairs of steps that speak of one thing, the best linked first, each step once. */
function linked(
  earlier: Telling,
  left: readonly Found<number>[],
  later: Telling,
  right: readonly Found<number>[],
  { about }: Ladder,
): [Found<number>, Found<number>][] {
  const links = left.flatMap((a) => right.map((b) => ({ a, b, link: linkage(earlier, a, later, b, about) })));
  links.sort((x, y) => y.link - x.link);
  const taken = new Set<Found<number>>();
  return links.flatMap(({ a, b, link }): [Found<number>, Found<number>][] => {
    if (link < LINKED || taken.has(a) || taken.has(b)) return [];
    taken.add(a);
    taken.add(b);
    return [[a, b]];
  });
}

function moveOf(earlier: Telling, a: Found<number>, later: Telling, b: Found<number>, ladder: Ladder): Move {
  const [from, to] = [placeOf(earlier.sentence.tokens, a), placeOf(later.sentence.tokens, b)];
  const down = ladder.up === "harder" ? "softer" : "narrower";
  const name = (rank: number): string => ladder.steps[rank]!.name;
  return {
    scale: ladder.scale,
    direction: b.value > a.value ? ladder.up : down,
    earlier: from,
    later: to,
    grounds: `${ladder.name}: ${said(earlier, from)} (${name(a.value)}) became ${said(later, to)} (${name(b.value)})`,
  };
}

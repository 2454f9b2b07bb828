import type { Diagram, Node } from "#diagram";

/** One term of a sum: it adds its weight where all of its parts hold. */
interface Term {
  readonly parts: readonly Node[];
  readonly weight: number;
}

/** A part is taken out of a sum where so great a share of the terms has it; what fewer have is cheaper left where it is. */
const SHARE = 0.5;

/**
 * "The weights of the terms that hold sum to at least `least`". A function that many terms have among their parts (the ceasefire that all
 * armies wait for) is taken out first: where it holds the terms are left to the rest of their parts, elsewhere they add nothing. So it
 * stands in the sum's function once, and not in each step on the way to it.
 */
export function shareOut(diagram: Diagram, terms: readonly Term[], least: number): Node {
  const common = mostCommon(diagram, terms);
  if (common === undefined)
    return diagram.weighted(
      terms.map(({ parts, weight }) => ({ node: diagram.all(parts), weight })),
      least,
    );
  const freed = terms.map(({ parts, weight }) => ({ parts: parts.filter((part) => part !== common), weight }));
  const others = terms.filter(({ parts }) => !parts.includes(common));
  return diagram.or(diagram.and(common, shareOut(diagram, freed, least)), shareOut(diagram, others, least));
}

/** The function, not a variable or a constant, that most terms have as a part; `undefined` where it is too few of them. */
function mostCommon(diagram: Diagram, terms: readonly Term[]): Node | undefined {
  const having = new Map<Node, number>();
  for (const { parts } of terms) for (const part of new Set(parts)) having.set(part, (having.get(part) ?? 0) + 1);
  const shared = [...having].filter(([part, count]) => count > 1 && count >= SHARE * terms.length && diagram.support(part).length > 1);
  return shared.reduce<readonly [Node | undefined, number]>((most, next) => (next[1] > most[1] ? next : most), [undefined, 0])[0];
}

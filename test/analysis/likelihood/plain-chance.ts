import type { Chance } from "#model";

/** Choices that go together with one weight. */
export interface PlainLink {
  readonly members: readonly string[];
  readonly degree: number;
}

/** Every assignment of some names. */
export function assignments(names: readonly string[]): Record<string, boolean>[] {
  return Array.from({ length: 2 ** names.length }, (_, bits) =>
    Object.fromEntries(names.map((name, index) => [name, ((bits >> index) & 1) === 1])),
  );
}

/**
 * The chance of one assignment, written apart from the program: a link's members have, under their common draw, exactly these values where
 * the draw lies below the least chance of those that hold and not below the greatest of those that do not.
 */
function massOf(values: Readonly<Record<string, boolean>>, chances: Readonly<Record<string, number>>, links: readonly PlainLink[]): number {
  const alone = (names: readonly string[]): number =>
    names.reduce((product, name) => product * (values[name] ? chances[name]! : 1 - chances[name]!), 1);
  const linked = new Set(links.flatMap(({ members }) => members));
  return links.reduce(
    (product, { members, degree }) => {
      const below = Math.min(1, ...members.filter((name) => values[name]).map((name) => chances[name]!));
      const from = Math.max(0, ...members.filter((name) => !values[name]).map((name) => chances[name]!));
      return product * (degree * Math.max(0, below - from) + (1 - degree) * alone(members));
    },
    alone(Object.keys(values).filter((name) => !linked.has(name))),
  );
}

/** The chance of a function given as a table, by summing over every assignment. */
export function plainChance(
  names: readonly string[],
  holds: (values: Readonly<Record<string, boolean>>) => boolean,
  chances: Readonly<Record<string, number>>,
  links: readonly PlainLink[] = [],
): number {
  return sumOf(assignments(names).filter(holds), chances, links);
}

/** The chance that one of these assignments comes about. */
export function sumOf(
  rows: readonly Readonly<Record<string, boolean>>[],
  chances: Readonly<Record<string, number>>,
  links: readonly PlainLink[],
): number {
  return rows.reduce((sum, values) => sum + massOf(values, chances, links), 0);
}

/** Every way to take one end of each interval. */
export function endsOf(chances: Readonly<Record<string, Chance>>): Record<string, number>[] {
  let found: Record<string, number>[] = [{}];
  for (const [name, { low, high }] of Object.entries(chances)) {
    found = found.flatMap((one) => [...new Set([low, high])].map((end) => ({ ...one, [name]: end })));
  }
  return found;
}

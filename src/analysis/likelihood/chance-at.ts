import type { Chances, Drawn, DrawnTogether, Weighable } from "./weighable.ts";

/** One way in which the common draws may fall: what they fix, and how likely they do. */
interface World {
  readonly weight: number;
  readonly fixed: Chances;
}

/**
 * The exact chance of a function. With the weight `degree` one draw u, even between 0 and 1, decides all members of a link: each holds when u
 * is below its chance (they are *comonotone*, so each alone keeps its chance, and the less likely hold only where the likelier do). Else,
 * and whatever is in no link, each is decided on its own. The mixture is Marshall and Olkin's (1988) upper Fréchet bound with independence.
 */
export function chanceAt(of: Weighable, drawn: Drawn): number {
  if (of.together) return of.together.chance(drawn);
  const { chances, links } = drawn;
  let sum = 0;
  for (const { weight, fixed } of worldsOf(links, chances)) sum += weight * of.chance({ ...chances, ...fixed });
  return sum;
}

/** How much the chance rises from no to yes, for every variable of the function that is in no link: it is linear in the chance of each of them. */
export function importancesAt(of: Weighable, drawn: Drawn): ReadonlyMap<string, number> {
  if (of.together) return of.together.importances(drawn);
  const { chances, links } = drawn;
  const sums = new Map<string, number>();
  for (const { weight, fixed } of worldsOf(links, chances)) {
    for (const [name, rise] of of.importances({ ...chances, ...fixed })) sums.set(name, (sums.get(name) ?? 0) + weight * rise);
  }
  for (const { members } of links) for (const name of members) sums.delete(name);
  return sums;
}

/** The exact chance that a function and one of its inputs hold together. */
export function chanceWith(of: Weighable, drawn: Drawn, name: string): number {
  if (of.together) return of.together.chanceWith(drawn, name);
  const { chances, links } = drawn;
  let sum = 0;
  for (const { weight, fixed } of worldsOf(links, chances)) {
    const own = fixed[name] ?? chances[name]!;
    if (own > 0) sum += weight * own * of.chance({ ...chances, ...fixed, [name]: 1 });
  }
  return sum;
}

/** How many ways there are: a link of k members adds at most k + 2 times as many. */
export function countWorlds(links: readonly { readonly members: readonly string[] }[]): number {
  return links.reduce((product, { members }) => product * (members.length + 2), 1);
}

function worldsOf(links: readonly DrawnTogether[], chances: Chances): readonly World[] {
  let worlds: readonly World[] = [{ weight: 1, fixed: {} }];
  for (const link of links) {
    const ways = drawsOf(link, chances);
    worlds = worlds.flatMap((world) =>
      ways.map(({ weight, fixed }) => ({ weight: world.weight * weight, fixed: { ...world.fixed, ...fixed } })),
    );
  }
  return worlds;
}

/** Each on its own; or one draw, which falls between two neighbouring chances, so that those above it hold and those below do not. */
function drawsOf({ members, degree }: DrawnTogether, chances: Chances): readonly World[] {
  const steps = [...new Set([1, ...members.map((name) => chances[name]!), 0])].sort((one, other) => other - one);
  const common = steps.slice(1).map((below, i) => ({
    weight: degree * (steps[i]! - below),
    fixed: Object.fromEntries(members.map((name) => [name, Number(chances[name]! > below)])),
  }));
  return [{ weight: 1 - degree, fixed: {} }, ...common].filter(({ weight }) => weight > 0);
}

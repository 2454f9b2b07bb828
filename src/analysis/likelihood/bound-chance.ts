import type { Chance } from "#model";
import { isPoint } from "#model";
import type { Direction } from "../scenario/directions.ts";
import { chanceAt, countWorlds, importancesAt } from "./chance-at.ts";
import type { Link } from "./odds.ts";
import type { Drawn, DrawnTogether, Weighable } from "./weighable.ts";

/** The least and the greatest chance of a function; `exact` is false where they lie outside the true ones, and may be wider. */
export interface BoundedChance extends Chance {
  readonly exact: boolean;
}

/** A function, or two that enclose it: `inner` holds only where it does, `outer` wherever it does. Both are the function itself where it is known. */
export interface Enclosed {
  readonly inner: Weighable;
  readonly outer: Weighable;
  /** Two others that enclose the same function: whichever is nearer to it counts. */
  readonly also?: Enclosed;
}

/** The most ways that common draws may fall, and the most passes over a function, before ends are certified instead of met. */
const MOST_WORLDS = 1024;
const MOST_PASSES = 8192;
/** The most passes over a function that needs no draws: each is over a whole tree. */
const MOST_TREE_PASSES = 64;

/** What a function's chance is bounded over. */
interface Given {
  readonly chances: ReadonlyMap<string, Chance>;
  readonly links: readonly Link[];
  /** How the function can depend on a variable, as far as that is known beforehand. */
  readonly directions: ReadonlyMap<string, Direction>;
}

/** The chance of one function: as its inputs are judged, and with one of them at a number of its own. */
export interface ChanceBounder {
  readonly now: BoundedChance;
  at(name: string, chance: number): Chance;
}

/** One end of a chance, and the same with one input's chance replaced. */
interface End {
  readonly now: number;
  at(name: string, chance: number): number;
}

/**
 * The chance of a function whose inputs are intervals. It is linear in every chance (and degree of a link) while the others stay, so its
 * least and greatest value lie at ends: at once known where the function can only rise or only fall with a variable; tried in all
 * combinations where it can do both. What is left after {@link MOST_PASSES}, and a linked variable that can do both (there the chance is
 * linear only between the members' chances), is taken at its worst and best in every single scenario: certified, but no longer exact.
 */
export function boundChance({ inner, outer, also }: Enclosed, given: Given): ChanceBounder {
  const own = boundPair(inner, outer, given);
  return also === undefined ? own : narrower(own, boundChance(also, given));
}

/** Where both bound one chance, so does what they have in common. */
function narrower(one: ChanceBounder, other: ChanceBounder): ChanceBounder {
  return {
    now: { ...common(one.now, other.now), exact: one.now.exact || other.now.exact },
    at: (name, chance) => common(one.at(name, chance), other.at(name, chance)),
  };
}

/** What two bounds of one chance have in common. */
export function common(one: Chance, other: Chance): Chance {
  return { low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) };
}

function boundPair(inner: Weighable, outer: Weighable, given: Given): ChanceBounder {
  const ofInner = reachOf(inner, given);
  const ofOuter = outer === inner ? ofInner : reachOf(outer, given);
  const [low, high] = [endOf(inner, given, ofInner, false), endOf(outer, given, ofOuter, true)];
  return {
    now: { low: within(low.now), high: within(high.now), exact: inner === outer && ofInner.worst.length === 0 },
    at: (name, chance) => ({ low: within(low.at(name, chance)), high: within(high.at(name, chance)) }),
  };
}

/** Which variables fall, what is gone through at all its ends, and what is taken at its worst and best instead. */
interface Reach {
  readonly falling: ReadonlySet<string>;
  readonly kept: readonly Link[];
  readonly tried: readonly string[];
  readonly worst: readonly string[];
}

function reachOf(of: Weighable, { chances, links, directions }: Given): Reach {
  const within = linksWithin(links, new Set(of.support));
  const linked = new Set(within.flatMap(({ members }) => members));
  const wide = of.support.filter((name) => !isPoint(chances.get(name)!));
  const open = wide.filter((name) => (directions.get(name) ?? "both") === "both" && !of.rises(name));
  const falling = new Set(wide.filter((name) => directions.get(name) === "falls" || (open.includes(name) && of.falls(name))));
  const both = open.filter((name) => !falling.has(name));
  const free = both.filter((name) => !linked.has(name));
  const { kept, tried, dropped } = withinReach(of, within, free);
  return { falling, kept, tried, worst: [...dropped, ...both.filter((name) => linked.has(name))] };
}

/** One end, at the corner of the inputs' intervals where it lies. */
function endOf(whole: Weighable, given: Given, { falling, kept: all, tried, worst }: Reach, best: boolean): End {
  const of = worst.length === 0 ? whole : whole.without(worst, best);
  const kept = linksWithin(all, new Set(of.support));
  const linked = new Set(kept.flatMap(({ members }) => members));
  const endAt = (name: string, high: boolean): number => (high ? given.chances.get(name)!.high : given.chances.get(name)!.low);
  const chances = Object.fromEntries(of.support.map((name) => [name, endAt(name, best !== falling.has(name))]));
  const drawn = corners(tried, kept).map((corner): Drawn => {
    const turned = Object.fromEntries(tried.map((name, i) => [name, endAt(name, corner[i]!)]));
    return { chances: { ...chances, ...turned }, links: linksAt(corner.slice(tried.length), kept) };
  });
  const furthest = (values: readonly number[]): number => values.reduce((one, other) => (other > one === best ? other : one));
  const values = drawn.map((each) => chanceAt(of, each));
  let rises: readonly ReadonlyMap<string, number>[] | undefined;
  const moved = (i: number, name: string, chance: number): number => {
    const { chances: now, links } = drawn[i]!;
    if (linked.has(name) || (of.together && worst.length > 0)) return chanceAt(of, { chances: { ...now, [name]: chance }, links });
    rises ??= drawn.map((each) => importancesAt(of, each));
    return values[i]! + (chance - now[name]!) * (rises[i]!.get(name) ?? 0);
  };
  const known = new Set(of.support);
  return {
    now: furthest(values),
    at: (name, chance) => furthest(known.has(name) ? values.map((_, i) => moved(i, name, chance)) : values),
  };
}

function within(chance: number): number {
  return Math.min(1, Math.max(0, chance));
}

/** Links with those of their members that a function depends on; one member alone goes with nobody. */
export function linksWithin(links: readonly Link[], names: ReadonlySet<string>): readonly Link[] {
  return links
    .map((link) => ({ ...link, members: link.members.filter((name) => names.has(name)) }))
    .filter(({ members, degree }) => members.length > 1 && degree.high > 0);
}

/** How much of what would have to be gone through can be: links first, then variables that work both ways; `dropped` is the rest. */
function withinReach(
  of: Weighable,
  links: readonly Link[],
  both: readonly string[],
): { readonly kept: readonly Link[]; readonly tried: readonly string[]; readonly dropped: readonly string[] } {
  const kept: Link[] = [];
  const dropped: string[] = [];
  const ends = (some: readonly Link[]): number => 2 ** some.filter(({ degree }) => !isPoint(degree)).length;
  const isWithin = (some: readonly Link[]): boolean => (of.together ? ends(some) <= MOST_TREE_PASSES : countWorlds(some) <= MOST_WORLDS);
  for (const link of links) {
    if (isWithin([...kept, link])) kept.push(link);
    else dropped.push(...link.members);
  }
  const passes = (of.together ? 1 : countWorlds(kept)) * ends(kept);
  const room = Math.max(0, Math.floor(Math.log2((of.together ? MOST_TREE_PASSES : MOST_PASSES) / passes)));
  return { kept, tried: both.slice(0, room), dropped: [...dropped, ...both.slice(room)] };
}

/** Every combination of ends: a bit for each variable tried, then one for each link. A degree that is one number has no two ends. */
function corners(tried: readonly string[], links: readonly Link[]): readonly (readonly boolean[])[] {
  let found: readonly (readonly boolean[])[] = [[]];
  const choices = [...tried.map(() => [false, true]), ...links.map(({ degree }) => (isPoint(degree) ? [false] : [false, true]))];
  for (const ends of choices) found = found.flatMap((corner) => ends.map((end) => [...corner, end]));
  return found;
}

function linksAt(corner: readonly boolean[], links: readonly Link[]): readonly DrawnTogether[] {
  return links.map(({ members, degree }, i) => ({ members, degree: corner[i] ? degree.high : degree.low }));
}

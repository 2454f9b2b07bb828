import type { StopSignal } from "#diagram";
import type { Chance, Reaching } from "#model";
import { isPoint, middle } from "#model";
import type { Setting } from "../oracle/graded.ts";
import { OPEN } from "../oracle/graded.ts";
import type { ScenarioNode } from "../oracle/scenario-tree.ts";
import { ScenarioTree } from "../oracle/scenario-tree.ts";
import type { Scenarios } from "../scenario/scenarios.ts";
import { HOLDING } from "../solve.ts";
import type { Enclosed } from "./bound-chance.ts";
import type { Odds } from "./odds.ts";
import { isCertain } from "./odds.ts";
import type { Literal } from "./united.ts";
import { United } from "./united.ts";
import { weighedTree } from "./weighed-tree.ts";

/** The grades as scenarios number them. */
export const REACHED: Readonly<Record<Reaching, number>> = { waiver: 1, together: 2, yes: 3 };

/** Scenarios that are gone through in one turn; between two turns the work can tell how far it has come. */
const TURN = 4096;

/** What the middle of all inputs counts for beside their ends. */
const AT_MIDDLE = 2 ** -20;

/** What is enclosed, and how much may be spent on it. */
interface Wanted {
  /** The standing of which one wants to know most. */
  readonly standing: Reaching;
  /** An order of the variables in which the sets found stand well on a diagram. */
  readonly order: readonly string[];
  /** Scenarios that may be gone through; what is found with fewer stays true with more. */
  readonly scenarios: number;
  readonly signal?: StopSignal | undefined;
  /** Told now and then what is found so far. */
  readonly progress?: ((found: EnclosedAt) => void) | undefined;
}

/** The functions "something is met that is enough for the wanted standing", and "nothing is that prevents it". */
interface Found {
  readonly some: United;
  readonly none: United;
}

/** What encloses an element at each standing. */
export type EnclosedAt = Readonly<Record<Reaching, Enclosed>>;

/**
 * Two functions for each standing that enclose an element's own where no diagram can hold it, from a tree that tells its scenarios apart: one is
 * true of what reaches the standing for certain, the other of what may. What a decided part of the tree rests on decides more than that part
 * (another's yes never harms where a yes can only help), so that the union of all of it, as far as a diagram has room, encloses the function too. All
 * come nearer to each other the more scenarios may be gone through, never further apart, and are one where nothing is left undecided.
 */
export function enclosed(scenarios: Scenarios, odds: Odds, { standing, order, scenarios: most, signal, progress }: Wanted): EnclosedAt {
  const { names, directions } = scenarios;
  const chances = names.map((name) => odds.of.get(name)!.chance);
  const start = chances.map((chance): Setting => (isCertain(chance) ? (chance.low === 1 ? 1 : 0) : OPEN));
  const open = new Set(names.filter((_, i) => start[i] === OPEN));
  const onDiagram = order.filter((name) => open.has(name));
  const found: Found = { some: new United(onDiagram, true), none: new United(onDiagram, false) };
  const [enough, against] = [restsOn(scenarios, start, true), restsOn(scenarios, start, false)];
  const graded = {
    directions,
    top: REACHED.yes,
    lowest: (settings: readonly Setting[]) => scenarios.lowest(settings),
    highest: (settings: readonly Setting[]) => scenarios.highest(settings),
  };
  const tree = new ScenarioTree(graded, {
    start,
    splits: splitsOf(scenarios, odds, chances),
    wanted: REACHED[standing],
    massOf: massOver(scenarios, odds, chances),
    decided: (settings, reach) => (reach ? found.some.join(enough(settings)) : found.none.join(against(settings))),
  });
  while (tree.advance(Math.min(TURN, most - tree.scenarios), signal) && tree.scenarios < most) {
    progress?.(readAt(scenarios, tree.root, standing, found));
  }
  return readAt(scenarios, tree.root, standing, found);
}

/** What a decided part of a tree rests on: the values of a name that only help the other outcome are left out. */
function restsOn(
  { names, directions }: Scenarios,
  start: readonly Setting[],
  reach: boolean,
): (settings: readonly Setting[]) => readonly Literal[] {
  const needs = directions.map((direction): Setting | null => (direction === "both" ? null : (direction === "rises") === reach ? 1 : 0));
  const told = [...names.keys()].filter((i) => start[i] === OPEN);
  return (settings) =>
    told
      .filter((i) => settings[i] !== OPEN && (needs[i] === null || settings[i] === needs[i]))
      .map((i): Literal => [names[i]!, settings[i] === 1]);
}

/**
 * Scenarios are not told apart by what is linked, works both ways and is known within an interval only: how such a name goes with the others of
 * its link hangs on where in the interval it lies, so it is taken at its worst and best in every single scenario.
 */
function splitsOf({ names, directions }: Scenarios, { links }: Odds, chances: readonly Chance[]): readonly boolean[] {
  const linked = new Set(links.flatMap(({ members }) => members));
  return names.map((name, i) => isPoint(chances[i]!) || directions[i] !== "both" || !linked.has(name));
}

/** How likely it is that names have these values: at the inputs at which the goal is least and most likely; what can only be between them comes last. */
function massOver({ names, directions }: Scenarios, { links }: Odds, chances: readonly Chance[]): (settings: readonly Setting[]) => number {
  const places = new Map(names.map((name, i) => [name, i]));
  const linked = links.map(({ members, degree }) => ({
    members: members.flatMap((name) => places.get(name) ?? []),
    degree: middle(degree),
  }));
  const apart = new Set(linked.flatMap(({ members }) => members));
  const alone = [...names.keys()].filter((i) => !apart.has(i));
  const end = (chance: Chance, i: number, best: boolean): number =>
    directions[i] === "both" ? middle(chance) : (directions[i] === "rises") === best ? chance.high : chance.low;
  const points = [chances.map((each, i) => end(each, i, false)), chances.map((each, i) => end(each, i, true)), chances.map(middle)];
  const product = (settings: readonly Setting[], members: readonly number[], point: readonly number[]): number => {
    let mass = 1;
    for (const i of members) mass *= settings[i] === OPEN ? 1 : settings[i] === 1 ? point[i]! : 1 - point[i]!;
    return mass;
  };
  const common = (settings: readonly Setting[], members: readonly number[], point: readonly number[]): number => {
    const below = Math.min(1, ...members.filter((i) => settings[i] === 1).map((i) => point[i]!));
    const above = Math.max(0, ...members.filter((i) => settings[i] === 0).map((i) => point[i]!));
    return Math.max(0, below - above);
  };
  const at = (settings: readonly Setting[], point: readonly number[]): number =>
    linked.reduce(
      (mass, { members, degree }) => mass * (degree * common(settings, members, point) + (1 - degree) * product(settings, members, point)),
      product(settings, alone, point),
    );
  const [least, most, between] = points;
  return (settings) => (at(settings, least!) + at(settings, most!)) / 2 + AT_MIDDLE * at(settings, between!);
}

/** The tree as it stands, read at every standing, and what the sets say of the wanted one: who reaches that reaches all below. */
function readAt({ names, directions }: Scenarios, root: ScenarioNode, wanted: Reaching, found: Found): EnclosedAt {
  const [some, none] = [found.some.function(), found.none.function()];
  const [never, always] = [found.some.constant(false), found.some.constant(true)];
  const [yes, together, waiver] = HOLDING.map((standing): Enclosed => {
    const grade = REACHED[standing];
    const tree = { root, names, directions };
    const inner = weighedTree({
      ...tree,
      holds: ({ least, most, split }) => (least >= grade ? true : most < grade || !split ? false : null),
    });
    if (isDecided(root, grade)) return { inner, outer: inner };
    const outer = weighedTree({
      ...tree,
      holds: ({ least, most, split }) => (most < grade ? false : least >= grade || !split ? true : null),
    });
    const also = { inner: grade <= REACHED[wanted] ? some : never, outer: grade >= REACHED[wanted] ? none : always };
    return { inner, outer, also };
  });
  return { yes: yes!, together: together!, waiver: waiver! };
}

/** Whether every scenario is known to reach a grade, or not to. */
function isDecided(root: ScenarioNode, grade: number): boolean {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.least >= grade || node.most < grade) continue;
    if (node.split === null) return false;
    open.push(node.split.no, node.split.yes);
  }
  return true;
}

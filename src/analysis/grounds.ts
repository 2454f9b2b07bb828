import type { Ground, Statement } from "#model";
import { isStatement } from "#model";
import type { Reading } from "./element.ts";
import { READINGS } from "./element.ts";
import type { Leaf } from "./formula.ts";
import { leaves } from "./formula.ts";
import type { Held } from "./held.ts";
import { straight } from "./dominators.ts";
import { readingOf } from "./reading-of.ts";
import type { System } from "./system.ts";

/** Statements as grounds, in the order of the dossier, each with the citations that the frame leaves it. */
export function groundsOf(held: Held, statements: Iterable<string>): readonly Ground[] {
  const wanted = new Set(statements);
  return held.dossier.entries
    .filter(isStatement)
    .filter((statement) => wanted.has(statement.id) && held.entries.get(statement.id) === statement)
    .map((statement) => groundOf(held, statement));
}

/** One statement as a ground. */
function groundOf(held: Held, statement: Statement): Ground {
  const citations = held.citations(statement);
  return {
    statement: statement.id,
    kind: statement.kind,
    words: readingOf(statement, held.dossier),
    citations,
    origins: [...new Set(citations.flatMap((citation) => held.origins(citation)))].sort(),
  };
}

/** The origins of several grounds, each once. */
export function originsOfGrounds(grounds: readonly Ground[]): readonly string[] {
  return [...new Set(grounds.flatMap((ground) => ground.origins))].sort();
}

/** An element in one reading: a place on the ways from a goal to what it depends on. */
interface Spot {
  readonly key: string;
  readonly reading: Reading;
}

/** One step down from an element. */
interface Step {
  readonly from: Spot;
  readonly to: Spot;
  readonly leaf: Leaf;
}

/** All that an element depends on in one reading; denying an element turns to its opposite reading. */
export interface Cone {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly steps: readonly Step[];
}

/** A spot as one text, to be looked up by. */
function mark({ key, reading }: Spot): string {
  return `${reading} ${key}`;
}

/** What `key` depends on in a reading. */
export function coneOf(system: System, key: string, reading: Reading): Cone {
  const start: Spot = { key, reading };
  const spots = new Map([[mark(start), start]]);
  const steps: Step[] = [];
  for (const from of spots.values()) {
    for (const leaf of leaves(system.elements.get(from.key)!.formula[from.reading])) {
      if (leaf.on !== "element") continue;
      const to: Spot = { key: leaf.name, reading: leaf.negated ? opposite(from.reading) : from.reading };
      steps.push({ from, to, leaf });
      if (!spots.has(mark(to))) spots.set(mark(to), to);
    }
  }
  return { spots, steps };
}

function opposite(reading: Reading): Reading {
  return reading === "upper" ? "lower" : "upper";
}

const END = "";

/**
 * The part of a cone that lies on a way from its top down to one of these elements, without detours around circles. Where there is one
 * such element the way ends there; one of several may lie on the way to another.
 */
export function waysTo(cone: Cone, homes: ReadonlySet<string>): Cone {
  const top = [...cone.spots.keys()][0]!;
  const goesOn = (spot: Spot): boolean => homes.size > 1 || !homes.has(spot.key);
  const edges = cone.steps.filter(({ from }) => goesOn(from)).map(({ from, to }) => [mark(from), mark(to)] as const);
  const ends = [...cone.spots].filter(([, { key }]) => homes.has(key)).map(([name]) => [name, END] as const);
  const kept = straight(top, END, [...edges, ...ends]);
  return {
    spots: new Map([...cone.spots].filter(([name]) => kept.has(name))),
    steps: cone.steps.filter(({ from, to }) => goesOn(from) && kept.has(mark(from)) && kept.has(mark(to))),
  };
}

/** The statements on the ways of a cone: those that make its elements, and those that tie one to the next. */
export function statementsOn(system: System, cone: Cone): ReadonlySet<string> {
  const own = [...cone.spots.values()].flatMap(({ key }) => [
    ...system.elements.get(key)!.statements,
    ...variablesOf(system, key).flatMap((name) => system.decided.get(name)?.statements ?? []),
  ]);
  const ties = cone.steps.flatMap(({ leaf }) => leaf.tie.via ?? []);
  return new Set([...own, ...ties]);
}

/** Conditions on variables carry no element step: what lies on an element from outside is told by its leaves. */
function variablesOf(system: System, key: string): readonly string[] {
  return leaves(system.elements.get(key)!.formula.upper)
    .filter((leaf) => leaf.on === "variable")
    .map((leaf) => leaf.name);
}

/** The statements that an element depends on in one reading (in all of them, where none is named). */
export function statementsUnder(system: System, key: string, readings: readonly Reading[] = READINGS): ReadonlySet<string> {
  return new Set(readings.flatMap((reading) => [...statementsOn(system, coneOf(system, key, reading))]));
}

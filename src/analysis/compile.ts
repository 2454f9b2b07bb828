import type { Diagnostic, Dossier, Frame } from "#model";
import type { Component } from "./components.ts";
import { componentsOf, dependencies } from "./components.ts";
import type { Element, Reading } from "./element.ts";
import { READINGS } from "./element.ts";
import { systemFrom } from "./from-dossier.ts";
import { paradoxOf } from "./paradox.ts";
import { unbreakableCircle } from "./unbreakable-circle.ts";
import { Scenarios } from "./scenario/scenarios.ts";
import type { Assignment, Solved, Values } from "./solve.ts";
import { fixing, solveAll } from "./solve.ts";
import type { System } from "./system.ts";
import type { Walked } from "./variable-order.ts";
import { orderVariables, walkVariables } from "./variable-order.ts";

/** A dossier under a frame, as equations that can be solved. */
export interface Model {
  readonly system: System;
  /** What was found on the way: unknown names, two units in one sum, paradoxes with their circle. */
  readonly diagnostics: readonly Diagnostic[];
  /** Elements without an answer: in a circle through a negation, or depending on one; with the circle's first element. */
  readonly paradoxes: ReadonlyMap<string, string>;
  /** What is fixed when we ask where things stand: decisions taken, and every pledge that is held as kept. */
  readonly settled: Values;
  /** An element in one reading under any scenario. Throws `unknown element` where it was not compiled, or hangs on a paradox. */
  scenarios(key: string, reading: Reading): Scenarios;
  /**
   * The solution for one element in one reading, over the variables that matter to it, in an order made for it. Throws `BudgetExceeded`,
   * then or when asked, where it is too large.
   */
  solved(key: string, reading: Reading): Solved;
  /** As {@link solved}, one variable standing for each module of the element's scenarios: as exact, and often far smaller. */
  solvedInModules(key: string, reading: Reading): Solved;
  /** The solution where some variables are fixed: as exact, and far smaller. The same fixing is solved once. */
  solvedAt(fixed: Values): Solved;
  /** The solution for one element with something else standing for the variables. Solved anew each time. */
  solvedWith(key: string, assignment: Assignment): Solved;
  /** The variables as met on a walk down from an element: what an order is made of. */
  walked(key: string): Walked;
}

/** The most nodes the solution over all variables may take: half a second. What is larger is answered in parts, or by scenarios. */
const NODE_BUDGET = 400_000;

/** The most nodes a solution with some variables fixed may take. */
const PART_BUDGET = 200_000;

/** Compiles a dossier under a frame (all of it, or what the `wanted` elements need). Never throws on what a user wrote. */
export function compile(dossier: Dossier, frame: Frame = {}, wanted?: readonly string[]): Model {
  return modelOf(systemFrom(dossier, frame), wanted);
}

/**
 * A system as a model: its paradoxes told apart, the rest ready to be solved.
 */
export function modelOf(system: System, wanted?: readonly string[]): Model {
  const paradoxes = new Map<string, string>();
  const diagnostics = [...system.diagnostics];
  const sound: Component[] = [];
  const asked = wanted?.filter((key) => system.elements.has(key)) ?? [...system.elements.keys()];
  for (const component of componentsOf(system.elements, asked)) {
    const cause = blockedBy(component, system.elements, paradoxes) ?? (component.paradox ? component.keys[0]! : undefined);
    const unbreakable = component.paradox ? null : unbreakableCircle(system, component);
    if (component.paradox) diagnostics.push(paradoxOf(system, component));
    if (unbreakable) diagnostics.push(unbreakable);
    if (cause === undefined) sound.push(component);
    else component.keys.forEach((key) => paradoxes.set(key, cause));
  }
  const walked = remembered((key) => walkVariables(system.elements, [key]));
  const under = remembered((key) => componentsOf(system.elements, [key]));
  let ordered: readonly string[] | undefined;
  const order = (): readonly string[] => (ordered ??= orderVariables(walkVariables(system.elements, asked)));
  const solutions = new Map<string, Solved>();
  const solvedAt = (fixed: Values): Solved => {
    const mark = Object.entries(fixed)
      .map(([name, value]) => `${value ? "+" : "-"}${name}`)
      .sort()
      .join("\n");
    const found = solutions.get(mark) ?? solveAll(system, sound, fixing(order(), fixed), PART_BUDGET);
    solutions.set(mark, found);
    return found;
  };
  const places = { components: sound, of: new Map(sound.flatMap(({ keys }, place) => keys.map((key) => [key, place] as const))) };
  const scenarios = rememberedPairs((key, reading) => new Scenarios(system, places, key, reading));
  const solvedBut = (key: string, reading: Reading, absorbed: Values): Solved => {
    const mattering = new Set(scenarios(key, reading).names);
    const idle = [...system.variables.values()].filter(({ name, kind }) => kind !== "carrier" && !mattering.has(name));
    const fixed = { ...Object.fromEntries(idle.map(({ name }) => [name, false])), ...absorbed };
    return solveAll(system, under(key), fixing(orderVariables(walked(key)), fixed), NODE_BUDGET);
  };
  const solved = rememberedPairs((key, reading) => solvedBut(key, reading, {}));
  const solvedInModules = rememberedPairs((key, reading) => solvedBut(key, reading, scenarios(key, reading).modules.absorbed));
  return {
    system,
    diagnostics,
    paradoxes,
    settled: settledIn(system),
    scenarios,
    solved,
    solvedInModules,
    solvedAt,
    solvedWith: (key, assignment) => solveAll(system, under(key), assignment, NODE_BUDGET),
    walked,
  };
}

/** Makes what is asked for once. */
function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}

/** As {@link remembered}, for an element in a reading. */
function rememberedPairs<T>(make: (key: string, reading: Reading) => T): (key: string, reading: Reading) => T {
  const of = Object.fromEntries(READINGS.map((reading) => [reading, remembered((key) => make(key, reading))]));
  return (key, reading) => of[reading]!(key);
}

function settledIn({ variables, decided }: System): Values {
  const kept = [...variables.values()].filter(({ kind }) => kind === "keep").map(({ name }) => [name, true] as const);
  return Object.fromEntries([...kept, ...[...decided].map(([name, { value }]) => [name, value] as const)]);
}

function blockedBy(
  component: Component,
  elements: ReadonlyMap<string, Element>,
  paradoxes: ReadonlyMap<string, string>,
): string | undefined {
  const leaves = component.keys.flatMap((key) => dependencies(elements.get(key)!));
  return leaves.map((leaf) => paradoxes.get(leaf.name)).find((cause) => cause !== undefined);
}

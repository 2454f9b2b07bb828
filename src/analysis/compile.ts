import { BudgetExceeded } from "#diagram";
import type { Diagnostic, Dossier, Frame } from "#model";
import type { Component } from "./components.ts";
import { componentsOf, dependencies } from "./components.ts";
import type { Element } from "./element.ts";
import { READINGS } from "./element.ts";
import { systemFrom } from "./from-dossier.ts";
import { paradoxOf } from "./paradox.ts";
import type { Solved, Values } from "./solve.ts";
import { solveAll, unlessTooLarge } from "./solve.ts";
import type { System } from "./system.ts";
import { variableOrder } from "./variable-order.ts";

/** A dossier under a frame, as equations that can be solved. */
export interface Model {
  readonly system: System;
  /** What was found on the way: unknown names, two units in one sum, paradoxes with their circle. */
  readonly diagnostics: readonly Diagnostic[];
  /** Elements without an answer: in a circle through a negation, or depending on one; with the circle's first element. */
  readonly paradoxes: ReadonlyMap<string, string>;
  /** The solution over all variables. Throws `BudgetExceeded` where it is too large to be held. */
  solved(): Solved;
  /** True where the solution over all variables is too large to be held; it is not tried again then. */
  isTooLarge(): boolean;
  /** The solution where some variables are fixed: as exact, and far smaller. The same fixing is solved once. */
  solvedAt(fixed: Values): Solved;
}

/** Compiles a dossier under a frame (all of it, or what the `wanted` elements need). Never throws on what a user wrote. */
export function compile(dossier: Dossier, frame: Frame = {}, wanted?: readonly string[], inParts = false): Model {
  return modelOf(systemFrom(dossier, frame), wanted, inParts);
}

/**
 * A system as a model: its paradoxes told apart, the rest ready to be solved. `inParts` spares the solution over all variables, where it
 * is known to be too large.
 */
export function modelOf(system: System, wanted?: readonly string[], inParts = false): Model {
  const paradoxes = new Map<string, string>();
  const diagnostics = [...system.diagnostics];
  const sound: Component[] = [];
  const known = wanted?.filter((key) => system.elements.has(key)) ?? [...system.elements.keys()];
  for (const component of componentsOf(system.elements, known)) {
    const cause = blockedBy(component, system.elements, paradoxes) ?? (component.paradox ? component.keys[0]! : undefined);
    if (component.paradox) diagnostics.push(paradoxOf(system, component));
    if (cause === undefined) sound.push(component);
    else component.keys.forEach((key) => paradoxes.set(key, cause));
  }
  const order = variableOrder(system.elements, known);
  const solutions = new Map<string, Solved>();
  let tooLarge = inParts;
  const solvedAt = (fixed: Values): Solved => {
    const mark = Object.entries(fixed)
      .map(([name, value]) => `${value ? "+" : "-"}${name}`)
      .sort()
      .join("\n");
    if (tooLarge && mark === "") throw new BudgetExceeded(0);
    const found = solutions.get(mark) ?? solveAll(system, sound, order, fixed);
    solutions.set(mark, found);
    return found;
  };
  const isTooLarge = (): boolean => {
    const keys = known.filter((key) => !paradoxes.has(key));
    tooLarge ||= unlessTooLarge(() => keys.map((key) => READINGS.map((reading) => solvedAt({}).value(key, reading, "waiver")))) === null;
    return tooLarge;
  };
  return { system, diagnostics, paradoxes, solved: () => solvedAt({}), solvedAt, isTooLarge };
}

function blockedBy(
  component: Component,
  elements: ReadonlyMap<string, Element>,
  paradoxes: ReadonlyMap<string, string>,
): string | undefined {
  const leaves = component.keys.flatMap((key) => dependencies(elements.get(key)!));
  return leaves.map((leaf) => paradoxes.get(leaf.name)).find((cause) => cause !== undefined);
}

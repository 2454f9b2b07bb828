import type { Diagnostic } from "#model";
import type { Component } from "./components.ts";
import { dependencies } from "./components.ts";
import { placeOf } from "./diagnostics.ts";
import type { Leaf } from "./formula.ts";
import type { System } from "./system.ts";

/** The refusal of a circle through a negation, with the shortest such circle, each step in its own place. */
export function paradoxOf(system: System, component: Component): Diagnostic {
  const steps = circleThroughNegation(system, component);
  const related = steps.map(({ from, leaf }) => {
    const entry = system.held.entries.get(leaf.tie.via ?? system.elements.get(from)?.entry ?? from);
    return { message: `${from} waits for ${leaf.negated ? "not " : ""}${leaf.name}`, place: placeOf(entry) };
  });
  const circle = [...steps.map(({ from, leaf }) => `${from} → ${leaf.negated ? "not " : ""}`), steps[0]?.from ?? ""].join("");
  return {
    severity: "error",
    code: "paradox",
    message: `A circle through a negation has no reading: ${circle}. Take one of these conditions out, or let it wait for something outside the circle.`,
    place: related[0]?.place ?? placeOf(undefined),
    related,
  };
}

interface Step {
  readonly from: string;
  readonly leaf: Leaf;
}

/** From each denying step, the shortest way back to where it began; the shortest of all. */
function circleThroughNegation(system: System, component: Component): readonly Step[] {
  const inside = new Set(component.keys);
  const steps = (from: string): Step[] =>
    dependencies(system.elements.get(from)!)
      .filter((leaf) => inside.has(leaf.name))
      .map((leaf) => ({ from, leaf }));
  const circles = component.keys
    .flatMap(steps)
    .filter(({ leaf }) => leaf.negated)
    .map((step) => [step, ...shortestWay(step.leaf.name, step.from, steps)]);
  return circles.sort((a, b) => a.length - b.length)[0] ?? [];
}

/** Breadth first; empty where both ends are one. */
function shortestWay(from: string, to: string, steps: (from: string) => readonly Step[]): readonly Step[] {
  const ways = new Map<string, readonly Step[]>([[from, []]]);
  for (const [at, way] of ways) {
    if (at === to) return way;
    for (const step of steps(at)) if (!ways.has(step.leaf.name)) ways.set(step.leaf.name, [...way, step]);
  }
  return [];
}

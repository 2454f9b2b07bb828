import type { Diagnostic } from "#model";
import { shortestCircle } from "./circle-steps.ts";
import type { Component } from "./components.ts";
import { placeOf } from "./diagnostics.ts";
import type { System } from "./system.ts";

/** The refusal of a circle through a negation, with the shortest such circle, each step in its own place. */
export function paradoxOf(system: System, component: Component): Diagnostic {
  const steps = shortestCircle(system, component.keys, ({ negated }) => negated);
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

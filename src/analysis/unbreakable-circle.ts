import type { Diagnostic } from "#model";
import { shortestCircle } from "./circle-steps.ts";
import type { Component } from "./components.ts";
import { placeOf } from "./diagnostics.ts";
import type { ElementKind } from "./element.ts";
import type { System } from "./system.ts";

/** What is so by its definition: nobody has promised it, so nobody can waive a condition of it. */
const DEFINED: ReadonlySet<ElementKind> = new Set(["fact", "body", "goal", "amount"]);

/**
 * The warning of a circle that no one can break: each step waits for the next by its definition, no actor's condition among them, so none of
 * it can ever begin and there is nobody to ask for a waiver. `null` where the component holds no such circle.
 */
export function unbreakableCircle(system: System, { keys, circular }: Component): Diagnostic | null {
  if (!circular) return null;
  const defined = keys.filter((key) => DEFINED.has(system.elements.get(key)!.kind));
  const steps = shortestCircle(system, defined, () => true);
  if (steps.length === 0) return null;
  const related = steps.map(({ from, leaf }) => ({
    message: `${from} waits for ${leaf.name}`,
    place: placeOf(system.held.entries.get(system.elements.get(from)!.entry ?? from)),
  }));
  return {
    severity: "warning",
    code: "unbreakable-circle",
    message: `No one can break this circle: ${[...steps.map(({ from }) => from), steps[0]!.from].join(" → ")}. Each is defined by the next, so none can begin.`,
    place: related[0]!.place,
    accepted: ["something outside the circle for one of them to rest on"],
    related: related.slice(1),
  };
}

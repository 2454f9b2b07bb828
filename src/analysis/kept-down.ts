import type { Bound } from "#model";
import type { Model } from "./compile.ts";
import type { Reading } from "./element.ts";
import type { Leaf } from "./formula.ts";
import { leaves } from "./formula.ts";
import { coneOf, statementsOn } from "./grounds.ts";
import type { Solved } from "./solve.ts";
import { extremes } from "./standings.ts";

/**
 * The statements on the ways that keep an element from being assured (or possible): from each element down only to what fails in turn. Of
 * a sum every pledge counts, for it is their lot that is too small; below what is denied everything does.
 */
export function keptDown(model: Model, key: string, bound: Bound): readonly string[] {
  const { system } = model;
  const reading: Reading = bound === "assured" ? "lower" : "upper";
  const values = { ...extremes(model, key, reading, bound === "possible"), ...model.settled };
  const solved = model.solvedAt(values);
  const found = new Set<string>();
  const spots = new Set([key]);
  for (const at of spots) {
    const element = system.elements.get(at)!;
    element.statements.forEach((statement) => found.add(statement));
    for (const leaf of leaves(element.formula[reading])) {
      if (leaf.on === "variable") system.decided.get(leaf.name)?.statements.forEach((statement) => found.add(statement));
      else if (leaf.negated) {
        if (leaf.tie.via !== null) found.add(leaf.tie.via);
        const denied = coneOf(system, leaf.name, reading === "lower" ? "upper" : "lower");
        statementsOn(system, denied).forEach((statement) => found.add(statement));
      } else if (element.kind === "amount" || fails(solved, leaf, reading)) {
        if (leaf.tie.via !== null) found.add(leaf.tie.via);
        spots.add(leaf.name);
      }
    }
  }
  return [...found];
}

function fails({ diagram, value }: Solved, leaf: Leaf, reading: Reading): boolean {
  const node = value(leaf.name, reading, "waiver");
  return reading === "lower" ? node !== diagram.one : node === diagram.zero;
}

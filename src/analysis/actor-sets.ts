import type { Diagram, Node, SetFamily } from "#diagram";
import type { Model } from "./compile.ts";
import type { Reading } from "./element.ts";
import type { Direction } from "./scenario/directions.ts";
import type { Assignment, Solved } from "./solve.ts";
import { orderVariables } from "./variable-order.ts";

const ACTOR = "by ";

/** An actor's name out of the variable that stands for it. */
export function actorNamed(variable: string): string {
  return variable.slice(ACTOR.length);
}

/** What stands for a variable, by the direction in which it works; `actor` is the variable of its owner, `null` where nobody decides it. */
type Stand = (diagram: Diagram, name: string, direction: Direction, actor: Node | null) => Node;

/**
 * The smallest sets of actors that can make an element hold in the end, all others saying no: some choice of theirs does. An event is
 * nobody's and taken as not happening. Throws `BudgetExceeded`.
 */
export function actorsWhoMake(model: Model, key: string, reading: Reading): SetFamily {
  const { solved, both } = solvedByActors(model, key, reading, (diagram, name, direction, actor) => {
    if (actor === null || direction === "falls") return diagram.zero;
    return direction === "rises" ? actor : diagram.and(actor, diagram.variable(chosen(name)));
  });
  const { diagram, value } = solved;
  return diagram.minimalSets(diagram.exists(value(key, reading, "waiver"), both.map(chosen)));
}

/**
 * The smallest sets of actors that can stop an element from holding even by waiver, whatever all others do: some choice of theirs does.
 * An actor's variable stands for its not being among them. Throws `BudgetExceeded`.
 */
export function actorsWhoStop(model: Model, key: string, reading: Reading): SetFamily {
  const { solved, both } = solvedByActors(model, key, reading, (diagram, name, direction, actor) => {
    if (direction === "both")
      return actor === null ? diagram.variable(name) : diagram.ite(actor, diagram.variable(name), diagram.variable(chosen(name)));
    if (direction === "rises") return actor ?? diagram.one;
    return actor === null ? diagram.zero : diagram.not(actor);
  });
  const { diagram, value } = solved;
  const withstands = diagram.forall(diagram.exists(value(key, reading, "waiver"), both), both.map(chosen));
  return diagram.minimalSets(diagram.dual(withstands));
}

function chosen(name: string): string {
  return `${name} chosen`;
}

/** Solves the equations with actors for variables; beside a variable that can work either way stand its owner's choice and its own value. */
function solvedByActors(
  model: Model,
  key: string,
  reading: Reading,
  stand: Stand,
): { readonly solved: Solved; readonly both: readonly string[] } {
  const { names, directions } = model.scenarios(key, reading);
  const directionOf = new Map(names.map((name, i) => [name, directions[i]!]));
  const ownerOf = (name: string): string | null => model.system.variables.get(name)?.owner ?? null;
  const labelOf = (name: string): string => (ownerOf(name) === null ? name : ACTOR + ownerOf(name)!);
  const carriers = new Set(model.system.carriers.flatMap((share) => share.names));
  const both = names.filter((_, i) => directions[i] === "both");
  const ownedBy = new Map<string, string[]>();
  for (const name of both) ownedBy.set(labelOf(name), [...(ownedBy.get(labelOf(name)) ?? []), name]);
  const declare = (diagram: Diagram): void => {
    for (const label of orderVariables(model.walked(key), labelOf)) {
      diagram.variable(label);
      for (const name of ownedBy.get(label) ?? []) [chosen(name), name].forEach((each) => diagram.variable(each));
    }
  };
  const idle = (diagram: Diagram, name: string): Node => (carriers.has(name) ? diagram.variable(name) : diagram.zero);
  const node: Assignment["node"] = (diagram, name) => {
    const direction = directionOf.get(name);
    const owner = ownerOf(name);
    return direction === undefined
      ? idle(diagram, name)
      : stand(diagram, name, direction, owner === null ? null : diagram.variable(ACTOR + owner));
  };
  return { solved: model.solvedWith(key, { declare, node }), both };
}

import type { Node } from "#diagram";
import { BudgetExceeded, Diagram } from "#diagram";
import type { Component } from "./components.ts";
import type { Element, Reading } from "./element.ts";
import type { Formula, Leaf } from "./formula.ts";
import { shareOut } from "./share-out.ts";
import type { System } from "./system.ts";

/** The grades at which something can hold, strictest first; each holds wherever the one before it does. */
export const HOLDING = ["yes", "together", "waiver"] as const;

/** One of {@link HOLDING}. */
export type Holding = (typeof HOLDING)[number];

/** Values of variables by name. */
export type Values = Readonly<Record<string, boolean>>;

/** A solution: for each element, reading and grade the function of the variables that says where it holds. */
export interface Solved {
  readonly diagram: Diagram;
  /** The function of an element, the carriers' choice made at its best. Throws `unknown element` where it was not solved. */
  value(key: string, reading: Reading, grade: Holding): Node;
  /** The upper function of an element before the carriers' choice is made, where that choice is allowed. */
  chosen(key: string, grade: Holding): Node;
}

/** What a denied element must not reach, for each reading: what is denied for certain must be ruled out even by waiver. */
const AGAINST: Readonly<Record<Reading, readonly [Reading, Holding]>> = {
  lower: ["upper", "waiver"],
  upper: ["lower", "yes"],
  safe: ["upper", "waiver"],
};

/** What stands for the variables of a system: each is a function over whatever a question is about. */
export interface Assignment {
  /** Makes the variables of the diagram, in their order. */
  declare(diagram: Diagram): void;
  /** The function that stands for a variable of the system. */
  node(diagram: Diagram, name: string): Node;
}

/** Some variables fixed, the others standing for themselves, in the order given. */
export function fixing(order: readonly string[], fixed: Values): Assignment {
  return {
    declare: (diagram) => order.filter((name) => !Object.hasOwn(fixed, name)).forEach((name) => diagram.variable(name)),
    node: (diagram, name) => (Object.hasOwn(fixed, name) ? (fixed[name] ? diagram.one : diagram.zero) : diagram.variable(name)),
  };
}

/** Where solving takes its functions from. `possible` rids an upper function of the carriers' choice. */
interface Desk {
  readonly diagram: Diagram;
  readonly elements: ReadonlyMap<string, Element>;
  readonly assignment: Assignment;
  of(key: string, reading: Reading, grade: Holding): Node;
  possible(node: Node): Node;
}

type State = Map<string, Node>;

/**
 * Solves components in their order for what stands for the variables. A reading at a grade is solved when it is asked for, and no further
 * than asked. Throws `BudgetExceeded`, then or now, where the functions take more than `nodeBudget` nodes.
 */
export function solveAll(system: System, components: readonly Component[], assignment: Assignment, nodeBudget: number): Solved {
  const diagram = new Diagram({ nodeBudget });
  assignment.declare(diagram);
  const rule = (): Node => carriersRule(diagram, system);
  const possible = bestChoice(diagram, system, rule);
  const places = new Map(components.flatMap(({ keys }, index) => keys.map((key) => [key, index] as const)));
  const tables = new Map<string, { readonly nodes: Map<string, Node>; next: number }>();
  const of = (key: string, reading: Reading, grade: Holding): Node => {
    const place = places.get(key);
    if (place === undefined) throw new Error(`unknown element: ${key}`);
    const table = tables.get(`${reading} ${grade}`) ?? { nodes: new Map<string, Node>(), next: 0 };
    tables.set(`${reading} ${grade}`, table);
    // All that a component depends on stands before it, so this goes no deeper than from one reading into the other.
    for (; table.next <= place; table.next++) {
      for (const [name, node] of solve(desk, components[table.next]!, reading, grade)) table.nodes.set(name, node);
    }
    return table.nodes.get(key)!;
  };
  const desk: Desk = { diagram, elements: system.elements, assignment, of, possible };
  return {
    diagram,
    value: (key, reading, grade) => (reading === "upper" ? possible(of(key, reading, grade)) : of(key, reading, grade)),
    chosen: (key, grade) => diagram.and(rule(), of(key, "upper", grade)),
  };
}

/** What an act makes of functions, or `null` where they grow too large to be held. */
export function unlessTooLarge<T>(act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof BudgetExceeded) return null;
    throw error;
  }
}

/** Every partial condition is carried by enough of those it may fall on. */
function carriersRule(diagram: Diagram, system: System): Node {
  const rules = system.carriers.map(({ names, least }) =>
    diagram.atLeast(
      least,
      names.map((name) => diagram.variable(name)),
    ),
  );
  return diagram.all(rules);
}

/** Quantifies the carriers away: some choice of them that carries the share makes it so. */
function bestChoice(diagram: Diagram, system: System, rule: () => Node): (node: Node) => Node {
  const names = system.carriers.flatMap((carriers) => carriers.names);
  if (names.length === 0) return (node) => node;
  const known = new Map<Node, Node>();
  return (node) => {
    const found = known.get(node) ?? diagram.exists(diagram.and(rule(), node), names);
    known.set(node, found);
    return found;
  };
}

/**
 * Solves one component in one reading at one grade. `yes` is the least fixpoint, where nothing holds before its conditions do; `waiver` the
 * greatest, where a circle may hold itself up; `together` builds up round by round, each round the greatest fixpoint whose `after`
 * conditions hold in the rounds before.
 */
function solve(desk: Desk, component: Component, reading: Reading, grade: Holding): State {
  if (grade === "together" && component.circular) return rounds(desk, component, reading);
  return fixpoint(desk, component, reading, grade, grade === "yes" ? desk.diagram.zero : desk.diagram.one, null);
}

/** μR.νX.F(X, R). */
function rounds(desk: Desk, component: Component, reading: Reading): State {
  let before: State = new Map(component.keys.map((key) => [key, desk.diagram.zero]));
  for (;;) {
    const now = fixpoint(desk, component, reading, "together", desk.diagram.one, before);
    if (component.keys.every((key) => now.get(key) === before.get(key))) return now;
    before = now;
  }
}

/** Iterates from the least or greatest state; `before` is where `after` conditions are read, the state itself where it is `null`. */
function fixpoint(desk: Desk, component: Component, reading: Reading, grade: Holding, start: Node, before: State | null): State {
  const state: State = new Map(component.keys.map((key) => [key, start]));
  const lookup = (leaf: Leaf): Node => (leaf.tie.first ? (before ?? state) : state).get(leaf.name) ?? desk.of(leaf.name, reading, grade);
  for (let moved = true; moved;) {
    moved = false;
    for (const key of component.keys) {
      const next = evaluate(desk, desk.elements.get(key)!.formula[reading], reading, lookup);
      if (next !== state.get(key)) {
        state.set(key, next);
        moved = component.circular;
      }
    }
  }
  return state;
}

/** A formula as a function; `lookup` gives what a plain element leaf stands for. */
function evaluate(desk: Desk, formula: Formula, reading: Reading, lookup: (leaf: Leaf) => Node): Node {
  const { diagram } = desk;
  const inner = (part: Formula): Node => evaluate(desk, part, reading, lookup);
  switch (formula.op) {
    case "constant":
      return formula.value ? diagram.one : diagram.zero;
    case "leaf":
      return evaluateLeaf(desk, formula, reading, lookup);
    case "and":
      return diagram.all(formula.of.map(inner));
    case "or":
      return diagram.any(formula.of.map(inner));
    case "atLeast":
      return diagram.atLeast(formula.count, formula.of.map(inner));
    default:
      return shareOut(
        diagram,
        formula.items.map(({ of, weight }) => ({ parts: conjuncts(desk, of, reading).map(inner), weight })),
        formula.least,
      );
  }
}

/** What must all hold for a formula to hold; an element that is read is opened once, since it is its own conditions. */
function conjuncts(desk: Desk, formula: Formula, reading: Reading): readonly Formula[] {
  const opened =
    formula.op === "leaf" && formula.on === "element" && !formula.negated && !formula.tie.first
      ? desk.elements.get(formula.name)!.formula[reading]
      : formula;
  return opened.op === "and" ? opened.of : [formula];
}

/** A variable, what an element is found to be, or that the opposite bound of a denied one is not reached. */
function evaluateLeaf(desk: Desk, leaf: Leaf, reading: Reading, lookup: (leaf: Leaf) => Node): Node {
  if (leaf.on === "variable") {
    const node = desk.assignment.node(desk.diagram, leaf.name);
    return leaf.negated ? desk.diagram.not(node) : node;
  }
  if (!leaf.negated) return lookup(leaf);
  const [against, grade] = AGAINST[reading];
  const denied = desk.of(leaf.name, against, grade);
  return desk.diagram.not(against === "upper" ? desk.possible(denied) : denied);
}

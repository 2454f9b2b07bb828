import type { Connective } from "#model";

/** How a leaf is tied to the element that reads it. `via` is the statement that ties it, `first` asks that it held one move earlier. */
export interface Tie {
  readonly via: string | null;
  readonly connective: Connective | "when" | "needs";
  readonly first: boolean;
}

/** A reading of an element (by key) or of a variable (by name), possibly denied. Negation stands on leaves only. */
export interface Leaf {
  readonly op: "leaf";
  readonly on: "element" | "variable";
  readonly name: string;
  readonly negated: boolean;
  readonly tie: Tie;
}

/** A Boolean formula over elements and variables, in negation normal form. */
export type Formula =
  | { readonly op: "constant"; readonly value: boolean }
  | Leaf
  | { readonly op: "and" | "or"; readonly of: readonly Formula[] }
  | { readonly op: "atLeast"; readonly count: number; readonly of: readonly Formula[] }
  | { readonly op: "weighted"; readonly items: readonly Weighted[]; readonly least: number };

/** One term of a sum: it adds `weight` where `of` holds. */
export interface Weighted {
  readonly of: Formula;
  readonly weight: number;
}

/** Always so. */
export const TRUE: Formula = { op: "constant", value: true };

/** Never so. */
export const FALSE: Formula = { op: "constant", value: false };

/** A constant formula. */
export function constant(value: boolean): Formula {
  return value ? TRUE : FALSE;
}

/** Conjunction, with constants folded; empty is true. */
export function both(...formulas: readonly Formula[]): Formula {
  return joined("and", formulas);
}

/** Disjunction, with constants folded; empty is false. */
export function either(...formulas: readonly Formula[]): Formula {
  return joined("or", formulas);
}

/** Flattens, drops neutral constants, and stops at one that decides. */
function joined(op: "and" | "or", formulas: readonly Formula[]): Formula {
  const neutral = op === "and";
  const rest: Formula[] = [];
  for (const formula of formulas) {
    if (formula.op === "constant") {
      if (formula.value !== neutral) return formula;
    } else if (formula.op === op) rest.push(...formula.of);
    else rest.push(formula);
  }
  if (rest.length === 0) return constant(neutral);
  return rest.length === 1 ? rest[0]! : { op, of: rest };
}

/** At least `count` of the formulas, with constants folded. */
export function atLeastOf(count: number, formulas: readonly Formula[]): Formula {
  const open = formulas.filter((formula) => formula.op !== "constant");
  const left = count - formulas.filter((formula) => formula.op === "constant" && formula.value).length;
  if (left <= 0) return TRUE;
  if (left > open.length) return FALSE;
  if (left === 1) return either(...open);
  return left === open.length ? both(...open) : { op: "atLeast", count: left, of: open };
}

/** The sum of the weights of what holds is at least `least`. A weight may be infinite; one of zero is dropped. */
export function weightedSum(items: readonly Weighted[], least: number): Formula {
  const useful = items.filter((item) => item.weight > 0 && !(item.of.op === "constant" && !item.of.value));
  if (least <= 0) return TRUE;
  if (useful.reduce((sum, item) => sum + item.weight, 0) < least) return FALSE;
  return { op: "weighted", items: useful, least };
}

const knownLeaves = new WeakMap<Formula, readonly Leaf[]>();

/** Every leaf of a formula, in reading order; gathered once for each formula. */
export function leaves(formula: Formula): readonly Leaf[] {
  const known = knownLeaves.get(formula);
  if (known !== undefined) return known;
  const found: Leaf[] = [];
  gather(formula, found);
  knownLeaves.set(formula, found);
  return found;
}

function gather(formula: Formula, found: Leaf[]): void {
  switch (formula.op) {
    case "constant":
      return;
    case "leaf":
      found.push(formula);
      return;
    case "weighted":
      for (const { of } of formula.items) gather(of, found);
      return;
    default:
      for (const part of formula.of) gather(part, found);
  }
}

/** The same formula with every leaf replaced. */
export function replaceLeaves(formula: Formula, replace: (leaf: Leaf) => Formula): Formula {
  switch (formula.op) {
    case "constant":
      return formula;
    case "leaf":
      return replace(formula);
    case "weighted":
      return { ...formula, items: formula.items.map((item) => ({ ...item, of: replaceLeaves(item.of, replace) })) };
    case "atLeast":
      return { ...formula, of: formula.of.map((part) => replaceLeaves(part, replace)) };
    default:
      return joined(
        formula.op,
        formula.of.map((part) => replaceLeaves(part, replace)),
      );
  }
}

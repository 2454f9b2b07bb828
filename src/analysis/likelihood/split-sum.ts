import { exactWeights } from "#diagram";
import type { Reaching } from "#model";
import type { Model } from "../compile.ts";
import { componentsOf } from "../components.ts";
import type { Element, Reading } from "../element.ts";
import type { Formula, Weighted } from "../formula.ts";
import { both, FALSE, leaves } from "../formula.ts";
import { readingOfLeaf } from "../scenario/program.ts";
import type { Values } from "../solve.ts";
import { fixing, solveAll } from "../solve.ts";
import { orderVariables } from "../variable-order.ts";
import { weighedSum } from "./sum-chance.ts";
import type { Weighable } from "./weighable.ts";

/** The most nodes that the parts of a sum may take together. */
const PARTS_BUDGET = 20_000;

/** A sum to be reached, and what must hold besides. */
interface SplitSum {
  readonly items: readonly Weighted[];
  readonly least: number;
  readonly rest: Formula;
}

/** Which sum is asked, of which element, in which reading, with which variables fixed. */
interface AskedSum {
  readonly key: string;
  readonly split: SplitSum;
  readonly reading: Reading;
  readonly fixed: Values;
}

/**
 * An element that asks for a sum over many parts, and perhaps for something else besides: each part is solved by itself, so that the diagram of
 * the whole is never made. `null` where a choice of carriers binds its parts together. Throws `BudgetExceeded`, then or when asked, where
 * the parts are too large.
 */
export function sumsOf(model: Model, { key, split, reading, fixed }: AskedSum): ((standing: Reaching) => Weighable) | null {
  const { system } = model;
  if (model.walked(key).met.some((name) => system.variables.get(name)?.kind === "carrier")) return null;
  const { weights, least } = exactWeights(
    split.items.map(({ weight }) => weight),
    split.least,
  );
  const parts = [split.rest, ...split.items.map(({ of }) => of)].map((formula, i) => partOf(system.elements.get(key)!, i, formula));
  const keys = parts.map((part) => part.key);
  const elements = readFrom(new Map([...system.elements, ...parts.map((part) => [part.key, part] as const)]), keys, reading);
  const assignment = fixing(orderVariables(model.walked(key)), fixed);
  const { diagram, value } = solveAll({ ...system, carriers: [], elements }, componentsOf(elements, keys), assignment, PARTS_BUDGET);
  const { names, directions } = model.scenarios(key, reading);
  const falling = new Set(names.filter((_, i) => directions[i] === "falls"));
  return (standing) => {
    const [rest, ...nodes] = keys.map((part) => value(part, reading, standing));
    return weighedSum({ diagram, rest: rest!, items: nodes.map((node, i) => ({ node, weight: weights[i]! })), least, falling });
  };
}

/** The largest sum that an element asks for, found through whatever it asks for with an "and"; `null` where it asks for none. */
export function splitSum(elements: ReadonlyMap<string, Element>, key: string, reading: Reading): SplitSum | null {
  const sums: { readonly whole: Formula; readonly items: readonly Weighted[]; readonly least: number }[] = [];
  const rest: Formula[] = [];
  const opened = new Set([key]);
  const open: Formula[] = [elements.get(key)!.formula[reading]];
  for (const formula of open) {
    const below = formula.op === "leaf" && formula.on === "element" && !formula.negated && elements.get(formula.name)?.formula[reading];
    if (formula.op === "and") open.push(...formula.of);
    else if (formula.op === "weighted") sums.push({ whole: formula, items: formula.items, least: formula.least });
    else if (formula.op === "atLeast") {
      sums.push({ whole: formula, items: formula.of.map((of) => ({ of, weight: 1 })), least: formula.count });
    } else if (formula.op === "leaf" && below && ["and", "weighted", "atLeast"].includes(below.op) && !opened.has(formula.name)) {
      opened.add(formula.name);
      open.push(below);
    } else rest.push(formula);
  }
  if (sums.length === 0) return null;
  const largest = sums.reduce((one, other) => (other.items.length > one.items.length ? other : one));
  const others = sums.filter((sum) => sum !== largest).map(({ whole }) => whole);
  return { ...largest, rest: both(...rest, ...others) };
}

/** A part of an element's formula as an element of its own, asked in the one reading it was taken from. */
function partOf(whole: Element, number: number, formula: Formula): Element {
  return { ...whole, key: `${whole.key} #${number}`, formula: { lower: formula, upper: formula, safe: formula } };
}

/** Elements without what no part reads: a formula in a reading that is not asked may be far larger than all that is. */
function readFrom(elements: ReadonlyMap<string, Element>, keys: readonly string[], reading: Reading): ReadonlyMap<string, Element> {
  const read = new Map<string, Set<Reading>>();
  const open = keys.map((key): [string, Reading] => [key, reading]);
  for (const [key, own] of open) {
    const readings = read.get(key) ?? new Set();
    read.set(key, readings);
    if (readings.has(own)) continue;
    readings.add(own);
    for (const leaf of leaves(elements.get(key)!.formula[own])) if (leaf.on === "element") open.push([leaf.name, readingOfLeaf(leaf, own)]);
  }
  const kept = (key: string, { lower, upper, safe }: Element["formula"]): Element["formula"] => {
    const has = (own: Reading): boolean => read.get(key)!.has(own);
    return { lower: has("lower") ? lower : FALSE, upper: has("upper") ? upper : FALSE, safe: has("safe") ? safe : FALSE };
  };
  return new Map([...read.keys()].map((key) => [key, { ...elements.get(key)!, formula: kept(key, elements.get(key)!.formula) }]));
}

import type { Diagram, Node } from "#diagram";
import { BudgetExceeded } from "#diagram";
import type { Step } from "./sum-plan.ts";
import { planSum } from "./sum-plan.ts";
import type { Chances, Weighable } from "./weighable.ts";

/** A sum over functions, each adding its weight where it holds, that is to reach `least` where `rest` holds too. */
export interface Sum {
  readonly diagram: Diagram;
  readonly items: readonly { readonly node: Node; readonly weight: bigint }[];
  readonly rest: Node;
  readonly least: bigint;
  /** The variables with which the whole can only fall; it must only rise with every other one where it is asked for its best or worst. */
  readonly falling: ReadonlySet<string>;
}

/** How likely every sum is; the last place a row can have, `least`, stands for all sums from there on. */
type Row = Float64Array;

/** The greatest sum counted up to, in the greatest unit of which all weights are multiples. */
const MOST_SUM = 20_000;

/**
 * A sum as a function whose chance can be worked out exactly, without a diagram of the whole: rows of parts that share no variable are
 * multiplied as polynomials. All importances cost one pass back (reverse differentiation). Throws `BudgetExceeded` where its parts share too much, or the sums are too many.
 */
export function weighedSum({ diagram, items, rest, least, falling }: Sum): Weighable {
  const unit = items.reduce((common, { weight }) => (weight < least ? greatestCommon(common, weight) : common), 0n) || 1n;
  const last = Number((least + unit - 1n) / unit);
  if (last > MOST_SUM) throw new BudgetExceeded(MOST_SUM);
  const parts = items.map(({ node, weight }) => ({ node, weight: weight < least ? Number(weight / unit) : last }));
  const steps = planSum(diagram, parts, rest);
  const nodes = [rest, ...items.map(({ node }) => node)];
  return weighedAs({
    support: [...new Set(nodes.flatMap((node) => diagram.support(node)))],
    chance: (of) => rowsOf(diagram, steps, last, of).at(-1)![last] ?? 0,
    importances: (of) => importancesOf(diagram, steps, last, of),
    rises: (name) => !falling.has(name),
    falls: (name) => falling.has(name),
  });
}

/** A function with the way to set variables at their best or worst: it can work one way only with each of them. */
function weighedAs(own: Omit<Weighable, "without">): Weighable {
  const without = (names: readonly string[], best: boolean): Weighable => {
    const fixed = Object.fromEntries(names.map((name) => [name, Number(best !== own.falls(name))]));
    return weighedAs({
      ...own,
      support: own.support.filter((name) => !names.includes(name)),
      chance: (of) => own.chance({ ...of, ...fixed }),
      importances: (of) => new Map([...own.importances({ ...of, ...fixed })].filter(([name]) => !names.includes(name))),
    });
  };
  return { ...own, without };
}

function greatestCommon(one: bigint, other: bigint): bigint {
  while (other > 0n) [one, other] = [other, one % other];
  return one;
}

/** The row of every step. */
function rowsOf(diagram: Diagram, steps: readonly Step[], last: number, of: Chances): readonly Row[] {
  const rows: Row[] = [];
  for (const step of steps) {
    if (step.kind === "must") rows.push(Float64Array.of(chanceOf(diagram, step.node, of)));
    else if (step.kind === "part") rows.push(rowOfPart(chanceOf(diagram, step.node, of), Math.min(step.weight, last)));
    else if (step.kind === "both") rows.push(product(rows[step.one]!, rows[step.other]!, last));
    else rows.push(mixture(rows[step.no]!, rows[step.yes]!, of[step.name]!));
  }
  return rows;
}

/** The chance of one part: most are a single variable, and a call for each is what a pass would spend its time on. */
function chanceOf(diagram: Diagram, node: Node, of: Chances): number {
  const name = nameOf(diagram, node);
  return name === null ? diagram.probability(node, of) : of[name]!;
}

/** The variable that a function is, where it is one. */
function nameOf(diagram: Diagram, node: Node): string | null {
  const step = diagram.split(node);
  return step !== null && step.no === diagram.zero && step.yes === diagram.one ? step.name : null;
}

function rowOfPart(chance: number, weight: number): Row {
  const row = new Float64Array(weight + 1);
  row[0] = 1 - chance;
  row[weight]! += chance;
  return row;
}

function product(one: Row, other: Row, last: number): Row {
  const row = new Float64Array(Math.min(one.length + other.length - 2, last) + 1);
  for (let j = 0; j < other.length; j++) {
    const factor = other[j]!;
    if (factor === 0) continue;
    for (let i = 0; i < one.length; i++) row[Math.min(i + j, last)]! += factor * one[i]!;
  }
  return row;
}

function mixture(no: Row, yes: Row, chance: number): Row {
  const row = new Float64Array(Math.max(no.length, yes.length));
  for (let i = 0; i < no.length; i++) row[i] = (1 - chance) * no[i]!;
  for (let i = 0; i < yes.length; i++) row[i]! += chance * yes[i]!;
  return row;
}

/** From the last step back to the first: how much the chance of the whole rises with every place of every row, and so with every variable. */
function importancesOf(diagram: Diagram, steps: readonly Step[], last: number, of: Chances): ReadonlyMap<string, number> {
  const rows = rowsOf(diagram, steps, last, of);
  const rises = rows.map((row) => new Float64Array(row.length));
  const found = new Map<string, number>();
  const add = (name: string, rise: number): unknown => found.set(name, (found.get(name) ?? 0) + rise);
  const addUnder = (node: Node, rise: number): void => {
    const variable = nameOf(diagram, node);
    if (variable !== null) return void add(variable, rise);
    for (const [name, own] of diagram.importances(node, of)) add(name, rise * own);
  };
  if (rows.at(-1)!.length > last) rises.at(-1)![last] = 1;
  for (let i = steps.length - 1; i >= 0; i--) {
    const [step, rise] = [steps[i]!, rises[i]!];
    if (step.kind === "must") addUnder(step.node, rise[0]!);
    else if (step.kind === "part") addUnder(step.node, rise.at(-1)! - rise[0]!);
    else if (step.kind === "both") {
      backThrough(rise, rows[step.other]!, rises[step.one]!, last);
      backThrough(rise, rows[step.one]!, rises[step.other]!, last);
    } else {
      const [no, yes, chance] = [rows[step.no]!, rows[step.yes]!, of[step.name]!];
      add(step.name, dot(rise, yes) - dot(rise, no));
      for (let j = 0; j < no.length; j++) rises[step.no]![j]! += (1 - chance) * rise[j]!;
      for (let j = 0; j < yes.length; j++) rises[step.yes]![j]! += chance * rise[j]!;
    }
  }
  return found;
}

/** What a product's rises make of one factor's, the other factor being known. */
function backThrough(rise: Row, other: Row, into: Row, last: number): void {
  for (let j = 0; j < other.length; j++) {
    const factor = other[j]!;
    if (factor === 0) continue;
    for (let i = 0; i < into.length; i++) into[i]! += factor * rise[Math.min(i + j, last)]!;
  }
}

function dot(rise: Row, row: Row): number {
  return row.reduce((sum, chance, i) => sum + chance * rise[i]!, 0);
}

import type { Diagram, Node } from "#diagram";
import { BudgetExceeded } from "#diagram";

/** A part of a sum: it adds its weight where its function holds. */
export interface Item {
  readonly node: Node;
  readonly weight: number;
}

/**
 * One step in working out how a sum is distributed; the numbers are those of earlier steps. Each gives a row: how likely every sum is, together
 * with whatever must hold besides. `part` adds a weight where a function holds, `must` asks that one holds, `both` adds two rows whose parts
 * share no variable, `choice` takes one row or the other by a variable.
 */
export type Step =
  | { readonly kind: "part"; readonly node: Node; readonly weight: number }
  | { readonly kind: "must"; readonly node: Node }
  | { readonly kind: "both"; readonly one: number; readonly other: number }
  | { readonly kind: "choice"; readonly name: string; readonly no: number; readonly yes: number };

/** The steps of a plan, and how many variables in a row it may set, before too much is shared. */
const MOST_STEPS = 20_000;
const MOST_DEPTH = 48;

/** What is left of a sum: parts, and what must hold besides. */
interface Left {
  readonly items: readonly Item[];
  readonly rest: Node;
}

/**
 * Plans a sum over functions of a diagram: what shares no variable is added up by itself; where parts share variables, the one that most of
 * them share is set to no and to yes (recursive conditioning, Darwiche 2001). The last step is the whole. Throws `BudgetExceeded` where that
 * takes too many steps.
 */
export function planSum(diagram: Diagram, items: readonly Item[], rest: Node): readonly Step[] {
  const steps: Step[] = [];
  const known = new Map<string, number>();
  const add = (step: Step): number => {
    if (steps.length === MOST_STEPS) throw new BudgetExceeded(MOST_STEPS);
    return steps.push(step) - 1;
  };
  const plan = (left: Left, depth: number): number => {
    if (depth > MOST_DEPTH) throw new BudgetExceeded(MOST_DEPTH);
    const { sure, items: open, rest: asked } = settled(diagram, left);
    const mark = [...open.map(({ node, weight }) => `${node}*${weight}`).sort(), sure, asked].join();
    const found = known.get(mark);
    if (found !== undefined) return found;
    const rows = partsApart(diagram, { items: open, rest: asked }).map((part) => planPart(part, depth));
    if (sure > 0) rows.push(add({ kind: "part", node: diagram.one, weight: sure }));
    const whole = rows.length === 0 ? add({ kind: "must", node: asked }) : rows.reduce((one, other) => add({ kind: "both", one, other }));
    known.set(mark, whole);
    return whole;
  };
  const planPart = (part: Left, depth: number): number => {
    const [only] = part.items;
    if (only === undefined) return add({ kind: "must", node: part.rest });
    if (part.items.length === 1 && part.rest === diagram.one) return add({ kind: "part", ...only });
    const name = mostShared(diagram, part);
    const set = (value: boolean): number => plan(restricted(diagram, part, { [name]: value }), depth + 1);
    const [no, yes] = [set(false), set(true)];
    return add({ kind: "choice", name, no, yes });
  };
  plan({ items, rest }, 0);
  return steps;
}

/** Parts that are certain, or never add anything where the rest holds, are no longer open; equal ones are one. */
function settled(diagram: Diagram, { items, rest }: Left): Left & { readonly sure: number } {
  const open = new Map<Node, number>();
  let sure = 0;
  if (rest === diagram.zero) return { items: [], rest, sure };
  for (const { node, weight } of items) {
    const within = rest === diagram.one ? node : diagram.and(node, rest);
    if (within === diagram.zero) continue;
    if (within === rest) sure += weight;
    else open.set(node, (open.get(node) ?? 0) + weight);
  }
  return { items: [...open].map(([node, weight]) => ({ node, weight })), rest, sure };
}

/** Parts grouped so that no two groups share a variable; what must hold besides stands in one of them. */
function partsApart(diagram: Diagram, { items, rest }: Left): readonly Left[] {
  const groups = new Map<string, Left & { readonly names: readonly string[] }>();
  const join = (left: Left, own: readonly string[]): void => {
    const met = [...new Set(own.flatMap((name) => groups.get(name) ?? []))];
    const all = [left, ...met];
    const names = [...new Set([...own, ...met.flatMap((group) => group.names)])];
    const joined = { items: all.flatMap((each) => each.items), rest: diagram.all(all.map((each) => each.rest)), names };
    for (const name of names) groups.set(name, joined);
  };
  if (rest > diagram.one) join({ items: [], rest }, diagram.support(rest));
  for (const item of items) join({ items: [item], rest: diagram.one }, diagram.support(item.node));
  return [...new Set(groups.values())];
}

/** The variable on which most functions of a part depend; of equals the first of the order. */
function mostShared(diagram: Diagram, { items, rest }: Left): string {
  const counts = new Map<string, number>();
  for (const node of [rest, ...items.map((item) => item.node)]) {
    for (const name of diagram.support(node)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

function restricted(diagram: Diagram, { items, rest }: Left, fixed: Readonly<Record<string, boolean>>): Left {
  const of = items.map(({ node, weight }) => ({ node: diagram.restrict(node, fixed), weight }));
  return { items: of, rest: diagram.restrict(rest, fixed) };
}

import { dependencies } from "./components.ts";
import type { Element } from "./element.ts";
import { READINGS } from "./element.ts";
import type { Leaf } from "./formula.ts";
import { leaves } from "./formula.ts";

/** From how many elements on a choice counts as shared. */
const SHARED = 3;

/** What stands together in one element binds its variables, unless there are more of them than this: a sum over many binds nothing. */
const MOST_BOUND = 8;

/** Variables in the order of a walk down from the wanted elements, and which of them belong together. */
export interface Walked {
  /** Those that many elements ask for. */
  readonly shared: readonly string[];
  readonly met: readonly string[];
  /** Variables that one element reads, itself or as somebody's choice. */
  readonly bound: readonly (readonly string[])[];
}

/** Walks down from the wanted elements. */
export function walkVariables(elements: ReadonlyMap<string, Element>, wanted: Iterable<string>): Walked {
  const asked = new Map<string, number>();
  const met: string[] = [];
  const bound: (readonly string[])[] = [];
  const seen = new Set<string>();
  const visit = (start: string): void => {
    const stack = [start];
    for (let key = stack.pop(); key !== undefined; key = stack.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      const element = elements.get(key)!;
      const own = variablesOf(element);
      met.push(...own);
      const below = [...new Set(dependencies(element).map((leaf) => leaf.name))];
      for (const name of below) asked.set(name, (asked.get(name) ?? 0) + 1);
      bound.push([...own, ...below.filter((name) => isChoice(elements.get(name)!)).flatMap((name) => variablesOf(elements.get(name)!))]);
      stack.push(...below.reverse());
    }
  };
  for (const key of wanted) visit(key);
  const shared = [...seen].filter((key) => (asked.get(key) ?? 0) >= SHARED && isChoice(elements.get(key)!));
  return { shared: shared.flatMap((key) => variablesOf(elements.get(key)!)), met: [...new Set(met)], bound };
}

/**
 * The order in which a diagram should meet the variables: first those that many elements ask for; then, of those that belong with what
 * stands already, the one that belongs with it most (so that what is begun is soon finished, and sums over many pledges stay small), else
 * the next of the walk. `label` puts several variables under one name, as of the actor that decides them; the names are ordered then.
 */
export function orderVariables({ shared, met, bound }: Walked, label: (name: string) => string = (name) => name): readonly string[] {
  const order = new Set(shared.map(label));
  const pulls = bound
    .map((names) => new Set(names.map(label).filter((name) => !order.has(name))))
    .filter(({ size }) => size > 1 && size <= MOST_BOUND);
  const pullsOn = new Map<string, Set<string>[]>();
  for (const pull of pulls) for (const name of pull) pullsOn.set(name, [...(pullsOn.get(name) ?? []), pull]);
  const pulled = new Map<string, number>();
  const place = (name: string): void => {
    order.add(name);
    pulled.delete(name);
    for (const pull of pullsOn.get(name) ?? []) {
      pull.delete(name);
      for (const other of pull) pulled.set(other, (pulled.get(other) ?? 0) + 1 / pull.size);
    }
  };
  for (const name of new Set(met.map(label))) {
    if (!order.has(name)) place(name);
    while (pulled.size > 0) place([...pulled].reduce((most, next) => (next[1] > most[1] ? next : most))[0]);
  }
  return [...order];
}

function variablesOf(element: Element): readonly string[] {
  const own: readonly Leaf[] = READINGS.flatMap((reading) => leaves(element.formula[reading])).filter((leaf) => leaf.on === "variable");
  return own.map((leaf) => leaf.name);
}

function isChoice({ kind }: Element): boolean {
  return kind === "decision" || kind === "event" || kind === "vote";
}

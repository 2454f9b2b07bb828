import { dependencies } from "./components.ts";
import type { Element } from "./element.ts";
import { READINGS } from "./element.ts";
import type { Leaf } from "./formula.ts";
import { leaves } from "./formula.ts";

/** From how many elements on a choice counts as shared. */
const SHARED = 3;

/**
 * The order in which a diagram should meet the variables: first those that many elements ask for, then down from the wanted elements, so
 * that a pledge's own conditions stand beside its keeping. Sums over many pledges stay small only so.
 */
export function variableOrder(elements: ReadonlyMap<string, Element>, wanted: Iterable<string>): readonly string[] {
  const asked = new Map<string, number>();
  const met: Leaf[] = [];
  const seen = new Set<string>();
  const visit = (start: string): void => {
    const stack = [start];
    for (let key = stack.pop(); key !== undefined; key = stack.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      const element = elements.get(key)!;
      const own = READINGS.flatMap((reading) => leaves(element.formula[reading])).filter((leaf) => leaf.on === "variable");
      met.push(...own);
      const below = [...new Set(dependencies(element).map((leaf) => leaf.name))];
      for (const name of below) asked.set(name, (asked.get(name) ?? 0) + 1);
      stack.push(...below.reverse());
    }
  };
  for (const key of wanted) visit(key);
  const shared = [...seen].filter((key) => (asked.get(key) ?? 0) >= SHARED && isChoice(elements.get(key)!));
  const first = shared.flatMap((key) => leaves(elements.get(key)!.formula.upper)).filter((leaf) => leaf.on === "variable");
  return [...new Set([...first, ...met].map((leaf) => leaf.name))];
}

function isChoice({ kind }: Element): boolean {
  return kind === "decision" || kind === "event" || kind === "vote";
}

import { dependencies } from "./components.ts";
import type { Leaf } from "./formula.ts";
import type { System } from "./system.ts";

/** One step of a circle: an element, and the leaf by which it depends on the next one. */
export interface Step {
  readonly from: string;
  readonly leaf: Leaf;
}

/**
 * The shortest circle of steps among some elements that passes a step of the asked kind; empty where there is none. Of equally short ones the
 * first found.
 */
export function shortestCircle(system: System, keys: readonly string[], passes: (leaf: Leaf) => boolean): readonly Step[] {
  const inside = new Set(keys);
  const steps = (from: string): Step[] =>
    dependencies(system.elements.get(from)!)
      .filter((leaf) => inside.has(leaf.name))
      .map((leaf) => ({ from, leaf }));
  const circles = keys
    .flatMap(steps)
    .filter(({ leaf }) => passes(leaf))
    .flatMap((step) => {
      const back = shortestWay(step.leaf.name, step.from, steps);
      return back === null ? [] : [[step, ...back]];
    });
  return circles.sort((a, b) => a.length - b.length)[0] ?? [];
}

/** Breadth first; empty where both ends are one, `null` where no way leads there. */
function shortestWay(from: string, to: string, steps: (from: string) => readonly Step[]): readonly Step[] | null {
  const ways = new Map<string, readonly Step[]>([[from, []]]);
  for (const [at, way] of ways) {
    if (at === to) return way;
    for (const step of steps(at)) if (!ways.has(step.leaf.name)) ways.set(step.leaf.name, [...way, step]);
  }
  return null;
}

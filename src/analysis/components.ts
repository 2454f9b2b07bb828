import type { Element } from "./element.ts";
import { READINGS } from "./element.ts";
import type { Leaf } from "./formula.ts";
import { leaves } from "./formula.ts";

/** Elements that depend on each other, in a circle or alone. `paradox` where a circle among them passes a negation. */
export interface Component {
  readonly keys: readonly string[];
  readonly circular: boolean;
  readonly paradox: boolean;
}

const known = new WeakMap<Element, readonly Leaf[]>();

/** The element leaves of an element in all of its readings together: what it depends on. Gathered once for each element. */
export function dependencies(element: Element): readonly Leaf[] {
  const found = known.get(element) ?? dependenciesOf(element);
  known.set(element, found);
  return found;
}

function dependenciesOf(element: Element): readonly Leaf[] {
  const shared = element.formula.lower === element.formula.upper && element.formula.upper === element.formula.safe;
  return (shared ? READINGS.slice(0, 1) : READINGS)
    .flatMap((reading) => leaves(element.formula[reading]))
    .filter((leaf) => leaf.on === "element");
}

/** The elements that `wanted` ones depend on, as components, each after all that it depends on. Source: Tarjan 1972, without recursion. */
export function componentsOf(elements: ReadonlyMap<string, Element>, wanted: Iterable<string>): readonly Component[] {
  const edges = new Map<string, readonly Leaf[]>();
  const found: Component[] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const open = new Set<string>();
  const frames: { key: string; next: number }[] = [];
  const enter = (key: string): void => {
    index.set(key, index.size);
    low.set(key, index.get(key)!);
    edges.set(key, dependencies(elements.get(key)!));
    stack.push(key);
    open.add(key);
    frames.push({ key, next: 0 });
  };
  const sink = (key: string, to: number): void => void low.set(key, Math.min(low.get(key)!, to));
  const leave = (key: string): void => {
    if (low.get(key) !== index.get(key)) return;
    const keys = stack.splice(stack.indexOf(key));
    keys.forEach((member) => open.delete(member));
    found.push(component(keys, edges));
  };
  for (const start of wanted) {
    if (!index.has(start)) enter(start);
    while (frames.length > 0) {
      const frame = frames.at(-1)!;
      const leaf = edges.get(frame.key)![frame.next++];
      if (leaf === undefined) {
        frames.pop();
        const parent = frames.at(-1);
        if (parent) sink(parent.key, low.get(frame.key)!);
        leave(frame.key);
      } else if (!index.has(leaf.name)) enter(leaf.name);
      else if (open.has(leaf.name)) sink(frame.key, index.get(leaf.name)!);
    }
  }
  return found;
}

/** What a group of mutually dependent elements is, by the edges inside it. */
function component(keys: readonly string[], edges: ReadonlyMap<string, readonly Leaf[]>): Component {
  const inside = new Set(keys);
  const inner = keys.flatMap((key) => edges.get(key)!.filter((leaf) => inside.has(leaf.name)));
  return { keys, circular: inner.length > 0, paradox: inner.some((leaf) => leaf.negated) };
}

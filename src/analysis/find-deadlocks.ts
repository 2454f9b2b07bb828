import type { Deadlock, DeadlockStep, Opening, Standing } from "#model";
import type { Model } from "./compile.ts";
import { groundsOf } from "./grounds.ts";
import { openingsOf } from "./openings.ts";
import type { Leaf } from "./formula.ts";
import { elementWords, titleOf } from "./reading-of.ts";
import { unlessTooLarge } from "./solve.ts";
import type { Stuck, Wait } from "./stuck.ts";
import { stuckUnder } from "./stuck.ts";

/**
 * The circles that keep a goal from being possible outright: of all that is stuck in the best case the shortest circle (an order circle
 * before a waiting one), then the shortest among what it does not touch, until none is left.
 */
export function findDeadlocks(model: Model, goal: string, possible: Standing, limit: number): readonly Deadlock[] {
  if (possible !== "together" && possible !== "waiver") return [];
  const stuck = stuckUnder(model, goal, possible);
  const circles = circlesIn(stuck);
  const openings =
    unlessTooLarge(() => openingsOf(model, goal, stuck, limit)) ?? circles.flatMap((circle) => openingsIn(model, goal, circle, limit));
  return circles.map((waits) => {
    const touched = new Set(waits.map(({ from }) => from));
    const own = openings.filter(({ relax }) => relax.some(({ commitment }) => touched.has(commitment)));
    const kind = waits.some(({ leaf }) => leaf.tie.first) ? "order" : "waiting";
    return {
      kind,
      circle: waits.map((wait) => stepOf(model, wait)),
      opens: own.length > 0 ? own : openings,
      words: wordsOf(model, kind, waits),
    };
  });
}

/** Openings that relax nothing but one circle's own steps; asked for where all that is stuck is too much at once. */
function openingsIn(model: Model, goal: string, circle: readonly Wait[], limit: number): readonly Opening[] {
  const keys = new Set(circle.map(({ from }) => from));
  return unlessTooLarge(() => openingsOf(model, goal, { keys, ordered: keys, waits: circle }, limit)) ?? [];
}

/** Circles that share no element, order circles first. */
function circlesIn(stuck: Stuck): readonly (readonly Wait[])[] {
  const gone = new Set<string>();
  const circles: (readonly Wait[])[] = [];
  for (;;) {
    const left = stuck.waits.filter(({ from, to }) => !gone.has(from) && !gone.has(to));
    const inOrder = left.filter(({ from, to }) => stuck.ordered.has(from) && stuck.ordered.has(to));
    const jointly = left.filter(({ leaf }) => !leaf.tie.first);
    const circle = shortestCircle(inOrder, ({ leaf }) => leaf.tie.first) ?? shortestCircle(jointly, () => true);
    if (circle === null) return circles;
    circles.push(circle);
    circle.forEach(({ from }) => gone.add(from));
  }
}

/** The shortest circle over these waits that begins with one of the asked kind; among equals the one found first. */
function shortestCircle(waits: readonly Wait[], begins: (wait: Wait) => boolean): readonly Wait[] | null {
  const out = new Map<string, Wait[]>();
  for (const wait of waits) out.set(wait.from, [...(out.get(wait.from) ?? []), wait]);
  let shortest: readonly Wait[] | null = null;
  for (const first of waits.filter(begins)) {
    const back = wayBack(first.to, first.from, out);
    if (back !== null && (shortest === null || back.length + 1 < shortest.length)) shortest = [first, ...back];
  }
  return shortest;
}

/** Breadth first; `null` where no way leads back. */
function wayBack(from: string, to: string, out: ReadonlyMap<string, readonly Wait[]>): readonly Wait[] | null {
  const ways = new Map<string, readonly Wait[]>([[from, []]]);
  for (const [at, way] of ways) {
    if (at === to) return way;
    for (const wait of out.get(at) ?? []) if (!ways.has(wait.to)) ways.set(wait.to, [...way, wait]);
  }
  return null;
}

/** A step carries the statements that make its commitment, and the one that lays down the condition. */
function stepOf(model: Model, { from, to, leaf }: Wait): DeadlockStep {
  const { held, elements } = model.system;
  const element = elements.get(from)!;
  const statements = [...element.statements, ...(leaf.tie.via === null ? [] : [leaf.tie.via])];
  return {
    commitment: from,
    title: titleOf(element.entry ?? from, held.entries),
    waitsFor: to,
    connective: leaf.tie.connective,
    grounds: groundsOf(held, statements),
  };
}

function wordsOf(model: Model, kind: Deadlock["kind"], circle: readonly Wait[]): string {
  const steps = circle.map(({ from, leaf }) => waitWords(model, from, leaf)).join("; ");
  return kind === "order"
    ? `Each wants another to come first, and only a waiver opens it: ${steps}.`
    : `They wait for each other, and a joint move opens it: ${steps}.`;
}

/** One step as words: "the United Kingdom will provide troops to the force, after a ceasefire holds". */
function waitWords({ system }: Model, from: string, leaf: Leaf): string {
  const { entries } = system.held;
  const connective = leaf.tie.connective === "needs" ? "which needs that" : leaf.tie.connective;
  return `${elementWords(system.elements.get(from)!, entries)}, ${connective} ${elementWords(system.elements.get(leaf.name)!, entries)}`;
}

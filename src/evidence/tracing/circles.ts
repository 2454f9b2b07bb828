import type { Circle, CircleStep } from "#model";
import { type Affinity, closeness } from "./affinity.ts";
import type { Collection } from "./collection.ts";
import type { Story } from "./story.ts";

/** How close in wording two reports must be for a credit of the one to be about the story of the other. */
const ONE_STORY = 0.12;
/** Longer circles are not sought: nobody follows them, and each further step is less sure. */
const LONGEST = 4;

/** A credit as a step from the outlet that prints to the one it credits, with the index of the report that makes it. */
interface Step extends CircleStep {
  readonly at: number;
}

/** Steps from one outlet that are followed, and circles that are told: a few show that outlets credit each other, the rest says no more. */
const MOST_STEPS = 20;
const MOST_CIRCLES = 50;

/** Finds circular reporting: outlets that credit each other for the same story. Each set of outlets is told once, by its first report. */
export function findCircles({ stories, compared }: Collection): Circle[] {
  const steps = within(stories.flatMap(stepsOf));
  const printed = new Map<string, Step[]>();
  for (const step of steps) printed.set(step.outlet, [...(printed.get(step.outlet) ?? []), step]);
  const found = new Map<string, Step[]>();
  for (const step of steps) {
    if (found.size >= MOST_CIRCLES) break;
    const circle = circleFrom([step], printed, (a, b) => a === b || isOneStory(compared.affinity(a, b)));
    const key = circle === null ? null : [...new Set(circle.map(({ outlet }) => outlet))].sort().join("\n");
    if (key !== null && !found.has(key)) found.set(key, circle!);
  }
  return [...found.values()].map((circle) => ({
    steps: circle.map(({ at: _at, ...step }) => step),
    reason: `${circle.map((step) => `${step.outlet} credits ${step.credits} (${step.report})`).join(", ")}: the credits lead back to where they began`,
  }));
}

/** The steps that may be part of a circle: those to an outlet from which other steps go on, until no more fall away. */
function within(steps: readonly Step[]): Step[] {
  let left = [...steps];
  for (;;) {
    const from = new Set(left.map(({ outlet }) => outlet));
    const to = new Set(left.map(({ credits }) => credits));
    const kept = left.filter(({ outlet, credits }) => from.has(credits) && to.has(outlet));
    if (kept.length === left.length) return kept;
    left = kept;
  }
}

/** Who credits whom: the printing outlet its main credit's nearest outlet, and each outlet in between the next. */
function stepsOf(story: Story, at: number): Step[] {
  const { outlet, main, report } = story;
  if (outlet === null || main === null || !main.strong) return [];
  const back = story.selfCredited && !main.via.includes(outlet) ? [outlet] : [];
  const chain = [outlet, ...main.via, main.outlet, ...back].filter((name, i, all) => name !== all[i - 1]);
  return chain.slice(1).map((credits, i) => ({ report: report.id, outlet: chain[i]!, credits, at }));
}

/** Goes on from a path of steps until it leads back to its beginning; `null` where it does not. */
function circleFrom(
  path: readonly Step[],
  printed: ReadonlyMap<string, readonly Step[]>,
  same: (a: number, b: number) => boolean,
): Step[] | null {
  const last = path.at(-1)!;
  if (last.credits === path[0]!.outlet) return [...path];
  if (path.length === LONGEST) return null;
  for (const next of (printed.get(last.credits) ?? []).slice(0, MOST_STEPS)) {
    if (path.some((step) => step.outlet === next.outlet) || !same(last.at, next.at)) continue;
    const circle = circleFrom([...path, next], printed, same);
    if (circle !== null) return circle;
  }
  return null;
}

function isOneStory(affinity: Affinity): boolean {
  return affinity.sameLanguage && closeness(affinity) >= ONE_STORY;
}

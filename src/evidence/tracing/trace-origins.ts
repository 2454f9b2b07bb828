import type { Credit, Origin, Origins, Report, ReportOrigin } from "#model";
import { compareContents } from "./affinity.ts";
import { findCircles } from "./circles.ts";
import type { Collection } from "./collection.ts";
import { findRetellings } from "./find-retellings.ts";
import { findRoots } from "./find-roots.ts";
import { type OriginGroup, originGroups } from "./origin-groups.ts";
import { labelOrigins } from "./origin-label.ts";
import { partsOf } from "./parts.ts";
import type { Root } from "./root.ts";
import type { Story } from "./story.ts";
import { TraceMemory } from "./trace-memory.ts";

/** Where a collection of reports comes from. `credits` are by report id. */
export interface Traced {
  readonly origins: Origins;
  readonly credits: ReadonlyMap<string, readonly Credit[]>;
}

/** How far a trace is: reports whose story is drawn, of how many; comparing them follows and takes the smaller part of the time. */
export interface TraceProgress {
  readonly done: number;
  readonly total: number;
}

/** From this share of common runs of words on, a retelling is called near-verbatim. */
const NEAR_VERBATIM = 0.25;

/**
 * Finds the origin of every report: whom it credits, weighed by place and wording; what is a public statement that many pass on; which reports share
 * their wording. Reports that credit one outlet are split by story. What nothing shows stays `null`; reports keep the order they came in. A `memory`
 * that is handed in again makes a trace after a few more reports cheap, and changes no answer.
 */
export function traceOrigins(reports: readonly Report[], memory: TraceMemory = new TraceMemory()): Traced {
  const steps = traceInSteps(reports, memory);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As {@link traceOrigins}, with a stop after every few reports and between the later stages, where the caller may go on to other work or give up. */
export function* traceInSteps(reports: readonly Report[], memory: TraceMemory = new TraceMemory()): Generator<TraceProgress, Traced> {
  const total = reports.length;
  const stories: Story[] = [];
  for (const story of memory.stories(reports)) {
    stories.push(story);
    if (stories.length % 10 === 0) yield { done: stories.length, total };
  }
  const progress = { done: total, total };
  const contents = stories.map(({ content }) => content);
  const kin = memory.kin(contents);
  yield progress;
  const collection: Collection = { stories, compared: compareContents(contents), kin };
  yield progress;
  const roots = findRoots(collection);
  yield progress;
  const groups = originGroups(roots, collection);
  yield progress;
  return answer(collection, roots, groups);
}

/** Puts the answer together: every report's place, the origins, what leads from the one to the other, and circles. */
function answer(collection: Collection, roots: readonly (Root | null)[], groups: readonly OriginGroup[]): Traced {
  const { stories, compared } = collection;
  const origins = labelOrigins(groups, stories);
  const originAt = new Map(origins.flatMap((origin, g) => groups[g]!.members.map((member) => [member, origin] as const)));
  const byOutlet = new Map<string, Origin[]>();
  for (const origin of origins) if (origin.outlet !== null) byOutlet.set(origin.outlet, [...(byOutlet.get(origin.outlet) ?? []), origin]);
  const affair = { byOutlet, membersOf: new Map(origins.map(({ id }, g) => [id, groups[g]!.members])), compared };
  const placed = stories.map((story, i) => {
    const origin = originAt.get(i) ?? null;
    const near = collection.kin[i]!.some(
      ({ other }) => origin !== null && originAt.get(other) === origin && compared.affinity(i, other).runs.share >= NEAR_VERBATIM,
    );
    return { ...reportOrigin(story, roots[i] ?? null, origin, near), parts: partsOf(story.passages, i, origin?.id ?? null, affair) };
  });
  return {
    origins: {
      reports: placed,
      origins,
      retellings: findRetellings(collection, { roots, groups, placed }),
      circles: findCircles(collection),
    },
    credits: new Map(stories.map((story) => [story.report.id, story.credits.map(({ kind: _kind, ...credit }) => credit)])),
  };
}

/** A report's place in the answer, with the reasons for it. */
function reportOrigin(story: Story, root: Root | null, origin: Origin | null, near: boolean): Omit<ReportOrigin, "parts"> {
  const { id, path, published, language, outlet } = story.report;
  const reasons = root?.reasons ?? [origin === null ? "names no outlet or public statement as its source" : "others share its wording"];
  return {
    id,
    path,
    outlet,
    published,
    language,
    origin: origin?.id ?? null,
    relation: relationOf(story, root, origin, near),
    via: root?.via ?? [],
    reasons,
  };
}

/** How a report stands to its origin, in a word that people read. */
function relationOf(story: Story, root: Root | null, origin: Origin | null, near: boolean): string {
  if (origin === null) return "unknown";
  if (root?.kind === "denial") return "denial";
  if (root?.kind === "own" || (story.outlet !== null && story.outlet === origin.outlet)) return "original";
  return near ? "near-verbatim" : "retelling";
}

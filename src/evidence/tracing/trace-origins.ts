import type { Credit, Origin, Origins, Report, ReportOrigin, Retelling } from "#model";
import { affinityOver, type Affinity } from "./affinity.ts";
import { labelOrigins, type OriginDraft } from "./origin-label.ts";
import { findCircles } from "./circles.ts";
import { partsOf } from "./parts.ts";
import { findRoots, type Root } from "./root.ts";
import { REPORTS, splitStories, STATEMENTS } from "./split-stories.ts";
import { rarityOver } from "./story-terms.ts";
import { outletsOf, type Story, storyOf } from "./story.ts";

/** Where a collection of reports comes from. `credits` are by report id. */
export interface Traced {
  readonly origins: Origins;
  readonly credits: ReadonlyMap<string, readonly Credit[]>;
}

/** From this share of common runs of words on, a retelling is called near-verbatim. */
const NEAR_VERBATIM = 0.25;

/**
 * Finds the origin of every report: whom it credits, weighed by place and wording; what is a public statement that many pass on; which reports share
 * their wording. Reports that credit one outlet are split by story. What nothing shows stays `null`; reports keep the order they came in.
 */
export function traceOrigins(reports: readonly Report[]): Traced {
  const also = outletsOf(reports);
  const stories = reports.map((report) => storyOf(report, also));
  const affinity = affinityOver(stories.map((story) => story.content));
  const compare = remembered(stories, affinity);
  const roots = findRoots(stories, compare);
  const groups = originGroups(stories, roots, compare);
  const origins = labelOrigins(groups, stories);
  const originAt = new Map<number, Origin>();
  for (const [g, group] of groups.entries()) for (const member of group.members) originAt.set(member, origins[g]!);
  const membersOf = new Map(origins.map((origin, g) => [origin.id, groups[g]!.members.map((member) => stories[member]!)]));
  const affair = { origins, membersOf, rarity: rarityOver(stories.map((story) => story.content.whole)) };
  const placed = stories.map((story, i) => {
    const origin = originAt.get(i) ?? null;
    const place = reportOrigin(story, roots[i] ?? null, origin, closestEarlier(i, stories, originAt, compare));
    return { ...place, parts: partsOf(story, origin?.id ?? null, affair) };
  });
  return {
    origins: {
      reports: placed,
      origins,
      retellings: stories.flatMap((_, i) => retellingOf(i, stories, roots, groups, placed)),
      circles: findCircles(stories, compare),
    },
    credits: new Map(stories.map((story) => [story.report.id, story.credits.map(({ kind: _kind, ...credit }) => credit)])),
  };
}

/** Affinities are asked for again and again, so each pair is computed once. */
function remembered(
  stories: readonly Story[],
  affinity: (a: Story["content"], b: Story["content"]) => Affinity,
): (a: Story, b: Story) => Affinity {
  const index = new Map(stories.map((story, i) => [story, i]));
  const known = new Map<number, Affinity>();
  return (a, b) => {
    const [i, j] = [index.get(a)!, index.get(b)!].sort((x, y) => x - y) as [number, number];
    const key = i * stories.length + j;
    const found = known.get(key) ?? affinity(a.content, b.content);
    known.set(key, found);
    return found;
  };
}

/** Reports by origin: by root first, then by story where several credit one outlet or speaker; kin go where their kin went. */
function originGroups(
  stories: readonly Story[],
  roots: readonly (Root | null)[],
  compare: (a: Story, b: Story) => Affinity,
): OriginDraft[] {
  const byRoot = new Map<string, number[]>();
  for (const [i, root] of roots.entries()) {
    if (root === null || root.kind === "kin") continue;
    const key =
      root.kind === "denial" || root.kind === "own"
        ? `${root.kind} ${i}`
        : `${root.kind === "statement" ? "statement" : "outlet"} ${root.name}`;
    byRoot.set(key, [...(byRoot.get(key) ?? []), i]);
  }
  const groups: { kind: OriginDraft["kind"]; name: string; members: number[] }[] = [];
  for (const members of byRoot.values()) {
    const { kind, name } = roots[members[0]!]!;
    const split = splitStories(
      members.length,
      (a, b) => compare(stories[members[a]!]!, stories[members[b]!]!),
      kind === "statement" ? STATEMENTS : REPORTS,
    );
    for (const story of split)
      groups.push({ kind: kind === "declared" || kind === "kin" ? "outlet" : kind, name, members: story.map((m) => members[m]!) });
  }
  addKin(groups, roots);
  for (const group of groups) group.members.sort((a, b) => a - b);
  return groups.sort((a, b) => a.members[0]! - b.members[0]!);
}

/** Puts every report of kind `kin` into its kin's group; two that know only each other make a group of their own. */
function addKin(groups: { kind: OriginDraft["kind"]; name: string; members: number[] }[], roots: readonly (Root | null)[]): void {
  for (const [i, root] of roots.entries()) {
    if (root?.kind !== "kin") continue;
    const end = kinEnd(i, roots);
    const group = groups.find((item) => item.members.includes(end));
    if (group === undefined) groups.push({ kind: "text", name: String(end), members: end === i ? [i] : [end, i] });
    else if (!group.members.includes(i)) group.members.push(i);
  }
}

/** The report at the end of a chain of kin; a circle ends where it began. */
function kinEnd(from: number, roots: readonly (Root | null)[]): number {
  const seen = new Set<number>();
  let at = from;
  for (let root = roots[at]; root?.kind === "kin" && !seen.has(at); root = roots[at]) {
    seen.add(at);
    at = Number(root.name);
  }
  return at;
}

/** The report of the same origin that shares most wording with this one. */
function closestEarlier(
  i: number,
  stories: readonly Story[],
  originAt: ReadonlyMap<number, Origin>,
  compare: (a: Story, b: Story) => Affinity,
): Affinity | null {
  const origin = originAt.get(i);
  let best: Affinity | null = null;
  for (const [j, other] of stories.entries()) {
    if (j === i || origin === undefined || originAt.get(j) !== origin) continue;
    const affinity = compare(stories[i]!, other);
    if (best === null || affinity.pairs > best.pairs) best = affinity;
  }
  return best;
}

/** A report's place in the answer, with the reasons for it. */
function reportOrigin(story: Story, root: Root | null, origin: Origin | null, closest: Affinity | null): Omit<ReportOrigin, "parts"> {
  const { id, path, published, language, outlet } = story.report;
  const reasons = root?.reasons ?? [origin === null ? "names no outlet or public statement as its source" : "others share its wording"];
  return {
    id,
    path,
    outlet,
    published,
    language,
    origin: origin?.id ?? null,
    relation: relationOf(story, root, origin, closest),
    via: root?.via ?? [],
    reasons,
  };
}

/** How a report stands to its origin, in a word that people read. */
function relationOf(story: Story, root: Root | null, origin: Origin | null, closest: Affinity | null): string {
  if (origin === null) return "unknown";
  if (root?.kind === "denial") return "denial";
  if (root?.kind === "own" || (story.outlet !== null && story.outlet === origin.outlet)) return "original";
  if (closest !== null && closest.runs.share >= NEAR_VERBATIM) return "near-verbatim";
  return "retelling";
}

/** The edge from a report to what it retells: the original's id where it is at hand, else the outlet's or speaker's name. */
function retellingOf(
  i: number,
  stories: readonly Story[],
  roots: readonly (Root | null)[],
  groups: readonly OriginDraft[],
  placed: readonly ReportOrigin[],
): Retelling[] {
  const root = roots[i];
  const at = placed[i]!;
  if (root === null || root === undefined || at.origin === null || at.relation === "original" || at.relation === "denial") return [];
  const group = groups.find((item) => item.members.includes(i))!;
  const original =
    root.kind === "kin" ? Number(root.name) : group.members.find((member) => member !== i && placed[member]!.relation === "original");
  const { relation, via } = at;
  const edge = { report: at.id, relation, via, reasons: root.reasons, confidence: Math.round(root.confidence * 100) / 100 };
  if (original !== undefined) return [{ ...edge, of: stories[original]!.report.id, to: "report" }];
  if (group.kind === "statement") return [{ ...edge, of: stories[i]!.statement?.speaker ?? root.name, to: "speaker" }];
  return [{ ...edge, of: group.kind === "outlet" ? group.name : root.name, to: "outlet" }];
}

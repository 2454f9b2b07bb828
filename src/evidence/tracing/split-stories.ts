import { type Affinity, closeness as score } from "./affinity.ts";

/** Compares two members by their index. */
type Compare = (a: number, b: number) => Affinity;

/** Two clusters whose mean closeness is below this share of what is usual in the group tell different stories of one outlet. */
const APART = 0.73;
/** Copies make a group look closer than retellings are; more than this is not asked of one. */
const USUAL_MOST = 0.24;
/** In a group of two or three nothing is usual yet, and in a large one of many stories nothing is either: so close at least is one story. */
const LEAST = 0.1;
const SMALL_GROUP = 3;

/** When two reports are far apart in time, and how close they must be all the same to tell one story. */
export interface FarApart {
  readonly days: number;
  readonly least: number;
}

/** What an outlet reports is retold for some days, and taken up again later. */
export const REPORTS: FarApart = { days: 10, least: 0.13 };
/** What somebody said in public is passed on at once; the same words three days later are said again. */
export const STATEMENTS: FarApart = { days: 3, least: Infinity };

/**
 * Splits reports that credit the same outlet into stories, since one outlet breaks many. Reports of one language are joined by average linkage, closest
 * first, until the next join would be far less close than is usual here; reports of other languages go where names and numbers fit best.
 * `closeness` answers about two members by their index.
 */
export function splitStories(count: number, closeness: Compare, far: FarApart = REPORTS): number[][] {
  const all = Array.from({ length: count }, (_, i) => i);
  const tongues: number[][] = [];
  for (const i of all) {
    const same = tongues.find((tongue) => closeness(tongue[0]!, i).sameLanguage);
    if (same === undefined) tongues.push([i]);
    else same.push(i);
  }
  const [first = [], ...others] = tongues.sort((a, b) => b.length - a.length).map((tongue) => linked(tongue, closeness, far));
  return others.reduce((stories, clusters) => matched(stories, clusters, closeness, far), first);
}

/** Two clusters as they stand to each other: the sum of their members' closeness, and the least gap of days between them (`null`: no dates). */
interface Between {
  readonly sum: number;
  readonly days: number | null;
}

/** Average linkage over reports of one language. Source: Sokal and Michener 1958. */
function linked(members: readonly number[], closeness: Compare, far: FarApart): number[][] {
  const clusters = members.map((member) => [member]);
  const between = members.map((a) => members.map((b): Between => (a === b ? { sum: 0, days: null } : start(closeness(a, b)))));
  const usual =
    members.length > SMALL_GROUP ? Math.min(USUAL_MOST, median(between.flatMap((row, i) => row.slice(i + 1).map((pair) => pair.sum)))) : 0;
  for (;;) {
    const best = closestPair(clusters, between, usual, far);
    if (best === null) return clusters;
    merge(clusters, between, ...best);
  }
}

/** How two reports stand to each other before any are joined. */
function start(affinity: Affinity): Between {
  return { sum: score(affinity), days: affinity.days };
}

/** The closest two clusters that may be one story, or `null` where none may. */
function closestPair(clusters: readonly number[][], between: readonly Between[][], usual: number, far: FarApart): [number, number] | null {
  let best: [number, number] | null = null;
  let most = -1;
  for (const [i, one] of clusters.entries()) {
    for (let j = i + 1; j < clusters.length; j++) {
      const { sum, days } = between[i]![j]!;
      const mean = sum / (one.length * clusters[j]!.length);
      if (mean <= most || mean < APART * usual || mean < (days !== null && days > far.days ? far.least : LEAST)) continue;
      best = [i, j];
      most = mean;
    }
  }
  return best;
}

/** Takes cluster `b` into cluster `a`. Sums of closeness add up, so that means need no second look at the members. */
function merge(clusters: number[][], between: Between[][], a: number, b: number): void {
  clusters[a] = [...clusters[a]!, ...clusters[b]!];
  for (let other = 0; other < clusters.length; other++) {
    const [one, two] = [between[a]![other]!, between[b]![other]!];
    const gaps = [one.days, two.days].filter((gap) => gap !== null);
    const both: Between = { sum: one.sum + two.sum, days: gaps.length === 0 ? null : Math.min(...gaps) };
    between[a]![other] = both;
    between[other]![a] = both;
  }
  clusters.splice(b, 1);
  between.splice(b, 1);
  for (const row of between) row.splice(b, 1);
}

/** Puts the clusters of another language to the stories whose names fit best, unless their dates are far apart. */
function matched(stories: readonly number[][], clusters: readonly number[][], closeness: Compare, far: FarApart): number[][] {
  const result = stories.map((story) => [...story]);
  for (const cluster of clusters) {
    const fits = stories.map((story, index) => {
      const between = story.flatMap((x) => cluster.map((y) => closeness(x, y)));
      const days = between.map((affinity) => affinity.days).filter((gap) => gap !== null);
      return { index, names: average(between.map((affinity) => affinity.names)), near: days.length === 0 || Math.min(...days) <= far.days };
    });
    const best = fits.filter((fit) => fit.near).sort((a, b) => b.names - a.names)[0];
    if (best === undefined) result.push(cluster);
    else result[best.index]!.push(...cluster);
  }
  return result;
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

import type { Comparison } from "./affinity.ts";
import { type FarApart, type Group, linked, neededCloseness } from "./linkage.ts";
import { shareQuotation } from "./shared-quotation.ts";

/** What an outlet reports is retold for some days, and taken up again later. */
export const REPORTS: FarApart = { days: 10, least: 0.13 };
/** What somebody said in public is passed on at once; the same words three days later are said again. */
export const STATEMENTS: FarApart = { days: 3, least: Infinity };

/** So many reports are compared all with all; beyond, those of neighbouring days are, and then the stories that come of it. */
const AT_ONCE = 300;
/** Rounds over what is still too many: each begins half a window later, so that what one cut apart the next one sees together. */
const ROUNDS = 6;

/** The reports of an affair as stories are told apart in it: how alike they are, and on which day each one's credit says that its story was printed. */
export interface Told {
  readonly compared: Comparison;
  readonly toldDays: readonly (number | null)[];
}

/**
 * Splits reports that credit the same outlet into stories, since one outlet breaks many. Reports of one language are joined by average linkage, closest
 * first, until the next join would be far less close than is usual here; reports of other languages go where names and numbers fit best.
 */
export function splitStories(members: readonly number[], told: Told, far: FarApart = REPORTS): number[][] {
  const { compared } = told;
  const tongues: number[][] = [];
  for (const member of members) {
    const same = tongues.find((tongue) => inOneLanguage(compared, tongue[0]!, member));
    if (same === undefined) tongues.push([member]);
    else same.push(member);
  }
  const [first = [], ...others] = tongues.sort((a, b) => b.length - a.length).map((tongue) => storiesOf(tongue, told, far));
  return others.reduce((stories, clusters) => matched(stories, clusters, compared, far), first);
}

function inOneLanguage({ contents }: Comparison, a: number, b: number): boolean {
  const [one, other] = [contents[a]!.language, contents[b]!.language];
  return one === other || one === null || other === null;
}

/** The stories of one language: all at once while they are few, else day after day. */
function storiesOf(members: readonly number[], told: Told, far: FarApart): number[][] {
  let stories = members.map((member) => [member]);
  if (members.length <= AT_ONCE) {
    const group = groupOf(stories, told);
    return linkedStories(stories, linked(quoting(group, stories, told.compared), neededCloseness(group), far));
  }
  let needed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const windows = windowsOf(stories, round, told.compared);
    const groups = windows.map((window) => groupOf(window, told));
    if (round === 0) needed = middle(groups.map(neededCloseness));
    const joined = windows.flatMap((window, w) => linkedStories(window, linked(quoting(groups[w]!, window, told.compared), needed, far)));
    const settled = joined.length === stories.length && round % 2 === 1;
    stories = joined;
    if (settled || (windows.length === 1 && round > 0)) break;
  }
  return stories;
}

/** Stories in the order of their days, so many at once; every second round begins half a window earlier. */
function windowsOf(stories: readonly number[][], round: number, { contents }: Comparison): number[][][] {
  const dayOf = (story: readonly number[]): number => contents[story[0]!]!.day ?? Number.MAX_SAFE_INTEGER;
  const sorted = [...stories].sort((a, b) => dayOf(a) - dayOf(b) || a[0]! - b[0]!);
  if (sorted.length <= AT_ONCE) return [sorted];
  const windows: number[][][] = [];
  for (let from = round % 2 === 0 ? 0 : -AT_ONCE / 2; from < sorted.length; from += AT_ONCE)
    windows.push(sorted.slice(Math.max(0, from), from + AT_ONCE));
  return windows;
}

/** How stories stand to each other, by the first report of each. */
function groupOf(stories: readonly (readonly number[])[], { compared, toldDays }: Told): Group {
  const firsts = stories.map((story) => story[0]!);
  const closeness = compared.closenessOf(firsts);
  const days = firsts.map((first) => compared.contents[first]!.day);
  for (const [i, first] of firsts.entries())
    for (const [j, other] of firsts.entries()) {
      if (comesTooEarly(days[j] ?? null, toldDays[first] ?? null)) scale(closeness, i, j, firsts.length, WEAKENED);
      if (j > i && isSameDay(toldDays[first], toldDays[other])) scale(closeness, i, j, firsts.length, SAME_DAY);
    }
  return { size: firsts.length, closeness, days };
}

/** A report printed before the day that another's credit names does not tell that story. */
function comesTooEarly(printed: number | null, told: number | null): boolean {
  return printed !== null && told !== null && printed < told;
}

/** What is left of the closeness of two reports whose dates speak against one story. */
const WEAKENED = 0.4;

/** How much closer two reports are whose credits name the same day. */
const SAME_DAY = 1.3;

function isSameDay(a: number | null | undefined, b: number | null | undefined): boolean {
  return a !== null && a !== undefined && a === b;
}

function scale(closeness: Float32Array, i: number, j: number, size: number, by: number): void {
  for (const at of [i * size + j, j * size + i]) closeness[at] = Math.min(1, closeness[at]! * by);
}

/** So close at least are two reports that hold the same quotation; those that are far less close are not asked for one. */
const SAME_QUOTATION = { closeness: 0.2, asked: 0.04 };

/** The same group where a quotation that two reports share speaks for one story. */
function quoting({ size, closeness, days }: Group, stories: readonly (readonly number[])[], { contents }: Comparison): Group {
  const result = Float32Array.from(closeness);
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      const value = closeness[i * size + j]!;
      if (value < SAME_QUOTATION.asked) continue;
      if (value >= SAME_QUOTATION.closeness || !shareQuotation(contents[stories[i]![0]!]!, contents[stories[j]![0]!]!, false)) continue;
      for (const at of [i * size + j, j * size + i]) result[at] = SAME_QUOTATION.closeness;
    }
  }
  return { size, closeness: result, days };
}

function linkedStories(stories: readonly (readonly number[])[], clusters: readonly number[][]): number[][] {
  return clusters.map((cluster) => cluster.flatMap((at) => stories[at]!));
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Reports of a story that stand for it where languages are matched. */
const MATCHED_BY = 12;

/** Puts the clusters of another language to the stories whose names fit best, unless their dates are far apart. */
function matched(stories: readonly number[][], clusters: readonly number[][], compared: Comparison, far: FarApart): number[][] {
  const result = stories.map((story) => [...story]);
  for (const cluster of clusters) {
    const fits = stories.map((story, index) => {
      const between = story.slice(0, MATCHED_BY).flatMap((x) => cluster.slice(0, MATCHED_BY).map((y) => compared.affinity(x, y)));
      const days = between.map((affinity) => affinity.days).filter((gap) => gap !== null);
      const near = days.length === 0 || Math.min(...days) <= far.days;
      return { index, near, names: near ? average(between.map((affinity) => affinity.names)) : 0 };
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

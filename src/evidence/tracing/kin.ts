import type { Content } from "./content.ts";
import { sharedTerms } from "./term-set.ts";

/** Another text of the collection and how many runs of words it shares with this one; an estimate in very large collections. */
export interface Kin {
  readonly other: number;
  readonly runs: number;
}

/** Fewer shared runs than this are set phrases. */
const LEAST_RUNS = 4;
/** The kin that are kept for one text, those that share most. */
const MOST_KIN = 30;
/** Entries of the index; a larger collection is sampled by the runs' hashes. Source: Broder 1997, sampling modulo. */
const MOST_ENTRIES = 4_000_000;
/** A run in more texts than this is noted with the first few of them alone, so that a thousand copies of one text cost a thousand steps. */
const MANY = 24;
const FIRST = 5;
/** So few new texts are compared with all others one by one. */
const FEW = 16;

/** The kin of each text of a collection, from the last look at it. Contents are the same objects where nothing changed. */
export interface KnownKin {
  readonly contents: readonly Content[];
  readonly kin: readonly (readonly Kin[])[];
}

/** For each text, the others that share enough runs of words to be worth comparing, those that share most first. */
export function likelyKin(contents: readonly Content[], before: KnownKin | null = null): readonly (readonly Kin[])[] {
  if (before === null) return counted(contents).map(chosen);
  const held = new Map(before.contents.map((content, i) => [content, i]));
  const fresh = contents.flatMap((content, i) => (held.has(content) ? [] : [i]));
  return fresh.length > FEW ? counted(contents).map(chosen) : grown(contents, fresh, held, before);
}

/** The kin worth keeping of one text. */
function chosen(others: ReadonlyMap<number, number>): Kin[] {
  return inOrder([...others].flatMap(([other, runs]) => (runs >= LEAST_RUNS ? [{ other, runs }] : [])));
}

function inOrder(kin: Kin[]): Kin[] {
  return kin.sort((a, b) => b.runs - a.runs || a.other - b.other).slice(0, MOST_KIN);
}

/** Kin as they were, and those of the new texts with all others. */
function grown(
  contents: readonly Content[],
  fresh: readonly number[],
  held: ReadonlyMap<Content, number>,
  before: KnownKin,
): (readonly Kin[])[] {
  const now = new Map(contents.map((content, i) => [content, i]));
  const moved = before.contents.map((content) => now.get(content) ?? -1);
  const stayed = moved.every((to, from) => to === from);
  const kin: (readonly Kin[])[] = contents.map((content) => {
    const was = before.kin[held.get(content) ?? -1] ?? [];
    if (stayed) return was;
    return inOrder(was.flatMap(({ other, runs }) => (moved[other]! < 0 ? [] : [{ other: moved[other]!, runs }])));
  });
  const isFresh = new Set(fresh);
  for (const i of fresh) {
    const found: Kin[] = [];
    for (const [j, content] of contents.entries()) {
      const runs = i === j ? 0 : sharedTerms(contents[i]!.runs, content.runs);
      if (runs < LEAST_RUNS) continue;
      found.push({ other: j, runs });
      if (!isFresh.has(j)) kin[j] = inOrder([...kin[j]!, { other: i, runs }]);
    }
    kin[i] = inOrder(found);
  }
  return kin;
}

/** Counts shared runs by way of an index from runs to the texts that hold them. */
function counted(contents: readonly Content[]): Map<number, number>[] {
  const total = contents.reduce((sum, { runs }) => sum + runs.length, 0);
  const every = Math.max(1, Math.ceil(total / MOST_ENTRIES));
  const entries = indexOf(contents, every);
  const counts = contents.map(() => new Map<number, number>());
  const add = (a: number, b: number): void => {
    counts[a]!.set(b, (counts[a]!.get(b) ?? 0) + every);
    counts[b]!.set(a, (counts[b]!.get(a) ?? 0) + every);
  };
  for (let from = 0; from < entries.length;) {
    const run = Math.floor(entries[from]! / PLACES);
    let to = from + 1;
    while (to < entries.length && Math.floor(entries[to]! / PLACES) === run) to++;
    const firsts = to - from > MANY ? from + FIRST : to;
    for (let a = from; a < firsts; a++) for (let b = a + 1; b < to; b++) add(entries[a]! % PLACES, entries[b]! % PLACES);
    from = to;
  }
  return counts;
}

/** Room for so many texts beside a run's hash in one number that is still exact. */
const PLACES = 2 ** 20;

/** Runs with the texts that hold them, in order; of `every` so many runs one is looked at. */
function indexOf(contents: readonly Content[], every: number): Float64Array {
  const entries: Float64Array = new Float64Array(contents.reduce((sum, { runs }) => sum + runs.length, 0));
  let size = 0;
  for (const [i, { runs }] of contents.entries()) for (const run of runs) if (run % every === 0) entries[size++] = run * PLACES + i;
  return entries.subarray(0, size).sort();
}

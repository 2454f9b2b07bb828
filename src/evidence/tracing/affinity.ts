import type { Content } from "./content.ts";
import { type Weighed, rarityOver, weigh } from "./rarity.ts";
import { sharedTerms, type TermSet } from "./term-set.ts";

/** How alike two contents are. */
export interface Affinity {
  /** Share of common terms of the leads, weighted by rarity, 0..1: of all measures the one that best tells two stories of one affair apart. */
  readonly lead: number;
  /** Share of common terms, weighted by rarity, 0..1. */
  readonly terms: number;
  /** Share of common word pairs, 0..1. */
  readonly pairs: number;
  /** How many runs of words both have, and their share of the shorter text's, 0..1. */
  readonly runs: { readonly count: number; readonly share: number };
  /** Share of common names and numbers, 0..1, across languages too. */
  readonly names: number;
  readonly sameLanguage: boolean;
  /** Days between them; `null` where a date is missing. */
  readonly days: number | null;
}

/** Compares the contents of one collection, each named by its place in it; rarity is counted over all of it. */
export interface Comparison {
  readonly contents: readonly Content[];
  affinity(a: number, b: number): Affinity;
  /** One number for how close two reports of one language are, 0..1; all pairs of `members` at once, row by row. */
  closenessOf(members: readonly number[]): Float32Array;
  /** The share of a passage's terms that each of some reports has, weighted by rarity, 0..1. */
  coverage(passage: TermSet, reports: readonly number[]): number[];
}

/** Prepares a collection for comparing. Takes time in proportion to its length; a comparison then takes some microseconds. */
export function compareContents(contents: readonly Content[]): Comparison {
  const rarity = rarityOver(contents.map(({ whole }) => whole));
  const lead = contents.map((content) => weigh(content.lead, rarity));
  const whole = contents.map((content) => weigh(content.whole, rarity));
  const pairs = contents.map((content): Weighed => ({ terms: content.pairs, weights: null, sum: content.pairs.length }));
  let names: readonly Weighed[] | null = null;
  const namesOf = (i: number): Weighed => {
    if (names === null) {
      const nameRarity = rarityOver(contents.map((content) => content.names));
      names = contents.map((content) => weigh(content.names, nameRarity));
    }
    return names[i]!;
  };
  return {
    contents,
    affinity: (a, b) =>
      affinityOf(contents[a]!, contents[b]!, {
        lead: () => likeness(lead[a]!, lead[b]!),
        terms: () => likeness(whole[a]!, whole[b]!),
        names: () => likeness(namesOf(a), namesOf(b)),
      }),
    closenessOf: (members) => {
      const parts = [lead, whole, pairs].map((of) => likenessOf(members.map((member) => of[member]!)));
      return parts[0]!.map((value, at) => Math.cbrt(value * parts[1]![at]! * parts[2]![at]!));
    },
    coverage: (passage, reports) => {
      const weighed = weigh(passage, rarity);
      return reports.map((report) => (weighed.sum === 0 ? 0 : sharedWeight(weighed, whole[report]!) / weighed.sum));
    },
  };
}

/** Some measures are asked for by few, so each is taken only when it is, and once. */
function affinityOf(a: Content, b: Content, of: Readonly<Record<"lead" | "terms" | "names", () => number>>): Affinity {
  const known = new Map<string, number>();
  const once = (name: string, take: () => number): number => {
    const value = known.get(name) ?? take();
    known.set(name, value);
    return value;
  };
  return {
    get lead() {
      return once("lead", of.lead);
    },
    get terms() {
      return once("terms", of.terms);
    },
    get pairs() {
      return once("pairs", () => share(a.pairs, b.pairs));
    },
    get runs() {
      const count = once("runs", () => sharedTerms(a.runs, b.runs));
      return { count, share: count / Math.max(1, Math.min(a.runs.length, b.runs.length)) };
    },
    get names() {
      return once("names", of.names);
    },
    sameLanguage: a.language === b.language || a.language === null || b.language === null,
    days: a.day === null || b.day === null ? null : Math.abs(a.day - b.day),
  };
}

function share(a: TermSet, b: TermSet): number {
  const smaller = Math.min(a.length, b.length);
  return smaller === 0 ? 0 : sharedTerms(a, b) / smaller;
}

/** The weighted share of the smaller set's terms that the other one has too, 0..1. Source: overlap coefficient, weighted. */
function likeness(a: Weighed, b: Weighed): number {
  const smaller = Math.min(a.sum, b.sum);
  return smaller === 0 ? 0 : Math.min(1, sharedWeight(a, b) / smaller);
}

/** The weight of the terms that both hold. */
function sharedWeight(a: Weighed, b: Weighed): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const [x, y] = [a.terms[i]!, b.terms[j]!];
    if (x === y) sum += a.weights?.[i] ?? 1;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return sum;
}

/** The likeness of every two sets of a group, row by row: each term adds its weight to the pairs that hold it, so that unlike pairs cost nothing. */
function likenessOf(group: readonly Weighed[]): Float32Array {
  const n = group.length;
  const holders = new Map<number, number[]>();
  const weights = new Map<number, number>();
  for (const [i, { terms, weights: own }] of group.entries()) {
    for (let t = 0; t < terms.length; t++) {
      const term = terms[t]!;
      const list = holders.get(term);
      if (list === undefined) {
        holders.set(term, [i]);
        weights.set(term, own?.[t] ?? 1);
      } else list.push(i);
    }
  }
  const sums = new Float32Array(n * n);
  for (const [term, list] of holders) {
    const weight = weights.get(term)!;
    for (let x = 0; x < list.length; x++) {
      const row = list[x]! * n;
      for (let y = x + 1; y < list.length; y++) sums[row + list[y]!]! += weight;
    }
  }
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const smaller = Math.min(group[i]!.sum, group[j]!.sum);
      const value = smaller === 0 ? 0 : Math.min(1, sums[i * n + j]! / smaller);
      sums[i * n + j] = value;
      sums[j * n + i] = value;
    }
  }
  return sums;
}

/** One number for how close two reports of one language are: the geometric mean of what leads, whole texts and word pairs share. */
export function closeness(affinity: Affinity): number {
  if (affinity.lead === 0) return 0;
  return Math.cbrt(affinity.lead * affinity.terms * affinity.pairs);
}

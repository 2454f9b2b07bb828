import type { Predicate } from "../../src/analysis/oracle/predicate.ts";

/** Numbers in 0..1 from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Holds where the weights of the yeses sum to the quota. */
export function threshold(weights: readonly number[], quota: number): Predicate {
  return { names: weights.length, holds: (yes) => weights.reduce((sum, weight, i) => sum + weight * yes[i]!, 0) >= quota };
}

/** Holds where all of some set are yeses. */
export function family(names: number, sets: readonly (readonly number[])[]): Predicate {
  return { names, holds: (yes) => sets.some((set) => set.every((name) => yes[name] === 1)) };
}

const someOf = (random: () => number, names: number, most: number): readonly number[] =>
  Array.from({ length: Math.floor(random() * (most + 1)) }, () => Math.floor(random() * names));

/** A threshold, a disjunction of conjunctions, the reverse, or a circular system. */
export function randomPredicate(random: () => number, names: number): Predicate {
  const kind = Math.floor(random() * 4);
  if (kind === 0) {
    const weights = Array.from({ length: names }, () => Math.floor(random() * 9));
    return threshold(weights, random() * 5 * names);
  }
  if (kind === 3) return circularSystem(names, Math.floor(random() * 1e9), random());
  const sets = Array.from({ length: 1 + Math.floor(random() * 6) }, () => someOf(random, names, 4));
  if (kind === 1) return family(names, sets);
  return { names, holds: (yes) => sets.every((set) => set.some((name) => yes[name] === 1)) };
}

/**
 * Actors whose pledges wait for each other at random: each holds if its actor says yes and all of some group of others hold; the goal is a
 * share of all they are worth. The greatest fixpoint: those who wait for each other move at once.
 */
export function circularSystem(actors: number, seed: number, share: number): Predicate {
  const random = seeded(seed);
  const pick = (): number => Math.floor(random() * actors);
  const groups = (): number[][] => Array.from({ length: 1 + Math.floor(random() * 2) }, () => Array.from({ length: 2 }, pick));
  const conditions = Array.from({ length: actors }, () => (random() < 0.25 ? [[]] : groups()));
  const worth = Array.from({ length: actors }, () => 1 + Math.floor(random() * 20));
  const quota = share * worth.reduce((sum, each) => sum + each, 0);
  const holds = (yes: Uint8Array): boolean => {
    const held = yes.slice();
    for (let changed = true; changed;) {
      changed = false;
      for (let i = 0; i < actors; i++) {
        if (held[i] === 0 || conditions[i]!.some((group) => group.every((other) => held[other] === 1))) continue;
        held[i] = 0;
        changed = true;
      }
    }
    return worth.reduce((sum, each, i) => sum + each * held[i]!, 0) >= quota;
  };
  return { names: actors, holds };
}

import type { Direction } from "./predicate.ts";

/** A name that has no value yet. */
export const OPEN = 2;

/** The value of a name: no, yes, or none yet. */
export type Setting = 0 | 1 | typeof OPEN;

/**
 * Something that reaches a grade from 0 up to `top` under every assignment of its names, of which nothing is known but the least and the greatest
 * grade that the open names can bring about. `null` says that this was not found out. It must answer alike whenever it is asked.
 */
export interface Graded {
  readonly directions: readonly Direction[];
  readonly top: number;
  lowest(settings: readonly Setting[]): number | null;
  highest(settings: readonly Setting[]): number | null;
}

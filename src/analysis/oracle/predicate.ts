/** How a name bears on a predicate: its yes never takes the predicate away, never brings it about, or may do either. */
export type Direction = "rises" | "falls" | "both";

/** One name with its yes or no. */
export interface Choice {
  readonly name: number;
  readonly yes: boolean;
}

/** A predicate over names numbered from 0, of which nothing is known but its answers. It must answer alike whenever it is asked. */
export interface Predicate {
  /** How many names there are, at most 32,000 (one of direction `both` counts twice). */
  readonly names: number;
  /** One for each name; all rise where not said. They are believed: under a false direction the answers are of another predicate. */
  readonly directions?: readonly Direction[] | undefined;
  /** Whether it holds where name i is a yes if `yes[i]` is 1 and a no if it is 0. The array is lent for the call only. */
  holds(yes: Uint8Array): boolean;
}

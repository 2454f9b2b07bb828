/** How much may be spent before a search pauses; what is not said is not bounded. The last set may overdraw it by its own questions. */
export interface Allowance {
  /** Questions to the predicate. */
  readonly calls?: number | undefined;
  /** Inner steps, each some ten microseconds among thousands of known sets. */
  readonly steps?: number | undefined;
}

/** What a report rests on: an outlet's story, somebody's public statement, itself, or the same as another report. */
export interface Root {
  readonly kind: "outlet" | "statement" | "denial" | "own" | "kin" | "declared";
  /** Outlet's name, speaker's key, or the place of a report. */
  readonly name: string;
  readonly via: readonly string[];
  readonly reasons: readonly string[];
  readonly confidence: number;
}

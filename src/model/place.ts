/** Where an entry stands in a dossier's text. Lines and columns count from 1; a value without it came from elsewhere. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** What every entry may carry beside its own fields. Neither takes part in comparing two entries. */
export interface Placed {
  readonly place?: Place;
  /** Comment lines directly above it, without the `#`. */
  readonly remarks?: readonly string[];
}

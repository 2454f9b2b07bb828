/** What a {@link Fault} tells: a stable code, the finding in words, and what would have been accepted. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly accepted?: readonly string[];
}

/** What to write in the stead of `[start, end)` of the logical line so that the fault is gone; the fault's own stretch where not told. */
export interface Put {
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
}

/**
 * A fault found while one line is read. It is thrown inside the reader only, and caught where the line began, so that a faulty line costs
 * itself and nothing around it. No `Error`: nobody ever asks for its stack, which takes longer than the line. `start` and `end` count in the logical line.
 */
export class Fault {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
  readonly put: Put | undefined;

  constructor(finding: Finding, start: number, end: number, put?: Put) {
    this.finding = finding;
    this.start = start;
    this.end = end;
    this.put = put;
  }
}

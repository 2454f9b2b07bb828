import type { FaultKey } from "./telling/fault-words.ts";

/**
 * A fault found while one line is read: which it is, what its words are made from, and where. It is thrown inside the reader only, and caught
 * where the line began, so that a faulty line costs itself and nothing around it. No `Error`: nobody ever asks for its stack, which takes longer
 * than the line. `start` and `end` count in the logical line, as does `at`, where the reader stood.
 */
export class Fault {
  readonly key: FaultKey;
  readonly values: readonly unknown[];
  readonly start: number;
  readonly end: number;
  readonly at: number;

  constructor(key: FaultKey, values: readonly unknown[], start: number, end: number, at = start) {
    this.key = key;
    this.values = values;
    this.start = start;
    this.end = end;
    this.at = at;
  }
}

/** The stable code of a message: its key up to a slash, completed by the first value where it has a gap. */
export function codeOf(key: string, values: readonly unknown[]): string {
  return key.split("/", 1)[0]!.replace("*", String(values[0]));
}

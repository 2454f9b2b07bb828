/**
 * A fault tree in normal form, and nothing in it but what the top depends on: gates `and`, `or` and `atleast`, negation at events alone,
 * no constants, no gate with one input, children before parents.
 *
 *     input code  >= 0:  event `code >> 1`, negated where odd
 *                 <  0:  gate `~code`
 */
export interface GateGraph {
  readonly gates: readonly NormalGate[];
  /** An input code; -0 does not occur: a tree that is constant has {@link ALWAYS} or {@link NEVER} here. */
  readonly top: number;
  /** The names of the events, by number. */
  readonly events: readonly string[];
}

/** One gate: at least `least` of its inputs hold; `and` needs all, `or` one. */
export interface NormalGate {
  readonly least: number;
  readonly inputs: readonly number[];
}

/** Codes of the two constants, outside the range of gates and events. */
export const NEVER = 0x7ffffffe;
/** The constant true. */
export const ALWAYS = 0x7fffffff;

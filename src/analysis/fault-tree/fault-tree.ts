import type { Place } from "#model";

/** The connectives of the Open-PSA format; `cardinality` holds where between `min` and `max` of its inputs hold,
 * `xor` where an odd number does; `iff` of several is read pair by pair, as the format has it. */
export const CONNECTIVES = ["and", "or", "not", "atleast", "xor", "iff", "nand", "nor", "imply", "cardinality"] as const;

/** One of {@link CONNECTIVES}. */
export type Connective = (typeof CONNECTIVES)[number];

/** What a gate reads: something named, a constant, or a formula that has no name of its own (`inner`, a number of {@link FaultTree.gates}). */
export type Input =
  | { readonly kind: "named"; readonly name: string; readonly as: "gate" | "basic-event" | "house-event" | "event"; readonly place: Place }
  | { readonly kind: "constant"; readonly value: boolean }
  | { readonly kind: "inner"; readonly gate: number };

/** One gate. `min` and `max` are said for `atleast` and `cardinality` only; a gate that merely hands on its one input is an `or`. */
export interface Gate {
  readonly name: string;
  readonly connective: Connective;
  readonly min: number;
  readonly max: number;
  readonly inputs: readonly Input[];
  readonly place: Place;
}

/** A basic event; `probability` is null where the model gives none. */
export interface BasicEvent {
  readonly name: string;
  readonly probability: number | null;
  readonly place: Place;
}

/** A fault tree as written: gates in the order of the file, formulas without a name among them. */
export interface FaultTree {
  readonly gates: readonly Gate[];
  readonly named: ReadonlyMap<string, number>;
  /** Gates that stand for basic events with common causes: "the event's own cause, or one that it shares". */
  readonly standIns: ReadonlyMap<string, number>;
  readonly events: ReadonlyMap<string, BasicEvent>;
  readonly houses: ReadonlyMap<string, boolean>;
}

import type { Relation } from "#model";

/** The words that tie a condition where a person names its relation alone. */
export const RELATION_CONNECTIVES: Readonly<Record<Relation, string>> = {
  necessary: "only if",
  sufficient: "if",
  exception: "unless",
  temporal: "after",
  negated: "regardless of",
};

/**
 * Plain sentences in which the reader is asked what a person's pointed-out words mean: as somebody, as an amount, as a condition. The words go between
 * the two halves.
 */
export const ASKING = {
  actor: ["", " pledged 400 troops."],
  object: ["Canada pledged to send ", "."],
  condition: ["Canada will send 400 troops only if ", "."],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

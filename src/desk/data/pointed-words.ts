import type { Relation } from "#model";

/** The words that tie a condition where a person names its relation alone. */
export const RELATION_CONNECTIVES: Readonly<Record<Relation, string>> = {
  necessary: "only if",
  sufficient: "if",
  exception: "unless",
  temporal: "after",
  negated: "regardless of",
};

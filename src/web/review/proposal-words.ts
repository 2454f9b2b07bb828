import type { Proposal, Relation } from "#model";
import type { Names } from "../names/use-names.ts";

/** What each relation of a condition says, in few words. */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  necessary: "necessary: never assures",
  sufficient: "sufficient",
  exception: "an exception",
  temporal: "must come first",
  negated: "said not to be a condition",
};

/** A proposal's act in words: `Pledge, conditional`. */
export function actWords({
  act,
  conditions,
}: Pick<Proposal, "act"> & { readonly conditions: readonly { readonly relation: Relation }[] }): string {
  const word = act.charAt(0) + act.slice(1).toLowerCase();
  return conditions.some(({ relation }) => relation !== "negated") && act !== "CONDITION" ? `${word}, conditional` : word;
}

/** Whom words denote. Unresolved is said so, never guessed. */
export function idsWords(ids: readonly string[], names: Names): string {
  if (ids.length === 0) return "not resolved";
  return ids.map((id) => names.title(id).replace(/^(group|person):/, "")).join(", ");
}

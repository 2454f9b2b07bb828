import type { Proposal, Relation } from "#model";
import type { Names } from "../names/use-names.ts";

/** What each relation of a condition says, in few words. */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  necessary: "needed, though not enough by itself",
  sufficient: "enough by itself",
  exception: "not if this comes about",
  temporal: "must come first",
  negated: "said not to be a condition",
};

/** A proposal's act in words: `Pledge, conditional`; of an act that nobody chose yet `Statement`. */
export function actWords({
  act,
  conditions,
}: {
  readonly act: Proposal["act"] | null;
  readonly conditions: readonly { readonly relation: Relation }[];
}): string {
  const word = act === null ? "Statement" : act.charAt(0) + act.slice(1).toLowerCase();
  return conditions.some(({ relation }) => relation !== "negated") && act !== "CONDITION" ? `${word}, conditional` : word;
}

/** Under which name words are held: `held as Norway`. Where nobody is known by them, or by what was written, that is said, never guessed. */
export function heldAs(ids: readonly string[], names: Names): string {
  if (ids.length === 0) return "nobody named yet";
  const isHeld = (id: string) => names.title(id) !== id || names.entry(id) !== undefined || id.includes(":");
  const unknown = ids.filter((id) => !isHeld(id));
  if (unknown.length > 0) return `not held yet: ${unknown.join(", ")}`;
  return `held as ${ids.map((id) => names.title(id).replace(/^(group|person):/, "")).join(", ")}`;
}

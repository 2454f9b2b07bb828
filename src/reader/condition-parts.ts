import type { ProposedCondition } from "#model";
import { topicOfWords } from "./condition-holders.ts";

/** How the parts of a condition are joined: all of them, or any one of them. */
export type Joining = "all" | "any";

/** The parts of a condition that its words join, and how. A condition of one part is joined by `all`. */
export interface ConditionParts {
  readonly op: Joining;
  readonly of: readonly ProposedCondition[];
}

/**
 * "A truce holds and the council gives a mandate" as its two parts. Words are divided only where each side is about a topic of its own; what
 * several holders do stays one part, and only its joining is told: "Togo or Benin agrees" asks for any one of them.
 */
export function conditionParts(condition: ProposedCondition): ConditionParts {
  const words = condition.exact.split(" ");
  const op = joining(words);
  if (op === null || condition.holders.length > 0) return { op: op ?? "all", of: [condition] };
  const sides = divided(words, op === "any" ? "or" : "and").map((side) => ({ ...condition, exact: side, topic: topicOfWords(side) }));
  const topics = new Set(sides.map((side) => side.topic));
  return topics.size === sides.length && !topics.has(null) ? { op, of: sides } : { op: "all", of: [condition] };
}

/** Null where nothing joins, and where both "and" and "or" do: then the words alone do not tell what belongs together. */
function joining(words: readonly string[]): Joining | null {
  const any = words.includes("or");
  if (any === words.includes("and")) return null;
  return any ? "any" : "all";
}

function divided(words: readonly string[], conjunction: string): readonly string[] {
  const sides: string[][] = [[]];
  for (const [i, word] of words.entries())
    if (word === conjunction) sides.push([]);
    else if (i > 0 || (word !== "either" && word !== "both")) sides.at(-1)!.push(word);
  return sides.map((side) => side.join(" ")).filter((side) => side !== "");
}

import type { GoalAnswer, SetList } from "#model";
import { counted } from "../names/dates.ts";

/** The size of a list's smallest sets, or `null` where it has none. */
export function smallestSize({ bySize }: SetList): number | null {
  const sizes = Object.entries(bySize).flatMap(([size, count]) => (Number(count) > 0 ? [Number(size)] : []));
  return sizes.length ? Math.min(...sizes) : null;
}

/** Whether nothing smaller than the smallest sets of a list can be missing from it. */
function isCertain({ complete, upTo }: SetList, smallest: number): boolean {
  return complete || (upTo ?? 0) >= smallest - 1;
}

/** What a goal still needs, in a few words made of its answer. */
export function needsWords(goal: GoalAnswer): string {
  if (goal.assured === "yes") return "nothing more";
  if (goal.possible === "no") return "out of reach";
  const yeses = smallestSize(goal.sufficientSets);
  const move = { yes: null, together: "a joint move", waiver: "a waiver", no: null }[goal.possible];
  const atMost = yeses === null || isCertain(goal.sufficientSets, yeses) ? "" : "at most ";
  return [yeses === null ? null : `${atMost}${countedNeeds(goal, yeses)}`, move].filter(Boolean).join(", ") || "nothing more";
}

/** So many yeses; of a commitment, where every smallest set has the word of whoever gave it, that word is told apart from what it needs besides. */
function countedNeeds({ kind, id, sufficientSets: { sets } }: GoalAnswer, yeses: number): string {
  const smallest = sets.filter(({ length }) => length === yeses);
  if (kind !== "commitment" || smallest.length === 0 || !smallest.every((set) => set.includes(id))) return counted(yeses, "yes", "yeses");
  return yeses === 1 ? "its own word alone" : `its own word and ${yeses - 1} more`;
}

/** How many sets there are of each size beyond the singletons, in words: `2 sets of two, 11 of three`; empty where there are none. */
export function beyondWords(list: SetList): string {
  const known = knownBeyond(list);
  return known === "" || list.complete ? known : `at least ${known}`;
}

function knownBeyond({ bySize }: SetList): string {
  const words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
  return Object.entries(bySize)
    .map(([size, count]) => ({ size: Number(size), count: String(count) }))
    .filter(({ size, count }) => size > 1 && count !== "0")
    .sort((a, b) => a.size - b.size)
    .map(({ size, count }, n) => `${count}${n === 0 ? (count === "1" ? " set" : " sets") : ""} of ${words[size] ?? size}`)
    .join(", ");
}

import { isStatement, type Condition, type Diagnostic, type Entry } from "#model";
import { placeOf } from "./name-places.ts";

/** Lists of which more is asked than they hold ("at least 4 of (A, B)"): no answer to anything could meet that. */
export function checkCounts(entry: Entry): readonly Diagnostic[] {
  return conditionsOf(entry)
    .flatMap(listsIn)
    .filter(({ count, of }) => count > of.length)
    .map(({ count, of }) => ({
      severity: "error",
      code: "impossible-count",
      message: `found \`at least ${count} of\` a list of ${of.length}; nothing can meet that`,
      accepted: [`at least ${of.length} of (…)`, "more names in the list"],
      place: placeOf(entry, entry.id),
    }));
}

type CountedList = Extract<Condition, { op: "atLeast" }>;

function conditionsOf(entry: Entry): readonly Condition[] {
  if (isStatement(entry)) return "conditions" in entry ? entry.conditions.map(({ condition }) => condition) : [];
  if (entry.kind === "fact") return [entry.when];
  if (entry.kind === "goal") return [entry.needs];
  return entry.kind === "body" && entry.needs ? [entry.needs] : [];
}

/** Every counted list in a condition; no deeper than the parser lets conditions nest. */
function listsIn(condition: Condition): readonly CountedList[] {
  if (condition.op === "holds" || condition.op === "amount") return [];
  if (condition.op === "not") return listsIn(condition.of);
  const inner = condition.of.flatMap(listsIn);
  return condition.op === "atLeast" ? [condition, ...inner] : inner;
}

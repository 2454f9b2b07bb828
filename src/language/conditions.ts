import { isStatement, type Condition, type Entry } from "#model";

/** Every condition in an entry. */
export function conditionsOf(entry: Entry): readonly Condition[] {
  if (isStatement(entry)) return "conditions" in entry ? entry.conditions.map(({ condition }) => condition) : [];
  if (entry.kind === "fact") return [entry.when];
  if (entry.kind === "goal") return [entry.needs];
  return entry.kind === "body" && entry.needs ? [entry.needs] : [];
}

/** A condition with every condition inside it, in the order of the text. */
export function partsOf(condition: Condition): readonly Condition[] {
  if (condition.op === "holds" || condition.op === "amount") return [condition];
  return [condition, ...(condition.op === "not" ? partsOf(condition.of) : condition.of.flatMap(partsOf))];
}

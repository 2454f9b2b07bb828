import type { Condition, Reference } from "#model";

/** A condition with each of its references put otherwise; thresholds stay. */
export function mapReferences(condition: Condition, put: (one: Reference) => Reference): Condition {
  switch (condition.op) {
    case "holds":
      return put(condition);
    case "amount":
      return condition;
    case "not":
      return { op: "not", of: mapReferences(condition.of, put) };
    default:
      return { ...condition, of: condition.of.map((part) => mapReferences(part, put)) };
  }
}

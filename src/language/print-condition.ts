import type { Condition } from "#model";
import { writeName, writeNumber, writeString } from "./write.ts";
import { isPlainName } from "./words.ts";

/**
 * A condition in the language's words, on one line: `UA.stops and not (RU.strike or RU.stops)`. Reading it back gives the same tree. An `and` inside
 * an `or` stands in parentheses too, though the reader does without: nobody should need to know which binds tighter.
 */
export function printCondition(condition: Condition): string {
  switch (condition.op) {
    case "holds":
      return condition.stage === undefined ? writeName(condition.ref) : `${writeName(condition.ref)} ${condition.stage}`;
    case "amount":
      return printThreshold(condition.unit, condition.least, condition.body);
    case "not":
      return `not ${inner(condition.of)}`;
    case "atLeast":
      return `at least ${writeNumber(condition.count)} of ${printList(condition.of)}`;
    default:
      return printJoined(condition.op, condition.of);
  }
}

/** The pieces of a condition between its outermost `and` or `or`, each but the first beginning with that word. */
export function conditionPieces(condition: Condition): readonly string[] {
  if (!isJoined(condition)) return [printCondition(condition)];
  const word = condition.op === "all" ? "and" : "or";
  return condition.of.map((part, index) => (index === 0 ? inner(part) : `${word} ${inner(part)}`));
}

function printJoined(op: "all" | "any", of: readonly Condition[]): string {
  if (of.length === 0) return op === "all" ? "always" : "never";
  if (of.length === 1) return `${op} of ${printList(of)}`;
  return of.map(inner).join(op === "all" ? " and " : " or ");
}

function printList(of: readonly Condition[]): string {
  return `(${of.map(printCondition).join(", ")})`;
}

/** A part of a larger condition: in parentheses where it is itself joined. */
function inner(condition: Condition): string {
  return isJoined(condition) ? `(${printCondition(condition)})` : printCondition(condition);
}

function isJoined(condition: Condition): condition is Extract<Condition, { op: "all" | "any" }> {
  return (condition.op === "all" || condition.op === "any") && condition.of.length > 1;
}

function printThreshold(unit: string, least: number, body: string | undefined): string {
  const where = body === undefined ? "" : ` in ${writeName(body)}`;
  return `${printUnit(unit)} >= ${writeNumber(least)}${where}`;
}

/** A unit may have several words; each must be a plain one, or the whole stands in quotes. */
function printUnit(unit: string): string {
  return unit.split(" ").every(isPlainName) ? unit : writeString(unit);
}

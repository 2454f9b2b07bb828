import { CONNECTIVES, type Condition, type Proviso, type Reference } from "#model";
import type { Cursor } from "./cursor.ts";
import { ASKED_STAGES, isCoreWord } from "./words.ts";

/** How deep parentheses and `not` may nest; deeper text is a fault, not an overflow. */
const DEPTH_LIMIT = 200;

/** Reads a condition: `or` binds loosest, then `and`, then `not`. It ends before the first word that cannot go on with it. */
export function readCondition(cursor: Cursor, depth = 0): Condition {
  return readJoined(cursor, "or", () => readJoined(cursor, "and", () => readNegation(cursor, depth)));
}

/** A single part is no join: `(a)` is `a`, so that parentheses leave no trace. */
function readJoined(cursor: Cursor, word: "and" | "or", read: () => Condition): Condition {
  const of = [read()];
  while (cursor.eat(word)) of.push(read());
  return of.length === 1 ? of[0]! : { op: word === "and" ? "all" : "any", of };
}

/** Every nesting passes here, so here the depth is limited: the reader recurs, and must not overflow on hostile text. */
function readNegation(cursor: Cursor, depth: number): Condition {
  if (depth > DEPTH_LIMIT) cursor.fail("too-deep", DEPTH_LIMIT);
  return cursor.eat("not") ? { op: "not", of: readNegation(cursor, depth + 1) } : readTerm(cursor, depth);
}

/**
 * What stands between `and`, `or` and `not`.
 *
 *     term = "(" condition ")" | "always" | "never" | ("all" | "any" | "at least" N) "of" list | threshold | reference
 */
function readTerm(cursor: Cursor, depth: number): Condition {
  const start = cursor.position;
  if (cursor.mark("(")) {
    const inner = readCondition(cursor, depth + 1);
    closeParenthesis(cursor, start);
    return inner;
  }
  if (cursor.eat("always")) return { op: "all", of: [] };
  if (cursor.eat("never")) return { op: "any", of: [] };
  if (cursor.eat("all", "of")) return { op: "all", of: readList(cursor, depth) };
  if (cursor.eat("any", "of")) return { op: "any", of: readList(cursor, depth) };
  if (cursor.eat("at", "least")) return readAtLeast(cursor, depth);
  return readThreshold(cursor) ?? { op: "holds", ...readAsked(cursor, "a decision, event, fact, pledge, threat, body or clause") };
}

/** `at least N of (a, b, c)`, after its `at least`. */
function readAtLeast(cursor: Cursor, depth: number): Condition {
  const count = cursor.number("a number");
  cursor.expect("of");
  return { op: "atLeast", count, of: readList(cursor, depth) };
}

/** `(a, b or c, not d)`; an empty list is one. */
function readList(cursor: Cursor, depth: number): readonly Condition[] {
  const start = cursor.position;
  if (!cursor.mark("(")) cursor.fail("unexpected-word/list");
  const of: Condition[] = [];
  if (cursor.mark(")")) return of;
  do of.push(readCondition(cursor, depth + 1));
  while (cursor.mark(","));
  closeParenthesis(cursor, start);
  return of;
}

/** Fails at the opening parenthesis where the line ends, at the offending word where it goes on. */
function closeParenthesis(cursor: Cursor, start: number): void {
  if (cursor.mark(")")) return;
  const open = cursor.text.indexOf("(", start);
  if (cursor.atEnd()) cursor.failAt(open, open + 1, "unclosed-parenthesis");
  cursor.fail("unexpected-word/bracket");
}

/** `troops >= 15000 in force`: the unit is everything before `>=`. */
function readThreshold(cursor: Cursor): Condition | null {
  const start = cursor.position;
  const unit = cursor.quoted() ?? readUnitWords(cursor);
  if (unit === null || !(cursor.mark(">=") || cursor.mark("≥"))) {
    cursor.position = start;
    return null;
  }
  const least = cursor.number("an amount");
  return cursor.eat("in") ? { op: "amount", unit, least, body: cursor.name("a body") } : { op: "amount", unit, least };
}

/** Words up to the first that could not be part of a unit. */
function readUnitWords(cursor: Cursor): string | null {
  const words: string[] = [];
  for (let word = cursor.peek(); word !== "" && !isCoreWord(word); word = cursor.peek()) {
    words.push(word);
    cursor.eat(word);
  }
  return words.length === 0 ? null : words.join(" ");
}

/** Reads a name, with the stage that is asked of it; `what` says whose name. */
export function readAsked(cursor: Cursor, what: string): Pick<Reference, "ref" | "stage"> {
  const ref = cursor.name(what);
  const stage = ASKED_STAGES.find((each) => cursor.eat(each));
  return stage === undefined ? { ref } : { ref, stage };
}

/** Reads a proviso if one of its connectives stands next. */
export function readProviso(cursor: Cursor): Proviso | null {
  const connective = CONNECTIVES.find((words) => cursor.eat(...words.split(" ")));
  return connective === undefined ? null : { connective, condition: readCondition(cursor) };
}

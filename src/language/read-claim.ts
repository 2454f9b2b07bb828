import type { Bound, Claim, Standing } from "#model";
import type { Cursor } from "./cursor.ts";
import type { Draft } from "./form.ts";

const BOUNDS = ["assured", "possible"] as const satisfies readonly Bound[];

/** Reads what an expectation says of the answers. */
export function readClaim(cursor: Cursor): Claim {
  if (cursor.eat("if")) return readLeft(cursor);
  const name = cursor.name("a goal or an actor");
  if (cursor.eat("opens")) return readOpens(cursor, name);
  if (cursor.eat("changed")) return readChanged(cursor, name);
  if (!cursor.eat("is")) return cursor.fail("unknown-expectation");
  if (cursor.eat("stuck")) return readStuck(cursor, name);
  if (cursor.eat("a", "veto")) return readVeto(cursor, name, false);
  if (cursor.eat("no", "veto")) return readVeto(cursor, name, true);
  return readStanding(cursor, name);
}

/** `GOAL is assured|possible STANDING`, and `GOAL is not possible` for the standing `no`. */
function readStanding(cursor: Cursor, goal: string): Claim {
  const negated = cursor.eat("not");
  const bound = BOUNDS.find((each) => cursor.eat(each));
  if (bound === undefined) return cursor.fail("unknown-expectation");
  return { says: "standing", goal, bound, standing: negated ? "no" : readGradeOfStanding(cursor) };
}

function readGradeOfStanding(cursor: Cursor): Standing {
  cursor.mark(":");
  if (cursor.eat("by", "waiver") || cursor.eat("waiver")) return "waiver";
  for (const standing of ["yes", "together", "no"] as const) if (cursor.eat(standing)) return standing;
  return cursor.fail("unknown-standing");
}

/** `ACTOR is a veto for GOAL over BOUND by FACT in fact|in law rests on ORIGIN`, all after GOAL optional and in this order. */
function readVeto(cursor: Cursor, actor: string, negated: boolean): Claim {
  cursor.expect("for");
  const claim: Draft<Extract<Claim, { says: "veto" }>> = { says: "veto", goal: cursor.name("a goal"), actor, negated };
  if (cursor.eat("over")) claim.over = cursor.oneOf(BOUNDS, "bound");
  if (cursor.eat("by")) claim.by = cursor.name("a decision or pledge");
  if (cursor.eat("in", "fact")) claim.kind = "in fact";
  else if (cursor.eat("in", "law")) claim.kind = "in law";
  if (cursor.eat("rests", "on")) claim.restsOn = cursor.name("an origin");
  return claim;
}

/** `GOAL is stuck in an order|a waiting circle through A, B` */
function readStuck(cursor: Cursor, goal: string): Claim {
  cursor.expect("in");
  if (!cursor.eat("an")) cursor.eat("a");
  const kind = cursor.oneOf(["order", "waiting"], "circle");
  cursor.expect("circle", "through");
  return { says: "deadlock", goal, kind, through: cursor.names("a commitment") };
}

/** `GOAL opens if A waives`, `GOAL opens if BODY is promised` */
function readOpens(cursor: Cursor, goal: string): Claim {
  cursor.expect("if");
  const commitment = cursor.name("a commitment");
  if (cursor.eat("waives")) return { says: "opens", goal, commitment, how: "waived" };
  if (cursor.eat("is", "promised")) return { says: "opens", goal, commitment, how: "promised" };
  return cursor.fail("unexpected-word/opens");
}

/** `if ACTOR refuses, A is left possible`, after its `if`. */
function readLeft(cursor: Cursor): Claim {
  const actor = cursor.name("an actor");
  cursor.expect("refuses");
  cursor.mark(",");
  const commitment = cursor.name("a commitment");
  cursor.expect("is");
  const negated = cursor.eat("not");
  cursor.expect("left");
  return { says: "left", actor, commitment, bound: cursor.oneOf(BOUNDS, "bound"), negated };
}

/** `GOAL changed from DATE to DATE by STATEMENT` */
function readChanged(cursor: Cursor, goal: string): Claim {
  cursor.expect("from");
  const from = cursor.date("a date");
  cursor.expect("to");
  const to = cursor.date("a date");
  cursor.expect("by");
  return { says: "changed", goal, from, to, statement: cursor.name("a statement") };
}

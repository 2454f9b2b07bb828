import type { Actor, Count } from "#model";
import type { Cursor } from "./cursor.ts";
import { isCoreWord } from "./words.ts";

/** Reads a count and its `of` (`some of`, `at least 26 of`), if one stands next. */
export function readCount(cursor: Cursor): Count | null {
  for (const kind of ["all", "some", "most"] as const) if (cursor.eat(kind, "of")) return { kind };
  for (const kind of ["at least", "exactly", "nearly"] as const) {
    const start = cursor.position;
    if (cursor.eat(...kind.split(" "))) {
      if (/^\s*[,.]?\d/.test(cursor.text.slice(cursor.position))) {
        const number = cursor.number("a number");
        cursor.expect("of");
        return { kind, number };
      }
      cursor.position = start;
    }
  }
  return null;
}

/** Reads who commits: a member, or a part of a group. */
export function readActor(cursor: Cursor): Actor {
  const count = readCount(cursor);
  if (count) return { group: cursor.name("a group"), count };
  // The commonest slip: the statement's own name taken for its actor.
  return cursor.atEnd() || isCoreWord(cursor.peek()) ? cursor.fail("missing-actor") : { member: cursor.name("an actor") };
}

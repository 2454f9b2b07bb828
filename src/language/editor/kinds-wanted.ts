import { isStatement, STATEMENT_KINDS } from "#model";
import { ENTRY_WORDS } from "../words.ts";

const COMMITMENTS = ["pledge", "threat", "fact", "body", "decision", "event", "goal", "clause"];
const GOALS = ["goal", "pledge", "threat"];

/** Words by which the reader asks for a name, where they are not the kinds themselves. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  actor: ["member", "group", "body"],
  voter: ["member"],
  vote: ["decision"],
  commitment: COMMITMENTS,
  "what it is laid on": COMMITMENTS,
  "what was asked for": ["decision", "pledge", "clause", "body", "fact"],
  statement: STATEMENT_KINDS,
  goal: GOALS,
  origin: ["origin", "report"],
};

/**
 * The kinds of entries that `what` means in the reader's mouth, in an entry of the kind `inside`: "a member, group or body". Every kind where it
 * means none of them. In a statement a group acts with a count alone, and is asked for as "a group".
 */
export function kindsWanted(what: string, inside: string): ReadonlySet<string> {
  if (what === "an actor" && isStatement({ kind: inside })) return new Set(["member", "body"]);
  const own = SPOKEN[what];
  if (own) return new Set(own);
  const said = what.match(/[a-z-]+/g) ?? [];
  const kinds = said.flatMap((word) => SPOKEN[word] ?? ((ENTRY_WORDS as readonly string[]).includes(word) ? [word] : []));
  return new Set(kinds.length > 0 ? kinds : ENTRY_WORDS);
}

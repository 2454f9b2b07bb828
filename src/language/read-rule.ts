import type { Voter, VotingRule } from "#model";
import type { Cursor } from "./cursor.ts";
import type { Draft } from "./form.ts";

const KINDS = ["unanimity", "consensus", "silence", "majority", "qualified", "quota"] as const satisfies readonly VotingRule["kind"][];

/** Reads a voting rule, after `decides by`: its kind, its numbers in any order, and its voters after `of`. */
export function readRule(cursor: Cursor): VotingRule {
  const rule: Draft<VotingRule> = { kind: cursor.oneOf(KINDS, "rule"), voters: [] };
  while (readTerm(cursor, rule));
  if (!cursor.eat("of")) return rule;
  const voters = [readVoter(cursor)];
  while (cursor.comma()) voters.push(readVoter(cursor));
  return { ...rule, voters };
}

/** `4 votes`, `55% members`, `65% population`, `blocking 4` or `abstentions as no`; false where none of them stands next. */
function readTerm(cursor: Cursor, rule: Draft<VotingRule>): boolean {
  if (cursor.eat("blocking")) {
    rule.blocking = cursor.number("a number of voters");
    return true;
  }
  if (cursor.eat("abstentions")) {
    const counted = cursor.oneOf(["as", "uncounted"], "abstention") === "as";
    rule.abstentions = counted ? cursor.oneOf(["no", "yes"], "abstention") : "uncounted";
    return true;
  }
  if (!/^\d/.test(cursor.peek())) return false;
  const value = cursor.number("a number");
  if (cursor.mark("%")) {
    if (cursor.eat("members")) rule.members = value;
    else if (cursor.eat("population")) rule.population = value;
    else cursor.fail("unexpected-word/share");
  } else {
    cursor.expect("votes");
    rule.votes = value;
  }
  return true;
}

/** `NAME 3 population 83 veto`: its votes, its people, its veto, each where it has one. */
function readVoter(cursor: Cursor): Voter {
  const voter: Draft<Voter> = { member: cursor.name("a voter") };
  if (/^\d/.test(cursor.peek())) voter.weight = cursor.number("a number of votes");
  if (cursor.eat("population")) voter.population = cursor.number("a population");
  if (cursor.eat("veto")) voter.veto = true;
  else if (cursor.eat("no", "veto")) voter.veto = false;
  return voter;
}

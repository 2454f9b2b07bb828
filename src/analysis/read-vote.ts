import type { Voter, VotingRule } from "#model";
import type { Formula } from "./formula.ts";
import { atLeastOf, both, either, weightedSum } from "./formula.ts";

/**
 * A body's rule as a gate over its voters' votes. A vote that is not no counts as yes; abstentions have no reading of their own.
 * The qualified majority follows the Treaty of Lisbon: a blocking minority of too few members cannot hold a decision up.
 */
export function readVote(rule: VotingRule, vote: (member: string) => Formula): Formula {
  const votes = rule.voters.map((voter) => vote(voter.member));
  const vetoes = rule.voters.filter((voter) => voter.veto).map((voter) => vote(voter.member));
  return both(passes(rule, votes), ...vetoes);
}

function passes(rule: VotingRule, votes: readonly Formula[]): Formula {
  const total = sum(rule.voters, (voter) => voter.weight ?? 1);
  const weigh = (weight: (voter: Voter) => number, least: number): Formula =>
    weightedSum(
      rule.voters.map((voter, index) => ({ of: votes[index]!, weight: weight(voter) })),
      least,
    );
  switch (rule.kind) {
    case "majority":
      return weigh((voter) => voter.weight ?? 1, moreThanHalf(rule.voters, total));
    case "quota":
      return weigh((voter) => voter.weight ?? 1, rule.votes ?? total);
    case "qualified": {
      const members = atLeastOf(Math.ceil(share(rule.members ?? 0, votes.length)), votes);
      const people = weigh(
        (voter) => voter.population ?? 0,
        share(
          rule.population ?? 0,
          sum(rule.voters, (v) => v.population ?? 0),
        ),
      );
      if (rule.blocking === undefined) return both(members, people);
      return both(members, either(people, atLeastOf(votes.length - rule.blocking + 1, votes)));
    }
    default:
      return both(...votes);
  }
}

/** Whole votes need half plus one; where votes come in parts, anything above half will do. */
function moreThanHalf(voters: readonly Voter[], total: number): number {
  const whole = voters.every((voter) => Number.isInteger(voter.weight ?? 1));
  return whole ? Math.floor(total / 2) + 1 : total / 2 + total * Number.EPSILON;
}

/** A percentage of a number, rounded to a millionth so that 55 % of 20 is 11 and not a hair more. */
function share(percent: number, of: number): number {
  return Math.round(percent * of * 1e4) / 1e6;
}

function sum(voters: readonly Voter[], number: (voter: Voter) => number): number {
  return voters.reduce((total, voter) => total + number(voter), 0);
}

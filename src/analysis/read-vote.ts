import type { Voter, VotingRule } from "#model";
import type { Formula } from "./formula.ts";
import { atLeastOf, both, either, weightedSum } from "./formula.ts";

/** One voter's vote as it enters a rule: that it is a yes, and that it is no no. They differ only where an abstention is a third thing. */
export interface Vote {
  readonly yes: Formula;
  readonly unopposed: Formula;
}

/** What an abstention is under a rule: a no to it, a yes, or left out of the count. A voter's veto is its no alone, never its abstention. */
export function abstentionsUnder({ kind, abstentions }: VotingRule): "no" | "yes" | "uncounted" {
  const nobodyAgainst = kind === "unanimity" || kind === "consensus" || kind === "silence";
  // Where only a no counts, or only a fixed number of yeses, leaving an abstention out is the same as one of the others.
  if (abstentions === "no" || abstentions === "yes") return abstentions;
  if (nobodyAgainst) return "yes";
  return kind === "quota" ? "no" : (abstentions ?? "no");
}

/** Whether a voter's abstention is neither as good as its yes nor as good as its no. */
export function isThird(rule: VotingRule, voter: Voter): boolean {
  const counted = abstentionsUnder(rule);
  return counted === "uncounted" || (counted === "no" && voter.veto === true);
}

/** The variable that a voter does not vote no, beside `FR.loan`, that it then votes yes: both are asked where an abstention is a third thing. */
export function unopposedName(vote: string): string {
  return `${vote} unopposed`;
}

/** A voter with its vote. */
interface Ballot extends Vote {
  readonly voter: Voter;
}

/**
 * A body's rule as a gate over its voters' votes, which more yeses never close. The qualified majority follows the Treaty of Lisbon: a blocking
 * minority of too few members cannot hold a decision up.
 */
export function readVote(rule: VotingRule, vote: (voter: Voter) => Vote): Formula {
  const ballots = rule.voters.map((voter): Ballot => ({ voter, ...vote(voter) }));
  const vetoes = ballots.filter(({ voter }) => voter.veto).map(({ unopposed }) => unopposed);
  return both(passes(rule, ballots), ...vetoes);
}

const votesOf = (voter: Voter): number => voter.weight ?? 1;
const peopleOf = (voter: Voter): number => voter.population ?? 0;

function passes(rule: VotingRule, ballots: readonly Ballot[]): Formula {
  const yeses = ballots.map(({ yes }) => yes);
  const uncounted = abstentionsUnder(rule) === "uncounted";
  switch (rule.kind) {
    case "majority":
      return overHalf(ballots, uncounted);
    case "quota":
      return votesReach(ballots, rule.votes ?? total(ballots, votesOf));
    case "qualified": {
      const members = reaches(ballots, () => 1, rule.members ?? 0, uncounted);
      const people = reaches(ballots, peopleOf, rule.population ?? 0, uncounted);
      const notNo = uncounted ? ballots.map(({ unopposed }) => unopposed) : yeses;
      const few = rule.blocking === undefined ? [] : [atLeastOf(ballots.length - rule.blocking + 1, notNo)];
      return both(members, either(people, ...few), votesReach(ballots, rule.votes ?? 0), ...(uncounted ? [either(...yeses)] : []));
    }
    default:
      return both(...yeses);
  }
}

function votesReach(ballots: readonly Ballot[], votes: number): Formula {
  return weightedSum(
    ballots.map(({ voter, yes }) => ({ of: yes, weight: votesOf(voter) })),
    votes,
  );
}

/**
 * More yeses than noes, or (where an abstention is a no) than half of all. Whole votes need one more; where votes come in parts, anything above
 * will do.
 */
function overHalf(ballots: readonly Ballot[], uncounted: boolean): Formula {
  const all = total(ballots, votesOf);
  const whole = ballots.every(({ voter }) => Number.isInteger(votesOf(voter)));
  return outOfHundred(ballots, votesOf, 50, uncounted, 50 * all + (whole ? 1 : 100 * all * Number.EPSILON));
}

/** The yeses are at least so many percent of all, or of the yeses and noes. */
function reaches(ballots: readonly Ballot[], weight: (voter: Voter) => number, percent: number, uncounted: boolean): Formula {
  return outOfHundred(ballots, weight, percent, uncounted, millionths(percent * total(ballots, weight)));
}

/**
 * A share as a sum. With y the yeses, u those who say no no, w all: y >= p (y + w - u), out of a hundred, is (100 - p) y + p u >= p w. A vote
 * that is either a yes or a no adds a hundred times its weight.
 */
function outOfHundred(
  ballots: readonly Ballot[],
  weight: (voter: Voter) => number,
  percent: number,
  uncounted: boolean,
  least: number,
): Formula {
  const items = ballots.flatMap(({ voter, yes, unopposed }) => {
    if (!uncounted || yes === unopposed) return [{ of: yes, weight: 100 * weight(voter) }];
    return [
      { of: yes, weight: millionths((100 - percent) * weight(voter)) },
      { of: unopposed, weight: millionths(percent * weight(voter)) },
    ];
  });
  return weightedSum(items, least);
}

/** Rounded to a millionth, so that 55 % of 20 is 11 and not a hair more. */
function millionths(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}

function total(ballots: readonly Ballot[], number: (voter: Voter) => number): number {
  return ballots.reduce((sum, { voter }) => sum + number(voter), 0);
}

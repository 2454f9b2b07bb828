/** One voter of a body. `weight` is its number of votes (1 unless said), `population` feeds a population share, `veto` makes its no final. */
export interface Voter {
  readonly member: string;
  readonly weight?: number;
  readonly population?: number;
  readonly veto?: boolean;
}

/**
 * How a body decides. `unanimity`, `consensus` and `silence` pass unless somebody says no; `majority` needs more than half of the votes;
 * `quota` needs `votes` of them; `qualified` needs `members` percent of the voters, `population` percent of the people and, where said, `votes`
 * votes, and a no that fewer than `blocking` voters share cannot hold it up for want of people. Every voter with a veto must not say no; to
 * abstain is no veto.
 *
 * `abstentions` are noes, yeses, or left out of the count (so that shares are of the votes cast). Where it is not said they are yeses under
 * `unanimity`, `consensus` and `silence`, for nobody objects, and noes under all others, which count yeses out of all.
 */
export interface VotingRule {
  readonly kind: "unanimity" | "consensus" | "silence" | "majority" | "qualified" | "quota";
  readonly voters: readonly Voter[];
  readonly votes?: number;
  readonly members?: number;
  readonly population?: number;
  readonly blocking?: number;
  readonly abstentions?: "no" | "yes" | "uncounted";
}

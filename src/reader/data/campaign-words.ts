/** Those who stand for office: what they say binds no state. Singular and plural forms. */
export const CANDIDATES =
  "candidate candidates nominee nominees contender contenders hopeful hopefuls frontrunner front-runner challenger campaign campaigns";

/** Phrases of the fight for votes, in which nothing is promised to another state. */
export const CAMPAIGN_TALK =
  "if elected,if re-elected,campaign trail,campaign promise,campaign promises,campaign rally,campaign stop,on the stump,if he wins,if she wins,his candidacy,her candidacy";

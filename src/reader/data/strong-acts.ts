/**
 * Patterns of acts that are done by speaking to others or by standing in their way, whoever does it: a person's name alone is enough for their actor. By
 * their ids, divided by spaces.
 */
export const STRONG_ACTS =
  "accuse accused-passive blame blame-on responsible allege-that reproach charge-with level-charge " +
  "call-on call-for urge demand insist subjunctive give-ultimatum join-in ask-for ask-when-for tell-to advise " +
  "threaten threaten-steps reserve-right vow-suit not-hesitate " +
  "refuse-to object-to say-no rule-out opposed-to unwilling no-intention " +
  "promise-to promise-that commit-to committed-to";

/** Patterns of what is owed or due, which are a dependency before they are a demand. By their ids, divided by spaces. */
export const DUTY_ACTS = "do-more least-owed up-to-others";

/** Words that may stand behind a predicate which is complete without an object ("Tokyo is against if …"). */
export const CLAUSE_ENDS =
  "if unless until till once when while as so provided providing but and or because since after before though although whereas only yet for on at " +
  "in by with without despite monday tuesday wednesday thursday friday saturday sunday today yesterday again too also now still";

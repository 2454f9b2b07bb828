/** Prepositions that bind a noun phrase to the one before it ("a spokesman for the mayor"). */
export const BINDING_PREPOSITIONS: ReadonlySet<string> = new Set(
  "of in for from with at on to about among within inside near behind between".split(" "),
);

/** Words between a noun for people and a preposition ("people familiar with the talks"). */
export const BINDING_WORDS: ReadonlySet<string> = new Set(
  "familiar close briefed involved aware responsible present opposed loyal allied knowledgeable acquainted based working connected privy near".split(
    " ",
  ),
);

/** Marks inside names and compounds. */
export const NAME_MARKS: ReadonlySet<string> = new Set(["-", "–", "&", ".", "/", "'", "’"]);

/** Days, months and words of time: no part of a source that stands beside them. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow " +
    "tonight morning afternoon evening night week month year last earlier later recently now then"
  ).split(" "),
);

/** What the letters say of a source. Source: Admiralty code. */
export const RELIABILITY_WORDS = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "cannot be judged",
} as const;

/** What the figures say of one item. Source: Admiralty code. */
export const CREDIBILITY_WORDS = {
  1: "confirmed",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "cannot be judged",
} as const;

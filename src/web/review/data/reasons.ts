/** The reasons that proposals are most often rejected for, each under its number key. */
export const REASONS: readonly string[] = [
  "no commitment",
  "wrong actor",
  "wrong words taken",
  "condition misread",
  "said by nobody we can name",
  "background, nothing new",
  "held already",
];

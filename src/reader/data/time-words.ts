/** Words of the times that reports put between a verb and what belongs to it ("refused on Monday to pay"). Divided by spaces. */
export const TIME_WORDS = {
  /** Times by themselves. */
  alone: "today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday overnight",
  /** Days, behind `on`. */
  days: "monday tuesday wednesday thursday friday saturday sunday",
  /** Parts of a day, behind its name. */
  parts: "morning afternoon evening night",
  /** Stretches before `ago`. */
  spans: "hour hours day days week weeks month months year years decade decades",
  /** Stretches, behind `this`, `last`, `next`. */
  stretches: "week month year morning afternoon evening weekend night spring summer autumn winter",
  /** Months and seasons, behind `in`. */
  months: "january february march april june july august september october november december spring summer autumn winter",
  /** Words that stand before a time. */
  before: "late early again earlier later",
} as const;

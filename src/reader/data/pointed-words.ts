/** Verbs that stand before another and say that its deed lies ahead or is allowed, divided by spaces: a statement by them promises. */
export const AHEAD = "will shall would may can could might";

/** Verbs that stand before another and say that its deed is owed, divided by spaces: a statement by them demands. */
export const OWED = "must should ought";

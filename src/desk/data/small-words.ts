/** English words that say nothing of what a statement is about. */
export const SMALL_WORDS: readonly string[] = (
  "a an and any are as at be been but by do does for from had has have he her his if in into is it its more no not of on only or our out over she so " +
  "some than that the their them then they this to under up was we were when which who will with would"
).split(" ");

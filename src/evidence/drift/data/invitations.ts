/** What a page says where the rest of a text is behind a link or a wall. Lower case. A pointer to further reading is none. */
export const INVITATIONS: readonly string[] = [
  "continue reading",
  "keep reading",
  "read the full story",
  "read the full article",
  "read full story",
  "read full article",
  "subscribe to read",
  "subscribe to continue",
  "sign in to read",
  "log in to read",
  "to read the rest",
  "this article is for subscribers",
  "читать далее",
  "читать полностью",
  "читати далі",
];

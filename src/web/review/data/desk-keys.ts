/** One act of the review desk with the key it has before anybody chooses another. */
export interface DeskKey {
  readonly key: string;
  readonly does: string;
}

/** What can be done with the proposal in focus, and where one can go from it. */
export const DESK_KEYS = {
  accept: { key: "a", does: "accept as it stands" },
  edit: { key: "e", does: "edit field by field" },
  text: { key: "d", does: "edit in the dossier's words, then accept" },
  reject: { key: "r", does: "reject" },
  link: { key: "h", does: "link a condition to what is held: a figure" },
  grade: { key: "g", does: "grade: a letter, then a figure" },
  split: { key: "s", does: "split in two" },
  missed: { key: "m", does: "a statement that the reader missed" },
  batch: { key: "b", does: "decide on many at once" },
  drop: { key: "x", does: "drop what the server did not take" },
  next: { key: "j", does: "the next proposal" },
  before: { key: "k", does: "the proposal before" },
  onward: { key: "n", does: "the next report with open proposals" },
  undo: { key: "u", does: "take the last act back" },
  redo: { key: "y", does: "do it again" },
} as const satisfies Readonly<Record<string, DeskKey>>;

/** What can be done while a statement is edited; the arrows, Tab, Enter and Escape stand beside them. */
export const EDIT_KEYS = {
  condition: { key: "c", does: "add a condition" },
  source: { key: "s", does: "add one who said it" },
  remove: { key: "x", does: "take the part in hand away" },
  act: { key: "t", does: "another kind of act" },
  kind: { key: "l", does: "another relation of the condition, another kind of source" },
  write: { key: "i", does: "write into the fields" },
} as const satisfies Readonly<Record<string, DeskKey>>;

/** Names one of {@link DESK_KEYS}. */
export type DeskAct = keyof typeof DESK_KEYS;

/** Names one of {@link EDIT_KEYS}. */
export type EditAct = keyof typeof EDIT_KEYS;

import type { DriftScale, MoveDirection, QuotationManner } from "#model";

/** What each scale is called where a person reads it. */
export const SCALE_WORDS: Readonly<Record<DriftScale, string>> = {
  negation: "denial",
  necessity: "what is necessary",
  condition: "condition",
  modality: "how sure it is",
  commitment: "how far they are bound",
  number: "number",
  actor: "who does it",
  time: "when",
  scope: "how much of it",
  strength: "strength",
  hedge: "reservation",
  speaker: "who is said to have said it",
  saying: "how it was said",
  framing: "choice of words",
};

/** What each direction is called, read from the earlier telling to the later. */
export const DIRECTION_WORDS: Readonly<Record<MoveDirection, string>> = {
  harder: "hardened",
  softer: "softened",
  lost: "lost",
  gained: "added",
  wider: "widened",
  narrower: "narrowed",
  changed: "changed",
};

/** What each manner of giving somebody's words is called. */
export const MANNER_WORDS: Readonly<Record<QuotationManner, string>> = {
  first: "first known form",
  exact: "word for word",
  edited: "edited",
  translated: "through another language",
  split: "split up",
  indirect: "in reported speech",
  conflict: "in conflict with the first",
};

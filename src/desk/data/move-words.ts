import type { DriftScale, MoveDirection, QuotationManner } from "#model";

/** What each scale is called where a person reads it. */
export const SCALE_WORDS: Readonly<Record<DriftScale, string>> = {
  negation: "denial",
  necessity: "necessity",
  condition: "condition",
  modality: "certainty",
  commitment: "commitment",
  number: "number",
  actor: "actor",
  time: "time",
  scope: "scope",
  strength: "strength",
  hedge: "reservation",
  speaker: "speaker",
  saying: "manner of saying",
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

/** Moves that scale and direction alone would say badly, in words of their own. */
export const OWN_WORDS: Readonly<Partial<Record<DriftScale, Readonly<Partial<Record<MoveDirection, string>>>>>> = {
  necessity: { lost: "no longer necessary", gained: "made necessary" },
  modality: { harder: "surer", softer: "less sure" },
  commitment: { harder: "bound further", softer: "bound less" },
  number: { wider: "number grew", narrower: "number shrank", softer: "number blurred", harder: "number sharpened" },
  actor: { changed: "another actor", wider: "more actors", narrower: "fewer actors" },
  time: { wider: "time blurred", narrower: "time sharpened" },
  strength: { harder: "stronger words", softer: "weaker words" },
  speaker: {
    changed: "another speaker",
    wider: "more speakers",
    narrower: "fewer speakers",
    harder: "speaker named",
    softer: "speaker no longer named",
  },
  saying: { harder: "said with more force", softer: "said with less force" },
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

import type { DropReason } from "#model";

/** Why a model's proposals were dropped, in the words of the summary. */
export const DROP_WORDS: Readonly<Record<DropReason, string>> = {
  malformed: "not of the form asked for",
  "words-not-found": "not in the report's words",
  "words-not-unique": "in words that stand there twice",
  "words-too-long": "in more words than a statement has",
  "unknown-id": "with an id of nobody known",
  actor: "by another than the words name",
  numbers: "with an amount that is not in the words",
  negation: "against the words' own not",
  only: "against the words' own only",
  source: "on the word of a source that is not there",
};

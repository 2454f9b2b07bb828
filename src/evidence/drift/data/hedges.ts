/** Words that take a claim back a little, by what they say of it. Lower case, phrases set apart by "|", matched as they stand. */
export interface HedgeKind {
  readonly name: string;
  /** What a hedge of this kind stands before. */
  readonly before: "anything" | "a number";
  /** True where naming somebody who says so does the same work. */
  readonly replacedByASpeaker: boolean;
  readonly phrases: string;
}

/** The kinds of hedges. */
export const HEDGES: readonly HedgeKind[] = [
  {
    name: "hearsay",
    before: "anything",
    replacedByASpeaker: true,
    phrases:
      "reportedly|allegedly|purportedly|supposedly|apparently|seemingly|ostensibly|alleged|purported|rumoured|rumored|unconfirmed|is said to|are said to|it is claimed|is believed to|are believed to|is thought to|are thought to|is understood to|are understood to|is reported to",
  },
  {
    name: "as good as",
    before: "anything",
    replacedByASpeaker: false,
    phrases:
      "effectively|essentially|virtually all|virtually every|virtually no|virtually impossible|practically|de facto|in effect|in practice|in essence|all but|more or less|to some extent|in principle|tentatively|would be considered|could be considered|could be perceived as|could be seen as|could be viewed as|could be treated as|could be regarded as|as it were|so to speak",
  },
  {
    name: "roughly",
    before: "a number",
    replacedByASpeaker: false,
    phrases: "about|around|roughly|approximately|some|circa|an estimated|nearly|almost|close to|more or less|or so",
  },
];

/** Words that make a number a bound: dropping or swapping one changes what is claimed. Lower case. */
export const BOUNDS: readonly { readonly name: string; readonly phrases: string }[] = [
  {
    name: "a least",
    phrases: "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|more than|over|above|upwards of|in excess of",
  },
  { name: "a most", phrases: "up to|at most|no more than|not more than|a maximum of|fewer than|less than|under|below" },
];

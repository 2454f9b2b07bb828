import type { Step } from "./ladders.ts";

/** How sure it is said to be, weakest first. Phrases match like those of a ladder; what they are about follows them. */
export const MODALS: readonly Step[] = [
  {
    name: "possible",
    phrases:
      "=may|=might|=could|=can|=possibly|=perhaps|=maybe|=potentially|=be able to|=could be able to|=might be able to|=may be able to|=possible that",
  },
  {
    name: "likely",
    phrases: "=likely to|=expected to|=set to|=due to|=probably|=likely|=anticipated to|=poised to|=projected to|=should be able to",
  },
  { name: "would", phrases: "=would|=is to|=are to|=was to|=were to" },
  { name: "will or shall", phrases: "=will|=shall|=should|=going to|=won't" },
  {
    name: "must",
    phrases:
      "=must|=will have to|=would have to|=will need to|=would need to|=has to|=have to|=had to|=obliged to|=required to|=certain to|=bound to|=inevitably|=needs to|=need to|=forced to",
  },
];

/** The step of a plain statement: what is asserted is as sure as what will be. */
export const ASSERTED = 3;

/** Words that only carry the form of a verb: what a modal is about comes after them. Lower case. */
export const CARRIERS: ReadonlySet<string> = new Set(
  "be been being is are was were have has had do does did not never also only even still already soon then just now to get got being n't themselves itself".split(
    " ",
  ),
);

/** Words that turn a statement into its opposite. Lower case; contractions end in n't. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  (
    "not no never none neither nor cannot without nobody nothing nowhere refuse refuses refused refusing refusal decline declines declined reject rejects rejected rejecting " +
    "deny denies denied denying fail fails failed failing failure impossible unable unwilling unlikely unless hardly barely scarcely against lack lacks lacked ban bans banned " +
    "block blocks blocked blocking prohibit prohibits prohibited prevent prevents prevented exclude excludes excluded excluding rule stop stops stopped halt halts halted absent " +
    "abandon abandons abandoned drop drops dropped oppose opposes opposed withhold withholds withheld unresolved off avoid avoids avoided free rejection instead fruitless un non little few"
  ).split(" "),
);

/** Those of them that bear on the verb after them and nothing else. */
export const PLAIN_NEGATIONS: ReadonlySet<string> = new Set("not never cannot".split(" "));

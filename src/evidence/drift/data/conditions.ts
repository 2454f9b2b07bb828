/**
 * Words that open a condition; what it consists in follows them. Lower case, phrases set apart by "|", matched as they stand. `necessary` ones say that
 * nothing happens without it; plain ones only when it does.
 */
export const CONDITION_OPENERS: readonly { readonly necessary: boolean; readonly phrases: string }[] = [
  {
    necessary: true,
    phrases:
      "only if|only with|only after|only when|only once|only upon|only in the event of|only in case of|only on condition|only on the condition that|only under|unless|not without|impossible without|never without|not before|not until|if and only if|without first|without",
  },
  {
    necessary: false,
    phrases:
      "if|provided that|providing that|provided|on condition that|on the condition that|conditional on|contingent on|subject to|as long as|so long as|in the event of|in the event that|in case of|in case|in the case of|should|assuming|when|once|after|upon|following|with|under conditions of|under the condition of|following the conclusion of|as soon as",
  },
];

/** Openers that open a condition wherever they stand; the others also serve for plain time and company. */
export const SURE_OPENERS: ReadonlySet<string> = new Set(
  (
    "only if|only with|only after|only when|only once|only upon|only in the event of|only in case of|only on condition|only on the condition that|unless|if and only if|provided that|providing that|on condition that|on the condition that|" +
    "conditional on|contingent on|subject to|as long as|so long as|if|in the event of|in the event that|in case of|assuming|under conditions of|without first|impossible without|not without|once|as soon as|not until|not before"
  ).split("|"),
);

/** What may come between "only" and the opener it bears on, in words. */
export const ONLY_REACH = 7;
/** Words of a condition that are looked at; past these or a mark of punctuation it has ended. */
export const CONDITION_LENGTH = 9;

/** What before "if" or after it makes a set phrase of it, lower case. */
export const NO_CONDITION_BEFORE: ReadonlySet<string> = new Set("as even what wonder asked ask unclear know".split(" "));
/** The words after it. */
export const NO_CONDITION_AFTER: ReadonlySet<string> = new Set(
  "necessary needed possible any anything not so ever that's you i".split(" "),
);
/** What "only" may count instead of bearing on what follows. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  "minutes hours days weeks months years hour day week month year moments shortly".split(" "),
);

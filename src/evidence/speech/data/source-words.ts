/** Number words before people. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** Words for the standing of somebody unnamed. */
export const RANK_WORDS: ReadonlySet<string> = new Set(
  "senior top high-ranking high-level leading junior former retired mid-level ranking veteran outgoing serving".split(" "),
);

/** Words for the trade of somebody unnamed. */
export const SECTOR_WORDS: ReadonlySet<string> = new Set(
  "diplomatic military defence defense intelligence security police judicial legal financial banking economic industry trade energy parliamentary legislative congressional law-enforcement shipping aviation naval army medical".split(
    " ",
  ),
);

/** Words in small letters for whose they are; names and adjectives in capitals count as well. */
export const SIDE_WORDS: ReadonlySet<string> = new Set(
  "government opposition rebel presidential ministry campaign party royal embassy palace cabinet administration coalition separatist western allied foreign local".split(
    " ",
  ),
);

/** How a text says why somebody could know; each is a piece of a regular expression, up to a mark. */
export const BASIS_PHRASES: readonly string[] = [
  "(?:familiar|acquainted) with",
  "briefed (?:on|about)",
  "close to",
  "with (?:direct )?knowledge of",
  "involved in",
  "aware of",
  "privy to",
  "who (?:attended|witnessed|saw|took part in)",
];

/** How a text says on what terms somebody spoke. */
export const CONDITION_PHRASES: readonly string[] = [
  "on (?:the )?condition of (?:strict )?anonymity",
  "on (?:the )?condition that (?:he|she|they) not be (?:named|identified)",
  "(?:asking|asked|requesting|requested|declining|declined|refusing|refused) (?:not )?(?:to be|to remain) (?:named|identified|quoted|anonymous|unnamed)",
  "(?:requested|requesting|asked for|asking for) anonymity",
  "not authori[sz]ed to (?:speak|talk|comment|discuss)",
  "(?:spoke|speaking) anonymously",
  "off the record",
  "on background",
];

/** Nouns for one unnamed person, as a text takes them up again ("the official"). */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  "source official diplomat person aide adviser advisor officer minister envoy insider lawmaker executive analyst expert spokesman spokeswoman spokesperson negotiator ambassador commander soldier witness interlocutor sources officials diplomats people aides advisers officers insiders".split(
    " ",
  ),
);

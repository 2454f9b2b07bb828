/**
 * Conditions without a connective: what somebody is told to do before "or face", and the deed that an answer is promised to. Words divided by spaces.
 */
export const IMPLIED_WORDS = {
  /** Behind "or": what comes of not doing it. */
  faced: "face risk suffer lose forfeit see else expect endure incur bear pay",
  /** Before a deed that is asked. */
  bidding: "must should to shall",
  /** What makes a subject an event still open. */
  open: "any every each another further such whoever",
  /** Behind an article, the same: "a second breach", "the first shot". */
  ordinals: "first next second third new repeat renewed slightest smallest single further",
  /** Participles of answering: "will be met with force". */
  answered: "answered met matched followed punished repaid countered avenged reciprocated retaliated returned",
  /** Behind "be": what an event will be taken for, or that it will not count. */
  deemed: "null void considered regarded deemed treated viewed construed interpreted",
  /** Verbs that say what an event will bring. */
  brings: "bring draw trigger provoke mean end cost invite prompt spell cause follow",
  /** Behind "and": those whose answer a bidding is promised. */
  dealers: "you they we i",
  /** Verbs of taking one thing for another. */
  takes: "regard treat see consider view interpret take",
  /** What it is taken for. */
  affronts: "line war aggression provocation breach attack declaration threat hostile casus betrayal violation escalation insult",
} as const;

/** What stands between a deed and what comes of not doing it; several words are one phrase. */
export const FAILING: readonly string[] = ["failing which", "failing that", "or else", "otherwise", "if not", "in default of which"];

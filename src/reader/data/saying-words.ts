/**
 * Words by which it is told who says something. Divided by spaces; `isIn` asks for them by name.
 */
export const SAYING_WORDS = {
  /** Behind "make": it is said. */
  madeKnown: "clear plain known",
  /** Before "clear" and "known": it is said. */
  makeForms: "make makes made making let lets",
  /** Behind "made it clear": when or to whom it was. */
  whenSaid: "on in at to during after late last",
  /** Behind a verb of saying that stands before its speaker: the speaker begins. */
  speakerOpenings: "the a an its his her their one two several another",
  /** Marks behind "…, the envoy says" where what is said goes on. */
  goesOn: ", ;",
  /** By these a court or body settles what stands in their content. */
  rulingVerbs: "ruled rules ruling decreed decrees decreeing resolved ordered found finds finding held holding",
  /** Before "back": an answer. */
  shotBack: "shot shoots hit hits fired fires wrote writes snapped snaps",
  /** Before "from": somebody else speaks. */
  hearing: "hear heard hears hearing learnt learned",
  /** Behind a speaker, before one of what one puts. */
  putForms: "put puts",
  /** What somebody "puts" in words of his own. */
  putThings: "it this things",
  /** Behind "as": the one quoted speaks. */
  asSaying: "saying stating telling declaring",
  /** Verbs of quoting somebody. */
  quoting: "quote quotes quoted cite cites cited",
  /** What things happen according to without anybody saying so. */
  noSource: "plan plans schedule law agreement rules terms timetable criteria needs principle principles settlement",
  /** Behind "per": whoever says so. */
  perSources: "the a an one its two several",
  /** Behind "it is": somebody says so, and nobody tells who. */
  hearsayVerbs: "claimed reported alleged said rumoured rumored believed understood noted stated",
  /** Somebody unnamed who speaks. */
  sourceNouns: "source sources",
  /** Words by which an outlet or its text is named. */
  outletNouns: "report reports newspaper paper outlet agency source sources media telegraph reuters bloomberg times publication article",
  /** Before "to" and a verb of saying: it is said. */
  sayingOnBefore: "continued continues hastened rushed proceeded",
  /** Before "on to say", "quick to say": it is said. */
  wentOn: "went goes was were",
  /** Participles by which the speaker goes on to something else. */
  sayingOn: "adding saying noting warning stressing insisting arguing explaining claiming telling citing",
  /** Nouns whose content a "that" behind them opens. */
  nounsWithThat:
    "claim claims warning warnings threat promise pledge condition insistence demand demands suggestion assurance assurances accusation accusations " +
    "allegation allegations clear fears concern concerns fact guarantee guarantees belief basis imperative essential vital crucial question adamant " +
    "sure certain confident",
  /** Verbs of promising and threatening that may tell who speaks. */
  performing:
    "threatened promised vowed pledged urged demanded complained protested threatens promises vows pledges urges demands complains protests charged charges lamented " +
    "laments ruled rules decreed decrees objected objects countered counters pleaded pleads pled begged begs implored implores appealed appeals fumed fumes thundered " +
    "thunders scoffed scoffs raged rages stormed snapped snaps sneered bristled seethed growled barked mused muses reasoned reasons recommended recommends advised " +
    "advises counselled chided scolded exclaimed cried cries shouted shouts declaimed contended opined opines ventured judged concurred interjected intoned preached " +
    "proclaimed proclaims professed griped grumbled moaned despaired bemoaned deplored regretted instructed resolved stipulated exhorted challenged bellowed roared " +
    "prodded reproached rejoined volunteered enthused lectured agreed decided ordered",
  /** Adjectives of one who insists: "was adamant that". */
  insisting: "adamant emphatic insistent categorical unequivocal clear explicit",
  /** Before "that": what follows is feared. */
  fearful: "anxious afraid worried fearful nervous alarmed apprehensive wary",
  /** Nouns of fear and belief: what they hold is not so, or not yet. */
  fearNouns: "fear fears concern concerns worry worries risk speculation suspicion suspicions danger",
  /** Nouns of what somebody holds: "its position is that". */
  positions: "position line stance view answer message reply verdict policy",
  /** Nouns of what somebody says in reply: what stands behind their colon is said. */
  answerNouns: "answer reply message response verdict warning position line retort",
  /** Nouns of what somebody says: "in his words". */
  wordNouns: "words opinion view account judgment judgement eyes estimation assessment reckoning telling verdict",
} as const;

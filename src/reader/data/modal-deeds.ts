/* What a modal verb says of the verb behind it, by that verb. Base forms, divided by spaces. */

/** The lists. */
export const MODAL_DEEDS = {
  /** Verbs by which an amount of things goes from one to others. */
  giving:
    "share distribute donate allocate disburse contribute earmark invest spend lend loan provide deploy dispatch station deliver ship resettle admit grant",
  /** Verbs of attack. */
  strikes:
    "attack strike hit bomb bombard destroy target retaliate punish invade crush eliminate annihilate shell seize blockade obliterate " +
    "respond sink cripple kill escalate expel sever wipe flatten pulverise pulverize raze level pound smash incinerate decimate bury avenge " +
    "neutralise neutralize liquidate exterminate",
  /** Behind the verb: it is done to a person, who is no party. */
  privateObjects: "him her me",
  /** Verbs of saying yes: who cannot refuses. */
  assenting:
    "accept agree vote support back tolerate allow recognise recognize endorse consent commit permit approve countenance condone stomach swallow " +
    "entertain contemplate acquiesce embrace legitimise legitimize",
  /** Verbs of standing in somebody's way: who denies them gives way. */
  hindering:
    "obstruct block oppose veto hinder impede prevent thwart delay attack invade strike bomb retaliate interfere meddle object resist " +
    "contest undermine",
  /** Verbs of going and withholding: done unless something happens they press somebody. */
  leaving:
    "scrap cancel terminate annul rescind revoke reimpose expel deport impose raise slash ban bar shut tear leave pull quit withdraw recall " +
    "end stop halt block veto suspend cut freeze withhold boycott abandon close",
  /** Verbs by which something is kept from somebody or ended for him: what may be done under a condition threatens. */
  withholding: "freeze suspend cancel terminate revoke rescind expel boycott veto withhold scrap annul",
  /** Verbs of taking a thing from somebody, who is their object: under a condition they threaten. */
  depriving: "deny deprive strip starve evict disqualify exclude isolate",
  /** Verbs that tell of oneself and promise nothing to anybody. */
  trivial:
    "hope underestimate overestimate imagine guess suppose doubt wish assume get forget say tell see look think talk know mean vote win lose feel believe remember regret miss love hate die live learn argue ask " +
    "try like prefer enjoy wake sleep eat cry laugh speak report repeat comment answer call describe understand wonder explain watch listen " +
    "walk",
  /** What befalls or crowns an effort rather than being done: foretold, not promised. */
  outcomes: "receive achieve gain reach enjoy benefit profit emerge struggle survive recover find discover expect miss own prevail succeed",
  /** What is held on its day: told of a state, it is news. */
  happenings: "hold host celebrate mark receive gather draw surpass overtake exceed",
  /** Verbs that say little of themselves but are deeds in the passive: "will not be allowed". */
  lent: "allow take give bring put keep make hold set let begin start permit",
  /** Behind "be": what somebody is there for. Any other noun or adjective only describes. */
  inPlace: "part present there able back to ready the a in on at with among",
  /** Words that no verb is. */
  noVerb:
    "the a an this that these those its their his her our my your no any some out in on at by of for with from there here up down off over " +
    "what how why who",
  /** Verbs and words that lead another verb. */
  leads: "continue keep start begin help seek also be to",
  /** What is hosted, joined or released without delivering anything to anybody. */
  social:
    "event events rally rallies fundraiser fundraisers party show concert tour album season club team squad band film movie book stage " +
    "contract dinner lunch breakfast reception",
  /** Verbs that make a burden heavier. */
  raising: "double triple quadruple raise increase impose reimpose widen extend hike slap levy",
  /** Verbs of refusing: who will do so refuses. */
  opposing: "veto oppose reject block contest resist refuse decline shun boycott abstain spurn obstruct disobey defy withhold challenge",
  /** Verbs behind which retaliation is dealt out. */
  dealing: "take adopt introduce apply launch announce resort use impose carry undertake prepare order",
  /** Words of retaliation. */
  retaliating:
    "reciprocal corresponding tit-for-tat stern resolute forceful mirror harsh retaliatory retaliation countermeasures counter-measures reprisal reprisals revenge vengeance punitive",
  /** Verbs of paying back in kind. */
  answering: "meet answer counter match respond reply",
  /** Verbs whose "it" is a thing more often than the speaker: "said it would take years". */
  ofThings:
    "take cost rain be make mean help need require have come go work lead cause become create depend hurt give bring put start begin " +
    "continue",
  /** Verbs of being and becoming that may tell of a deed all the same: "will not take part", "will bring ten ships". */
  lending: "take bring make give put keep set hold let allow work serve play begin start continue enable come go run get",
} as const;

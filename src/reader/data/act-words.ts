/**
 * Words in and around an act by which it is judged. Divided by spaces; `isIn` asks for them by name.
 */
export const ACT_WORDS = {
  /** Before a verb: nobody does it yet. */
  undoneBefore: "than let help helped",
  /** Before a verb in its base form: it is no act of the subject's. */
  comparing: "than let",
  /** Before a gerund that no act is told by. */
  notDoing: "of from without against about for avoid avoids avoided stop stopped stops",
  /** Behind "what … is": nothing is asked for. */
  openQuestions: "not unclear clear whether why how unknown",
  /** Behind "agreed" and a noun: when or by whom it was. */
  agreedPlaces: "since at by between under last earlier",
  /** Participles that tell what something is for. */
  purposed: "meant intended planned",
  /** Before "must" and "should": nobody else is asked. */
  beforeDuty: "we i you one the a",
  /** Behind "at": an amount. */
  leastOrMost: "least most",
  /** Beside "since": what is told is not only a sum. */
  superlatives: "largest biggest first most worst",
  /** Before a clause of time: what happened then is dated. */
  timeUnits: "hours days weeks months years day week month year",
  /** Nouns of what somebody else did, inside what an act is about. */
  askedFor: "demand demands call calls request requests offer offers pledge pledges threat threats",
  /** Behind an invitation: nobody is asked for a deed. */
  socialDoings: "attend visit sit stay speak join come dine celebrate meet tour watch view perform play see a the his her their",
  /** Before "of" or "about": what follows is shown or doubted, not said. */
  shownThings: "evidence proof doubt doubts question questions decide",
  /** Verbs of asking: "will ask" has not asked yet. */
  askingVerbs: "seek ask request urge press push call appeal",
  /** Before "what" and "how": the clause behind it is asked or shown. */
  askedAfter:
    "about of on over to know ask asked unclear into from show shows showed shown see sees saw demonstrate demonstrates demonstrated illustrate " +
    "illustrates illustrated explain explains explained",
  /** Verbs that are private or social with some objects. */
  hosting: "host join attend offer open release sign",
  /** Behind "run": something comes to its end. */
  lacks: "out short low",
  /** Behind "nothing": the object is not denied. */
  notNothing: "less short but",
  /** Behind "nothing" as the object of a verb: it is not denied. */
  notNothingMore: "less short but more",
  /** Behind "no": an idiom that denies no object. */
  noIdioms: "doubt time more less fewer longer later matter stone mistake secret effort one",
  /** Behind "not a" and "not one": the whole object is denied. */
  smallestUnits: "single lone soldier cent penny dollar euro man ship shell barrel gun",
  /** Behind "fire": it is an attack. */
  firingAt: "on upon at back",
  /** Verbs of starting something or going on with it. */
  beginning: "resume launch start continue begin renew step",
  /** Verbs of ending what binds two parties. */
  severing: "cut break sever",
  /** Verbs listed among those that happen to their subject which may be deeds of a state. */
  doingAll: "put give make take set bring keep allow",
  /** Behind "or": what follows is threatened. */
  penalties: "face else risk suffer be lose forfeit die",
  /** Before "which": what comes when a demand is not met. */
  laterOpenings: "after failing",
  /** Openings of a clause that says the act before it of somebody else. */
  echoes: "so neither nor",
  /** Verbs by which a subject speaks. */
  spokenActs: "promised pledged vowed threatened warned demanded urged accused reserved refused rejected announced",
  /** Verbs behind "and" that only a speaker does: not a thing that the clause before tells of. */
  spokenToOthers:
    "called asked appealed implored begged told invited criticised criticized condemned denounced blamed dismissed insisted ruled offered proposed " +
    "declined agreed backed opposed pressed summoned ordered instructed",
  /** Verbs, in their base form, whose participle with a subject of its own tells of an act behind a finished clause. */
  absoluteActs:
    "accuse blame denounce condemn demand insist urge call ask press threaten warn vow pledge promise offer commit refuse reject decline oppose veto block " +
    "object agree accept decide announce order impose withdraw suspend sign",
  /** Nouns of what others bring forward: behind them a clause tells who resists or wants it. */
  proposals:
    "idea ideas plan plans proposal proposals offer offers bid bids bill bills notion draft drafts text request requests demand demands call calls move " +
    "step steps deal deals compromise scheme motion suggestion condition conditions term terms",
  /** What is so, where it is not denied. */
  trueWords: "true correct accurate",
  /** What is not so. */
  untrueWords: "untrue false nonsense inconceivable",
  /** Stretches before "ago" that make history of what is told. */
  longSpans: "years decades centuries generations",
  /** Verbs of vowing whose denied content is refused. */
  refusingVows: "vow swear",
  /** Verbs by which the one who spoke does something more. */
  furtherActs: "threatened warned reserved announced urged asked",
  /** Between an act and its object. */
  passedOver:
    "to that not also only first on upon for of either it they he she we will would be help continue start begin keep its their off over up out down " +
    "back",
  /** Participles by which a burden is laid on or kept. */
  burdening: "levied imposed raised doubled tripled increased extended kept maintained restored renewed",
  /** Predicates that another one is joined to. */
  readiness: "ready willing prepared able open committed opposed",
  /** Behind "with" and a noun: a clause of its own. */
  disposed: "unwilling reluctant ready unable",
  /** Behind "will": what will have to be done is foretold. */
  haveOrNeed: "have need needs",
  /** Behind a refusal: a word that holds one of them makes it mere silence. */
  particulars: "details detail specifics comment information",
  /** In a warning: what is warned of is somebody's harm, or ahead. */
  warningSigns: "will would could may might if unless of against consequences target targets",
  /** In a warning: what is warned of is a clause, not a deed asked for. */
  warnedClause: "that would will",
  /** Behind "use": an attack. */
  armedForce: "force",
  /** Behind a verb of starting: an attack. */
  hostilities: "strikes attacks campaign bombing bombardment offensive war hostilities raids operation",
  /** Behind a verb of raising: what weighs on others. */
  burdens: "tariff tariffs duties duty levies levy sanctions surcharge surcharges toll tolls fees curbs",
  /** Behind "by" or "with": what somebody answers with. */
  answers: "force sanctions tariffs measures",
  /** Behind a verb of cutting: what is taken away. */
  bonds: "ties relations off aid funding supplies",
  /** Behind a verb of harm: it is a state's means. */
  harmedThings: "sanctions tariffs aid airspace border strait funding supplies gas oil ties levies duties blockade",
  /** Verbs, in their base form, whose content may stand behind an object and "that". */
  vowVerbs: "demand promise pledge guarantee accuse",
  /** Words of depending that are of weight only in affairs. */
  dependForms: "depend depends depended depending dependent predicate predicates predicated predicating",
  /** Forms of the verbs of tying one thing to another. */
  tyingForms:
    "tie ties tied link links linked linking linkage linkages peg pegs pegged pegging condition conditions conditioned conditioning conditional",
  /** Verbs of what has come to its end already. */
  pastStates: "ceased came was were had",
  /** Verbs of what is only thought of. */
  opining: "consider regard see view think feel",
  /** "Told reporters on the way to Lima": the `to` goes with the way. */
  underway: "way road route path flight journey visit back close next according prior due",
  /** Verbs, in their base form, of what things show without saying it. */
  showing:
    "underscore underline show reflect signal highlight demonstrate illustrate suggest reveal prove indicate raise cast mirror betray expose symbolise",
  /** Verbs of what is still to come: who plans to call on somebody has not. */
  planning: "plan plans planned planning intend intends intended expect expects hope hopes hoped",
  /** Verbs of more than one syllable that are stressed on the last one, and so double their consonant. */
  doubling:
    "commit permit admit submit refer defer deter transfer compel expel rebel occur recur prefer omit patrol control abet incur concur propel acquit " +
    "forbid begin forget upset",
  /** Behind "in": a phrase by itself. */
  inReply: "reply response return turn retaliation protest exchange addition all fact",
  /** Verbs of being given something: who says of another that it will get it, promises it. */
  receiving: "get receive obtain",
  /** Verbs that are as often nouns. */
  nounable:
    "pledge promise offer demand call plan request appeal claim charge vote order vow need press push block veto guarantee support ban grant pass " +
    "freeze halt drop release cut raise extend approach",
  /** Words that are nouns far more often than verbs: they count as verbs only behind a name, a pronoun, `to` or an auxiliary. */
  nounsFirst:
    "states state forces force troops supplies supply strikes strike attacks attack talks talk aid fund funds support supports vote votes offers offer " +
    "plans plan pledges pledge demands demand calls call threats reports report claims claim needs need visits visit moves move uses use deals deal " +
    "trade trades costs cost hopes hope fears fear works work means leads leaves sides side fights fight views view shows show stands stand cuts cut " +
    "comments comment remarks remark signals signal promises promise limits limit controls control targets target ties tie shares share returns return " +
    "changes change increases increase measures measure results result guarantees guarantee sanctions sanction backs blocks block bans ban shells " +
    "shell ships ship arms arm trains train houses hosts host guards guard orders order charges charge debates debate reviews review requests request " +
    "appeals appeal answers answer questions question points point notes note posts post tables table drafts draft launches launch fires fire holds " +
    "hold covers cover releases release exchanges exchange rounds matters matter concerns concern interests interest seconds second fields field " +
    "channels channel doubts doubt risks risk damage damages loss water cap caps contracts contract objects object exports export imports import " +
    "labels label",
} as const;

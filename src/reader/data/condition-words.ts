/**
 * Word lists that the finding of conditions asks for, divided by spaces. A word counts in the form given.
 */
export const CONDITION_WORDS = {
  /** Before "if" and "whether": what follows is asked, not supposed. */
  asking:
    "ask asked asks asking wonder wonders wondered see know as even unclear about decide question not doubt learn determine determines determined check checks checked clear ascertain establish matter",
  /** Openings of a clause that leave it the front place. */
  openers: "but and that so because however then only yet for therefore thus hence consequently",
  /** Behind which "only" tells how many or who, not under what condition. */
  counted:
    "a an the one two three four five six seven eight nine ten half some few its their his her our this that these those such so as in on at by for from to of",
  /** "Only" before these governs what follows them, a condition included. */
  willing: "ready willing prepared open able possible feasible viable acceptable conceivable free",
  /** Right before "only": it does not restrict. */
  unrestricting: "not if",
  /** Marks that end the reach of an "only" that stands before its connective. */
  barriers: "; : ( ) ? !",
  /** Small words around a comma that belong to no clause. */
  commaJoints: "then that and but said they he she it would though although or yet however only",
  /** Events of public affairs that something may wait for. */
  events:
    "survey review audit harvest election elections vote votes ballot poll polls referendum summit inquiry investigation inspection inspections exercise exercises verdict " +
    "ruling judgment decision handover transfer release releases payment repayment receipt delivery signature signing ratification adoption approval consent completion " +
    "publication disclosure withdrawal pullout departure return exchange test trial census transition inauguration appointment resignation apology settlement " +
    "restructuring reform reforms demobilisation disarmament verification assessment debate hearing agreement deal truce ceasefire attack strike incident escalation " +
    "expiry end outbreak conclusion formation consultation consultations acquittal conviction extradition notification clearance certification instalment tranche " +
    "recognition accession enlargement normalisation de-escalation evacuation compliance implementation fulfilment fulfillment restoration reopening lifting removal " +
    "dissolution dismissal acceptance acknowledgement undertaking assurance guarantee guarantees decommissioning repatriation establishment creation concession concessions " +
    "arrangements arrangement safeguards outcome outcomes result results mediation talks negotiations arbitration appeal meeting clarification progress",
  /** Times of day and dates, behind which nothing is waited for but the clock. */
  clock:
    "noon midnight dawn dusk monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november " +
    "december spring summer autumn winter christmas easter ramadan today tomorrow next last late early mid the-end time long now then year month week day weekend decade century",
  /** Words that a mandate or agreement goes by. */
  mandates: "mandate resolution umbrella agreement deal accord treaty flag command framework",
  /** What "with" must bring near its beginning to be a condition. */
  backing: "support backing help assistance consent approval permission agreement guarantee guarantees backstop cover mandate blessing",
  /** Before a word for a condition or price: it is somebody's. */
  owners: "the its their his her our my 's only main key sole one another first",
  /** Nouns of doing: "of" behind them tells who does it. */
  doings:
    "withdrawal pullout pullback departure retreat disarmament return surrender signature accession participation apology recognition admission",
  /** What is voted, agreed or decreed. */
  settlements:
    "ratification ratifications vote votes majority law laws legislation amendment amendments agreement deal ceasefire truce treaty resolution reform reforms signature " +
    "signatures unanimity referendum licence license permit quorum consultation consultations decision decree mandate parliament congress senate council court waiver " +
    "permission approval approvals consent protocol accord budget guarantee guarantees recount consensus settlement pact",
  /** Behind "without": what would then become of the thing. */
  hopeless:
    "not no never collapse fail falter impossible unravel stall meaningless unthinkable nothing doomed die dead moot stuck finished lost worthless pointless unworkable " +
    "hollow void null",
  /** Behind a modal verb: what is denied is a being, not a deed. */
  existing: "exist hold last survive succeed work",
  /** What holds several together. */
  unions:
    "coalition alliance bloc union government cabinet peace process institutions hope hopes federation partnership initiative reform framework",
  /** Words that leave open who is meant. */
  anybody: "any anyone anybody every everyone everybody each those all",
  /** Of these, those that mean somebody known unless they are a subject. */
  meant: "those all each every everyone everybody",
  /** Verbs of what somebody is to suffer. */
  suffering: "face faces risk risks",
  /** Before "to": somebody must. */
  dutiful: "has have had need needs required obliged supposed expected bound",
  /** Openings of an end or wish behind which what must be done may follow without a comma. */
  uncommaedEnds: "to if",
  /** Before a noun phrase: somebody must have it. */
  needing: "needs requires need require needed",
  /** Verbs of demanding, in the forms that tell of one who does so. */
  demanding: "demand demands demanded want wants wanted insists insisted seeks sought",
  /** Openings of another clause, behind which a duty belongs to what stands before. */
  closers: "but because although though while whereas unless until",
  /** Verbs of being after something. */
  wishing: "want wants wanted wish wishes wished hope hopes hoped intend intends desire desires seek seeks aim aims",
  /** What somebody does to get there. */
  gaining:
    "obtain get receive win gain secure join enter qualify unlock reach achieve attain restore regain become lift end reopen preserve save rejoin " +
    "free release resume avoid avert open access pass ratify conclude clinch close complete keep retain override overturn amend change take come return",
  /** Behind "before": what is not yet so and may begin. */
  openable:
    "talks talk negotiations dialogue agreement deal treaty accord pact signing signature accession membership normalisation normalization recognition settlement peace " +
    "release releases free frees let lets hand hands lift lifts ease eases withdraw withdraws joins join begin begins start starts accept accepts allow allows " +
    "considered considers consider discusses discuss agrees agree signs resumes resume resumption",
  /** Behind a word of need: it is the whole predicate, and goes with no noun. */
  behindNeeds:
    "to for if in before as and or but when while that at on because since until unless said says told according with without after by",
  /** What is said to be in somebody's hands where somebody else's deed hangs on it. */
  atIssue:
    "word decision decisions fate key keys outcome choice matter say answer timing ratification approval consent verdict future deal agreement membership",
  /** How many must agree, or by what act. */
  quorum:
    "all every both each unanimity consensus majority two-thirds three-quarters three-fifths act law decree vote votes referendum signature signatures consent approval assent " +
    "ratification amendment treaty",
  /** Before "until": something is kept back, shut or still so long. */
  withheld:
    "shut closed frozen suspended blocked barred banned sealed off back away hold refrain refrains abstain abstains withhold withholds withheld halt halts freeze " +
    "delay delays postpone postponed impossible so deadlocked silent idle empty unpaid",
  /** What is asked of somebody beforehand. */
  terms: "precondition preconditions condition conditions prerequisite prerequisites strings reservations restrictions",
  /** Words that a phrase behind them goes with. */
  attaching: "of to from in on by for with at and or into over under between against about as than without",
  /** Behind "when": how somebody came to speak. */
  questioned: "asked pressed questioned contacted reached quizzed challenged confronted",
  /** Doings and things promised: what depends is one of them, not a job on exports. */
  commitments:
    "deployment deployments contribution contributions support pledge pledges deal deals plan plans mission missions participation approval " +
    "consent vote votes troops force forces aid readiness willingness commitment commitments membership memberships accession loan loans " +
    "payment payments offer offers talks operation operations decision decisions release withdrawal package packages guarantee guarantees " +
    "assistance funding project projects signature signatures signing ratification agreement agreements accord accords treaty ceasefire truce settlement relief " +
    "sale sales delivery deliveries transfer transfers extension entry lifting",
  /** Words that stand for all that was spoken of. */
  wholes: "it this that everything all much",
  /** Words of necessity. */
  obliging: "must need needs forced obliged have has necessary required compelled impossible cannot",
  /** Words before the phrase that tells whose consent or deed is waited for. */
  leading:
    "first securing obtaining getting receiving winning having gaining seeking there is are it the both a an prior that given gets get " +
    "receives receive has have its their being been be was were would",
  /** Words that all but deny the deed behind them. */
  doubting:
    "no not never none nobody nothing neither nor few little hardly scarcely barely seldom rarely unlikely unable impossible hard difficult cannot refuse refuses refused " +
    "reluctant unwilling only avoid abstain refrain unless stop stopped",
  /** At the head of a sentence: the main clause may follow what is waited for without a comma. */
  uponWords: "upon following pending",
  /** Before a verb in its clause: somebody wonders. */
  wondering: "whether why how what",
  /** Between a clause and the condition behind it. */
  conditionJoints: "but and though albeit however then",
  /** Pronouns of those who do not speak. */
  othersPronouns: "they he she it you",
  /** Modal verbs by which somebody whom nobody knows states terms. */
  termModals: "will would shall must should cannot",
  /** Nouns of what hurts somebody. */
  menacing:
    "contempt prosecution impeachment subpoena subpoenas lawsuit lawsuits retaliation countermeasures reprisals war sanctions tariffs penalties charges",
  /** Behind "be": a state that somebody decides on. */
  decidedStates:
    "no open closed shut over off void null dead moot free ready welcome eligible entitled back out gone finished available bound exempt at in on under up absent present " +
    "prepared willing able unable possible impossible",
  /** Forms of "be". */
  being: "is are was were be been being",
  /** Behind a form of "be": the deed that follows is as good as denied. */
  disinclined: "unlikely unwilling reluctant loath disinclined hesitant",
  /** Subjects whose doings are private unless somebody known is meant. */
  private: "he she i you",
  /** Verbs of what begins of itself once its condition is met. */
  processes: "begin begins start starts resume resumes apply applies follow follows open opens take takes enter enters kick kicks",
} as const;

/** Behind "as long as": how long somebody will do something, and no condition. Phrases, divided by commas. */
export const LASTING_WORDS =
  "it takes, it took, it may, it might, it needs, it lasts, is necessary, is needed, is required, necessary, needed, required, possible, we can, they can, " +
  "you need, you want, they want, they need, they wish, we live, i live, anyone can";

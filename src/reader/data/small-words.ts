/**
 * The closed classes of English: pronouns, articles, possessives, conjunctions, prepositions, auxiliaries, denials. A list is named for what its words are
 * or for the place they stand in; two lists that differ by a word or two are asked for in different places. Divided by spaces; `isIn` asks for them by name.
 */
export const SMALL_WORDS = {
  /** Pronouns of a subject. */
  subjectPronouns: "it he she they we i",
  /** What a clause begins with that has no noun before its verb, right behind a verb of saying. */
  subjectsOrThere: "it he she they we i there",
  /** What a clause begins with that has no noun before its verb. */
  clauseSubjects: "we they he she it i there you",
  /** Pronouns of persons, as subjects. */
  personSubjects: "he she they",
  /** Those who speak. */
  firstPersons: "we i",
  /** Those who speak, and what is theirs. */
  ownWords: "we our i my",
  /** Those who speak, and subjects that stand for anybody. */
  speakersOrAnybody: "we i you one",
  /** Pronouns whose verb has no ending. */
  plainFormSubjects: "we they i you",
  /** Pronouns of several. */
  pluralPronouns: "they their them themselves both neither",
  /** Pronouns of one person. */
  personPronouns: "he she his her him himself",
  /** Pronouns of a subject or an owner. */
  pronouns: "he she it they we i his her its their our my",
  /** Pronouns of an object. */
  objectPronouns: "it them him her",
  /** Somebody's, of those spoken of. */
  possessives: "its their his her",
  /** Somebody's, the speakers' included. */
  possessivesAndOurs: "their its his her our",
  /** What is a body's or several people's. */
  bodyPossessives: "its their",
  /** Articles and counts that open a subject. */
  subjectHeads: "the a an many most some several both all no few",
  /** Articles and possessives. */
  determiners: "the a an its their his her",
  /** What a subject begins with, behind an auxiliary in front of it. */
  subjectOpenings: "the a an its their his her this these those any no such it he she they",
  /** What an object begins with: the word before it is a verb. */
  objectOpenings: "the a an its their his her any no this all itself themselves himself herself",
  /** Words that name a thing or somebody. */
  namedOpenings: "a an the it them him her this",
  /** "One" and its article, behind "not". */
  singleArticles: "a one",
  /** Before a noun whose "that" stands for it where a verb follows: "any measure that asks". */
  anyOrNo: "any every no some",
  /** Relative pronouns. */
  relatives: "who which that",
  /** Relative pronouns that may be objects. */
  objectRelatives: "which whom that",
  /** Words by which a clause goes on, none that tells who speaks. */
  relativesAndJoints: "who which whose that and or but",
  /** Pronouns and conjunctions right before a verb of their own. */
  subjectsAndJoints: "it he she they we i who which that and but or",
  /** Words that make a verb of a noun right behind them. */
  verbLeads: "it he she they we i who that which not also",
  /** Right before an auxiliary: it goes on in the relative clause. */
  relativeSubjects: "that which who and it they he she we",
  /** Behind "states": it is a verb. */
  statesWhat: "that it he she they its his",
  /** What a clause begins with. */
  clauseOpenings: "that the a an it he she they we",
  /** Openings of what holds for any case. */
  indefinites: "whatever whichever however",
  /** Subjects by which nobody says so. */
  nobodies: "nobody none",
  /** Openings of a subject that denies its verb. */
  fewOrNone: "no none neither nobody few",
  /** Openings of a subject that denies its verb, things included. */
  fewOrNothing: "no none neither nobody nothing few",
  /** Openings of a subject whose denial is the speaker's. */
  noOrNot: "no not none nobody",
  /** Denial of a further thing. */
  norWords: "neither nor",
  /** Words that deny or all but deny. */
  denials: "not no never hardly",
  /** Words that deny. */
  plainDenials: "not never no",
  /** Words that all but deny. */
  nearDenials: "hardly scarcely barely",
  /** Openings of a sentence behind which the verb stands before its subject. */
  invertingOpenings: "only not",
  /** Objects that deny their verb. */
  nothings: "nothing nobody",
  /** Pronouns of things. */
  vagueThings: "nothing something anything everything",
  /** Words that ask. */
  questionWords: "when how where why what",
  /** Words that no one addressed is told by: another clause begins, or what is spoken of. */
  outsideSlot: "what whether about back",
  /** Words that ask for a thing or a way. */
  whatOrHow: "what how",
  /** What words between two commas begin with that only add an occasion or a manner. */
  asideOpenings:
    "in on at for by under after before during despite with without following amid against through according as like too however moreover indeed once " +
    "late early again yesterday today monday tuesday wednesday thursday friday saturday sunday",
  /** Openings of a subject of which "should" asks, be it a thing: "there should", "no barrel should", "every camp must". */
  bareOrDenied: "there no not none nobody nothing every any all neither whoever those anyone everyone",
  /** Prepositions behind which nothing is told of what an object is. */
  objectPhraseEnds: "without despite after before amid over under against during until since",
  /** Behind "calls": it is a verb. */
  callsOn: "on upon",
  /** Subjects that no blame falls on: they stand for nobody. */
  vagueSubjects: "there it people because what",
  /** What settles something by being in force. */
  decrees:
    "decree decrees law laws act ruling rulings verdict judgment judgement resolution resolutions order orders regulation regulations statute statutes directive bill " +
    "edict ordinance amendment tariff tariffs embargo sanctions curfew levy moratorium truce ceasefire bans duties duty tax quota rule rules reform accord treaty communique ban measure measures package",
  /** Words before what something waits for to come into force. */
  awaited: "after upon once when following",
  /** Conjunctions. */
  joints: "and but or",
  /** Conjunctions that go on. */
  andOr: "or and",
  /** "Be" in the present. */
  presentBe: "is are",
  /** "Be" of one thing. */
  isOrWas: "is was",
  /** "Be" and its simple forms. */
  plainBe: "is are was were be",
  /** Behind "it": a judgement follows. */
  judgingVerbs: "is was would 's",
  /** Between a position and what it is. */
  positionVerbs: "is was remains remained",
  /** Before "more" and an adjective: it is a predicate. */
  becoming: "be is are am was were been become became seem seems seemed grow grew grown",
  /** Before an adjective that is a predicate. */
  copulas:
    "be is are am was were been being remain remains remained seem seems seemed stay stays appear appears appeared stand stands stood become became " +
    "declared feel felt get more themselves itself himself",
  /** Forms of "do" that are auxiliaries. */
  doForms: "do does did",
  /** Forms of "have" in the present. */
  haveForms: "have has",
  /** Gerunds of auxiliaries. */
  beingOrHaving: "being having",
  /** What is only possible. */
  possibleModals: "could may might",
  /** What is possible or allowed. */
  permittingModals: "can could may might",
  /** What somebody is able to do. */
  ableModals: "can could",
  /** What is left open. */
  doubtfulModals: "may might",
  /** What is only supposed. */
  unrealModals: "could might",
  /** Modal verbs of what lies ahead or is possible. */
  modalVerbs: "will would shall can could may might",
  /** Modal verbs under which nothing is done yet. */
  undoneModals: "could might should can may must ought",
  /** Words under which a verb joined by "or" is not done, either. */
  undoneLeads: "could might should can may unable",
  /** Modal verbs of what lies ahead. */
  aheadModals: "will would shall",
  /** Modal verbs that make a clause of the words before them. */
  clauseModals: "will would must shall",
  /** Modal verbs of what is owed. */
  duties: "must should ought has needs need",
  /** Before "not": the deed ahead is denied. */
  willOrTo: "will would to",
  /** Prepositions of whose or whom something is. */
  sources: "of from for",
  /** Prepositions behind a count. */
  ofOrIn: "of in",
  /** Prepositions behind which "which" means a plan. */
  planPlaces: "in under by",
  /** Prepositions behind evidence, doubts and questions. */
  doubtPlaces: "of about over against",
  /** Behind "back": where to. */
  backPlaces: "to in into from on at home",
  /** Before the one who speaks, in front of a relative clause. */
  speakerEnds: "to by with from",
  /** Words at which the thing counted ends. */
  subjectEnds: "of in for to and",
  /** No clause begins with one of these right behind a verb of saying. */
  noClauseLeads: "to of on in for by at with about against as from before after",
  /** Words at which the subject of a clause behind a comma ends. */
  clauseStops: "and or to that which who in on of for with",
  /** Prepositions behind which a verb of saying tells of no saying. */
  gerundLeads: "in of by for from without on into",
  /** Prepositions behind which a form in -ing is a verb. */
  phraseLeads: "by of from for in with about against on into despite over as",
  /** Before a name that belongs to other words than the noun behind it. */
  nameLeads: "to of in on from with for at",
  /** Words at which the search for whose a noun is stops. */
  possessorStops: "of in on to for with from by",
  /** Words at which a possessor's phrase begins anew. */
  possessorEnds: "of in on to for with from by because despite over that and but about against given amid after before",
  /** Between a verb and what it is done to. */
  deedParticles: "to into with for from in on back up over out down off away",
  /** Particles that belong to the verb, in front of its object. */
  objectParticles: "off over up out down back away",
  /** Behind a noun of fear: what is feared. */
  fearedThings: "that of is was about over",
  /** Words that no clause ends with. */
  trailingWords: "by and or but while as because that",
  /** Words before the first word of a clause that are none of it. */
  clauseJoints: "that and but because so",
  /** Words before the first word of a dependency that are none of it. */
  reasonJoints: "that and but because so however thus therefore then since",
  /** Openings of a clause that tells of another thing than the one before it. */
  contrasts: "but while whereas although though and yet",
  /** Words that no subject of a participle behind a comma holds. */
  participleStops: "by of with to for from in on at while when after before as than who which that whether",
  /** Marks behind which a clause begins anew. */
  breaks: "; : - -- ( ) ? !",
  /** Marks that end a clause. */
  hardStops: "; ( ) ? !",
  /** Words that join a list or name members of a group. */
  listing: "and or nor including led headed among such like who which whose",
  /** Dashes. */
  dashes: "- --",
  /** Words by which a pattern denies its own act. */
  noAndNot: "no not",
  /** Before "no" at the head of a sentence ("under no circumstances"). */
  noPlaces: "under at in on",
  /** Prepositions of a means. */
  byOrWith: "by with",
  /** Words in "ly" that are no adverbs. */
  lyWords: "ally rely reply supply imply apply comply family early assembly italy july",
  /** Adjectives and nouns in "ly". */
  lyAdjectives:
    "likely unlikely friendly unfriendly costly deadly daily weekly monthly yearly quarterly elderly orderly timely untimely cowardly lovely lonely holy monopoly anomaly " +
    "assembly family supply reply homily bully rally ally tally folly jelly belly valley july italy",
  /** Behind "vote": which way. */
  voting: "for against yes no to",
  /** Behind "vote for": a person. */
  votedPersons: "me us you him her them president senator governor",
  /** Behind "vote for": a matter, no candidate. */
  votedMatters: "the a an this that it any such these those no new more",
  /** Words behind which "'s" is a verb. */
  contracted: "there it that he she what who here where how",
  /** Participles behind "'s" that make it "has". */
  perfectParticiples:
    "been got become had decided agreed made said promised pledged refused rejected given told asked done gone taken offered accepted vowed come shown tried",
  /** Behind "do": a deed spoken of before. */
  pointingObjects: "that this so it",
  /** Before a stretch of time. */
  pointingTimes: "this that last next",
  /** Words of the first person. */
  firstPersonWords: "we i our us my ourselves myself",
  /** Words of the third person: whom they mean is looked for. */
  thirdPersonWords: "they he she it their his her its them him himself itself themselves both neither",
  /** Words that are no noun a clause without a pronoun could go with. */
  nounless:
    "the a an of to from in on by for with at and or but into over under between against about as than that which who its their his her this these " +
    "those if when while until because before after since so not also both then where whether how why what",
  /** Auxiliaries by which a main clause hangs on its condition. */
  linkingVerbs: "will would can could is are",
  /** Modal verbs of what is settled or allowed. */
  firmModals: "will shall may can cannot",
  /** What should or might be is nobody's term. */
  advisingModals: "might should",
  /** Modal verbs of what is possible or owed. */
  unsureModals: "may might could can should must",
  /** Pronouns of one thing or person. */
  singularPronouns: "it he she",
  /** Words that deny, "cannot" among them. */
  denialsAndCannot: "not never no cannot",
  /** Marks at which a condition ends. */
  conditionStops: "; : ( ) ? ! . - --",
  /** Pronouns of those who may meet a condition. */
  holders: "they he she",
  /** Modal verbs of a deed that waits for its condition. */
  conditionedModals: "will would shall may can could",
  /** Pronouns of things. */
  thingPronouns: "it this that which",
  /** Words that open a clause about a thing or a day rather than about whoever acts in it. */
  toldPlaces: "when where which whom whose",
  /** Prepositions before a gerund with an infinitive of its own. */
  gerundPlaces: "of on about for against over at by",
  /** Auxiliaries that may stand before their subject. */
  invertingVerbs: "will would can could may shall does do did is are",
  /** What the subject of a main clause begins with that no comma divides from its condition. */
  mainSubjects: "the a an any no such this these its their there it they",
  /** Before "pending" and "awaiting": an adjective or a verb, no connective. */
  attributing: "the a is are was were still long its their and of for with on in to all any no other many some several these those such",
  /** Behind an auxiliary at the head of a clause: its subject. */
  invertedSubjects: "the a an any it they he she its their this that these those no there either both one another such",
  /** Before an auxiliary: its subject, so that none follows. */
  ownSubjects: "that it they we he she i you which who",
  /** Words by which a text's issuer speaks of itself. */
  issuerWords: "we us our ours",
  /** Behind a verb of a list: its particle, not another verb. */
  verbParticles: "out down off up back in over away forward by part clear of from",
  /** Prepositions at which the head of a noun phrase ends. */
  phraseEnds:
    "of from in on to for with at by against about over after before under within near including towards toward between among amid during through into",
  /** Words at the head of a clause that are none of its subject. */
  subjectOpeners:
    "and but or however meanwhile so then yet still while whereas that because although though if when also nor earlier separately instead " +
    "nevertheless moreover later now today here clearly after before once unless until till since for as where whereby",
  /** Openings of a phrase in front of the subject, up to its comma. */
  adverbials:
    "on in at after during following according despite with while since by for as from under amid before until unless if when although though because " +
    "speaking without to against given asked last earlier yesterday today meanwhile however separately like besides throughout over upon once instead " +
    "adding citing noting through among across unlike within nevertheless moreover later still thus therefore hence consequently accordingly finally " +
    "similarly",
  /** Prepositions of a phrase in front of the subject that no comma ends. */
  fronting: "in after under on by since despite for at during before with following without within against",
  /** What a noun phrase begins with. */
  phraseStarts: "the a an its their his her no each both every",
  /** Between two noun phrases of one subject. */
  phraseJoints: "and or nor as than",
  /** Words that stand behind a subject and belong to it ("the lenders abroad", "Peru and Chile both"). */
  floating: "abroad overseas both all each alone alike themselves itself himself herself",
  /** Pronouns that are a subject by themselves. */
  bareSubjects: "it he she they we",
  /** Adverbs between a subject and its verb. */
  trailingAdverbs:
    "also now again still already just even then however though meanwhile too instead therefore later earlier recently repeatedly often there here " +
    "nonetheless nevertheless consistently privately publicly separately today yesterday previously formally long hereby duly since has have had is " +
    "are will would",
  /** Before an office: one that somebody holds. */
  officeDeterminers: "the a an its his her their one two another",
  /** A slot of a pattern holds a noun phrase: it does not begin with one of these. */
  noSlotStart: "to for that by of in on at and or be not as with from into about if it's",
  /** A slot of a pattern runs over none of these. */
  slotStops: "that which who because if unless whether how why",
  /** Conjunctions that set one clause against another or give its ground. */
  contrasting: "but while whereas although though because so yet",
  /** Prepositions in "ing". */
  noParticiples:
    "including following according regarding concerning during being having leading meaning citing starting beginning depending excluding pending " +
    "barring noting adding reporting standing growing",
  /** Before a participle that begins a clause. */
  participleLeads: ", by while - and or",
  /** Words by which an act before its condition is denied. */
  denying: "no not never nothing nobody none",
  /** Before a noun that could be a verb: articles, possessives and prepositions. */
  nounLeads:
    "the a an this that these those its their his her our my your any no some such each every 's of for in on by from with into about over under " +
    "despite amid against between as per",
  /** Possessives, but for those of the one spoken to. */
  allPossessives: "its their his her our my",
  /** Adjectives that usually stand before nouns of acts. */
  usualAdjectives:
    "new fresh further more recent repeated clear first latest several many two three growing public formal key long-standing longstanding strong " +
    "old own previous earlier final initial main fierce staunch continued renewed joint open explicit unanimous national military financial political " +
    "written conditional informal long-held stated vocal deep stiff total ongoing persistent effective outright big major original urgent direct",
  /** Words of degree before an adjective. */
  degrees: "just as so equally quite rather no less too",
  /** Words by which an author speaks of himself. */
  authors: "we i our us my",
  /** Modal verbs. */
  modals: "will would shall should may might can could must ought",
  /** Forms of "be". */
  be: "be is are am was were been being",
  /** Forms of "have". */
  have: "have has had having",
  /** Words that deny a verb within its group. */
  negations: "not never neither nor hardly no",
  /** Adverbs that may stand inside a verb group. */
  adverbs:
    "also now again still already just even only yet often soon ever once all both long since so first then therefore longer far today always together " +
    "instead too indeed rather either each jointly nonetheless nevertheless meanwhile however though duly thus hereby otherwise himself herself itself " +
    "themselves",
  /** Before a word that could be a verb: it is a noun. */
  verbless:
    "the a an this these those its their his her our my your any no some such each every 's of new fresh further more recent repeated clear first " +
    "latest several many two three all growing public formal final key for in on by from with into about over under despite amid against",
  /** Verbs of being, in their base form, that no object follows. */
  copulaBases: "remain seem become appear stay stand",
  /** Auxiliaries of the present: what is said with them has not happened yet, or is so. */
  presentAuxiliaries: "is are has have",
} as const;

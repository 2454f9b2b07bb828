/*
 * Words by which a draft is written. Lists divided by spaces, phrases by commas.
 */

/** Bodies and persons of a state that decide for themselves, and what a draft calls them: whoever sits in a body is that body. */
export const STATE_BODIES: ReadonlyMap<string, string> = new Map(
  (
    "parliament parliaments:parliament parliamentary:parliament parliamentarians:parliament lawmakers:parliament legislators:parliament mps:parliament deputies:parliament " +
    "legislature legislatures:legislature legislative:legislature assembly assemblies:assembly senate senates:senate senators:senate congress congressional:congress " +
    "bundestag bundesrat knesset duma rada sejm storting riksdag folketing eduskunta althing majlis dail cortes " +
    "cabinet cabinets:cabinet court courts:court tribunal judges:court voters electorate:voters king queen emir sultan monarch " +
    "house chamber bank party parties:party"
  )
    .split(" ")
    .map((pair) => [pair.split(":")[0]!, pair.split(":").at(-1)!]),
);

/** Of these, the words that mean several bodies. */
export const SEVERAL_BODIES = "parliaments legislatures assemblies senates cabinets courts parties";

/** Bodies that are told only by the word before them, with those words: a house is one of a parliament where it is the lower or upper one. */
export const TOLD_BODIES: Readonly<Record<string, string>> = {
  house: "lower upper",
  chamber: "lower upper",
  bank: "central reserve national",
  party: "his her its their our own ruling opposition coalition governing junior 's",
  parties: "his her its their our own ruling opposition coalition governing",
};

/** What a house or court is of, where that is part of its name. */
export const HOUSES_OF = "commons lords representatives deputies councillors appeal cassation";

/** Words before a body that are part of what it is called. */
export const BODY_ADJECTIVES =
  "lower upper central reserve national federal constitutional supreme high appeals ruling opposition coalition governing junior regional provincial";

/** States that have a body of this name, by ISO 3166-1: without a state's name beside it, it is that of the actor if the actor is one of these. */
export const LIKE_NAMED: Readonly<Record<string, string>> = {
  senate:
    "AR AU BE BO BR CA CD CI CL CO CZ DO EG ES FR GA GH HT IE IT JM JO KE KH KZ LR MG MX MY NA NG NL PE PH PK PL PY RO RW SN SO SS SZ TH TT US UY UZ ZA ZW",
  congress: "AR BO BR CL CO DO EC GT HN MX PE PH PY US VE",
};

/** What is given or taken by a body that stands behind "of", "by", "from" or "in": "the approval of parliament", "passed by the Senate". */
export const BODY_GIVES =
  "approval consent assent permission blessing backing nod vote votes mandate ratification authorisation authorization decision ruling judgment judgement verdict " +
  "resolution endorsement sign-off majority support agreement order light go-ahead acceptance approved ratified passed adopted backed endorsed cleared authorised authorized " +
  "confirmed sanctioned accepted voted blessed ordered upheld debate debated";

/** How what is asked for gets past a body: "has cleared the Senate". */
export const BODY_PASSED = "pass passes passed passing clear clears cleared clearing";

/** Words between what a body gives and the body. */
export const BODY_TIES = "of by from in through";

/** Those by whom a body decides: "a majority of the Senate". */
export const QUORUM = "members member majority half thirds quarters most all two three two-thirds three-quarters fifths";

/** Words that stand before somebody and tell only whose or how many. */
export const DETERMINERS =
  "the a an its their his her our my your own any no this these that those both each either every some new first prior full explicit written formal final s 's";

/** Words by which a yes is said, and which say nothing more. */
export const CONSENTING =
  "consent consents consented approval approve approves approved approving assent assents permission blessing nod agree agrees agreed agreeing accept accepts accepted authorise authorises " +
  "authorised authorize authorizes authorized authorisation authorization endorse endorses endorsed endorsement ratification sign-off go-ahead green light acquiescence acquiesces concur concurs " +
  "concurred vote votes voted voting yes majority back backs backed backing okay allow allows allowed veto object objects objected objection objections oppose opposes opposed opposition";

/** What may stand beside such words without saying more: what is agreed to is the deed in hand, or the way it is said. */
export const CONSENTED =
  "'s however itself alone also too it so this that favour favor favourably writing referendum say says said gives give given giving has have had been be is are was were does do did not to for of by from in on with the a an " +
  "its their his her our own prior full explicit written formal final two thirds two-thirds simple first there there's if both members member secure secured securing obtain obtained obtaining " +
  "get gets getting receive received receiving win won winning seek sought seeking must will would can could need needs itself themselves either any such";

/** What a state is asked to agree to where that is the deed in hand, not another of its own. */
export const IN_HAND =
  "deployment deployments mission force forces troops presence plan plans move proposal step arrival operation peacekeepers contingent idea it this that them such these those";

/** Verbs whose object says what a state is asked for, before they count as its yes to the deed in hand. */
export const ASKING_MORE = "agree agrees agreed agreeing accept accepts accepted accepting allow allows allowed allowing";

/** Behind what a noun tells only what is there or not there: the words that follow it with a verb of their own are another sentence. */
export const NOUN_TIES = "without with absent absence lacking pending barring";

/** Words for a state's own offices and side, which say of a condition no more than whose it is. */
export const PUBLIC_WORDS =
  "president presidents premier prime minister ministers ministry government governments leader leaders leadership chancellor kremlin side authorities officials dictator foreign " +
  "defence defense both the its their his her two all capital capitals";

/** Words beside those of a topic that make no other event of it. */
export const TOPIC_MODIFIERS = "agreement between verified sufficient securing reliable";

/** Words that lead to a topic and tell another deed than the one a draft names it by. */
export const TOPIC_KIN =
  "participation involvement intelligence logistics umbrella cover help talks negotiations compromise framework plan memorandum benchmarks criteria audit audits transparency " +
  "milestones violation violates breach provocation incursion retreat leave leaves disarm disarms disarmament embargo tariffs blockade blockades loan compensation budget";

/** Bodies that one state has under this name, by its ISO 3166-1 code. */
export const NAMED_BODIES: Readonly<Record<string, string>> = {
  bundestag: "DE",
  bundesrat: "DE",
  knesset: "IL",
  duma: "RU",
  rada: "UA",
  sejm: "PL",
  storting: "NO",
  riksdag: "SE",
  folketing: "DK",
  eduskunta: "FI",
  althing: "IS",
  dail: "IE",
  cortes: "ES",
};

/** Verbs of promising: what is promised is to provide. */
export const PROMISING = "promise pledge offer volunteer commit contribute announce have confirm express propose present";

/** Verbs of refusing: what they are said of is not accepted. */
export const REFUSING =
  "refuse reject veto oppose block rule decline object resist rebuff dismiss exclude protest preclude forbid spurn shun rebut withhold deny bar condemn prevent balk baulk recoil brush";

/** What is not done where a verb of refusing has another opposite than accepting. */
export const INSTEAD: Readonly<Record<string, string>> = { withhold: "give", deny: "grant" };

/** Nouns of refusing, which lead to what is refused: "its objection to the levy". */
export const REFUSAL_NOUNS =
  "objection objections opposition veto reluctance resistance rejection hostility aversion no unwillingness opposed against";

/** Words that lead to what is not done. */
export const LEADING_NOT = "refuse decline hesitate fail unwilling reluctant reluctance refusal unable loath loth";

/** Verbs of threatening, which by themselves name no deed. */
export const THREATENING = "threaten vow warn";

/** Verbs and adjectives that an infinitive follows as what is promised, refused or threatened: "agreed in principle to host". In their base form. */
export const LEADING =
  "pledge promise agree refuse vow threaten volunteer decline offer undertake commit decide consent intend plan swear resolve hesitate fail prepare";

/** Other words that an infinitive follows in the same way. */
export const LED =
  "ready prepared willing unwilling reluctant willingness readiness reluctance refusal commitment commitments obligation position unable able keen eager loath loth happy poised set free right " +
  "obliged forced bound disposed inclined determined plans plan promise pledge promises pledges vow threat threats offer intention";

/** Words that a gerund follows in the same way: "ruled out sending". */
export const BEFORE_GERUND =
  "out to from exclude excluded excludes consider considers considering considered of against oppose opposes opposed resist resists avoid without";

/** How many words may stand between a word that leads and its infinitive ("agreed on Friday, in principle, to host"). */
export const LEADING_REACH = 6;

/** Words that may stand between a verb and its object without changing either. */
export const BETWEEN = "the a an its their his her our any some such up down out off over back away more further";

/** Particles that make another verb of the one before them. */
export const PARTICLES = "up down out off over back away";

/** Prepositions that go with the verb before them: "return to", "part with". */
export const GOVERNED = "to from with into on in for at against";

/** Words that no object begins with. */
export const NO_OBJECT = "by and or as than that which who made when if";

/** Words that no thing promised or accepted begins with. */
export const NO_THING = "by from at in on with to";

/** Words that tell whom a noun of promising is of; what else stands behind it is to whom it was made. */
export const NOUN_TIES_OF = "of from";

/** Verbs with their preposition that mean another verb. */
export const MEANING: Readonly<Record<string, string>> = { "open to": "accept" };

/** Words for what was spoken of before, which leave it to the reader what is meant. */
export const POINTING = "that it this so them they these those both same do such";

/** Words that deny what follows them, at the beginning of an object, and what stands there without the denial. */
export const DENYING: Readonly<Record<string, string>> = {
  nothing: "anything",
  none: "any",
  nobody: "anybody",
  neither: "either",
};

/** Beginnings of an object that deny it, divided by commas; the longest first. */
export const DENIED_BEGINNINGS = "not a single,not one single,not even one,not even a,not one,not a,not an,not any,no";

/** Words at which the words of a deed end. */
export const DEED_ENDS =
  "which who whose whom because since although though whereas while according but where when if unless until once provided except nor despite regardless irrespective following";

/** Words of a time limit, beside months and numbers of years. */
export const LIMIT_WORDS =
  "day days week weeks month months year years quarter summer spring autumn winter end annually yearly monthly decade decades hours hour january february march april may june july august " +
  "september october november december christmas easter";

/** Predicates before an infinitive that is the deed: "would be ready to sign". */
export const BE_LED = "ready prepared willing able happy free forced obliged bound set keen required";

/** Words for those spoken of, as they stand where something is done to them. */
export const AS_OBJECT: Readonly<Record<string, string>> = { they: "them", he: "him", she: "her", we: "us", i: "me", who: "whom" };

/** What stands between a modal verb and its verb, divided by commas. */
export const ASIDES =
  "in any case,for now,in turn,of course,at once,if need be,for its part,for their part,in time,at least,in future,in return";

/** Words by which what is told is left open: the actor may do it. Phrases, divided by commas. */
export const LEFT_OPEN =
  "may,might,could,open to,considering,considers,mulling,weighing,not exclude,not excluded,not rule out,not ruled out,did not exclude,left the door open,leave the door open";

/** Modal verbs that leave what stands under them open. */
export const OPEN_MODALS = "may might could";

/** Endings of a verb's stem that lost an "e" before "-ed" or "-ing", divided by spaces. */
export const E_STEMS =
  "c v z u s at et ot ut bl cl dl fl gl pl tl kl ang eng ing rg dg ar ir ur or stor nor plor in id ad od ud um om im am ap ak ik ok uk ag ig og ib ob ub iv " +
  "ul il ol lv rv rs ns ps ls lg";

/** Of these, such as did not. */
export const PLAIN_STEMS =
  "ss us ear oar air eir ier oor our ain ein oin een oad ead eed eet oot eat oat reat aim oom oam eam eak eek ook oak uil ail oil eil uir itor nchor onor isit imit rofit osit dit budget target market";

/** Words that the words of a deed do not end with. */
export const LOOSE_ENDS =
  "for and or but if from only even with of as than by not also either whether subject except provided conditional contingent dependent";

/** Words before an amount that bound it or make it another one, and no part of what is counted. */
export const AMOUNT_LEADS =
  "up to at least most about around some between and more less than over no not fewer nearly almost as many much close roughly approximately the a an its their his her our another further additional " +
  "extra initial first total maximum minimum";

/** Words between the two ends of a range. */
export const RANGE_JOINTS = "to and -";

/** Nouns of a unit that are counted apart from it. */
export const COUNTED_AS_THEY_ARE = "sailors marines minesweepers tankers boats submarines trucks";

/** Words in the title of a state or body that take an article inside a sentence. */
export const ARTICLED_TITLES =
  "Kingdom States Republic Nations Union Federation Emirates Netherlands Philippines Commission Council Coalition Alliance Islands Maldives Bank Army Front Agency League";

/** Beginnings of an object that mean any one where the deed is refused, divided by commas. */
export const SINGLE_BEGINNINGS = "a single,one single,even a,even one";

/** Endings of a noun in "s" that is one. */
export const SINGULAR_ENDINGS = "ss us is 's ics quarters series states";

/** Words at which the noun of a phrase has been told. */
export const PHRASE_TIES = "of in from to for at on with by that who which under over between against about and off into after before as";

/** Last words of a connective that leads a clause with a verb of its own. */
export const CLAUSE_TIES = "if unless once when whenever provided that long should while as where in-case";

/** Words that a relative or inner clause begins with. */
export const RELATIVES = "that which who whose whom where what when if whether how why";

/** Words that a noun which is known to whoever speaks begins with. */
export const DETERMINED = "the its their his her our my your this that these those both all each every s";

/** Words before a noun that is new to the hearer. */
export const UNCOUNTED = "a an no any some another one two three four five six";

/** What comes about by being given, told or shown. */
export const GIVEN_THINGS =
  "consent approval permission blessing assent agreement backing support authorisation authorization endorsement nod go-ahead sign-off acceptance guarantee guarantees assurance assurances undertaking " +
  "undertakings notice word promise pledge mandate vote votes signature clearance knowledge cover order verdict answer apology invitation help assistance aid cooperation majority";

/** What comes about by being agreed on. */
export const AGREED_THINGS =
  "ceasefire cease-fire truce armistice deal treaty settlement accord pact peace compromise terms text timetable date price plan statute formula";

/** What comes about by taking place. */
export const HAPPENING_THINGS =
  "release return departure arrival visit election elections delivery handover transfer review summit meeting talks conference exit pullback pullout pull-out arrest exchange swap search test " +
  "audit inspection census referendum launch start end collapse fall attack attacks closure opening reopening lifting payment repayment rotation change drawdown death";

/** Endings of nouns for what takes place. */
export const HAPPENING_ENDINGS =
  "tion tions sion sions ment ments drawal oval ovals ival ivals ewal ewals parture rival ification ing ings";

/** Verbs by which a sentence says itself what is needed. */
export const NEEDING = "must needs need has have ought";

/** Last words of the name of a body whose members vote. */
export const VOTING_BODIES =
  "council board commission committee union league assembly fund authority alliance conference congress organisation organization bank bloc community federation forum group pact association directorate " +
  "confederation consortium convention court senate parliament";

/** Words for those who vote in a body. */
export const MEMBER_WORDS =
  "member members governors states shareholders parties signatories partners delegations ministers directors capitals governments countries";

/** Words for a yes that a rule asks for. */
export const YES_WORDS =
  "consent approval agreement assent vote votes support yes agree approve authorisation authorization endorsement signature signatures";

/** Words of a rule, all of which stand in it, and the rule; the closest first. */
export const RULE_WORDS: readonly (readonly [words: string, rule: string])[] = [
  ["unanimity", "unanimity"],
  ["unanimous", "unanimity"],
  ["unanimously", "unanimity"],
  ["consensus", "consensus"],
  ["two-thirds", "two thirds"],
  ["two thirds", "two thirds"],
  ["three-quarters", "three quarters"],
  ["three quarters", "three quarters"],
  ["majority", "majority"],
];

/** Rules that ask for a share of the votes, as a fraction. */
export const SHARES: Readonly<Record<string, readonly [of: number, all: number]>> = { "two thirds": [2, 3], "three quarters": [3, 4] };

/** Offices, which are of whoever stands behind their "of". */
export const OFFICE_TITLES =
  "president premier minister prime chancellor king queen emir sultan secretary ambassador envoy governor spokesman spokeswoman spokesperson leader commander chief head director chairman chairwoman " +
  "negotiator representative delegate commissioner";

/** Pronouns for somebody who spoke of before. */
export const SPEAKING_PRONOUNS = "he she it they";

/** Words that say whose the office is that a speaker has. */
export const OWNERS = "its their his her";

/** Words of times that lie ahead, which are those of the deed. */
export const TIMES_AHEAD = "in next tomorrow this";

/** Words that tell whose an object is and stand right before it. */
export const POSSESSIVES = "its their his her our my";

/** Words that go on with an object: to whom, where, for what, against whom. */
export const COMPLEMENTS =
  "to for that who from into onto with against at in on over through between among across under of towards toward via outside inside near";

/** What somebody speaks in or on, which is no place of the deed. */
export const SAID_PLACES =
  "statement statements interview interviews conference briefing letter speech speeches reporters note communique communiqu\u00e9 tweet post broadcast";

/** Endings of an infinitive, in the languages that have one. */
export const INFINITIVE_ENDINGS = "er ir oir re ти тися";

/** Small words that stand before an infinitive or an object in other languages. */
export const FOREIGN_SMALL = "de d' l' la le les ne pas n' du des à";

/** Words for the one who acts, which are no object of the deed. */
export const REFLEXIVE = "itself themselves himself herself ourselves myself";

/** Words that are spelled like a verb's form and are none. */
export const NO_VERBS = "nothing anything something everything during including regarding concerning";

/** Words that stand capitalised before a noun and name nobody by themselves. */
export const COMMON_NAMES =
  "african asian european arab western eastern northern southern central nordic baltic latin islamic muslim christian local senior former opposition conservation aid rebel allied foreign " +
  "regional national federal state police military army government union parties members";

/** Verbs that, denied, leave open what they are said of: "does not exclude". */
export const LEAVING_OPEN = "exclude rule preclude";

/** Words by which something is told to come about or not where its condition is missing: the first of a connective. */
export const WITHOUT_TIES = "without absent failing barring";

/** Denied verbs and what they say without the denial, in pairs divided by commas. */
export const DENIED_FORMS =
  "cannot :can ,can not :can ,could not :could ,will not :will ,would not :would ,may not :may ,must not :may ,is not :is ,are not :are ,was not :was ,were not :were ,does not :does ,did not :did ,won't :will ,can't :can ";

/** What stands before what depends and tells nothing of it, divided by commas; the longest first. */
export const DEPENDENT_LEADS =
  "there can be no question of,can be no question of,there will be no,there can be no,there is no,can be no,will be no,that,which,though,and,but,then,so,while,however,yet,only,also,because,since,for,to,such as,over";

/** Words that stand behind what depends and only lead to its condition. */
export const DEPENDENT_TAILS =
  "is are was were be been being remains remain made will would can could may might must shall has have had to only reportedly also therefore dependent conditional contingent subject linked tied " +
  "and or but if upon on for three conditions met possible impossible viable likely still always then hinge depend require requires need needs called so as than first yet two without";

/** Words that alone tell nothing that could depend. */
export const NO_DEPENDENT =
  "the a an is are was were be been being of to in on for and or but as well will would can could may might must shall has have had there here which who what however though also only made first " +
  "remains remain us we you i he she his her your our my needed crucial essential vital indispensable component key then so";

/** What the members of a group give to what they do together. */
export const GROUP_GIVES =
  "contribution contributions participation participate deployment deploy deploying sending send troops soldiers forces force peacekeepers presence plans plan pledges pledge commitment " +
  "commitments support mission role involvement offer offers contribute ships police";

/** Connectives' words that put one thing behind another in time. */
export const ORDERING = "after following until before";

/** Connectives' words that tell of something missing, which the words behind them need not deny again. */
export const LACK = "without absent absence";

/** How a passage says that nothing was promised, which is less than a refusal: what denies nouns of promising behind it. */
export const NONE_GIVEN = "no any without";

/** Nouns of promising. */
export const COMMITMENT_NOUNS = "commitment commitments promise promises pledge pledges guarantee guarantees assurance assurances";

/** Phrases that say the same by themselves, divided by commas. */
export const UNCOMMITTED =
  "failed to receive,failed to get,failed to secure,failed to obtain,failed to win,failed to extract,failed to commit,failed to pledge,fails to receive,fails to get,fails to secure,fails to obtain," +
  "fails to win,fails to extract,fails to commit,fails to pledge,fail to receive,fail to get,fail to secure,fail to obtain,fail to win,fail to extract,fail to commit,fail to pledge,failing to receive," +
  "failing to get,failing to secure,failing to obtain,failing to win,failing to extract,failing to commit,failing to pledge,stopped short,stops short,stopping short,stop short,yet to,non-committal," +
  "noncommittal,undecided";

/** A group's own words, of which what "they" concede holds for some. */
export const ALL_OF_THEM = "their its our they allies";

/** Bodies and servants of whoever stands before them, who act for it. */
export const OWN_BODIES =
  "cabinet ministry ministries parliament army navy military police administration regime junta treasury negotiators envoy envoys diplomats spokesman spokeswoman spokesperson delegation";

/** Connectives' words behind which something ends what is done. */
export const ENDING_TIES = "until till";

/** Words that tell nobody apart, divided by commas: two statements by "they" need not be by the same. */
export const UNTOLD_ACTORS =
  ",they,we,he,she,it,you,i,us,who,which,that,this,their,its,his,her,our,those,these,others,some,many,both,neither,one,everyone,all,the source,a source,source,sources";

/** Words with a capital that are no name. */
export const NO_NAMES = "the a an no not some most several many any all both each every";

/** How most of a group are told, divided by commas. */
export const MOST_OF = "most,the majority,a majority,more than half";

/** How a count is told that is not reached, divided by commas. */
export const NEARLY = "nearly,almost,close to,up to,about,around,roughly,as many as";

/** How a count is told that is reached or passed, divided by commas. */
export const AT_LEAST = "at least,more than,over,no fewer than";

/** How some of a group are told, divided by commas. */
export const SOME_OF = "some,several,many,number of,more and more,few,dozens,a handful,certain,representatives,part of,among";

/** Words by which a group is counted, and which are no part of what it is called. */
export const COUNTING_WORDS =
  "at least not less more than over no fewer nearly almost close up to about around roughly as many some several most both all a an few dozens handful number growing certain exactly of";

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
  "get gets getting receive received receiving win won winning seek sought seeking must will would can could itself themselves either any such";

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

/** Verbs by what doing them under a condition amounts to; base forms, divided by spaces. What is in no list counts by its subject alone. */
export const CONDITIONED_DEEDS = {
  /** What harms the one it is done to. */
  harmful:
    "attack strike hit bomb bombard destroy target retaliate punish invade crush seize expel blockade sanction kill arrest sink sue prosecute try " +
    "impose levy slap ban bar raise hike escalate shell jam intercept detain execute shoot confiscate deport evict fine penalise penalize blacklist",
  /** What takes something away: harmful, unless what it ends is itself a harm. */
  ending:
    "cease stop end close shut suspend halt cancel cut withdraw leave quit terminate sever freeze withhold block revoke abandon pull walk lapse expire break " +
    "recall evacuate denounce scrap annul tear boycott veto double triple reduce curtail scale dry",
  /** What things do of themselves where somebody has them do it. */
  running: "go continue follow begin start resume return proceed stay remain apply enter take open reopen run sail flow arrive hold move",
  /** Giving way. */
  yielding:
    "agree accept consent approve assent acquiesce accede join budge move yield concede relent comply compromise drop reconsider discuss talk negotiate attend vote",
  /** What things do by terms that are set, in the present tense. */
  lasting: "lapse expire end stay stand remain hold apply cease revert terminate continue fall",
  /** What comes about of itself. */
  befalling:
    "fail rise fall grow collapse emerge result matter mean cost prove look feel know suffer lose happen occur worsen improve increase decrease hurt damage weaken survive " +
    "struggle risk deserve win die learn become seem appear slow shrink ease decline plunge soar climb",
  /** What things do only if somebody lets them. */
  getting:
    "begin start resume apply open enter take work succeed proceed happen go pass survive hold last stand move advance sail cross leave join close reopen run",
  /** How a settlement or an order ends. */
  doomed: "collapse fail fall unravel crumble break founder die end lose disintegrate implode",
  /** What is only thought, felt or shown. */
  minding:
    "know think believe hope fear expect understand remember regret like love hate want wish need welcome matter mean seem appear look feel see hear find show represent " +
    "mark bring cause lead cost gain lose benefit prove depend benefit help hurt harm undermine affect impact make say tell talk argue ask suppose doubt wonder guess imagine",
  /** What nobody does by choice, or what is only thought. */
  idle:
    "force oblige compel drive tempt be have become seem appear depend hinge cause lead mean need require face cost prove look feel know contain include exist happen occur involve suffer lose " +
    "fail rise fall grow collapse emerge result matter see hear find like want bring work allow enable turn come get run show represent mark determine affect " +
    "impact undermine say tell think talk win believe remember regret miss love hate die live learn argue ask worsen improve increase decrease benefit help hurt " +
    "damage weaken strengthen risk survive struggle expect consider trigger deflect hope fear assume welcome understand deserve",
} as const;

/** Words around a deed, divided by spaces. */
export const DEED_WORDS = {
  /** Whose ending is a relief. */
  harms:
    "sanctions sanction embargo blockade siege strike strikes attack attacks raids shelling bombardment ban bans curbs tariffs tariff duties levy levies hostilities war fighting " +
    "restrictions countermeasures boycott freeze veto objection objections resistance offensive occupation penalties fines surcharge lawsuit litigation",
  /** Those whose words on what would happen are a forecast. */
  forecasters:
    "analyst analysts expert experts economist economists observer observers critic critics historian historians professor scholar scholars lawyer lawyers academic academics " +
    "study poll survey researcher researchers model forecast banker bankers trader traders pundits commentator commentators resident residents voter voters",
  /** Subjects that deny the deed. */
  denying: "no nobody none neither nothing",
  /** Subjects that stand for nobody. */
  empty: "it there this that what which who things everything",
} as const;

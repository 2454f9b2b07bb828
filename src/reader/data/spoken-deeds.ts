/*
 * What a speaker announces without naming who will do it: "the bridges would be closed", "the money will be restored". The verbs are such as lie in the
 * hand of the one who speaks for a state or body.
 */

/** Done to somebody, it hurts: announced, it is a threat. Participles. */
export const HURTFUL =
  "closed stopped halted withdrawn expelled cut severed suspended cancelled canceled seized confiscated impounded arrested jailed tried prosecuted " +
  "punished sanctioned fined executed hanged killed shot sunk attacked bombed struck hit targeted destroyed matched answered met retaliated treated " +
  "levied imposed raised doubled tripled blocked barred banned blockaded denied revoked terminated scrapped frozen shut sealed evicted deported " +
  "blacklisted excluded switched turned withheld abandoned evicted annulled voided shelved dismantled boarded intercepted disarmed detained downgraded recalled boycotted held sued";

/** Things whose end is welcome: to stop them is to promise. */
export const BURDENS =
  "sanctions sanction tariffs tariff duties duty levies levy curbs blockade embargo ban bans restrictions curfew siege strikes strike attacks attack raids " +
  "shelling fire bombing hostilities offensive operations fees fee visas quota quotas emissions patrols flights charges occupation siege checkpoints quarantine";

/** Given or done for somebody, it is a promise. Participles. */
export const HELPFUL =
  "restored returned released freed reopened opened paid repaid sent delivered supplied provided handed transferred shipped lifted eased waived renewed " +
  "extended reviewed resumed granted given admitted allowed permitted accepted recognised recognized signed ratified met honoured honored kept completed " +
  "built rebuilt funded financed increased published launched deployed trained withdrawn used maintained continued started begun held protected respected " +
  "compensated reimbursed exempted spared evacuated settled submitted put implemented applied licensed issued issued-again shared dismantled destroyed";

/** What goes on, opens or comes back by itself because the speaker sees to it. Base forms. */
export const GOING_ON = "go continue proceed remain stay resume reopen open follow begin start return arrive flow reach sail happen hold";

/** What ceases by itself because the speaker sees to it. Base forms. */
export const CEASING = "cease stop end close lapse leave halt expire dry";

/** Verbs of holding on to what one is at. Base forms. */
export const CARRY_ON = "continue keep resume hold pursue restart relaunch reopen conduct";

/** What is held and gone on with between parties. */
export const DEALINGS_ON =
  "talks negotiations negotiating consultations consulting dialogue discussions talking mediation working cooperation contacts";

/** What answers somebody's step: where it follows, somebody threatens. */
export const ANSWERS =
  "measures measure response retaliation consequences reprisals countermeasures counter-measures sanctions tariffs penalties answer strikes arrests";

/** Words that tie a deed to a condition. */
export const TIES = "if unless until once provided providing when should only without long except event condition";

/** Verbs that perform an act by speaking: whoever is their subject is the one on whose word it stands. Base forms. */
export const SPEAKING =
  "accuse blame allege denounce condemn threaten berate criticise criticize lambast slam chide rebuke castigate decry assail deride scold fault " +
  "warn call urge demand ask appeal implore exhort insist request invite propose advise recommend plead vow swear express voice";

import type { Act } from "#model";

/**
 * One row of the alignment from acts to event types. It applies to the acts it names where one of its `verbs` (any form; none: always) stands in the act's
 * words, with one of its `nouns` (none: whatever follows) within eight words behind it. `plover` is one of the nineteen event types of PLOVER as its
 * records of 2016 name them, `cameo` the root code of CAMEO 1.1b3.
 */
export interface CodeRow {
  readonly id: string;
  readonly acts: readonly Act[];
  readonly verbs?: string;
  readonly nouns?: string;
  readonly plover: string;
  readonly cameo: string;
}

/** The name and version of the alignment. It changes when a row does. */
export const CODES_VERSION = "codes@1";

/** Rows tried at each word of an act from left to right; rows without verbs are tried last. An act that no row fits has no event type. */
export const CODE_ROWS: readonly CodeRow[] = [
  {
    id: "investigate",
    acts: ["DECISION", "PLEDGE"],
    verbs: "open order launch begin start announce conduct investigate probe",
    nouns: "investigation investigations inquiry inquiries enquiry probe probes hearing hearings",
    plover: "INVESTIGATE",
    cameo: "09",
  },
  {
    id: "harm-announced",
    acts: ["PLEDGE"],
    verbs: "boycott retaliate sever expel bomb invade",
    plover: "THREATEN",
    cameo: "13",
  },
  {
    id: "hardship-announced",
    acts: ["PLEDGE"],
    verbs: "impose extend tighten suspend halt cut prohibit deny ban close withhold",
    nouns:
      "sanctions embargo blockade tariffs curfew law emergency restrictions aid assistance supplies relations ties talks entry access visas border borders",
    plover: "THREATEN",
    cameo: "13",
  },
  {
    id: "protest",
    acts: ["DEMAND", "REFUSAL", "ACCUSATION"],
    verbs: "stage hold begin continue organise organize join lead block obstruct occupy",
    nouns: "demonstration demonstrations protest protests rally rallies march marches strike strikes sit-in sit-ins vigil roads streets",
    plover: "PROTEST",
    cameo: "14",
  },
  { id: "demonstrate", acts: ["DEMAND", "REFUSAL", "ACCUSATION"], verbs: "demonstrate march rally riot", plover: "PROTEST", cameo: "14" },
  {
    id: "reduce-relations",
    acts: ["DECISION", "REFUSAL"],
    verbs: "suspend halt cut sever break freeze cancel stop end recall withdraw downgrade",
    nouns:
      "aid assistance help supplies deliveries relations ties links contacts talks negotiations visit visits flights ambassador ambassadors envoy envoys diplomats trade cooperation mediation",
    plover: "SANCTION",
    cameo: "16",
  },
  {
    id: "impose-sanctions",
    acts: ["DECISION"],
    verbs: "impose extend tighten adopt declare order renew announce",
    nouns: "sanctions sanction embargo embargoes boycott tariffs",
    plover: "SANCTION",
    cameo: "16",
  },
  {
    id: "expel",
    acts: ["DECISION"],
    verbs: "expel",
    nouns:
      "ambassador ambassadors diplomat diplomats attache attaches envoy envoys inspectors observers monitors peacekeepers agencies missions",
    plover: "SANCTION",
    cameo: "16",
  },
  {
    id: "ease-restrictions",
    acts: ["DECISION"],
    verbs: "lift ease shorten remove cancel relax end",
    nouns: "curfew restrictions restriction ban bans emergency",
    plover: "CONCEDE",
    cameo: "08",
  },
  {
    id: "pardon",
    acts: ["DECISION"],
    verbs: "grant declare announce proclaim",
    nouns: "amnesty amnesties pardon pardons clemency",
    plover: "CONCEDE",
    cameo: "08",
  },
  {
    id: "ease-sanctions",
    acts: ["DECISION"],
    verbs: "lift ease remove relax end",
    nouns: "sanctions embargo blockade boycott siege",
    plover: "RETREAT",
    cameo: "08",
  },
  {
    id: "truce",
    acts: ["DECISION"],
    verbs: "declare announce proclaim order call accept observe",
    nouns: "ceasefire cease-fire truce armistice",
    plover: "RETREAT",
    cameo: "08",
  },
  {
    id: "withdraw",
    acts: ["DECISION"],
    verbs: "withdraw pull evacuate demobilise demobilize disband",
    nouns: "forces troops soldiers army units tanks weapons fighters",
    plover: "RETREAT",
    cameo: "08",
  },
  {
    id: "release",
    acts: ["DECISION"],
    verbs: "release free return",
    nouns: "prisoners prisoner hostages hostage detainees captives soldiers remains property",
    plover: "RETREAT",
    cameo: "08",
  },
  {
    id: "admit",
    acts: ["DECISION"],
    verbs: "open allow admit reopen",
    nouns: "border borders inspectors observers aid convoys peacekeepers crossing crossings",
    plover: "RETREAT",
    cameo: "08",
  },
  {
    id: "restrict",
    acts: ["DECISION"],
    verbs: "impose declare ban outlaw close censor introduce order",
    nouns:
      "curfew law emergency blockade party parties newspaper newspapers broadcasts organisation organization movement demonstration demonstrations",
    plover: "COERCE",
    cameo: "17",
  },
  {
    id: "arrest",
    acts: ["DECISION"],
    verbs: "arrest detain deport jail sentence seize confiscate",
    plover: "COERCE",
    cameo: "17",
  },
  {
    id: "mobilise",
    acts: ["DECISION"],
    verbs: "mobilise mobilize deploy send order dispatch reinforce station",
    nouns: "troops forces soldiers army reservists warships ships fleet jets battalion battalions brigade police patrols alert",
    plover: "MOBILIZE",
    cameo: "15",
  },
  {
    id: "aid",
    acts: ["DECISION"],
    verbs: "give grant deliver send provide donate approve allocate disburse supply",
    nouns: "aid assistance loan loans arms weapons ammunition food medicine grant funds relief asylum",
    plover: "AID",
    cameo: "07",
  },
  {
    id: "sign",
    acts: ["DECISION"],
    verbs: "sign ratify initial conclude finalise finalize recognise recognize restore upgrade",
    nouns:
      "agreement agreements treaty treaties accord accords pact protocol convention memorandum deal contract independence statehood relations ties",
    plover: "SUPPORT",
    cameo: "05",
  },
  {
    id: "endorse",
    acts: ["DECISION", "PLEDGE"],
    verbs: "endorse praise applaud commend hail welcome embrace",
    plover: "SUPPORT",
    cameo: "05",
  },
  {
    id: "meet",
    acts: ["DECISION", "PLEDGE"],
    verbs: "meet host visit receive",
    nouns: "delegation delegations minister ministers president envoy envoys talks leaders counterpart",
    plover: "CONSULT",
    cameo: "04",
  },
  {
    id: "agree",
    acts: ["DECISION"],
    verbs: "agree decide offer promise pledge",
    plover: "AGREE",
    cameo: "03",
  },
  { id: "veto", acts: ["DECISION"], verbs: "veto reject defy overrule", plover: "REJECT", cameo: "12" },
  {
    id: "appeal",
    acts: ["DEMAND"],
    verbs: "urge appeal ask invite encourage plead implore request beg",
    plover: "DEMAND",
    cameo: "02",
  },
  { id: "pledge", acts: ["PLEDGE"], plover: "AGREE", cameo: "03" },
  { id: "demand", acts: ["DEMAND"], plover: "DEMAND", cameo: "10" },
  { id: "accuse", acts: ["ACCUSATION"], plover: "DISAPPROVE", cameo: "11" },
  { id: "refuse", acts: ["REFUSAL"], plover: "REJECT", cameo: "12" },
  { id: "threaten", acts: ["THREAT"], plover: "THREATEN", cameo: "13" },
];

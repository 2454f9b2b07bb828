import type { ConditionPattern } from "./condition-pattern.ts";

/**
 * The connectives, strongest first: of two that begin at one place, the first listed is taken. "Only if" stands before "if", so that a
 * necessary condition is never read as a sufficient one. An "only" that stands apart from its connective is looked for by `only-scope`.
 */
export const CONNECTIVES: readonly ConditionPattern[] = [
  {
    id: "regardless",
    match:
      "(regardless of|irrespective of|no matter|with or without|even (after|when|once|if|without|in case|should|were)|whether or not|" +
      "independent of|independently of|whatever|notwithstanding|without regard to)",
    relation: "negated",
    barred: "do does did or and about for with",
    barredAfter: "it else is was means aid help",
    examples: ["Mali will pay regardless of the vote.", "Mali will pay whether or not Chad pays.", "Mali will pay whatever Chad decides."],
    counter: ["Mali will pay if Chad votes for the treaty."],
  },
  {
    id: "not-depend",
    match:
      "(do|does|did|should|must|will|would|is|are|was|were) not ..3 (depend on|depending on|hinge on|dependent on|dependent upon|" +
      "conditional on|conditional upon|contingent on|contingent upon|conditioned on|subject to|require)",
    relation: "negated",
    examples: ["The offer does not depend on Lima's consent."],
  },
  {
    id: "come-what-may",
    match: "(come what may|whatever happens|rain or shine)",
    relation: "negated",
    keeps: 0,
    examples: ["The patrols will go on, come what may.", "Mali will pay, come what may."],
    counter: ["Mali will pay, come spring."],
  },
  {
    id: "if-and-only-if",
    match: "(if|when|once|after) (,|-|--|) (and|but) (,|) only (if|when|once|after) (,|-|--|)",
    relation: "necessary",
    examples: ["Peru will sign if and only if Chile signs.", "Peru will sign when, and only when, Chile signs."],
  },
  {
    id: "only",
    match:
      "(only|solely|exclusively|strictly) (with|under|by|through|if|when|once|as long as|so long as|for as long as|in exchange for|in return for|" +
      "in exchange|against|on condition that|on condition of|on the condition that|on the understanding that|provided that|provided|upon|on|in the event of|" +
      "in the event that|in case of|in case|as part of|where|whenever|insofar as|in so far as|to the extent that|should|as soon as|" +
      "assuming|pending|subject to|at the price of|the moment|from the moment)",
    relation: "necessary",
    barred: "not",
    examples: [
      "Gabon will join only if Angola joins.",
      "Gabon will deploy only with a mandate.",
      "Gabon will pay solely on condition that Angola pays.",
    ],
    counter: ["Gabon will join if Angola joins."],
  },
  {
    id: "only-after",
    match: "(only|solely) (after|following)",
    relation: "necessary",
    barred: "not",
    examples: ["Oslo will pay only after Lima ratifies."],
  },
  {
    id: "only-gap-after",
    match: "only ..8 (after|following)",
    relation: "necessary",
    needs: ["topic"],
    barred: "not",
    examples: ["Togo will only send them after Ghana agrees to a ceasefire."],
  },
  {
    id: "only-gap",
    match: "only ..12 (provided|in exchange for|in return for|with the|unless)",
    relation: "necessary",
    barred: "not",
    examples: ["Laos would only supply power in return for a line."],
  },
  {
    id: "only-gap-with",
    match: "only ..8 (with|under)",
    relation: "necessary",
    needs: ["support"],
    barred: "not",
    examples: ["We can only deploy with American support."],
  },
  {
    id: "only-under",
    match: "only ..3 under",
    relation: "necessary",
    barred: "not",
    examples: ["He will only negotiate under duress, the Omani envoy said."],
  },
  {
    id: "only-then",
    match: "(then (,|) (and|but|) only then (,|)|only then|only in (that|this) case)",
    relation: "necessary",
    keeps: 0,
    examples: [
      "Only then will Ghana open its border.",
      "Only then can the two governments talk about debt relief, the Zambian minister said.",
    ],
    counter: ["Ghana has only then opened its border."],
  },
  {
    id: "not-until",
    match: "(not (until|before|unless)|never (until|unless)|(no|not) (sooner|earlier) than)",
    relation: "necessary",
    needs: ["behind-not"],
    examples: ["Lima will pay, but not until the vote.", "Lima will pay, but not before Quito does."],
    counter: ["Lima will pay, but not before noon."],
  },
  {
    id: "not-without",
    match: "not without",
    relation: "necessary",
    examples: ["Lima will pay, but not without Quito's consent."],
  },
  {
    id: "failing-that",
    match: "(failing|absent) (this|that|these)",
    relation: "sufficient",
    keeps: 0,
    examples: ["Failing that, Lima will close the port."],
  },
  {
    id: "until-then",
    match: "(until|till|before) then",
    relation: "exception",
    keeps: 0,
    needs: ["negative"],
    examples: ["Until then, Lima will not open the port."],
    counter: ["Since then, Lima has not opened the port."],
  },
  {
    id: "neither-without",
    match: "(neither|none|nobody) without",
    relation: "exception",
    examples: ["Oslo and Lima will send ships, though neither without a vote in parliament."],
  },
  {
    id: "unless",
    match:
      "(unless|unless and until|barring|except if|except where|except when|save if|save where|save when|save in case of|absent|failing|other than with|other than by|except with|except by|except under|except on|except after|except at|except through|" +
      "save with|save by|save under|save on|save in the event (that|of)|other than under|other than after)",
    relation: "exception",
    barred: "is are was were been be not its",
    barredAfter: "to",
    examples: ["Tonga will withdraw its ships unless the levy is paid.", "Barring a veto, Tonga will withdraw its ships."],
  },
  {
    id: "until",
    match: "(until such time as|until|till|before)",
    relation: "exception",
    barred: "even",
    needs: ["negative"],
    examples: ["Minsk will not talk until the sanctions end.", "Minsk will not talk before the sanctions end."],
  },
  {
    id: "without",
    match: "(without|absent|in the absence of)",
    relation: "exception",
    needs: ["negative"],
    barredAfter: "which whom",
    examples: ["Kenya will not move without a mandate."],
    counter: ["Kenya left without a word."],
  },
  {
    id: "provided",
    match:
      "(always|) (provided that|provided|providing that|on condition that|on the condition that|on the sole condition that|on one condition :|under the condition that|" +
      "on condition of|on the condition of|under the condition of|as long as|so long as|with the proviso that|with the caveat that|on the proviso that|" +
      "on the understanding that|on the clear understanding that|on the strict understanding that|on the basis that|on the premise that|" +
      "on terms that|insofar as|in so far as|to the extent that)",
    relation: "necessary",
    needs: ["state"],
    barredAfter: "anonymity",
    examples: ["Oman will host them provided that both sides ask.", "Oman will host them provided each side has asked."],
    counter: [
      "Oman provided tents.",
      "Oman will host them, said a diplomat who spoke on condition of anonymity.",
      "Oman will pay, given that the harvest failed.",
      "Oman will host them for as long as it takes.",
    ],
  },
  {
    id: "assuming",
    match: "(always|) (assuming that|assuming)",
    relation: "necessary",
    examples: ["Oman will host them, assuming that both sides ask."],
  },
  {
    id: "short-of",
    match: "short of",
    relation: "exception",
    needs: ["negative"],
    barred: "stop stops stopped stopping fall falls fell falling well far just run ran little somewhat",
    examples: ["Oslo will not send ships short of a new mandate."],
    counter: ["Oslo stopped short of a pledge."],
  },
  {
    id: "subject-to",
    match:
      "(subject to|conditional on|conditional upon|contingent on|contingent upon|dependent on|dependent upon|conditioned on|conditioned upon|predicated on|predicated upon|" +
      "premised on|depending on|depending upon|pending|awaiting)",
    relation: "necessary",
    barredAfter: "how when where which who",
    examples: ["Spain will deploy subject to a vote in parliament.", "Spain will deploy, contingent upon a vote in parliament."],
    counter: ["Grants will vary from town to town, depending on when they were asked for."],
  },
  {
    id: "in-exchange",
    match: "(in exchange for|in return for|at the price of)",
    relation: "necessary",
    examples: ["Riyadh will invest in return for guarantees."],
  },
  {
    id: "against",
    match:
      "against ..2 (apology|guarantee|guarantees|assurance|assurances|pledge|promise|undertaking|commitment|release|payment|deposit|collateral|concession|concessions|security|receipt|recognition|ransom)",
    keeps: 1,
    relation: "necessary",
    needs: ["future"],
    examples: ["Riyadh will release the funds against a written guarantee."],
    counter: ["Riyadh will impose sanctions against the rebels."],
  },
  {
    id: "with-support",
    match: "with",
    relation: "necessary",
    needs: ["support", "future"],
    barred: "talks agreed deal cooperate along together negotiations merging intertwined",
    examples: ["Peru is ready to deploy with logistical support from Canada."],
    counter: ["Peru is ready to deploy with two ships."],
  },
  {
    id: "in-event",
    match:
      "(in the event of|in the event that|under (the|) conditions of|in the case of|in case of|in case|as soon as|as and when|if and when|from the moment|the moment|the minute|the instant|the hour|every time|each time|" +
      "any time|the next time|immediately after)",
    relation: "sufficient",
    examples: ["Turkey will send ships in the event of a clash.", "We will pay the moment the deal is signed."],
  },
  {
    id: "the-day",
    match: "the (day|week|month|year)",
    relation: "sufficient",
    needs: ["clause"],
    barred: "of in for by to during throughout later earlier before after all and or from over on",
    barredAfter: "that of after before when in on was is",
    examples: ["We will pay the day the deal is signed."],
    counter: ["We will pay the day after."],
  },
  {
    id: "on-request",
    match: "(upon|on|at|by) (the|their|its|his|her|our|) (express|explicit|formal|written|) (request|invitation) (of|)",
    relation: "sufficient",
    keeps: 1,
    needs: ["future"],
    examples: ["Mali will send doctors upon request by the UN."],
    counter: ["Mali sent doctors at request of the UN."],
  },
  {
    id: "day-after",
    match: "the (day|morning|week|month|moment) after",
    relation: "temporal",
    needs: ["event", "future"],
    examples: ["Mali will act the day after the ceasefire."],
    counter: ["Mali acted the day after the ceasefire."],
  },
  {
    id: "on-the-day",
    match: "on the (day|date) (that|when|)",
    relation: "temporal",
    needs: ["clause", "future"],
    examples: ["Mali will reopen the road on the day Chad reopens its own."],
    counter: ["Mali will reopen the road on the day of the feast."],
  },
  {
    id: "in-crisis",
    match: "in (any|a|an) ..2 (emergency|crisis|war|conflict|pandemic|drought|shortage|famine|outbreak)",
    keeps: 1,
    relation: "temporal",
    needs: ["future"],
    examples: ["Cuba pledged to send doctors in any future emergency."],
    counter: ["Cuba sent doctors in an emergency."],
  },
  {
    id: "should",
    match: "(should|were)",
    relation: "sufficient",
    examples: [
      "Should the talks fail, Oman will send ships.",
      "Mali will send troops should the vote pass.",
      "Mali will send troops, should the council ask.",
    ],
    counter: ["Mali should send troops."],
  },
  {
    id: "if",
    match: "(if|once|supposing)",
    relation: "sufficient",
    barredAfter: "again more any so",
    examples: ["Cuba will send doctors if the embargo ends.", "Once the vote passes, Niger will pay."],
    counter: ["He asked what will be.", "Voters will determine if the party can govern."],
  },
  {
    id: "when",
    match: "(when|whenever|wherever)",
    relation: "sufficient",
    needs: ["clause", "future"],
    // "Tell them when", "knows when": a question somebody has, and no condition.
    barred:
      "from since by about of until tell tells told know knows knew ask asks asked say says said explain explains decide sure clear them him her us me you",
    examples: ["Mali will deploy when a ceasefire is in place.", "Mali will pay when conditions allow."],
    counter: ["Mali will deploy when it comes to that.", "Mali will deploy, and nobody can tell them when that might be."],
  },
  {
    id: "while",
    match: "(while|whilst)",
    relation: "sufficient",
    needs: ["clause", "negative"],
    barred: ", ; : - -- ( a short little all once",
    examples: ["Oslo will not lend to the firm while its debts are unsettled."],
    counter: ["Oslo will lend to the firm, while its debts are unsettled."],
  },
  {
    id: "within-of",
    match: "within ..3 (hours|days|weeks|months) (of|after)",
    relation: "temporal",
    needs: ["future"],
    examples: ["Mali will send the vaccines within ten days of an outbreak."],
    counter: ["Mali sent the vaccines within ten days of an outbreak."],
  },
  {
    id: "after",
    match: "(after|following|upon|as soon as|in the wake of|from the moment of)",
    relation: "temporal",
    needs: ["event", "future"],
    barred: "shortly soon day week month year days weeks months years hours called look looked",
    examples: [
      "Fiji will send observers after a ceasefire.",
      "Fiji will reopen the port after the next survey.",
      "Fiji has pledged 40 observers after a truce is signed.",
    ],
    counter: ["Fiji sent observers after lunch.", "Fiji pledged observers after the truce was signed."],
  },
  {
    id: "under",
    match: "under",
    relation: "necessary",
    needs: ["future", "mandate"],
    examples: ["Chile is ready to deploy under a UN mandate."],
  },
];

/** Connectives that stand behind their condition: "rain permitting". Its words begin at the comma or the beginning of the clause before them. */
export const CONNECTIVES_BEHIND: readonly ConditionPattern[] = [
  {
    id: "permitting",
    match: "(permitting|allowing|willing)",
    relation: "necessary",
    examples: ["Chad will reopen the road on Monday, weather permitting."],
    counter: ["Chad will pay for a law permitting the sale."],
  },
];

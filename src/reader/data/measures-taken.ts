import type { ActPattern } from "./act-pattern.ts";

/** What parliaments, courts, boards and ministries settle: votes, readings, judgments, orders, bans, declarations. Own sentences throughout. */
export const MEASURES_TAKEN: readonly ActPattern[] = [
  {
    id: "ordered-to",
    act: "DECISION",
    match: "(order|instruct|command|direct|mandate|task|enjoin)^ $addressee (to|not to|into|out of|back|off|home)",
    actor: "subject",
    weight: 0.65,
    needs: ["verb", "done", "official"],
    examples: ["The court in Lima ordered the ministry to pay.", "Kenya ordered its fleet back."],
    counter: ["The doctor ordered the patient to rest."],
  },
  {
    id: "at-once",
    act: "DECISION",
    match:
      "(@official^|@decide^|stripped of ..4|placed under ..4|removed|closed|disbanded|dismissed|relieved of ..4) (..6|) (with (immediate effect|effect from)|effective immediately|until further notice|by (decree|presidential decree|royal decree|executive order))",
    actor: "nobody",
    weight: 0.6,
    needs: ["done"],
    examples: ["The four licences are withdrawn with immediate effect.", "Flights to Lima are suspended until further notice."],
    counter: ["The licences could be withdrawn with immediate effect."],
  },
  {
    id: "in-force",
    act: "DECISION",
    match: "((come|go|enter)~ into (force|effect)|take~ effect)",
    actor: "nobody",
    weight: 0.55,
    needs: ["verb", "done", "in-effect"],
    examples: ["A ban on the export of ore comes into force in Zimbabwe on Monday.", "The tariffs took effect at midnight."],
    counter: ["The tariffs may take effect at midnight."],
  },
  {
    id: "by-vote",
    act: "DECISION",
    match:
      "(admitted|elected|re-elected|expelled|chosen|confirmed|readmitted|appointed|suspended|excluded|approved|adopted|passed|rejected|removed|ousted|dismissed|granted|endorsed|carried|upheld|annulled|extended) ..6 (by|on|in|with) (a|an|) ..3 (vote|votes|ballot|show of hands|majority|unanimity|acclamation)",
    actor: "nobody",
    weight: 0.55,
    needs: ["done"],
    examples: ["Togo and Benin were admitted by unanimous vote of the ministers."],
    counter: ["Togo could be admitted by unanimous vote."],
  },
  {
    id: "back-stoppage",
    act: "DECISION",
    match:
      "(back|call|begin|approve|endorse|announce|launch|stage|declare|extend|suspend|end|call off|postpone|vote for|vote in favour of|vote in favor of)^ ..4 (walkout|walk-out|strike|strikes|stoppage|stoppages|(a|the|its|their) boycott|lockout|lock-out|work-to-rule|industrial action|overtime ban|hunger strike)",
    actor: "subject",
    weight: 0.55,
    needs: ["verb", "done", "active"],
    examples: ["Security staff in Peru backed an all-out walkout.", "Teachers' leaders in Nairobi called off the strike."],
    counter: ["The coach backed his striker."],
  },
  {
    id: "motion-fate",
    act: "DECISION",
    match:
      "(motion|bill|amendment|resolution|measure|budget|law|treaty|proposal|text|decree|act|draft|reform|referendum|nomination|petition|appeal) ..5 (fell|failed|passed|carried|(was|were|has been|have been) (carried|passed|defeated|voted down|approved|adopted|rejected|thrown out|tabled|ratified|promulgated|struck down|quashed|dismissed|upheld|referred|withdrawn|signed into law|put to the vote)|(cleared|passed) ..4 (reading|hurdle|house|chamber|senate|parliament|vote|committee)) (by ..5 (vote|votes|to ..1|margin)|on ..3 reading|in ..3 (reading|vote|senate|house|chamber|parliament|council|assembly)|by ..3 (senate|house|chamber|parliament|council|assembly|court|tribunal|judge|panel|committee|majority)|..1 to ..1|..1 - ..1|unanimously|narrowly|overwhelmingly)",
    actor: "nobody",
    weight: 0.6,
    needs: ["done"],
    examples: ["The motion of no confidence fell by three votes.", "The bill was adopted in the upper house of Chile."],
    counter: ["The motion may fall by three votes."],
  },
  {
    id: "gave-reading",
    act: "DECISION",
    match:
      "(give^ $object (its|a|their) ..3 reading|pass^ ..8 (at|on|in) ..3 reading|hold^ ..3 reading|override^ ..4 veto|confirm^ ..6 (as|nomination|appointment|nominee)|carry^ (a|the) ..2 (motion|resolution)|approve^|back^ ..6 (by ..1 votes to|by ..1 to)|vote^ (down|through|against|overwhelmingly|by|to|for|in)|vote^ ..3 in favour of|vote^ ..3 in favor of)",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "done", "official", "voted-matter"],
    examples: ["The Knesset gave the bill its third reading.", "Parliament in Peru overrode the president's veto."],
    counter: ["The choir gave the song its first reading."],
  },
  {
    id: "court-finds",
    act: "DECISION",
    match:
      "((find|hold|declare|rule|deem|judge|pronounce|adjudge)^ ..9 (incompatible|unconstitutional|constitutional|unlawful|lawful|void|null|null and void|inadmissible|admissible|ineligible|eligible|discriminatory|disproportionate|invalid|valid|illegal|legal|guilty|liable|in breach|in violation|in contempt|bankrupt|insolvent|at fault|out of order|closed|open|in default|non-compliant|dissolved)|(set aside|stay|grant|uphold|quash|overturn|reverse|vacate|annul|void|remand|adjourn|strike out|strike down|refer|commute|clear|acquit|convict|sentence|fine|jail|indict|charge)^ ..6 (appeal|case|charges|conviction|verdict|ruling|judgment|judgement|claim|suit|lawsuit|petition|order|decree|law|sentence|injunction|complaint|warrant|bail|motion|award|levy|ban|election|result|licence|license|decision)|hand^ down ..4|(hand|give|serve)^ ..4 (sentence|sentences|term|suspended)|order^ (a|the|an|its|his|her|their) ..4 (retrial|release|closure|detention|arrest|inquiry|investigation|recount|halt|extradition|seizure|suspension|return|evacuation|withdrawal|dissolution|removal|payment|compensation))",
    actor: "subject",
    weight: 0.65,
    needs: ["verb", "done", "official"],
    examples: [
      "The tribunal found the levy incompatible with the treaty.",
      "The judge in Nairobi quashed the verdict against the editors.",
    ],
    counter: ["The editor found the draft incompatible with his taste."],
  },
  {
    id: "leaves-stand",
    act: "DECISION",
    match:
      "((let|leave|keep|maintain|retain|hold)^ ..8 (stand|in place|in force|unchanged|on hold|on the list|steady|at ..2 %|at ..2 percent|on record)|stand^ by (its|the|their) ..2 (ban|decision|ruling|suspension)|stop^ short of|vote^ (itself|themselves))",
    actor: "subject",
    weight: 0.55,
    needs: ["verb", "done", "official"],
    examples: ["The federation let the ban on Peru stand.", "The bank left its rate unchanged."],
    counter: ["The cook left the pot in place."],
  },
  {
    id: "put-under",
    act: "DECISION",
    match:
      "((place|put|bring|take|return|transfer|move|send)~ ..8 (under ..3 (administration|control|curatorship|supervision|receivership|management|command|law|rule|authority|protection|oversight|guard|investigation|quarantine|arrest|trusteeship)|into (receivership|administration|custody|quarantine|public ownership|state hands|law)|to (court|trial|committee|a committee|a vote|the vote|referendum|the courts|the constitutional court|arbitration)|out to tender)|strip~ $object of|relieve~ $object of|cut~ $object off (from|the)|deprive~ $object of|bar~ $object from|exclude~ $object from|exempt~ $object from|disqualify~ $object from|suspend~ $object from|expel~ $object from|ban~ $object from|absolve~ $object of)",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "done", "decreed"],
    examples: ["A decree places the two dailies under state administration.", "The ministry in Lima stripped the envoy of his rank."],
    counter: ["The thief stripped the house of its copper."],
  },
  {
    id: "impose-state",
    act: "DECISION",
    match:
      "(declare|impose|proclaim|decree|lift|extend|end|prolong|announce|introduce|order|reimpose)^ ..4 (state of (emergency|siege|alert|disaster|war|exception|calamity)|emergency|martial law|curfew|lockdown|day of mourning|days of mourning|public holiday|quarantine|blackout|moratorium|ceasefire|truce|amnesty|no-fly zone|(a|an|the|its|their) ..2 (ban|freeze|embargo|boycott|strike|levy|cap)|stoppage|walkout|price cap|quota|quotas|visa ban|travel ban|state funeral|snap election|early election|election|referendum)",
    actor: "subject",
    weight: 0.65,
    needs: ["verb", "done", "official"],
    examples: ["The region's government declared a state of emergency.", "Kenya imposed a night-time curfew."],
    counter: ["The parents imposed a curfew.", "The ministry of Chad announced that it would freeze the tender."],
  },
  {
    id: "make-offence",
    act: "DECISION",
    match:
      "(make^ ..4 (an offence|an offense|a crime|illegal|compulsory|mandatory|obligatory|punishable|free|public|permanent|optional)|outlaw^|criminalise^|criminalize^|decriminalise^|decriminalize^|legalise^|legalize^|raise^ ..4 (age|tax|rate|rates|duty|duties|tariff|tariffs|threshold|wage|limit|ceiling)|cut^ ..4 (rate|rates|tax|taxes|budget|spending|quota|aid|subsidies)|set^ (up|aside) (a|an|the)|open^ (an|a) ..3 (inquiry|investigation|probe|case|office|embassy)|launch^ (an|a) ..3 (inquiry|investigation|probe|case|procedure|proceedings)|close^ ..3 (inquiry|investigation|probe|case|office|embassy|consulate|border|airspace)|bring^ forward|put^ off|hold^ over|roll^ over|waive^|abolish^|phase^ out|(fix|set|name|schedule)^ ..4 as|dock^|relegate^|fine^|send^ ..8 to ..2 court|refer^ ..8 to)",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "done", "official"],
    examples: [
      "The government of Peru made the watering of gardens an offence.",
      "The assembly sent the statute to the constitutional court.",
    ],
    counter: ["The father made the matter an offence."],
  },
];

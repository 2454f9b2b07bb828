import type { ActPattern } from "./act-pattern.ts";

/** What a party says is owed, due or for others to do, and further ways of asking. Own sentences throughout. */
export const CALLS: readonly ActPattern[] = [
  {
    id: "up-to-others",
    act: "DEMAND",
    match:
      "((is|was|'s|remains|now) (now|still|also|first|) (up to|down to|incumbent on|incumbent upon|for) $addressee to|(falls|fell|fall) (to|on|upon) $addressee to|(the|a) ..1 (onus|burden|duty|obligation|responsibility|ball) ..2 (is|lies|rests|falls|remains) (on|with|upon|in) $addressee|(owe|owes) (it to|us|the|its|their|an|them|him|her)|behoves|behooves|(is|are) (obliged|bound|duty-bound|honour-bound|under an obligation) to|had better|would do well to|(is|are) (long|) overdue|(is|are) entitled to (expect|know|see|demand|receive|the|a|an))",
    actor: "speaker",
    weight: 0.55,
    needs: ["party"],
    examples: [
      "It is up to the army to show good faith first, the Kenyan envoy said.",
      "The neighbours are obliged to open their gates, Lima's minister said.",
    ],
    counter: ["It is up to the reader to judge.", "The guests are obliged to dance."],
  },
  {
    id: "right-for",
    act: "DEMAND",
    match:
      "(it (would be|is|was) ..1 (right|wise|better|best|fitting|only fair|fair|prudent|in order|advisable|desirable|logical|sensible) (for $addressee to|that|if)|(would|could|will|can) ..5 (kindly|please))",
    actor: "speaker",
    weight: 0.5,
    needs: ["party"],
    examples: [
      "It would be right for the bloc to freeze the chapter, the Irish minister said.",
      '"Would the council kindly open the gate," the mayor of Lima said.',
    ],
    counter: ["It would be wise for you to sleep, the cook said."],
  },
  {
    id: "least-owed",
    act: "DEMAND",
    match:
      "((the|that) (very|) (least|minimum) ..4 (can|could|may|might|should|must|is|are|owe|expect|ask|accept)|(is|are|was|were) the (very|) least|(no one|nobody|none|no state|no country|no government|no one else) (has|have|had) (the|a|any) right to|(has|have|had) no (right|business|mandate|authority) (to|in|being)|(is|are|be) no (excuse|justification|alternative|substitute) (for|to)|there (must|should|has to|have to|needs to) be|enough is enough|(time|days|era) (for|of) ..4 (is|are) (over|past|gone)|(cannot|must not|should not) be left to|(the|this) time (has come|is ripe) to)",
    actor: "speaker",
    weight: 0.55,
    needs: ["party"],
    examples: ['"Nobody has the right to negotiate over our heads," the Malian envoy said.'],
    counter: ["There must be rain soon."],
  },
  {
    id: "we-ask",
    act: "DEMAND",
    match:
      "(we|i) (are|am|have been|'re) ..1 (asking|demanding|calling|appealing|pleading|insisting|pressing|pushing|fighting) (again|only|simply|once more|now|) (for|on|that|to see)",
    actor: "speaker",
    weight: 0.55,
    needs: ["party"],
    examples: ['"We are asking for 300 million dollars by June," the UN envoy said.'],
    counter: ["We are waiting for the bus.", '"We will wait for the rain," the Kenyan envoy said.'],
  },
  {
    id: "a-demand-that",
    act: "DEMAND",
    match: "(demand|demands|call|calls|appeal|request|requests|plea|ultimatum|petition|insistence|recommendation|recommendations) that",
    actor: "nobody",
    weight: 0.5,
    needs: ["noun", "subjunctive"],
    examples: ["A demand that the bank move its gold home was among them."],
    counter: ["A demand that the bank had met was among them."],
  },
  {
    id: "sign-appeal",
    act: "DEMAND",
    match:
      "(sign|co-sign|launch|issue|publish|circulate|address|write|release|send|back|put ..2 names to|put ..2 name to|put ..2 signatures to|put ..2 signature to)~ ..3 (letter|appeal|petition|call|plea|manifesto) ..6 (urging|calling|demanding|asking|pleading|seeking|appealing|imploring|in which)",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "active"],
    examples: ["Forty bishops signed a letter urging the junta to free the deputies.", "Togo put its name to a letter asking for a vote."],
    counter: ["The clerk signed the letter."],
  },
  {
    id: "seek-after",
    act: "DEMAND",
    match:
      "(seek~ ..1 ($ ..1|..1 (million|billion) ..2) in (damages|compensation|reparations|back pay|arrears)|(seek|solicit|claim|request)~ (the|its|their|his|her|an|a|more|full|compensation|damages|reparations|redress|clarification|extradition|access|permission|leave|assurances|guarantees|exemption|exemptions) ..2 (removal|repeal|release|return|withdrawal|resignation|dismissal|annulment|suspension|extension|extradition|closure|reopening|reinstatement|ouster|prosecution|arrest|abolition|review|delay|inquiry|investigation|apology|explanation|rise|increase|cut|ban|halt|end|change|changes|amendment|amendments|lifting|renewal|recount|ceasefire|truce|meeting|hearing|compensation|damages|guarantees)|angle~ for|fish~ for|bid~ for|canvass~ for|clamour~ for|sue~ for|petition~ (the|a|for)|table~ (a|an|the) ..2 (motion|amendment|resolution|proposal)|bring~ (a|an) ..2 (motion|amendment|resolution))",
    actor: "subject",
    weight: 0.55,
    needs: ["verb", "active", "official-or-said"],
    examples: ["The Japanese minister sought the removal of the toll.", "The Kenyan opposition tabled a motion of no confidence."],
    counter: ["The widow sought the return of her ring."],
  },
  {
    id: "petition-court",
    act: "DEMAND",
    match:
      "(petition|ask|sue|urge|apply to|appeal to|turn to|write to)~ $addressee to (@official~|@decide~|@deliver~|rule|order|strike|throw|hear|step in|intervene|act|investigate|look into|review|stop|bring|hold|set|publish|explain|disclose|hand)",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "active", "named"],
    examples: ["Two associations have petitioned the court to quash the licence.", "Two villages have sued the ministry to stop the sale."],
    counter: ["The boy went to the shop to order bread."],
  },
];

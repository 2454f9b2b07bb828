import type { ActPattern } from "./act-pattern.ts";

/** What will come of not yielding: threats by loss, by the way out, by law, by strike, and by hints. Own sentences throughout. */
export const ULTIMATUMS: readonly ActPattern[] = [
  {
    id: "no-choice-left",
    act: "THREAT",
    match:
      "(would|will|may|might|could|shall) ..1 (leave|give|allow|offer) ..5 (no|little) (choice|option|alternative|other choice|other option|way out) but to",
    actor: "speaker",
    weight: 0.6,
    needs: ["party"],
    examples: ["A further delay would leave Cairo no choice but to close the canal, the Egyptian minister said."],
    counter: ["Fog would leave pilots no choice but to wait."],
  },
  {
    id: "could-be-expelled",
    act: "THREAT",
    match:
      "(could|may|might|can) ..1 (be|find itself|find themselves|end up) ..1 (thrown out|kicked out|expelled|banned|barred|suspended|stripped|excluded|disqualified|fined|sued|prosecuted|sanctioned|blacklisted|cut off|shut out|shut down|dragged before|hauled before|taken to court|struck off|delisted|deported|relegated|penalised|penalized|disbarred|evicted|jailed|arrested|impeached|dissolved)",
    actor: "speaker",
    weight: 0.55,
    needs: ["party", "other-subject"],
    examples: ["Malawi could be expelled from the league if the ministry goes on meddling, the federation's secretary-general warned."],
    counter: ["Peaches could be banned from the fair."],
  },
  {
    id: "risk-losing",
    act: "THREAT",
    match:
      "(risk|face|risks|faces) ..1 (losing|forfeiting|being|expulsion|exclusion|suspension|fines|a fine|sanctions|tariffs|penalties|prosecution|arrest|a ban|disqualification|retaliation|reprisals|boycott|a boycott|proceedings|closure|the loss of|consequences)",
    actor: "speaker",
    weight: 0.55,
    needs: ["party", "other-subject"],
    examples: ["Any port that helps the tanker risks losing its licence, the American treasury said."],
    counter: ["Farmers risk losing the crop."],
  },
  {
    id: "fair-game",
    act: "THREAT",
    match:
      "(will|would|shall|is|are|was|were|become|becomes) (be|become|considered|regarded as|treated as|deemed|) ..1 (fair game|open season|in our sights|in its sights|in range|on our list|a target|targets|military targets|prey|the enemy|enemies|accomplices|complicit)",
    actor: "speaker",
    weight: 0.6,
    needs: ["party", "other-subject"],
    examples: ["Every tanker would be fair game from Monday, the rebel command in Mali said."],
    counter: ["The hat is fair game."],
  },
  {
    id: "strike-days",
    act: "THREAT",
    match:
      "(will|would|shall|are to|is to) ..1 (down tools|strike|walk out|stop work|go on strike|lay down tools|stage a walkout|stage a strike|leave the wards|withdraw (its|their) labour|withdraw (its|their) labor|boycott (the|all|every)|picket|black|stay out|come out|begin a strike|hold a strike|block (the|every|all) ..2 (road|roads|port|ports|border|gates))",
    actor: "subject",
    weight: 0.6,
    needs: ["said-or-tied", "official-or-said"],
    examples: ["Dockers in Dakar will walk out on Monday unless the port relents, their union said."],
    counter: ["The clock will strike at noon, the guide said."],
  },
  {
    id: "preparing-harm",
    act: "THREAT",
    match:
      "(is|are|was|were|am) ..1 (considering|weighing|mulling|preparing|gearing up for|planning|drafting|drawing up|looking at|readying|contemplating|exploring|threatening|toying with) ..3 (a|an|the|its|their|) ..2 (suit|lawsuit|claim|legal action|strike|strikes|walkout|walkouts|boycott|blockade|countermeasures|retaliation|sanctions|tariffs|embargo|ban|closure|closing|leaving|quitting|withdrawal|withdrawing|pulling out|shutting|suing|halting|expulsion|no-confidence motion|vote of no confidence|impeachment|countermeasure|reprisals|counter-tariffs|legal steps|legal challenge)",
    actor: "subject",
    weight: 0.55,
    needs: ["tied", "official-or-said"],
    examples: [
      "The pilots' union of Chile is gearing up for a walkout if talks fail.",
      "Vienna is weighing a lawsuit should the label survive.",
    ],
    counter: ["The shop is preparing a closing sale."],
  },
  {
    id: "given-until",
    act: "THREAT",
    match:
      "(give|grant|set|allow)~ ..8 (until|by|days|hours|weeks|a month|a week|a day) ..10 (after which|failing which|or else|otherwise|before (it|they|we|he|she) (will|would)|or (it|they|we|he|she) (will|would))",
    actor: "subject",
    weight: 0.65,
    needs: ["verb", "active", "official-or-said"],
    examples: ["The rebels gave the port two days to open or they would march."],
    counter: ["The cook gave the dough hours after which it was baked."],
  },
  {
    id: "after-which",
    act: "THREAT",
    match:
      "(after which|failing which|or else|otherwise|if not) (,|) (it|they|we|he|she|the ..3) (will|would|shall) ..1 (leave|strike|walk|quit|close|shut|stop|act|attack|resume|withdraw|sue|boycott|block|expel|march|open fire|take|halt|cut|suspend|bring)",
    actor: "subject",
    weight: 0.65,
    needs: ["official-or-said"],
    examples: ['"Otherwise we will march," the rebel commander in Mali said.'],
    counter: ["The bus waits a minute, after which it will leave."],
  },
  {
    id: "or-we-will",
    act: "THREAT",
    match:
      "(either|release|open|leave|pay|sign|comply|stop|lift|go|withdraw|free|hand over|yield|resign|obey|surrender|return|drop|disarm) ..12 (or|otherwise) (there (will|would) be no|(the ..2|we|it|they|he|she|i|you) ..1 (will|shall|would|stop|stops|go|goes|leave|leaves|walk|walks|pay|pays|die|dies|close|closes|burn|burns|face|faces|act|lose|loses))",
    actor: "speaker",
    weight: 0.6,
    needs: ["party"],
    examples: [
      '"Either they free the crew or we shall come for them," the Libyan commander said.',
      '"Pay by Monday or the pumps stop," the Libyan commander said.',
      "Drop the suit or there will be no more crude, the Iraqi minister said.",
    ],
    counter: ["Either it rains or we shall go."],
  },
  {
    id: "comply-or",
    act: "THREAT",
    match:
      "(comply|leave|sign|pay|yield|obey|go|quit|sell|submit|withdraw|disarm|close|join|resign|surrender) ..8 or (leave|go|quit|face|be|lose|pay|get out|die|close|suffer|perish|forfeit|else)",
    actor: "speaker",
    weight: 0.55,
    needs: ["party"],
    examples: ["Sell the terminal or leave, the Panamanian minister told the firm."],
    counter: ["Guests may stay or leave."],
  },
  {
    id: "will-know",
    act: "THREAT",
    match:
      "(will|shall|would|can) ..1 ((learn|find out|know|see|discover|feel) ..1 (what|how|the hard way|where|the weight|the force|our strength|the wrath|the anger)|get (one|what they|what it|a taste|a bloody nose|their comeuppance)|(have|has) (himself|itself|themselves|yourselves|only) ..1 to blame|taste|reap|have to (answer|pay|face|reckon|live) (for|with|a|the)|bear the (consequences|cost|brunt|responsibility)|come to regret|answer to|live to regret|not live to|be in for|see no (mercy|peace|money)|never see|never sleep)",
    actor: "speaker",
    weight: 0.6,
    needs: ["party", "other-subject"],
    examples: [
      '"They will learn what our guns are for," the Cambodian general said.',
      "London will bear the consequences, the Iranian envoy said.",
    ],
    counter: ["Children will learn what bees do."],
  },
  {
    id: "go-elsewhere",
    act: "THREAT",
    match:
      "(will|would|shall|may|might|could|) ..1 (go|goes|take|takes|look|looks|turn|turns|move|moves|find|finds) ..4 (elsewhere|somewhere else|other suppliers|other buyers|other partners|other markets|to other ..1 (suppliers|buyers|partners|markets))",
    actor: "speaker",
    weight: 0.5,
    needs: ["party", "tied"],
    examples: ["If the audit fails, the money goes elsewhere, the Norwegian envoy said."],
    counter: ["If it rains, the birds go elsewhere."],
  },
  {
    id: "resign-if",
    act: "THREAT",
    match:
      "(will|would|shall|may|might|could) ..2 (quit|resign|step down|bring down|topple|pull (its|their|our) (support|ministers|money|funding|ambassador)|withdraw (its|their|our) (support|ambassador|money|backing|ministers)|walk|pull the plug|pull out|leave en masse|shut up shop|scrap|mothball|idle|relocate|move production|cut ties|break off|sever|tear up|rip up|turn off|switch off|close the valve|call a strike|go to war|open fire|call off|have to (close|shut|leave|cut|halt|suspend|sell))",
    actor: "subject",
    weight: 0.6,
    needs: ["tied", "official-or-said"],
    examples: [
      "The Lesotho ministers would quit if the army moved north, their party said.",
      "The smelter's owner will mothball the furnace if tariffs fall, it told Peru.",
    ],
    counter: ["The clerk would quit if the roof leaked."],
  },
  {
    id: "respond-choosing",
    act: "THREAT",
    match:
      "((at|in) a (time|place|manner|way) ..4 of (our|its|their|his) (own|) (choosing|choice)|(retaliate|respond|hit back|strike back|reply|answer|react) (in kind|within|swiftly|at once|immediately|firmly|forcefully|decisively|resolutely|with|accordingly|appropriately|proportionately)|(take|adopt|vow|promise)~ ..2 (resolute|all necessary|forceful|strong|firm|decisive|corresponding|appropriate|countervailing|punitive) (countermeasures|counter-measures|measures|steps|action|retaliation|response|reprisals))",
    actor: "subject",
    weight: 0.5,
    needs: ["party", "said-or-tied"],
    examples: [
      "Peru would hit back within days, the Peruvian minister said.",
      "China vowed to take resolute countermeasures, the Chinese ministry said.",
    ],
    counter: ["The lungs respond within days, the doctor said."],
  },
];

import type { ActPattern } from "./act-pattern.ts";

/** What a party says that others did wrong, left undone or are, and by what words somebody is said to be to blame. Own sentences throughout. */
export const CHARGES: readonly ActPattern[] = [
  {
    id: "looks-away",
    act: "ACCUSATION",
    match:
      "(look~ the other way|look~ away|close~ (its|their|his|her) eyes to|shut~ (its|their|his|her) eyes to|turn~ a (blind eye|deaf ear) to|stand~ idly by|stand~ by (while|as|and)|sit~ on (its|their|his|her) hands|sit~ idly by|do~ nothing|(did|does|do) (too|very|precious) little|pay~ (mere|only|) lip service|wash~ (its|their|his|her) hands of|leave~ $whom (to (its|their|his|her) fate|in the lurch|out in the cold|in limbo|to die|to starve|to fend for)|let~ $whom down|let~ down|sell~ $whom out|hang~ $whom out to dry)",
    actor: "subject",
    weight: 0.55,
    needs: ["party", "active", "other-party", "asserted"],
    examples: [
      "The ministry looked the other way for years, the ombudsman of Peru said.",
      "Lima has left the islanders to their fate, Quito said.",
    ],
    counter: ["The tourists looked the other way.", "Quito said it had done nothing."],
  },
  {
    id: "plays-foul",
    act: "ACCUSATION",
    match:
      "(move~ the goalposts|shift~ the goalposts|tear~ up|trample~ (on|over|)|ride~ roughshod over|run~ roughshod over|make~ a mockery of|mock~|line~ (its|their|his|her) (own|) pockets|feather~ (its|their|his|her) nest|pour~ (oil|fuel|petrol) on|fan~ the flames|add~ fuel to|stir~ up|whip~ up|sow~|cross~ (a|the|every|another) ..1 line|hide~ behind|dodge~|shirk~|evade~|duck~|water~ down|drag~ ..2 into|play~ (with|games|for|off)|hold~ up|kick~ the can|cook~ the books|rig~|stuff~ the|bend~ the rules|twist~|whitewash~|sweep~ ..3 under the carpet|gamble~ with|toy~ with|trade~ away|squander~|waste~|fritter~ away|bungle~|botch~|mishandle~|mismanage~|ruin~|wreck~|scuttle~|strangle~|choke~|bleed~|starve~|bleed~ dry|short-change~|shortchange~|neglect~|abandon~|forsake~|desert~|snub~|insult~|humiliate~|belittle~|patronise~|scapegoat~|demonise~|demonize~)",
    actor: "subject",
    weight: 0.55,
    needs: ["party", "verb", "active", "other-party", "asserted", "object-clause"],
    examples: [
      "Lima tore up the pact, the Chilean envoy said.",
      "The junta has squandered every chance of a truce, Togo's minister lamented.",
    ],
    counter: ["The child tore up the letter.", "Chile said it had abandoned the plan."],
  },
  {
    id: "never-did",
    act: "ACCUSATION",
    match:
      "(never|not (once|even)) (consulted|asked|informed|told|warned|bothered|answered|replied|explained|apologised|apologized|listened|cared|intended|meant|wanted|honoured|honored|kept|delivered|paid|investigated|apologise|consult|inform|ask|answer|bother|listen|care|explain)",
    actor: "subject",
    weight: 0.55,
    needs: ["party", "other-party"],
    examples: ["Lima never consulted the fishermen, the Chilean minister said."],
    counter: ["Chile said it had never asked for a loan."],
  },
  {
    id: "cares-nothing",
    act: "ACCUSATION",
    match:
      "((care|cares|cared|caring|know|knows|knew) nothing (for|of)|(care~|show~|have|has|had) (no|scant|little|utter|open|complete|total|nothing but|only) ..1 (respect|regard|contempt|disregard|shame|remorse|mercy|scruples|intention of)|(is|are|was|were) not (serious|interested|negotiating|acting|telling the truth|sincere|honest|a credible|credible|neutral|impartial)|(is|are|was|were) (in no hurry|not in a hurry|only interested|bent on|hell-bent on|intent on|out to|abusing|arming|funding|financing|sheltering|feeding|bankrolling|starving|bombing|shelling|killing|targeting|punishing|silencing|strangling|humiliating|two-faced|hypocritical|cynical|run by|controlled by|a puppet|puppets|in league with|in the pocket of|in the pay of|in cahoots with|hand in glove with|to blame))",
    actor: "subject",
    weight: 0.5,
    needs: ["party", "other-party", "asserted"],
    examples: [
      "The rebels have shown no regard for their own prisoners, the Malian minister said.",
      "Lima is not serious about the treaty, Quito's envoy said.",
    ],
    counter: ["Quito said it was not interested in the treaty.", "Lima is not serious about the treaty."],
  },
  {
    id: "their-doing",
    act: "ACCUSATION",
    match:
      "((this|that|it|all this|all of this) (is|was) (their|his|her|entirely|all|the) ..2 (doing|work|fault|handiwork)|(has|have) (only|nobody but|no one but|) (itself|themselves|himself|herself) to (blame|thank)|(brought|bring|brings) (this|it|that) (on|upon) (itself|themselves|himself|herself)|(bears|bear|carries|carry) the (full|whole|sole|entire|main|) ..1 (responsibility|blame|guilt|liability)|(hands|blood) ..4 on (its|their|his|her) hands|blood (is|was) on)",
    actor: "speaker",
    weight: 0.6,
    needs: ["party"],
    examples: ['"This was their doing," the Malian minister said.', "The junta has only itself to blame, the Togolese envoy said."],
    counter: ["This was the doing of the wind."],
  },
  {
    id: "wronged-passive",
    act: "ACCUSATION",
    match:
      "(been|was|were|being) (deliberately|systematically|openly|shamefully|brazenly|grossly|repeatedly|cynically|) (betrayed|deceived|cheated|robbed|swindled|plundered|looted|trampled|violated|breached|flouted|sabotaged|undermined|weaponised|weaponized|hijacked|manipulated|rigged|stolen|falsified|doctored|covered up|hushed up|silenced|persecuted|tortured|humiliated|misled|lied to|ignored|sidelined|abandoned|neglected|starved|held hostage|taken hostage|singled out|discriminated against|bullied|blackmailed|bribed|abused)",
    actor: "speaker",
    weight: 0.5,
    needs: ["party", "asserted"],
    examples: ["The accord has been trampled on again, the Chilean minister said."],
    counter: ["The accord was violated in the play."],
  },
  {
    id: "alleged-by",
    act: "ACCUSATION",
    match:
      "((alleged|suspected|accused|reported) by $actor (to have|of)|(alleged|suspected) (to have|of) (@wrong^|@wrong~|paid|taken|bribed|funded|armed|laundered|diverted|embezzled|planned|planted|ordered|helped|supplying|arming|funding|backing|spying|stealing|diverting|laundering|running|taking|killing|harbouring))",
    actor: "subject",
    weight: 0.55,
    needs: ["verb", "asserted"],
    examples: ["The firm is alleged by prosecutors to have paid the minister.", "Lima is suspected by Quito of arming the rebels."],
    counter: ["The tenor is suspected of a cold."],
  },
  {
    id: "regret-wrong",
    act: "ACCUSATION",
    match:
      "(voice|express|convey|register|state|declare)~ ..3 (regret|displeasure|frustration|annoyance|resentment|bitterness|exasperation|irritation|indignation|outrage|revulsion|disappointment|protest|shock|dissatisfaction) (at|over|with|about|that)",
    actor: "subject",
    weight: 0.5,
    needs: ["verb", "active", "official"],
    examples: ["Jakarta voiced its displeasure at the export rules."],
    counter: ["The widow expressed her regret at the weather."],
  },
  {
    id: "document-abuse",
    act: "ACCUSATION",
    match:
      "(cite|document|list|catalogue|detail|allege|protest|decry|condemn|denounce|deplore|expose|uncover|chronicle|flag|chart|attest)~ ..8 (reprisals|killings|torture|harassment|ill-treatment|mistreatment|corruption|mismanagement|negligence|failings|shortcomings|misconduct|wrongdoing|persecution|discrimination|repression|executions|disappearances|detentions|embezzlement|cronyism|nepotism|racism|brutality|violence|looting|displacement|pillage|cruelty)",
    actor: "subject",
    weight: 0.55,
    needs: ["verb", "active", "official-or-said"],
    examples: [
      "The mission documented a pattern of reprisals by the army of Mali.",
      "The Togolese ombudsman denounced the mismanagement of the port.",
    ],
    counter: ["The film documented the violence of storms."],
  },
  {
    id: "inveigh-more",
    act: "ACCUSATION",
    match:
      "(accuse~ $addressee with|lay~ into|take aim at|hit out (at|against)|let fly at|let rip at|launch~ ..3 (attack|broadside|tirade|salvo) (on|at|against)|rap~ $addressee over the knuckles|haul~ $addressee over the coals|give~ $addressee a dressing-down|call~ $addressee (to account|out (for|over))|point~ to ..4 (failings|failures|negligence|guilt)|find~ $addressee (at fault|guilty|wanting|negligent)|blame~ itself|see~ (a|an|the) ..2 (plot|ploy|trick|trap|pretext|smokescreen|conspiracy|provocation|betrayal|breach)|cry~ (foul|wolf)|file~ (charges|a complaint|suit) against|press~ charges against|bring~ (charges|a case|a complaint) against|cry~ (treason|betrayal)|scent~ (a|an))",
    actor: "subject",
    weight: 0.55,
    needs: ["verb", "active", "official-or-said"],
    examples: ["The union's board hit out at the ministry.", "Togo saw a breach of the pact in the toll."],
    counter: ["The boxer laid into the bag."],
  },
];

import type { ActPattern } from "./act-pattern.ts";

/** Saying no by an idiom, by silence, by standing in the way and by the manner of it: refusals in frames of their own. Own sentences throughout. */
export const DENIALS: readonly ActPattern[] = [
  {
    id: "no-way",
    act: "REFUSAL",
    match:
      "(there (is|was|are) (no|not a) (way|chance|chance in hell|possibility|circumstance|circumstances|earthly reason|world|prospect|hope) ..2 (we|i|that we|that i|it|they|he|she|the|this|of|in which|under which)|(no way|no chance|not a chance|not on my watch|not in my lifetime|not in a million years|over my dead body|over our dead bodies|not while i|not as long as i|when hell freezes over))",
    actor: "speaker",
    weight: 0.6,
    needs: ["party"],
    examples: [
      '"There is no way we are signing that," the Samoan minister said.',
      '"Over my dead body," the Samoan minister answered the miners of Peru.',
    ],
    counter: ["There is no way of telling the twins apart."],
  },
  {
    id: "no-question-of",
    act: "REFUSAL",
    match:
      "(there (is|was|can be|could be|will be|would be) no question of|(is|are|was|were|be) (out of the question|not on|a dead letter|dead in the water|for the birds|unthinkable|inconceivable|unacceptable|intolerable|inadmissible|a non-starter|off limits|beyond the pale|a bridge too far|a red line|a step too far))",
    actor: "speaker",
    weight: 0.6,
    needs: ["party"],
    examples: [
      "There can be no question of the fleet's return, the Omani minister said.",
      "The corridor is out of the question, the Omani minister said.",
    ],
    counter: ["There can be no question of rain."],
  },
  {
    id: "dismiss-as",
    act: "REFUSAL",
    match:
      "(dismiss|reject|rebuff|turn down|brush aside|wave away)~ as (too ..2|) (premature|unrealistic|unworkable|unnecessary|unacceptable|impossible|naive|unaffordable|impractical|inappropriate|unwarranted|untimely|early|late|little|expensive|risky|dangerous) (the|a|an|any|all|its|their|calls|proposals|demands)",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "active", "official-or-said"],
    examples: ["Quito dismissed as premature any talk of a new base."],
    counter: ["Quito dismissed as false the rumours."],
  },
  {
    id: "do-not-expect",
    act: "REFUSAL",
    match:
      "((do|does) not (expect|ask|look to|count on|wait for|rely on|imagine) (us|me|him|her|them|this government|any help|any money|a))",
    actor: "speaker",
    weight: 0.5,
    needs: ["party"],
    examples: ['"Do not expect us to pay for the canal," the Danish minister said.'],
    counter: ["Do not expect a bus."],
  },
  {
    id: "show-door",
    act: "REFUSAL",
    match:
      "(show~ ..6 the door|show~ the door to|send~ ..6 (packing|away empty-handed|home empty-handed)|(slam|shut|close)~ the door ..1 (on|in|to)|kick~ ..5 into the long grass|(turn|knock|throw|fend|bat|wave|laugh|shrug|brush|push|send)~ (away|off|aside|back on|back against) ..3 @matter|(turn|knock|throw|fend|bat|wave|laugh|shrug|brush|push)~ ..3 @matter (away|off|back|out|aside))",
    actor: "subject",
    weight: 0.55,
    needs: ["verb", "active", "official-or-said"],
    examples: ["The junta showed the monitors the door.", "Minsk brushed off the appeal."],
    counter: ["The porter showed the guests the door.", "Minsk brushed off the rumours."],
  },
  {
    id: "no-part-in",
    act: "REFUSAL",
    match:
      "((have|has|had|want|wants|wanted) (nothing|no more|nothing more|nothing further|no further dealings|no dealings|no truck) (to do|more to do|) (with)|(have|take|play|want)~ no ..1 (part|share|role|hand|interest) (in|of)|wash~ (its|their|his|her|our) hands of|turn~ (its|their|his|her|our|a) (back|backs|deaf ear|cold shoulder) (on|to))",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "official-or-said"],
    examples: ["Chad wants nothing more to do with the garrison.", "The Samoan lenders will have no part in the bailout."],
    counter: ["The heir wants nothing to do with the farm."],
  },
  {
    id: "pour-cold-water",
    act: "REFUSAL",
    match:
      "(pour|throw|put)~ (cold water|the brakes|a damper) on|(scotch|squash|torpedo|sink|nix|kill|bury|spike|stymie|stonewall|discount|repudiate|disown|renounce|abjure|swear off|foreswear|rubbish|pooh-pooh)~ ..4 @matter",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "active", "official-or-said"],
    examples: ["The Swiss minister threw cold water on the plan.", "Rabat has repudiated the accord."],
    counter: ["The cook poured cold water on the rice."],
  },
  {
    id: "will-not-move",
    act: "REFUSAL",
    match:
      "(will|would|shall|can|could) not (budge|be (moved|drawn|swayed|rushed|hurried|pushed|hustled|bullied|cowed|bounced|dragged|used|put off|fobbed off|party to|part of|a part of|a party to)|give (way|ground|in|an inch)|lift a finger|move an inch|yield an inch|shift|relent|back down|back off|climb down|bend|blink|fold|cave|flinch|stoop|kneel|bow|play along|go along|put (its|their|his|her|our|my) name|hear of|touch|stomach|wear it|wear|brook|entertain|contemplate|countenance|condone|dream of|bail ..3 out|rise to)",
    actor: "subject",
    weight: 0.6,
    needs: ["official-or-said"],
    examples: ["The Nepali premier won't budge on the levy.", "Oslo will not be drawn into the quarrel."],
    counter: ["The drawer will not budge."],
  },
  {
    id: "unmoved",
    act: "REFUSAL",
    match:
      "((dead set|dead-set|firmly|flatly|implacably|bitterly|adamantly|resolutely|squarely|solidly|vehemently|unanimously|) (against|opposed to) (the|a|an|any|all|its|their|his|such|this|that|these|more|further|@deliver+|@decide+|joining|giving|letting|allowing|holding|becoming|being|having|using|putting|making|taking)|(adamant|insistent|emphatic|categorical|unyielding|immovable|unbending|unmoved|unconvinced|unpersuaded) (that ..5 (will|would) (not|never)|about not|on not|by|in (its|their|his|her) (opposition|refusal))|(cool|cold|deaf|allergic|hostile|averse|resistant|impervious|unresponsive) (to|towards|on) (the|any|a|all|such|its|their|calls|appeals|pleas|demands))",
    actor: "subject",
    weight: 0.55,
    needs: ["predicate", "official-or-said"],
    examples: ["The Swiss government is against joining the tribunal.", "Tirana remained deaf to appeals."],
    counter: ["The ladder is against the wall."],
  },
  {
    id: "show-no-sign",
    act: "REFUSAL",
    match:
      "(show|give|see|express|evince|display|signal|indicate|voice|betray|manifest|offer)~ (no|little|scant|not the least|not the slightest|no great|zero) ..1 (willingness|readiness|inclination|interest|appetite|desire|intention|sign|signs|hint|indication|wish|hurry|haste|eagerness|enthusiasm|flexibility|openness) (of|to|in|for|that)",
    actor: "subject",
    weight: 0.65,
    needs: ["verb", "official-or-said"],
    examples: ["Ashgabat has shown no willingness to open the pipe.", "Nauru gives no sign of relenting."],
    counter: ["The patient shows no sign of waking."],
  },
  {
    id: "hold-back-thing",
    act: "REFUSAL",
    match:
      "(withhold|hold up|hold back|keep back|sit on|stall|delay indefinitely|block|freeze out|bottle up|obstruct|stonewall)~ (the|a|an|its|their|his|her|any|all|further|new|our|his) ..4 (permit|permits|licence|licences|license|licenses|accreditation|approval|approvals|consent|signature|visa|visas|ratification|application|applications|payment|payments|tranche|funds|money|data|documents|ships|bill|request|appointment|ambassador|membership|accession|release)",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "active", "official-or-said"],
    examples: ["The Chinese ministry has so far withheld the permits.", "Ankara is holding up the envoy's accreditation."],
    counter: ["The clerk held up the bill."],
  },
  {
    id: "send-unsigned",
    act: "REFUSAL",
    match:
      "((send|return|hand|throw|bounce)~ ..6 (back|unsigned|unopened|unread|unpaid|unanswered)|(leave|let)~ ..5 (unsigned|unanswered|unratified|unpaid|unopened)|(keep|remain|stay|fall)~ (silent|mum|tight-lipped) ..1 (on|about|when))",
    actor: "subject",
    weight: 0.5,
    needs: ["verb", "active", "official"],
    examples: ["The Estonian president sent the bill back unsigned.", "The Libyan ministry left the letter unanswered."],
    counter: ["The shop sent the coat back."],
  },
  {
    id: "alone-not",
    act: "REFUSAL",
    match:
      "((will|would|shall) not be @deliver+|(is|are|am) (not|no longer) (@deliver+|@decide+|about to|putting|leaving|selling|letting|lending|going along|playing along|taking|standing down|opening|closing|moving|yielding|bowing|apologising|apologizing|engaging|entertaining|considering|contemplating|handing|talking to|speaking to|waiting|doing|touching|accepting|bringing|building|receiving|recognising|recognizing|resigning|reconsidering)|(won 't|will not) be (coming|going|attending|taking|giving|putting|letting|making|signing|talking|doing|leaving|standing|marching|using|bringing|having))",
    actor: "subject",
    weight: 0.55,
    needs: ["official-or-said", "own-or-body"],
    examples: ["Spain will not be spending more on tanks, the Spanish premier said.", "The Irish premier said she is not resigning."],
    counter: ["The tram will not be stopping here.", "The bride is not resigning."],
  },
  {
    id: "not-accept-jurisdiction",
    act: "REFUSAL",
    match:
      "(do|does|did|has|have|had) not (accept|accepted|recognise|recognised|recognize|recognized|acknowledge|acknowledged|consent to|consented to|agree to|agreed to|subscribe to|subscribed to|sign up to|signed up to|submit to|submitted to|feel bound by|felt bound by) (the|any|a|an|its|their|his|her|that|this|such) ..3 (jurisdiction|authority|result|results|outcome|legitimacy|sovereignty|independence|claim|claims|border|borders|annexation|ruling|verdict|award|judgment|terms|need|charge|charges|offer|invitation|responsibility|liability|deal|accord|treaty|protocol|line|limits)",
    actor: "subject",
    weight: 0.5,
    needs: ["party", "own-or-body"],
    examples: ["The Bolivian envoy said that Bolivia had not accepted the court's jurisdiction."],
    counter: ["The winner had not accepted the cup."],
  },
  {
    id: "say-no-to",
    act: "REFUSAL",
    match:
      "((say|answer|reply|respond)~ (a|with a|) ..2 (no|nyet|nein|non|thumbs down) to|(cast|vote|speak|come out|decide|side|plump|campaign)~ ..2 against (the|a|an|any|all|its|it|that|this|such|@deliver+)|give~ ..4 (short shrift|the cold shoulder|a wide berth|a flat no|the thumbs down) ..1 (to|))",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "active", "official-or-said"],
    examples: ["The growers' federation has said no to the auditors.", "Lisbon gave short shrift to the offer."],
    counter: ["The groom said no to the cake."],
  },
];

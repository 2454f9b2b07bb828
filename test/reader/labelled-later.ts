import type { Act, Relation } from "#model";
import type { Label, Labelled } from "./labelled.ts";

const L = (act: Act, has: string, actor: string, ...conditions: readonly (readonly [Relation, string])[]): Label => ({
  act,
  has,
  actor: actor === "" ? [] : actor.split(" "),
  conditions: conditions.map(([relation, words]) => ({ relation, has: words })),
});
const P = (text: string, ...labels: readonly Label[]): Labelled => ({ text, labels });

/** A second set of passages to develop on, in the longer sentences of agencies and retellings. */
export const DEVELOPMENT_LATER: readonly Labelled[] = [
  P(
    "The African Union will not endorse the mission unless the Security Council guarantees its funding through assessed contributions, its peace commissioner said on Friday.",
    L("REFUSAL", "will not endorse", "AU-ORG", ["exception", "the Security Council guarantees its funding"]),
  ),
  P(
    "Finland and Sweden have indicated that they are prepared to contribute fighter jets to the air policing mission once a settlement is in place, two officials familiar with the discussions said.",
    L("PLEDGE", "prepared to contribute", "FI SE", ["sufficient", "a settlement is in place"]),
  ),
  P(
    "Ankara made clear that it would drop its objections to Swedish membership in return for the sale of F-16s.",
    L("PLEDGE", "drop its objections", "TR", ["necessary", "the sale of F-16s"]),
  ),
  P(
    "“There will be no agreement without a just transition fund,” said Bolivia's chief negotiator, Diego Pacheco.",
    L("CONDITION", "no agreement without", "", ["necessary", "a just transition fund"]),
  ),
  P(
    "Tokyo's contribution, estimated at $1.5 billion, is subject to approval by the Diet.",
    L("CONDITION", "subject to approval", "JP", ["necessary", "approval by the Diet"]),
  ),
  P(
    "Polish Foreign Minister Radosław Sikorski ruled out the deployment of Polish troops but said Warsaw would provide logistical support.",
    L("REFUSAL", "ruled out the deployment", "PL"),
    L("PLEDGE", "provide logistical support", "PL"),
  ),
  P(
    "The Kremlin's spokesman, Dmitry Peskov, said any such deployment would be unacceptable to Russia.",
    L("REFUSAL", "unacceptable", "RU"),
  ),
  P(
    "Iran said it would respond decisively if the E3 triggered the snapback mechanism.",
    L("THREAT", "respond decisively", "IR", ["sufficient", "the E3 triggered"]),
  ),
  P(
    "The M23 rebels refused to take part in the talks as long as sanctions on their leaders remained in place.",
    L("REFUSAL", "refused to take part", "M23", ["sufficient", "sanctions on their leaders"]),
  ),
  P(
    "EU foreign ministers failed to agree on the package after Slovakia demanded guarantees over gas supplies.",
    L("REFUSAL", "failed to agree", "EU"),
  ),
  P(
    "Washington has told European allies it would not take part in any force but could offer intelligence support.",
    L("REFUSAL", "would not take part", "US"),
    L("PLEDGE", "offer intelligence support", "US"),
  ),
  P(
    "Diplomats warned that without American backing the mission would collapse.",
    L("CONDITION", "the mission would collapse", "", ["necessary", "American backing"]),
  ),
  P(
    "Pakistan would consider any attempt to divert the river an act of war, its defence minister said.",
    L("THREAT", "an act of war", "PK"),
  ),
  P(
    "Sudan's government accused the UAE of fuelling the war and said it would cut ties.",
    L("ACCUSATION", "accused the UAE", "SD"),
    L("THREAT", "cut ties", "SD"),
  ),
  P(
    "The reserve can only be opened by a unanimous vote of its board.",
    L("CONDITION", "can only be opened", "", ["necessary", "a unanimous vote of its board"]),
  ),
  P(
    "Beijing's consent is not required for the transit, Taipei said.",
    L("CONDITION", "not required", "", ["negated", "Beijing's consent"]),
  ),
  P(
    "Most of the countries that signed the Paris declaration have since admitted in private that they would not dispatch soldiers before a truce is signed.",
    L("REFUSAL", "would not dispatch", "group:countries", ["exception", "a truce is signed"]),
  ),
  P(
    "The Gulf states' willingness to pay for reconstruction depends on Hamas being excluded from power.",
    L("CONDITION", "depends on Hamas", "group:arab-states", ["necessary", "Hamas being excluded from power"]),
  ),
  P(
    "The junta warned Ecowas that any intervention would be met with force.",
    L("THREAT", "met with force", "", ["sufficient", "any intervention"]),
  ),
  P(
    "Senegal's participation, Macky Sall said, would require a request from the government in Bamako.",
    L("CONDITION", "would require a request", "SN", ["necessary", "a request from the government"]),
  ),
  P("Under no circumstances will Hungary agree to phase out Russian gas, Szijjarto said.", L("REFUSAL", "phase out Russian gas", "HU")),
  P(
    "Turkey said its navy could take part in a mine-clearing mission, but only with the agreement of both coastal states.",
    L("PLEDGE", "take part in a mine-clearing", "TR", ["necessary", "the agreement of both coastal states"]),
  ),
  P(
    "China's foreign ministry expressed firm opposition to the sale and vowed countermeasures.",
    L("REFUSAL", "firm opposition", "CN"),
    L("THREAT", "vowed countermeasures", "CN"),
  ),
  P("The prime minister visited the factory and praised its workers."),
  P("Shares rose after the company announced that it had approved a dividend."),
  P("The storm could hit the coast by Friday, forecasters warned."),
];

/**
 * A second set: read once, as it was written, at precision 94 and recall 65 (conditions F1 62). The rules were then widened where its author
 * knew it to be hard, so it is blind no more and only guards what was won.
 */
export const ONCE_BLIND: readonly Labelled[] = [
  P(
    "Several contributors to the stabilisation force, among them Jordan and Indonesia, have made their participation conditional on a Security Council mandate, according to people close to the negotiations.",
    L("CONDITION", "conditional on a Security Council mandate", "JO ID", ["necessary", "a Security Council mandate"]),
  ),
  P(
    "Norway's foreign minister, Espen Barth Eide, told parliament that Oslo would host the second round if both delegations so wished. He added that no public money would be spent on it.",
    L("PLEDGE", "host the second round", "NO", ["sufficient", "both delegations so wished"]),
    L("REFUSAL", "no public money would be spent", ""),
  ),
  P("Kenya will pull its police out of Haiti in October unless other nations take over, President Ruto has warned.", {
    ...L("THREAT", "pull its police out", "KE", ["exception", "other nations take over"]),
    also: ["PLEDGE", "REFUSAL"],
  }),
  P("The bloc's sanctions on Minsk were prolonged until February.", L("DECISION", "were prolonged", "")),
  P(
    "Nothing moves without the Americans, one European diplomat conceded.",
    L("CONDITION", "Nothing moves without", "", ["necessary", "the Americans"]),
  ),
  P(
    "Germany would deliver the howitzers only after its own brigade in Lithuania is fully equipped.",
    L("PLEDGE", "deliver the howitzers", "DE", ["temporal", "its own brigade"]),
  ),
  P(
    "Lula has balked at the text, insisting that rich countries put money on the table first.",
    L("REFUSAL", "balked at the text", "BR"),
    L("DEMAND", "insisting that rich countries", "BR"),
  ),
  P("Caracas and Georgetown undertook not to use force against one another.", {
    ...L("REFUSAL", "not to use force", "VE GY"),
    also: ["PLEDGE"],
  }),
  P(
    "Saudi Arabia has tied normalisation to the creation of a Palestinian state.",
    L("CONDITION", "tied normalisation", "SA", ["necessary", "the creation of a Palestinian state"]),
  ),
  P(
    "The Taliban dismissed the demand and said foreign soldiers would be treated as occupiers.",
    L("REFUSAL", "dismissed the demand", "TALIBAN"),
    L("THREAT", "treated as occupiers", "TALIBAN"),
  ),
  P("Ethiopia's pledge to withdraw by December hangs on the arrival of a monitoring team.", {
    ...L("CONDITION", "hangs on the arrival", "ET", ["necessary", "the arrival of a monitoring team"]),
    also: ["PLEDGE"],
  }),
  P("Austria lifted its objections to Romania's entry into the Schengen area.", L("DECISION", "lifted its objections", "AT")),
  P("Bolivia, Cuba and Venezuela threatened to block consensus.", L("THREAT", "threatened to block", "BO CU VE")),
  P("“Not a single soldier will leave this island,” the Greek defence minister declared.", L("REFUSAL", "Not a single soldier", "GR")),
  P("South Korea is weighing a request for artillery shells.", L("DEMAND", "request for artillery shells", "")),
  P("Rwanda has been accused by Kinshasa of sending troops across the border.", L("ACCUSATION", "accused by Kinshasa", "CD")),
  P("The council of ministers gave the green light to the purchase of twelve frigates.", L("DECISION", "gave the green light", "")),
  P("Should Tehran quit the treaty, Riyadh would follow, the crown prince has said.", {
    ...L("THREAT", "Riyadh would follow", "SA", ["sufficient", "Tehran quit the treaty"]),
    also: ["PLEDGE"],
  }),
  P("Chad turned down the offer of a French base.", L("REFUSAL", "turned down the offer", "TD")),
  P(
    "Serbia and Kosovo agreed in principle to restore the hotline, though Pristina wants the barricades removed first.",
    L("PLEDGE", "agreed in principle", "RS XK"),
    L("DEMAND", "wants the barricades removed", "XK"),
  ),
  P(
    "Any transfer of the jets needs Washington's sign-off.",
    L("CONDITION", "needs Washington's sign-off", "", ["necessary", "Washington's sign-off"]),
  ),
  P("Fiji voiced readiness to take command of the sector.", L("PLEDGE", "readiness to take command", "FJ")),
  P("Critics say the minister has done too little to protect the forests."),
  P("The delegation flew home on Sunday after three days of talks in Doha."),
  P("Farmers blocked roads near Brussels for a second day."),
  P("Egypt expects tourism to recover next year."),
];

/** A third set that is only reported: written after the last change of the rules it is read with. */
export const BLIND_LATER: readonly Labelled[] = [
  P(
    "Ireland has volunteered 350 soldiers for the observer mission on the Golan, subject to the approval of the Dáil.",
    L("PLEDGE", "volunteered 350 soldiers", "IE", ["necessary", "the approval of the Dáil"]),
  ),
  P(
    "Kazakhstan will not let the pipeline be expanded before the dispute over fees is settled, its energy minister told lawmakers.",
    L("REFUSAL", "will not let the pipeline", "KZ", ["exception", "the dispute over fees is settled"]),
  ),
  P(
    "The coalition's air defence plan stands or falls with Washington's readiness to share radar data.",
    L("CONDITION", "stands or falls", "", ["necessary", "Washington's readiness to share radar data"]),
  ),
  P("Peru and Chile called for an extraordinary session of the organisation.", L("DEMAND", "called for an extraordinary session", "PE CL")),
  P(
    "Malta has signalled it will join the consensus if the migration chapter is dropped.",
    L("PLEDGE", "join the consensus", "MT", ["sufficient", "the migration chapter is dropped"]),
  ),
  P(
    "The rebels say they will lay down their arms the moment the last foreign mercenary leaves.",
    L("PLEDGE", "lay down their arms", "", ["sufficient", "the last foreign mercenary leaves"]),
  ),
  P(
    "Manila accuses Beijing of ramming its supply boats; Beijing blames Manila for the collision.",
    L("ACCUSATION", "accuses Beijing", "PH"),
    L("ACCUSATION", "blames Manila", "CN"),
  ),
  P("New Delhi has made no commitment on phasing down coal.", L("REFUSAL", "no commitment", "IN")),
  P("Luxembourg doubled its contribution to the adaptation fund.", L("DECISION", "doubled its contribution", "LU")),
  P(
    "A spokesman for the Ugandan army said its units would stay in Ituri for as long as Kinshasa wished.",
    L("PLEDGE", "would stay in Ituri", "UG", ["necessary", "Kinshasa wished"]),
  ),
  P("Tehran vows to hit any country that opens its airspace to the bombers.", L("THREAT", "vows to hit", "IR")),
  P("Latvia's parliament voted to leave the convention on landmines.", L("DECISION", "voted to leave", "LV")),
  P(
    "Brazil is unlikely to sign unless the clause on trade is softened, a negotiator said.",
    L("REFUSAL", "unlikely to sign", "BR", ["exception", "the clause on trade is softened"]),
  ),
  P(
    "No inspector will set foot on the site as long as the strikes continue, Iran's envoy in Vienna declared.",
    L("REFUSAL", "No inspector will set foot", "IR", ["sufficient", "the strikes continue"]),
  ),
  P("Estonia and Lithuania pressed Berlin to keep the brigade at full strength.", L("DEMAND", "pressed Berlin", "EE LT")),
  P(
    "Deployment would follow the signing of a peace accord, and only with Moscow's acquiescence, a person briefed on the talks said.",
    L("CONDITION", "only with Moscow's acquiescence", "", ["necessary", "Moscow's acquiescence"]),
  ),
  P("Cyprus vetoed the list, complaining that Ankara had been let off.", L("REFUSAL", "vetoed the list", "CY")),
  P("Sweden has decided to send eight more fighters and 500 million kronor in cash.", {
    ...L("DECISION", "decided to send", "SE"),
    also: ["PLEDGE"],
  }),
  P("Pretoria said it was not in a position to extend the mission beyond December.", L("REFUSAL", "not in a position", "ZA")),
  P(
    "Georgetown asked Brasília to mediate, and Brasília accepted.",
    L("DEMAND", "asked Brasília", "GY"),
    L("PLEDGE", "Brasília accepted", "BR"),
  ),
  P("The orchestra will play in Oslo and Bergen next spring."),
  P("The bishop urged the faithful to pray for rain.", L("DEMAND", "urged the faithful", "")),
  P("Inflation in Ghana slowed to nine percent in May, the statistics office said."),
  P("Ministers from both countries met in Lagos and posed for photographs."),
];

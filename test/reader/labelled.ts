import type { Act, Relation } from "#model";

/** A statement that a labelled passage makes. `has` are words that its span must hold; `actor` the ids, of which one must be found; empty is unresolved. */
export interface Label {
  readonly act: Act;
  readonly also?: readonly Act[];
  readonly has: string;
  readonly actor: readonly string[];
  readonly conditions?: readonly { readonly relation: Relation; readonly has: string }[];
}

/** A passage of our own on an affair that the rules were not tuned on, with all the statements in it. An empty list: it makes none. */
export interface Labelled {
  readonly text: string;
  readonly labels: readonly Label[];
}

const L = (act: Act, has: string, actor: string, ...conditions: readonly (readonly [Relation, string])[]): Label => ({
  act,
  has,
  actor: actor === "" ? [] : actor.split(" "),
  conditions: conditions.map(([relation, words]) => ({ relation, has: words })),
});
const P = (text: string, ...labels: readonly Label[]): Labelled => ({ text, labels });

/** Passages to develop on. */
export const DEVELOPMENT: readonly Labelled[] = [
  P(
    "Ethiopia said on Thursday it would keep its soldiers in Mogadishu only if the new mission gets predictable funding.",
    L("PLEDGE", "keep its soldiers", "ET", ["necessary", "the new mission gets predictable funding"]),
  ),
  P(
    "Bangladesh and Nepal have offered two infantry battalions for the force in Haiti, but neither will deploy before the Council adopts a mandate.",
    L("PLEDGE", "offered two infantry battalions", "BD NP"),
    L("REFUSAL", "neither will deploy", "BD NP", ["exception", "the Council adopts a mandate"]),
  ),
  P(
    "Kenya's foreign ministry warned that its officers would be withdrawn unless donors honour their pledges.",
    L("THREAT", "officers would be withdrawn", "KE", ["exception", "donors honour their pledges"]),
  ),
  P(
    "Kinshasa accused Rwanda of arming the rebels and demanded that the Security Council impose sanctions.",
    L("ACCUSATION", "accused Rwanda", "CD"),
    L("DEMAND", "demanded that the Security Council", "CD"),
  ),
  P(
    "The deployment hinges on the consent of the transitional council, two diplomats said.",
    L("CONDITION", "hinges on the consent", "", ["necessary", "the consent of the transitional council"]),
  ),
  P(
    "Berlin has so far ruled out sending Taurus missiles but is prepared to finance air defence batteries.",
    L("REFUSAL", "ruled out sending", "DE"),
    L("PLEDGE", "finance air defence", "DE"),
  ),
  P(
    "Australia will contribute A$50 million to the loss and damage fund, its climate minister announced in Baku.",
    L("PLEDGE", "contribute A$50 million", "AU"),
  ),
  P(
    "China has repeatedly refused to pay into the fund, arguing that historical emitters must go first.",
    L("REFUSAL", "refused to pay", "CN"),
    L("DEMAND", "historical emitters must go first", "CN"),
  ),
  P(
    "Small island states urged rich countries to triple adaptation finance by 2030.",
    L("DEMAND", "urged rich countries", "group:developing-countries"),
  ),
  P(
    "If the United States withdraws from the agreement, Brazil will have to look for other partners, its chief negotiator said.",
    L("CONDITION", "look for other partners", "BR", ["sufficient", "the United States withdraws from the agreement"]),
  ),
  P("The European Commission proposed on Tuesday to extend the ban, diplomats said the mood was calm."),
  P(
    "Hungary vetoed the opening of the accession chapter and said it would not lift its objection until the minority law is changed.",
    L("REFUSAL", "vetoed the opening", "HU"),
    L("REFUSAL", "not lift its objection", "HU", ["exception", "the minority law is changed"]),
  ),
  P(
    "North Macedonia's path to membership remains conditional on a change to its constitution.",
    L("CONDITION", "remains conditional", "MK", ["necessary", "a change to its constitution"]),
  ),
  P(
    "Opening talks with Tirana is unthinkable without judicial reform, the Dutch prime minister said.",
    L("CONDITION", "unthinkable without judicial reform", "NL AL", ["necessary", "judicial reform"]),
  ),
  P("Serbia refuses to recognise Kosovo.", L("REFUSAL", "refuses to recognise", "RS")),
  P(
    "“We will not recognise Kosovo, neither today nor tomorrow,” Serbian President Aleksandar Vučić told reporters.",
    L("REFUSAL", "We will not recognise", "RS"),
  ),
  P(
    "Iran threatened to expel the inspectors if the board of the IAEA passes the resolution.",
    L("THREAT", "threatened to expel", "IR", ["sufficient", "the board of the IAEA passes the resolution"]),
  ),
  P("The Security Council voted to extend the arms embargo for another year.", L("DECISION", "voted to extend", "UN")),
  P("Japan approved a new package of sanctions against Pyongyang on Friday.", L("DECISION", "approved a new package", "JP")),
  P("India called on all parties to respect the ceasefire.", L("DEMAND", "called on all parties", "IN")),
  P("European capitals worry that Turkey might close the straits."),
  P("The minister arrived in Geneva on Monday and met the delegation at the airport."),
  P("Oil prices rose by two percent after the announcement, traders said."),
  P(
    "Poland said it was ready to host a logistics hub once a peace deal is signed.",
    L("PLEDGE", "ready to host", "PL", ["sufficient", "a peace deal is signed"]),
  ),
  P("South Korea stopped short of promising artillery shells.", L("REFUSAL", "stopped short", "KR")),
  P("Uganda reaffirmed its opposition to any reduction of the force.", L("REFUSAL", "opposition to any reduction", "UG")),
  P("Egypt's readiness to send monitors depends on guarantees from both generals.", {
    ...L("CONDITION", "depends on guarantees", "EG", ["necessary", "guarantees from both generals"]),
    also: ["PLEDGE"],
  }),
  P(
    "According to a Western official, Doha would finance the mission provided that the African Union takes command.",
    L("PLEDGE", "finance the mission", "QA", ["necessary", "the African Union takes command"]),
  ),
  P("Sudan's army chief vowed to fight on until the last rebel is disarmed.", L("PLEDGE", "vowed to fight on", "SD")),
  P("Washington has yet to commit funds to the Kenyan-led force.", L("REFUSAL", "yet to commit", "US")),
  P("Norway said its payment does not depend on what other donors do.", {
    ...L("CONDITION", "does not depend", "NO", ["negated", "what other donors do"]),
    also: ["PLEDGE"],
  }),
  P("Pay up or face penalties, the regulator told the airlines.", L("THREAT", "or face penalties", "")),
  P(
    "The rebels agreed to free 40 prisoners in exchange for the opening of the road.",
    L("PLEDGE", "agreed to free", "", ["necessary", "the opening of the road"]),
  ),
  P("Brussels insisted that any deal must include a review clause.", L("DEMAND", "must include a review clause", "EU")),
  P("Azerbaijan blamed Armenia for the shelling, which Yerevan denied.", L("ACCUSATION", "blamed Armenia", "AZ")),
  P(
    "Should talks collapse, Riyadh will resume its air campaign, a Saudi official said.",
    L("THREAT", "resume its air campaign", "SA", ["sufficient", "talks collapse"]),
  ),
];

/**
 * Passages whose result is only reported, never looked at item by item; written before the rules first ran (F1 53 then). They share their author
 * with the rules, so they flatter them.
 */
export const BLIND: readonly Labelled[] = [
  P(
    "Rwanda pledged on Sunday to contribute 1,000 troops to the stabilisation mission in Mozambique, provided the costs are shared.",
    L("PLEDGE", "1,000 troops", "RW", ["necessary", "the costs are shared"]),
  ),
  P(
    "Burundi's president made it plain that his soldiers would leave eastern Congo if the arrears were not paid.",
    L("THREAT", "soldiers would leave", "BI", ["sufficient", "the arrears were not paid"]),
  ),
  P(
    "Without Chadian consent no convoy can cross at Adré, aid agencies said.",
    L("CONDITION", "no convoy can cross", "", ["necessary", "Chadian consent"]),
  ),
  P(
    "The general assembly adopted the budget, yet Washington withheld its share.",
    L("DECISION", "adopted the budget", "UN"),
    L("REFUSAL", "withheld its share", "US"),
  ),
  P(
    "Lebanon asked for a one-year renewal of the mandate; Israel objected to it.",
    L("DEMAND", "asked for a one-year renewal", "LB"),
    L("REFUSAL", "objected to it", "IL"),
  ),
  P(
    "Paris is willing to lead the mission as long as Germany provides transport aircraft.",
    L("PLEDGE", "willing to lead", "FR", ["necessary", "Germany provides transport aircraft"]),
  ),
  P(
    "Switzerland has declined to release the frozen assets without a court ruling.",
    L("REFUSAL", "declined to release", "CH", ["exception", "a court ruling"]),
  ),
  P("Greece and Cyprus said they would block the sixteenth package unless tankers under their flags were exempted.", {
    ...L("THREAT", "block the sixteenth package", "GR CY", ["exception", "tankers under their flags were exempted"]),
    also: ["PLEDGE", "REFUSAL"],
  }),
  P(
    "Slovakia's consent is a precondition for the new embargo.",
    L("CONDITION", "a precondition", "SK", ["necessary", "Slovakia's consent"]),
  ),
  P("Canada announced sanctions on 14 officials in Minsk.", L("DECISION", "announced sanctions", "CA")),
  P(
    "Beijing warned of countermeasures should the tariffs take effect.",
    L("THREAT", "warned of countermeasures", "CN", ["sufficient", "the tariffs take effect"]),
  ),
  P("Germany promised 2 billion euros for forests, the largest sum so far.", L("PLEDGE", "promised 2 billion euros", "DE")),
  P(
    "The pledge is contingent upon parliamentary approval, the Swedish finance ministry noted.",
    L("CONDITION", "contingent upon", "SE", ["necessary", "parliamentary approval"]),
  ),
  P("Developing countries rejected the text as an insult and walked out.", L("REFUSAL", "rejected the text", "group:developing-countries")),
  P("Saudi Arabia opposes any mention of fossil fuels, according to three negotiators.", L("REFUSAL", "opposes any mention", "SA")),
  P("Barbados demanded a seat on the board for vulnerable nations.", L("DEMAND", "demanded a seat", "BB")),
  P(
    "The Netherlands will deliver 18 jets after the pilots have finished their training, Prime Minister Dick Schoof said.",
    L("PLEDGE", "deliver 18 jets", "NL"),
  ),
  P("Israel has no plans to supply the radar to Kyiv, its defence minister said.", L("REFUSAL", "no plans to supply", "IL")),
  P(
    "Seoul left open the possibility of sending howitzers, but only once its own stocks are refilled.",
    L("PLEDGE", "sending howitzers", "KR", ["necessary", "its own stocks are refilled"]),
  ),
  P("Spain and Portugal refused to say how many tanks they could spare.", L("REFUSAL", "refused to say", "ES PT")),
  P("The Pentagon has halted a shipment of interceptors, three officials said.", L("DECISION", "halted a shipment", "US")),
  P("Croatian President Zoran Milanović said his country would take no part in the training mission.", L("REFUSAL", "take no part", "HR")),
  P("Bulgaria lifted its veto on Skopje's talks after parliament voted in favour.", L("DECISION", "lifted its veto", "BG")),
  P("“Georgia will not join any sanctions,” Tbilisi's mayor told a rally.", L("REFUSAL", "will not join any sanctions", "GE")),
  P("Moldova must first reform its courts if it wants to open the cluster, the commissioner said.", {
    ...L("CONDITION", "reform its courts", "", ["sufficient", "it wants to open the cluster"]),
    also: ["DEMAND"],
  }),
  P(
    "Ankara tied its ratification to the sale of fighter jets.",
    L("CONDITION", "tied its ratification", "TR", ["necessary", "the sale of fighter jets"]),
  ),
  P("Analysts expect the lira to fall further next year."),
  P("Thousands of people marched through Lima and called the president a thief."),
  P("The ship left Odesa with 26,000 tonnes of maize, the port authority said."),
  P("Officials in Nairobi fear that Somalia could close the border."),
  P(
    "Ghana and Senegal signalled their readiness to send engineers, regardless of what the court decides.",
    L("PLEDGE", "readiness to send engineers", "GH SN", ["negated", "what the court decides"]),
  ),
  P("Caracas alleged that Bogotá had violated its airspace and promised a response.", L("ACCUSATION", "violated its airspace", "VE"), {
    ...L("THREAT", "promised a response", "VE"),
    also: ["PLEDGE"],
  }),
  P("The junta in Niamey ordered the last American soldiers to leave by September.", {
    ...L("DEMAND", "ordered the last American soldiers", "NE"),
    also: ["DECISION"],
  }),
  P(
    "A ceasefire can work only with monitors on both banks, the Finnish envoy argued.",
    L("CONDITION", "work only with monitors", "FI", ["necessary", "monitors on both banks"]),
  ),
  P("Vietnam and Laos agreed to share river data.", L("PLEDGE", "agreed to share", "VN LA")),
  P(
    "Manila would let the ships dock, unless Beijing formally protests.",
    L("PLEDGE", "let the ships dock", "PH", ["exception", "Beijing formally protests"]),
  ),
];

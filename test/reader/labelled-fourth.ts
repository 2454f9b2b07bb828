import type { Act, Relation } from "#model";
import type { Label, Labelled } from "./labelled.ts";

const L = (act: Act | readonly Act[], has: string, actor: string, ...conditions: readonly (readonly [Relation, string])[]): Label => {
  const acts = typeof act === "string" ? [act] : act;
  return {
    act: acts[0]!,
    ...(acts.length > 1 ? { also: acts.slice(1) } : {}),
    has,
    actor: actor === "" ? [] : actor.split(" "),
    conditions: conditions.map(([relation, words]) => ({ relation, has: words })),
  };
};
const P = (text: string, ...labels: readonly Label[]): Labelled => ({ text, labels });

/** The first half of a fourth set, written before any result was seen; its misses have been looked at since. */
export const FOURTH_SEEN: readonly Labelled[] = [
  P(
    "Rwanda's readiness to keep 2,500 peacekeepers in Mozambique hinges on fresh European funding.",
    L("CONDITION", "hinges on", "RW", ["necessary", "fresh European funding"]),
  ),
  P("The rebels balked at handing over the airport, mediators said.", L("REFUSAL", "balked at", "")),
  P(
    "Brasilia conditioned its contribution to the forest fund on matching payments by the rich.",
    L(["CONDITION", "PLEDGE"], "conditioned its contribution", "BR", ["necessary", "matching payments"]),
  ),
  P(
    "Hamas said it would free ten hostages in exchange for a sixty-day truce.",
    L("PLEDGE", "free ten hostages", "", ["necessary", "a sixty-day truce"]),
  ),
  P("Vienna left the door open to a second tranche.", L("PLEDGE", "left the door open", "AT")),
  P(
    "The shipping company will resume calls at Odesa provided that insurers cover the voyage.",
    L("PLEDGE", "will resume calls", "", ["necessary", "insurers cover the voyage"]),
  ),
  P(
    "As long as the blockade lasts, no grain ship will sail, the port authority warned.",
    L(["REFUSAL", "THREAT"], "no grain ship will sail", "", ["sufficient", "the blockade lasts"]),
  ),
  P(
    "Skopje's accession talks are contingent on a change to the constitution.",
    L("CONDITION", "contingent on", "MK", ["necessary", "a change to the constitution"]),
  ),
  P(
    "The junta ruled out elections until the whole country is pacified.",
    L("REFUSAL", "ruled out elections", "", ["exception", "the whole country is pacified"]),
  ),
  P("Not a single battery will leave Greek soil, Athens insisted.", L("REFUSAL", "Not a single battery", "GR")),
  P("Seoul, Tokyo and Canberra promised 30 water trucks for Sudan.", L("PLEDGE", "promised 30 water trucks", "KR")),
  P("The pharmaceutical group Roventa refused to lower the price of the vaccine.", L("REFUSAL", "refused to lower", "")),
  P(
    "Kenya gave a commitment to host the regional court, but only once the treaty enters into force.",
    L("PLEDGE", "commitment to host", "KE", ["necessary", "the treaty enters into force"]),
  ),
  P(
    "“We are prepared to lift the port fees so long as the corridor is respected,” the Turkish transport minister told reporters.",
    L("PLEDGE", "prepared to lift the port fees", "TR", ["sufficient", "the corridor is respected"]),
  ),
  P("The minister was pleased with the talks and later flew home."),
  P("Shares of the refinery fell by 4% after the announcement."),
  P(
    "Stopping short of a pledge, Manila signalled a willingness to take in the evacuees.",
    L(["PLEDGE", "REFUSAL"], "willingness to take in", "PH"),
  ),
  P(
    "Unless the sanctions are lifted, the Front will not return to the table, its spokeswoman said.",
    L("REFUSAL", "will not return", "", ["exception", "the sanctions are lifted"]),
  ),
  P("The donors demanded that the central bank open its books.", L("DEMAND", "demanded that the central bank", "group:donors")),
  P(
    "The militia warned it would shell the depot if the trucks moved.",
    L("THREAT", "would shell the depot", "", ["sufficient", "the trucks moved"]),
  ),
];

/** The second half: nobody has looked at what becomes of it, one by one. */
export const FOURTH_UNSEEN: readonly Labelled[] = [
  P("Norway made a pledge of 80 million kroner to the loss and damage fund.", L("PLEDGE", "made a pledge of 80 million", "NO")),
  P(
    "The regional bloc agreed to lift its embargo in return for the release of the ousted president.",
    L(["PLEDGE", "DECISION"], "agreed to lift its embargo", "", ["necessary", "the release of the ousted president"]),
  ),
  P(
    "Without a written guarantee from Washington, the brigade will stay in its barracks, the Latvian general said.",
    L(["REFUSAL", "THREAT", "CONDITION", "PLEDGE"], "the brigade will stay", "", ["exception", "a written guarantee from Washington"]),
  ),
  P("Bucharest has no appetite for another airlift, officials conceded.", L("REFUSAL", "no appetite for", "RO")),
  P(
    "Ethiopia would grant access to the camps only if the shelling stopped, an aid official said.",
    L(["PLEDGE", "CONDITION"], "would grant access", "ET", ["necessary", "the shelling stopped"]),
  ),
  P("No further missiles will be supplied this year, Berlin announced.", L("REFUSAL", "No further missiles", "DE")),
  P(
    "Whether Malta joins depends on the outcome of the vote in June.",
    L("CONDITION", "depends on", "MT", ["necessary", "the outcome of the vote"]),
  ),
  P("The army faction accused the transitional council of selling the port.", L("ACCUSATION", "accused the transitional council", "")),
  P("The island's parliament voted to suspend the fishing accord.", L("DECISION", "voted to suspend", "")),
  P(
    "Lagos reiterated its unwillingness to send troops short of a Security Council mandate.",
    L("REFUSAL", "unwillingness to send troops", "NG", ["exception", "a Security Council mandate"]),
  ),
  P(
    "The energy firm Kostrel has offered to reopen the pipeline, subject to a waiver from the Treasury.",
    L("PLEDGE", "offered to reopen the pipeline", "", ["necessary", "a waiver from the Treasury"]),
  ),
  P(
    "Cyprus threw its weight behind the mission but would commit no ships.",
    L("PLEDGE", "threw its weight behind", "CY"),
    L("REFUSAL", "would commit no ships", "CY"),
  ),
  P("The mayor of Rivka promised 200 beds for the wounded.", L("PLEDGE", "promised 200 beds", "")),
  P(
    "The insurgents threatened to execute the captured engineers unless the convoy turned back.",
    L("THREAT", "threatened to execute", "", ["exception", "the convoy turned back"]),
  ),
  P("Jakarta is open to hosting the talks, though not before Ramadan.", L("PLEDGE", "open to hosting the talks", "ID")),
  P("She said she would never forget the smell of the sea."),
  P("The club's striker will miss the final after an injury."),
  P(
    "The tribal elders vowed to reopen the road the moment the detainees are home.",
    L("PLEDGE", "vowed to reopen the road", "", ["sufficient", "the detainees are home"]),
  ),
  P("Santiago urged the agency to publish the inspection reports.", L("DEMAND", "urged the agency", "CL")),
  P(
    "Dublin's help does not hinge on a change of government, its ambassador stressed.",
    L("CONDITION", "does not hinge on", "IE", ["negated", "a change of government"]),
  ),
];

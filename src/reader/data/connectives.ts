import type { ConditionPattern } from "./condition-pattern.ts";

/**
 * The connectives, strongest first: of two that begin at one place, the first listed is taken. "Only if" stands before "if", so that a
 * necessary condition is never read as a sufficient one.
 */
export const CONNECTIVES: readonly ConditionPattern[] = [
  {
    id: "regardless",
    match:
      "(regardless of|irrespective of|even after|even when|even once|no matter|with or without|even if|even without|whether or not|independent of|independently of)",
    relation: "negated",
    examples: ["Mali will pay regardless of the vote."],
  },
  {
    id: "not-depend",
    match:
      "(do|does|did|should|must|will|would|is|are|was|were) not ..3 (depend on|depending on|hinge on|dependent on|dependent upon|conditional on|contingent on|require)",
    relation: "negated",
    examples: ["The offer does not depend on Lima's consent."],
  },
  {
    id: "if-and-only-if",
    match: "if (,|) and only (if|when) (,|)",
    relation: "necessary",
    examples: ["Peru will sign if and only if Chile signs."],
  },
  {
    id: "only",
    match:
      "only (with|under|by|through|if|when|once|as long as|so long as|in exchange for|in return for|on condition that|on the condition that|provided that|provided|upon|on|in the event of|in case of|as part of)",
    relation: "necessary",
    examples: ["Gabon will join only if Angola joins.", "Gabon will deploy only with a mandate."],
    counter: ["Gabon will join if Angola joins."],
  },
  { id: "only-after", match: "only (after|following)", relation: "necessary", examples: ["Oslo will pay only after Lima ratifies."] },
  {
    id: "only-gap",
    match: "only ..8 (if|when|once|provided|as long as|so long as|on condition that|in exchange for|in return for|with the|unless)",
    relation: "necessary",
    examples: ["Laos would only supply power if the line is built."],
  },
  {
    id: "only-gap-after",
    match: "only ..8 (after|following)",
    relation: "necessary",
    needs: ["topic"],
    examples: ["Togo will only send them after Ghana agrees to a ceasefire."],
  },
  {
    id: "only-gap-with",
    match: "only ..8 (with|under)",
    relation: "necessary",
    needs: ["support"],
    examples: ["We can only deploy with American support."],
  },
  { id: "not-until", match: "not (until|before)", relation: "necessary", examples: ["Lima will pay, but not until the vote."] },
  {
    id: "unless",
    match: "(unless|unless and until|barring|except if|absent|save if|failing)",
    relation: "exception",
    examples: ["Tonga will withdraw its ships unless the levy is paid."],
  },
  {
    id: "until",
    match: "(until|till|before)",
    relation: "exception",
    needs: ["negative"],
    examples: ["Minsk will not talk until the sanctions end."],
  },
  {
    id: "without",
    match: "(without|absent|in the absence of)",
    relation: "exception",
    needs: ["negative"],
    examples: ["Kenya will not move without a mandate."],
    counter: ["Kenya left without a word."],
  },
  {
    id: "provided",
    match:
      "(provided that|provided|providing that|on condition that|on the condition that|on condition of|as long as|so long as|with the proviso that|with the caveat that|on the understanding that|given that)",
    relation: "necessary",
    examples: ["Oman will host them provided that both sides ask."],
    counter: ["Oman provided tents."],
  },
  {
    id: "short-of",
    match: "short of",
    relation: "exception",
    needs: ["negative"],
    examples: ["Oslo will not send ships short of a new mandate."],
    counter: ["Oslo stopped short of a pledge."],
  },
  {
    id: "subject-to",
    match:
      "(subject to|conditional on|conditional upon|contingent on|contingent upon|dependent on|dependent upon|conditioned on|predicated on|depending on|pending)",
    relation: "necessary",
    examples: ["Spain will deploy subject to a vote in parliament."],
  },
  {
    id: "in-exchange",
    match: "(in exchange for|in return for)",
    relation: "necessary",
    examples: ["Riyadh will invest in return for guarantees."],
  },
  {
    id: "with-support",
    match: "with",
    relation: "necessary",
    needs: ["support", "future"],
    examples: ["Peru is ready to deploy with logistical support from Canada."],
    counter: ["Peru is ready to deploy with two ships."],
  },
  {
    id: "in-event",
    match: "(in the event of|in the event that|in case of|in case|as soon as|the moment|the minute)",
    relation: "sufficient",
    examples: ["Turkey will send ships in the event of a clash.", "We will pay the moment the deal is signed."],
  },
  {
    id: "should",
    match: "(should|were)",
    relation: "sufficient",
    examples: ["Should the talks fail, Oman will send ships.", "Mali will send troops should the vote pass."],
    counter: ["Mali should send troops."],
  },
  {
    id: "only-under",
    match: "only ..3 under",
    relation: "necessary",
    examples: ["He will only negotiate under duress, the Omani envoy said."],
  },
  {
    id: "if",
    match: "(if|once|assuming|supposing)",
    relation: "sufficient",
    examples: ["Cuba will send doctors if the embargo ends.", "Once the vote passes, Niger will pay."],
    counter: ["He asked what will be."],
  },
  {
    id: "when",
    match: "(when|whenever|where)",
    relation: "sufficient",
    needs: ["topic", "future"],
    examples: ["Mali will deploy when a ceasefire is in place."],
  },
  {
    id: "after",
    match: "(after|following|upon|as soon as|in the wake of|from the moment of)",
    relation: "temporal",
    needs: ["topic", "future"],
    examples: ["Fiji will send observers after a ceasefire."],
    counter: ["Fiji sent observers after lunch."],
  },
  {
    id: "under",
    match: "under",
    relation: "necessary",
    needs: ["future", "mandate"],
    examples: ["Chile is ready to deploy under a UN mandate."],
  },
];

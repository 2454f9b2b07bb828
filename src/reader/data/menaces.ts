import type { ActPattern } from "./act-pattern.ts";

/** Set phrases by which English threatens without the word, the deed or the sanction. Own sentences throughout. */
export const MENACES: readonly ActPattern[] = [
  {
    id: "not-idle",
    act: "THREAT",
    match:
      "((will|would|shall|can) not (sit|stand) ..1 (by|idle|idly)|(will|would|shall|can) not (sit on ..1 hands|stay silent|remain silent|be silent|look on|look away|turn the other cheek|let this pass|let it pass|let this stand|stay on the sidelines))",
    actor: "subject",
    weight: 0.65,
    needs: ["official-or-said"],
    examples: ['"We will not sit idly by," the Iranian general said.'],
    counter: ["The grandmother will not sit idly by."],
  },
  {
    id: "not-unanswered",
    act: "THREAT",
    match:
      "(will|would|shall) not (go|remain|be left|be|stay) (unanswered|unpunished|without consequences|without consequence|without a response|without an answer|without a reply|forgiven|forgotten)",
    actor: "speaker",
    weight: 0.7,
    needs: ["party"],
    examples: ["The raid will not go unanswered, Tehran said."],
    counter: ["The letter will not go unanswered."],
  },
  {
    id: "pay-for-this",
    act: "THREAT",
    match: "(will|would|shall) (pay|answer|suffer) (dearly|heavily|) for (this|it|that|these|what|their|his|its|every|such)",
    actor: "speaker",
    weight: 0.6,
    needs: ["party"],
    examples: ["They will pay for this, the Iranian general said."],
    counter: ["They will pay for this."],
  },
  {
    id: "make-regret",
    act: "THREAT",
    match:
      "(will|would|shall) (make ..4 (pay|regret|suffer|bleed|answer for)|teach ..4 a lesson|break ..3 (back|spine|neck|arms|legs|will)|cut off ..2 (hand|hands|arm|arms)|bring ..4 to (its|their|his|her) knees|turn ..5 into (ash|ashes|rubble|a graveyard|hell|dust)|hit back|strike back|fight back|hunt down|hunt ..3 down|settle accounts with|settle scores with|get even with)",
    actor: "subject",
    weight: 0.65,
    needs: ["official-or-said"],
    examples: ['"We will make them pay," the Libyan general said.'],
    counter: ["The teacher will make them pay."],
  },
];

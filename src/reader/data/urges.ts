import type { ActPattern } from "./act-pattern.ts";

/** Wanting, proposing and backing what others are to do. Own sentences throughout. */
export const URGES: readonly ActPattern[] = [
  {
    id: "want-object",
    act: "DEMAND",
    match: "(want|wants)",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "object", "official-now"],
    examples: ["Jakarta wants exemptions from the levy.", "Bamako wants the blue helmets out by June."],
    counter: ["The voters want jobs.", "Jakarta does not want a levy."],
  },
  {
    id: "propose",
    act: "DEMAND",
    match: "propose~",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "active", "official-now"],
    examples: ["The Commission proposed on Monday to cut the quota.", "Oslo proposed a longer truce."],
    counter: ["The proposed quota is small."],
  },
  {
    id: "back-call",
    act: "DEMAND",
    match:
      "(back|support|endorse|second|join|echo|champion|repeat|renew|reiterate|amplify)~ ..4 (bid|call|calls|demand|demands|appeal|appeals|request|campaign|push|claim|ultimatum)",
    actor: "subject",
    weight: 0.65,
    needs: ["verb", "active"],
    examples: ["Vilnius and Riga backed the Finnish bid."],
    counter: ["The rise in prices backed up calls."],
  },
  {
    id: "set-deadline",
    act: "DEMAND",
    match: "(set|give|impose)~ ..3 (deadline|ultimatum) (of|for|to)",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "active"],
    examples: ["Algiers set a deadline of ten days for the handover."],
  },
  {
    id: "summon",
    act: "DEMAND",
    match:
      "(put in|make|submit|file|lodge|send|table|present|issue)~ ..3 (request|demand|demands|appeal|plea|claim|motion|amendment|resolution|petition) (for|to|that)",
    actor: "subject",
    weight: 0.65,
    needs: ["verb", "active"],
    examples: ["Minsk submitted a formal request for a hearing."],
  },
  {
    id: "holding-out-for",
    act: "DEMAND",
    match: "(hold out|angle|agitate|clamour|clamor|turn to|appeal to|look to)~ ..6 for",
    actor: "subject",
    weight: 0.55,
    needs: ["verb", "official-or-said"],
    examples: ["Quito is holding out for a better price.", "Kyiv appealed to its allies for transformers."],
    counter: ["The picnic held out for hours."],
  },
];

import type { ActPattern } from "./act-pattern.ts";

/** What states and bodies have done that settles a matter for others: told in the past, it is a decision. Own sentences throughout. */
export const OFFICIAL_ACTS: readonly ActPattern[] = [
  {
    id: "official-act",
    act: "DECISION",
    match: "@official^",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "done", "object", "official"],
    examples: [
      "Lima shortened the fishing season by ten days.",
      "The Malian government expelled two French diplomats.",
      "Tirana has released the five Greek soldiers.",
    ],
    counter: ["The release of the soldiers pleased Tirana.", "The storm shortened the season.", "Tirana could have released the men."],
  },
  {
    id: "official-particle",
    act: "DECISION",
    match:
      "(hand over|pull out|call off|shut down|close down|open up|break off|cut off|send back|buy back|pay back|take back|give up|set up|phase out|step up|scale back|cut back|roll back|wind up|ease off|turn back|win back|seal off|call up|take over|strike down|throw out|default on|opt out of|bow out of|break with|break off|sign up to|wind down|write off|clamp down on|crack down on|rule on|act on)^",
    actor: "subject",
    weight: 0.55,
    needs: ["verb", "done", "official", "object"],
    examples: ["Skopje broke off the talks.", "Nassau bought back its bonds."],
    counter: ["The heat broke off the match."],
  },
  {
    id: "hand-to",
    act: "DECISION",
    match: "(hand|pay|award|transfer|return|cede|sell|lease)^ $object (to|over to)",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "done", "official"],
    examples: ["Yerevan handed the bodies of six soldiers to the Red Cross."],
  },
  {
    id: "set-term",
    act: "DECISION",
    match:
      "(set|fix)^ (a|an|its|their|the) ..2 (quota|quotas|price|rate|limit|limits|deadline|date|ceiling|cap|target|terms|tariff|budget|course)",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "done"],
    examples: ["Nuuk has set its own quota."],
    counter: ["A quota was not set."],
  },
  {
    id: "put-on-hold",
    act: "DECISION",
    match: "(put|place)^ ..8 on (hold|ice|pause)",
    actor: "subject",
    weight: 0.65,
    needs: ["verb", "done"],
    examples: ["The Treasury has put the loan to Tunis on hold."],
  },
  {
    id: "declare-so",
    act: "DECISION",
    match:
      "(declare|pronounce|rule)^ ..5 (adopted|closed|void|invalid|unlawful|illegal|unconstitutional|binding|valid|dead|suspended|inadmissible)",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "done"],
    examples: ["The chair declared the motion adopted."],
  },
  {
    id: "declare-state",
    act: "DECISION",
    match:
      "(declare|proclaim|impose|announce)^ ..3 (emergency|curfew|war|independence|neutrality|mobilisation|mobilization|quarantine|moratorium|default)",
    actor: "subject",
    weight: 0.65,
    needs: ["verb", "done"],
    examples: ["Apia declared a state of emergency."],
  },
  {
    id: "doing-so",
    act: "DECISION",
    match:
      "(is|are|am|was|were) (now|already|therefore|hereby|immediately|) (pulling out|withdrawing|suspending|ending|halting|cancelling|canceling|leaving|closing|quitting|expelling|recalling|freezing|stopping|cutting|lifting|imposing|sending|reopening|recognising|recognizing|releasing|banning|abandoning|scrapping|terminating|joining)",
    actor: "subject",
    weight: 0.55,
    needs: ["said", "own-or-body"],
    examples: ["Chad said it was no longer bound and that it is withdrawing its battalion.", "Peru said it is pulling out of the pact."],
    counter: ["Peru said the glacier is closing the valley."],
  },
  {
    id: "approved-passive-said",
    act: "DECISION",
    match: "(approved|authorised|authorized|ordered|granted|refused|signed|cancelled|canceled|suspended|released|agreed|ratified|vetoed)",
    actor: "nobody",
    weight: 0.5,
    needs: ["measure", "said"],
    examples: ["A payment had been approved on Friday, the Chilean treasurer said."],
    counter: ["A payment could be approved, the Chilean treasurer said."],
  },
];

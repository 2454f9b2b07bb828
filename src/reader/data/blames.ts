import type { ActPattern } from "./act-pattern.ts";

/** Reproach, complaint and the laying of blame. Own sentences throughout. */
export const BLAMES: readonly ActPattern[] = [
  {
    id: "reproach",
    act: "ACCUSATION",
    match:
      "(reproach|fault|upbraid|berate|chide|scold|castigate|censure|indict|lambast|lambaste|rebuke|criticise|criticize|condemn|denounce|pillory|chastise|reprimand|admonish)~ $addressee (for|over|with|as)",
    actor: "subject",
    weight: 0.8,
    needs: ["verb"],
    examples: ["The envoy of Oman reproached the army for shelling the road.", "Dakar denounced the ban as illegal."],
    counter: ["The faulted line was mended for a fee."],
  },
  {
    id: "complain",
    act: "ACCUSATION",
    match: "(complain|complains|complained) ..3 (that|of)",
    actor: "subject",
    weight: 0.65,
    needs: ["verb", "active"],
    examples: ["Dakar complained that foreign trawlers had emptied its waters."],
    counter: ["A neighbour's complaint of noise was heard."],
  },
  {
    id: "allege-any",
    act: "ACCUSATION",
    match: "allege~",
    actor: "subject",
    weight: 0.65,
    needs: ["verb", "active", "object-clause"],
    examples: ["Yerevan alleged that records had been burned."],
    counter: ["The alleged theft was small."],
  },
  {
    id: "deplore",
    act: "ACCUSATION",
    match: "(deplore|disparage|assail|excoriate|berate|censure|upbraid|lambaste|revile|vilify)~",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "object", "active"],
    examples: ["Amman deplored the raid on the convoy."],
  },
  {
    id: "finger",
    act: "ACCUSATION",
    match:
      "(point the finger at|point a finger at|point fingers at|lay the blame at|lay the blame on|put the blame on|heap blame on|find fault with|take to task)~",
    actor: "subject",
    weight: 0.75,
    needs: ["verb"],
    examples: ["Harare pointed the finger at the traders."],
  },
  {
    id: "level-charge",
    act: "ACCUSATION",
    match:
      "(level|make|repeat|bring|renew|lay|reiterate|raise|hurl|trade)~ ..4 (accusation|accusations|charge|charges|allegation|allegations|blame) (against|at|of|that|on)",
    actor: "subject",
    weight: 0.7,
    needs: ["verb", "active"],
    examples: ["Doha levelled fresh accusations against its neighbour."],
  },
  {
    id: "brand",
    act: "ACCUSATION",
    match:
      "(brand|label|call|describe as|portray as)~ ..4 (aggressor|aggression|piracy|blackmail|extortion|betrayal|liar|liars|theft|sabotage|genocide|occupation|provocation|bullying|hypocrisy)",
    actor: "subject",
    weight: 0.6,
    needs: ["verb", "active"],
    examples: ["Manama called the seizure piracy."],
  },
  {
    id: "lied-to",
    act: "ACCUSATION",
    match: "(lie to|cheat|betray|deceive|rob|swindle|trick|dupe|mislead|abandon)^ (us|our|them|everyone)",
    actor: "speaker",
    weight: 0.65,
    needs: ["said"],
    examples: ['"They cheated us," the Kenyan boat owner said.'],
    counter: ["The rain cheated us."],
  },
];

import { describe, expect, it } from "vitest";
import { compareReports } from "#evidence";
import { DRIFT_SCALES } from "#model";
import { report } from "../make-report.ts";

/** The moves between two texts, as scale and direction. */
function moves(earlier: string, later: string, published: string | null = null): string[] {
  const { pairs, naming } = compareReports(report({ id: "a", text: earlier, published }), report({ id: "b", text: later, published }));
  return [...pairs.flatMap((pair) => pair.moves), ...naming].map(({ scale, direction }) => `${scale} ${direction}`);
}

/** Scale, the move from the first sentence to the second, the move back, the sentences. */
const MOVES: readonly (readonly [scale: string, there: string, back: string, first: string, second: string])[] = [
  ["negation", "lost", "gained", "The governor did not approve the dam at Orsk.", "The governor approved the dam at Orsk."],
  ["necessity", "lost", "gained", "Norvia opens the strait only if the insurers agree.", "Norvia opens the strait if the insurers agree."],
  [
    "necessity",
    "lost",
    "gained",
    "The loan is paid out only after an audit of the mint.",
    "The loan is paid out after an audit of the mint.",
  ],
  [
    "condition",
    "lost",
    "gained",
    "Kelm will send forty divers to the wreck if the storm passes.",
    "Kelm will send forty divers to the wreck.",
  ],
  ["modality", "harder", "softer", "The union may block the bridge on Friday.", "The union will block the bridge on Friday."],
  ["modality", "harder", "softer", "The cabinet is expected to dissolve the fund.", "The cabinet must dissolve the fund."],
  ["modality", "harder", "softer", "The mine could flood the lower valley.", "The mine floods the lower valley."],
  [
    "commitment",
    "harder",
    "softer",
    "Norvia is considering a loan of two ships to Kelm.",
    "Norvia has agreed to a loan of two ships to Kelm.",
  ],
  [
    "commitment",
    "harder",
    "softer",
    "The harbour board is ready to lend Kelm its icebreakers.",
    "The harbour board pledged to lend Kelm its icebreakers.",
  ],
  ["number", "wider", "narrower", "The island takes in 5,000 settlers from Orsk.", "The island takes in 7,000 settlers from Orsk."],
  ["number", "softer", "harder", "The island takes in 5,000 people from Orsk.", "The island takes in thousands of people from Orsk."],
  ["number", "lost", "gained", "The fleet lends at least 12 boats to Kelm.", "The fleet lends 12 boats to Kelm."],
  [
    "actor",
    "changed",
    "changed",
    "In spring Brandt signed the lease for the old lighthouse.",
    "In spring Keller signed the lease for the old lighthouse.",
  ],
  ["time", "changed", "changed", "The ferry to Orsk sails again on April 3.", "The ferry to Orsk sails again on April 9."],
  ["time", "softer", "harder", "The ferry to Orsk sails again within days.", "The ferry to Orsk sails again within weeks."],
  ["scope", "wider", "narrower", "Some mayors of the valley oppose the dam.", "All mayors of the valley oppose the dam."],
  [
    "scope",
    "wider",
    "narrower",
    "A growing number of mayors in the valley oppose the dam at Orsk.",
    "Mayors in the valley oppose the dam at Orsk.",
  ],
  ["scope", "narrower", "wider", "Norvia keeps no divers in the strait.", "Norvia keeps no divers in the strait in peacetime."],
  [
    "strength",
    "harder",
    "softer",
    "The dam depends on the consent of the valley.",
    "The dam is impossible without the consent of the valley.",
  ],
  [
    "strength",
    "harder",
    "softer",
    "The pact limits the fleet to nine ships.",
    "The pact reduces the fleet: nine ships are left, so it is reduced.",
  ],
  ["strength", "harder", "softer", "The mayor called the plan rather hollow.", "The mayor called the plan largely hollow."],
  ["hedge", "lost", "gained", "The dam is reportedly cracked along the north wall.", "The dam is cracked along the north wall."],
  ["hedge", "lost", "gained", "The pact effectively freezes the border of the valley.", "The pact freezes the border of the valley."],
  [
    "speaker",
    "changed",
    "changed",
    "The strait will stay closed until spring, Captain Ilse Brandt said.",
    "The strait will stay closed until spring, Mayor Otto Lind said.",
  ],
  ["saying", "harder", "softer", "The captain said the strait would stay closed.", "The captain warned the strait would stay closed."],
  [
    "framing",
    "changed",
    "changed",
    "The treaty hands the valley a veto over the dam at Orsk.",
    "The treaty hands the valley carte blanche over the dam at Orsk.",
  ],
];

describe("what moved", () => {
  it.each(MOVES)("on the scale of %s is found both ways: %s and %s", (scale, there, back, first, second) => {
    expect(moves(first, second)).toContain(`${scale} ${there}`);
    expect(moves(second, first)).toContain(`${scale} ${back}`);
  });

  it("is tried on every scale there is", () => {
    expect(new Set(MOVES.map(([scale]) => scale))).toEqual(new Set(DRIFT_SCALES));
  });

  it("has its places in both texts and grounds that quote them", () => {
    const [first, second] = ["The union may block the bridge on Friday.", "The union will block the bridge on Friday."];
    const { pairs } = compareReports(report({ id: "a", text: first }), report({ id: "b", text: second }));
    const move = pairs[0]!.moves[0]!;
    expect(first.slice(move.earlier!.start, move.earlier!.end)).toBe("may block");
    expect(second.slice(move.later!.start, move.later!.end)).toBe("will block");
    expect(move.grounds).toContain("“may block” (possible) became “will block”");
  });

  it("is told once for a name that a report uses throughout", () => {
    const first = "Troops left Kyiv on Monday. The mayor of Kyiv thanked the railway.";
    const second = "Troops left Kiev on Monday. The mayor of Kiev thanked the railway.";
    expect(moves(first, second)).toEqual(["framing changed"]);
  });

  it("includes a body that goes by another name", () => {
    expect(moves("The “League of the Brave” lends Kelm ten tents.", "The so-called “league of the bold” lends Kelm ten tents.")).toContain(
      "actor changed",
    );
  });
});

describe("what looks like a move and is none", () => {
  const SAME: readonly (readonly [why: string, first: string, second: string])[] = [
    ["the tense moves in reported speech", "Brandt said the ferry will sail in May.", "Brandt said the ferry would sail in May."],
    ["a condition in other words", "Kelm pays if Norvia agrees to the audit.", "Kelm pays provided that Norvia agrees to the audit."],
    [
      "a condition that stands in the next sentence",
      "Kelm will send forty divers to the wreck if the storm passes.",
      "Kelm will send forty divers to the wreck. They leave once the storm passes.",
    ],
    [
      "“not … without” is “only … with”",
      "Kelm lends tents only with the consent of Norvia.",
      "Kelm lends no tents without the consent of Norvia.",
    ],
    [
      "hearsay that is now ascribed",
      "The dam is reportedly cracked along the north wall.",
      "The dam is cracked along the north wall, a diver said.",
    ],
    ["a number in words", "The island takes in twelve families from Orsk.", "The island takes in 12 families from Orsk."],
    ["a number with its zeros", "The bank lends Orsk 5 million crowns.", "The bank lends Orsk 5,000,000 crowns."],
    ["a capital for its country", "In March Moscow signed the grain lease with Orsk.", "In March Russia signed the grain lease with Orsk."],
    ["a denial in another word", "The governor did not approve the dam at Orsk.", "The governor refused to approve the dam at Orsk."],
    ["a hedge for its like", "The pact effectively freezes the border.", "The pact essentially freezes the border."],
    ["a plain verb of saying for another", "The captain said the strait is closed.", "The captain told reporters the strait is closed."],
    ["a month that is no modal", "The union will block the bridge in May.", "In May the union will block the bridge."],
    ["what must be for what will be", "Kelm will lease the barge to Orsk.", "Kelm will have to lease the barge to Orsk."],
    [
      "a country for what is of it",
      "The Kelmian envoy backed the barge lease, and Kelm signed.",
      "Kelmia backed the barge lease, and Kelm signed.",
    ],
    ["a title in another form", "The ferry is late, Captain Ilse Brandt said.", "The ferry is late, Brandt said."],
  ];

  it.each(SAME)("%s", (_, first, second) => {
    expect(moves(first, second)).toEqual([]);
    expect(moves(second, first)).toEqual([]);
  });

  it("is a weekday for its date, where the report's day is known", () => {
    const [first, second] = ["The ferry to Orsk sank on Thursday in the strait.", "The ferry to Orsk sank on April 17 in the strait."];
    expect(moves(first, second, "2025-04-18")).toEqual([]);
    expect(moves(first, "The ferry to Orsk sank on April 16 in the strait.", "2025-04-18")).toEqual(["time changed"]);
  });

  it("is two figures of different years, but for the years", () => {
    const [first, second] = [
      "In 2023 the harbour took in 12 percent of the grain.",
      "In 2024 the harbour took in 19 percent of the grain.",
    ];
    expect(moves(first, second)).toEqual(["time changed"]);
    expect(moves(first, second.replace("2024", "2023"))).toEqual(["number wider"]);
  });

  it("is two sentences about different things", () => {
    expect(moves("Some mayors oppose the dam.", "All ferries to Norvia are late.")).toEqual([]);
  });
});

import { readGrade, YARDSTICK_NAMES, YARDSTICKS } from "#model";

/** What the words of the language mean, each in a sentence. Words that are said together stand together. */
const MEANINGS: Readonly<Record<string, string>> = {
  proviso: "The version of the language, as the first line: `proviso 1`.",
  affair: 'The case under study: `affair NAME "Title"`.',
  member: 'A state or organisation we follow: `member NAME "Title"`, other names after `also`.',
  group: 'Several members under one name: `group NAME "Title" at least 5 members including A, B`.',
  origin: 'A first source that is no report of ours: `origin NAME "Title" DATE`.',
  report: 'A dated document as received: `report NAME "Outlet" DATE retells OTHER`.',
  decision: "Somebody's choice: `decision NAME \"Title\" by OWNER`; without `by`, the owner is the name's part before the dot.",
  event: 'Something that may happen and is nobody\'s choice: `event NAME "Title"`.',
  fact: 'What follows from other things, and holds exactly when they do: `fact NAME "Title" when CONDITION`.',
  body: 'What pledges go to, or what votes: `body NAME "Title" needs CONDITION`, `decides by RULE of VOTERS`.',
  instrument: 'A written document that records an agreement: `instrument NAME "Title"`.',
  clause: 'A clause of an instrument, as it stood in one draft: `clause INSTRUMENT.NAME "Title" draft "…"`.',
  pledge: "A public promise: `pledge NAME ACTOR will|may VERB AMOUNT OBJECT to BODY`.",
  refusal: "A public no: `refusal NAME ACTOR will not VERB OBJECT`, `refuses NAME`.",
  threat: "A commitment that harms, written as a pledge: `threat NAME ACTOR will|may VERB OBJECT`.",
  demand: 'What an actor wants: `demand NAME ACTOR demands "…" from NAME wants NAME`.',
  accusation: 'A charge against others: `accusation NAME ACTOR accuses A, B of "…"`.',
  "no-commitment": 'Somebody was asked and did not commit itself: `no-commitment NAME ACTOR gives no commitment to "…" on NAME`.',
  taken: "A decision taken, or a vote cast: `taken NAME ACTOR decides yes|no on DECISION`, `ACTOR abstains on DECISION`.",
  movement: "A step of a pledge on the ladder: `movement NAME PLEDGE moves to STAGE`.",
  condition: "A condition laid on a commitment apart from the pledge itself: `condition NAME TARGET only if CONDITION`.",
  position: "An actor's stand on a clause: `position NAME ACTOR accepts|rejects|seeks CLAUSE`.",
  likelihood: "How probable something open is held to be: `likelihood NAME WHAT is 20..40%`, `is unlikely by ICD 203`.",
  linked: "Choices that go together to a degree: `linked NAME A, B go together 0.5..0.8`.",
  cost: "What a yes costs: `cost NAME WHAT is 5 visits`.",
  goal: 'What must hold: `goal NAME "Title" needs CONDITION`.',
  scenario: 'Things fixed under a name: `scenario NAME "Title" given X yes, Y no refusing A`.',
  expect: "A claim about the dossier's own answers, which `proviso check` tests.",
  if: "The condition is enough; said alone, it is also needed.",
  only: "The condition is needed, and never enough by itself: nothing is assured.",
  "only if": "The condition is needed, and never enough by itself: nothing is assured.",
  "only after": "As `only if`, and the condition must hold first.",
  unless: "It holds except when the condition does.",
  after: "As `if`, and the condition must hold first. Behind a quote: the words that stand before it.",
  and: "Both must hold. Binds tighter than `or`.",
  or: "One of them is enough. Binds loosest.",
  not: "It must not hold. Binds tightest.",
  always: "A condition that holds whatever happens.",
  never: "A condition that nothing meets.",
  will: "Binds when its conditions are met.",
  may: "Leaves the actor free even when its conditions are met.",
  stage: "How far a pledge has got on the ladder; without it, it is merely stated.",
  stated: "Said in public: the ladder's first rung.",
  formal: "Given in form: signed, or declared by whoever may.",
  authorised: "Allowed by whoever must allow it.",
  ready: "At hand, to be sent.",
  deployed: "In place.",
  withdrawn: "Taken back; outside the ladder.",
  promised: "Of a body: all pledges that it needs are formal or above.",
  says: 'Which report says so: `says REPORT p3 by "…" unnamed, grade C3`. May stand several times.',
  by: "Who says it, outermost first; of a decision, whose it is; of a likelihood, the yardstick.",
  grade: "Reliability of the source A-F and credibility of the item 1-6, judged apart: `grade B3`.",
  quote: 'The exact words with their place: `quote "…" at 1203..1214`.',
  since: "The first moment when it holds in the world.",
  until: "The first moment when it no longer holds in the world.",
  recorded: "Since when, and until when, we held it: `recorded from INSTANT to INSTANT`.",
  hedged: 'The words that soften it: `hedged "reportedly"`.',
  refuses: "The pledge or decision that a refusal rules out; without it, every pledge of the same actor, object and body.",
  from: "Of whom something is demanded.",
  wants: "The decision, pledge or clause that a demand means.",
  on: "What it is about: a decision, a pledge, a clause.",
  draft: "The draft in which a clause stood so.",
  needs: "What must hold: of a goal, or of a body's pledges.",
  when: "The condition that a fact follows from.",
  decides: "The rule by which a body votes: `decides by majority of A, B veto, C`.",
  also: "Other names of a member.",
  including: "The members of a group that are known by name.",
  retells: "Reports or origins that this one repeats: a retelling adds no source.",
  given: "What is fixed: `given X yes, Y no`.",
  refusing: "Who refuses everything it controls.",
  without: "Origins that are not believed.",
  judged: 'Whose judgement it is: `judged by "the desk"`.',
  with: "How well founded a judgement is: `with low confidence`.",
  unanimity: "Passes unless somebody says no.",
  consensus: "Passes unless somebody says no.",
  silence: "Passes unless somebody says no before the deadline.",
  majority: "Needs more than half of the votes.",
  quota: "Needs the votes named: `quota 4 votes of A 3, B 2`.",
  qualified: "Needs shares of the members and of the population.",
  veto: "Of a voter: it must not say no. Of an actor: it can stop the goal alone.",
  abstentions: "What an abstention counts as: `as no`, `as yes` or `uncounted`.",
  assured: "In the worst case over what is still open.",
  possible: "In the best case over what is still open.",
  together: "It holds if those who wait for each other move at once.",
  unnamed: "A source that the report does not name.",
  named: "A source that the report names.",
  outlet: "The outlet itself, or one that it credits.",
  hearsay: "Something that is going around.",
  author: "The report's own author.",
};

const RELIABILITY: Readonly<Record<string, string>> = {
  A: "reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability cannot be judged",
};
const CREDIBILITY = ["confirmed", "probably true", "possibly true", "doubtful", "improbable", "cannot be judged"];

/** What a word of the language means, as a sentence with code between back ticks; a grade, and a word of a yardstick, with what its standard says. */
export function wordMeaning(word: string): string | null {
  if (Object.hasOwn(MEANINGS, word)) return MEANINGS[word]!;
  const grade = readGrade(word);
  if (grade) return `Source ${RELIABILITY[grade.reliability]}; item ${CREDIBILITY[grade.credibility - 1]} (Admiralty code).`;
  const ranges = YARDSTICK_NAMES.flatMap((name) =>
    YARDSTICKS[name].filter(({ words }) => words.includes(word)).map(({ low, high }) => `${name}: ${percent(low)}–${percent(high)}%`),
  );
  return ranges.length > 0 ? `${ranges.join("; ")}. Say which is meant: \`by ${YARDSTICK_NAMES[0]}\`.` : null;
}

function percent(chance: number): number {
  return Math.round(chance * 100);
}

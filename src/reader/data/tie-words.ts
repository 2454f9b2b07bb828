/**
 * Words that tie one clause to another, by the place they are looked for in. Divided by spaces; `isIn` asks for them by name.
 */
export const TIE_WORDS = {
  /** Behind what "would" be done: it is an offer. */
  tiesBehind: "if once provided unless when",
  /** Behind what will be done: it waits for something. */
  ties: "if unless once provided until",
  /** Of these, those that tie by themselves. */
  sureTies: "unless provided until",
  /** Anywhere near what will be done: it is under a condition. */
  nearbyTies: "if unless until without once",
  /** Near what will be done: it is bound to something. */
  bindingTies: "only unless if once provided subject upon",
  /** In the clause of what will be done: it is bound to something. */
  clauseTies: "only unless if once provided until exchange condition",
  /** Behind what is refused: it is no refusal, but a dependency. */
  dependentWords: "without unless until before if",
  /** Openings of a clause in which nothing is done yet. */
  supposers: "if unless until once",
  /** Behind a dash: the clause goes on. */
  dashedTies: "but with only if unless provided",
  /** Behind an act: it has no object. */
  objectless: "with if unless once provided until till after before without when as",
  /** Words at which the object of an act ends. */
  objectEnds:
    "if unless until once only without provided to after following that which who because when as but for before till according amid despite during",
  /** Behind a comma: the object has ended. */
  commaEnds: "in on at as with after which who where said saying including",
  /** Words at which what somebody is to face ends. */
  consequenceEnds: "if unless and but until",
  /** Between a condition's words and those who are to meet it. */
  partiesLead: "the both its either all",
  /** Behind "if": the deed waits for somebody who does not do his. */
  refusing: "not fail fails failed refuse refuses refused no",
  /** Behind "only": the deed waits for something to be done. */
  openTies: "if when once",
  /** Connective patterns, by their ids, whose words are only supposed: nothing is done in them. Those of "only" are, too. */
  supposing: "if if-and-only-if unless until until-then provided should in-event regardless without",
  /** Openings of a clause that is no part of the condition before it. */
  conditionContrasts: "but while whereas although because though",
  /** Behind a comma: no further item of a list follows. */
  listEnds: "which who as according in on with",
  /** Behind an aside: the condition of what is said. */
  onCondition: "if unless until once provided when only till",
  /** Words that open a clause of what happened, too: "voted yes after Oslo had pledged a fund". */
  toldClauses: "after since because although though whereas as while",
  /** Words of a condition by which a readiness presses somebody. */
  pressingTies: "if unless should once",
  /** Words behind which another clause than the one looked for begins. */
  cutting: "if unless until because although whether even",
  /** Words of a date, behind "until" and "by". */
  dating: "the end beginning start middle of at least in early late and a this",
  /** Openings of a clause that hangs on another one. */
  subordinators: "if unless until till once when after before since provided as",
  /** At the head of a sentence: openings, besides the subordinating ones, of a clause that hangs on the one behind it. */
  frontedOpeners: "because although though while whereas given whether with should whatever whichever",
} as const;

import type { Relation } from "#model";

/** What a dependency asks of the words around it. */
export type DependencyNeed =
  | "support"
  | "verb"
  | "said"
  | "named"
  | "owned"
  | "predicate"
  | "final"
  | "affair"
  | "stake"
  | "own-stake"
  | "at-issue"
  | "body"
  | "quorum"
  | "thing"
  | "committed";

/**
 * A way in which English says that one thing depends on another without anybody committing to it: the act CONDITION. `content` says where the
 * condition's words stand: after the match, in the subject before it, in the slot
 * `$condition`, or the whole clause ("Lima has to agree").
 */
export interface DependencyPattern {
  readonly id: string;
  readonly match: string;
  readonly relation: Relation;
  readonly content: "after" | "subject" | "clause" | "slot";
  /**
   * `support`: the condition must speak of consent, support, guarantees or the like. `verb`: the match begins with a verb. `said`: somebody says it.
   * `named`: somebody named stands behind it. `owned`: the thing is somebody's or definite, and what follows is no number.
   * `predicate`: the match begins with a predicate adjective. `final`: no noun follows that it goes with ("a crucial week"). `affair`: its words or
   * the condition's are of public affairs. `stake`: the subject is a settlement, a commitment or a thing of affairs; `own-stake`: so it is before the match. `at-issue`: a decision or somebody's fate.
   * `body`: the subject is a state, a body or an office. `quorum`: the condition tells how many must agree, or by what act. `thing`: the subject is nobody who acts.
   * `committed`: before the match stands what is promised, settled or done by somebody.
   */
  readonly needs?: readonly DependencyNeed[];
  readonly weight: number;
  readonly examples: readonly string[];
  readonly counter?: readonly string[];
}

/** Dependencies, in order of precedence. Own sentences throughout. */
export const DEPENDENCIES: readonly DependencyPattern[] = [
  {
    id: "not-dependent",
    match:
      "(do|does|did|should|must|will|would|is|are|was|were) not ..4 (depend on|hinge on|dependent on|dependent upon|conditional on|contingent on)",
    relation: "negated",
    content: "after",
    weight: 0.75,
    examples: ["The mission is not dependent on Cairo's approval."],
  },
  {
    id: "depend",
    match:
      "(depend|hinge|pivot)~ (entirely|largely|mostly|partly|heavily|also|solely|ultimately|crucially|critically|primarily|chiefly|mainly|wholly|now|always|very much|first|above all|still|" +
      "in turn|in part|in large part|in large measure|in no small part|in the end|to a large extent|in the first place|as well|) (on|upon)",
    relation: "necessary",
    content: "after",
    needs: ["verb"],
    weight: 0.8,
    examples: ["Their contribution depends on permission from the emir."],
    counter: ["They rested on Sunday."],
  },
  {
    id: "rest-on",
    match: "(rest|hang|turn|ride|rely)~ (entirely|largely|solely|ultimately|) (on|upon)",
    relation: "necessary",
    content: "after",
    needs: ["verb", "support"],
    weight: 0.6,
    examples: ["The whole scheme rests on American backing."],
    counter: ["They rested on Sunday."],
  },
  {
    id: "dependent",
    match: "(dependent|contingent|conditional|conditioned|predicated|premised) (on|upon)",
    relation: "necessary",
    content: "after",
    weight: 0.8,
    examples: ["The loan is conditional on reform."],
  },
  {
    id: "conditions-met",
    match:
      "(condition|conditions) (must be|have to be|has to be|need to be|are to be|would have to be) (met|fulfilled|satisfied|in place) :",
    relation: "necessary",
    content: "after",
    weight: 0.75,
    examples: ["Two conditions must be met: a truce and a mandate."],
    counter: ["The conditions were met: the ship sailed."],
  },
  {
    id: "subject-to",
    match: "(is|are|be|remain|remains|was|were|been) subject to",
    relation: "necessary",
    content: "after",
    needs: ["support"],
    weight: 0.7,
    examples: ["The deployment remains subject to approval by parliament."],
    counter: ["The coast is subject to storms."],
  },
  {
    id: "require",
    match: "(require|need|necessitate|presuppose|await)~",
    relation: "necessary",
    content: "after",
    needs: ["verb", "support"],
    weight: 0.75,
    examples: ["Any convoy would require the consent of both sides."],
    counter: ["The bridge requires paint."],
  },
  {
    id: "impossible-without",
    match:
      "(impossible|unable|powerless|not able|not be able|hard to imagine|difficult to imagine|unthinkable|inconceivable|unworkable|unviable|unfeasible|unrealistic|unimaginable|untenable|meaningless|pointless|worthless|useless|void|suicidal|not possible|not viable|not feasible|not be possible|not be viable|not realistic|not be feasible|not conceivable|not work|not be credible|not credible|not function|not survive|not succeed|not happen|not take place|not be deployed|not be sent|not be done|not go ahead|not proceed|not move|not begin|not start|collapse|fail) ..6 without",
    relation: "necessary",
    content: "after",
    weight: 0.85,
    examples: ["A patrol is impossible without Hanoi's consent."],
  },
  {
    id: "no-without",
    match:
      "(no question of|no prospect of|no possibility of|no way|no chance of|nothing|nobody|there can be no|there will be no|there is no|no) ..12 (without|unless|until)",
    relation: "necessary",
    content: "after",
    needs: ["support"],
    weight: 0.8,
    examples: ["There can be no deal without Sudan's agreement."],
    counter: ["He had no coat and left without a word."],
  },
  {
    id: "possible-only",
    match:
      "(viable|possible|feasible|acceptable|credible|workable|realistic|conceivable|thinkable|effective|happen|work|proceed|begin|start|succeed|go ahead|take place|sustainable) only (with|if|after|when|once|under|through)",
    relation: "necessary",
    content: "after",
    weight: 0.85,
    examples: ["The corridor is viable only with Turkish guarantees."],
  },
  {
    id: "only-possible",
    match:
      "only (be|) (viable|possible|feasible|acceptable|credible|workable|realistic|happen|work|begin|start|succeed|go ahead|take place|proceed|come|be deployed|be achieved|be lifted|be sent|be signed) (with|if|after|when|once|under|through)",
    relation: "necessary",
    content: "after",
    weight: 0.85,
    examples: ["The airlift can only work with Qatari support."],
  },
  {
    id: "wait-for",
    match: "(wait|hold out)~ for",
    relation: "necessary",
    content: "after",
    needs: ["verb", "support"],
    weight: 0.55,
    examples: ["London and Paris are waiting for an American guarantee."],
    counter: ["They waited for the bus."],
  },
  {
    id: "impossible-until",
    match: "(impossible|unthinkable|not possible|not viable|not feasible|not realistic) ..3 (until|unless|before)",
    relation: "necessary",
    content: "after",
    weight: 0.75,
    examples: ["A vote is impossible until the militias disarm."],
  },
  {
    id: "can-only",
    match: "(can|could|may) ..1 only ..5 (with|if|after|when|once|under|through|by|as|come from)",
    relation: "necessary",
    content: "after",
    needs: ["support"],
    weight: 0.7,
    examples: ["The reserve can only be opened by a unanimous vote of the board."],
    counter: ["They can only swim with fins."],
  },
  {
    id: "make-dependent",
    match: "(make|render|leave|keep)~ ..8 (dependent|conditional|contingent|depend) (on|upon)",
    relation: "necessary",
    content: "after",
    needs: ["verb"],
    weight: 0.85,
    examples: ["Paris made its aid conditional on reform."],
  },
  {
    id: "tie",
    match: "((tie|link|peg)~ ..8 (to|on|with)|condition~ ..8 (on|upon))",
    relation: "necessary",
    content: "after",
    needs: ["verb", "support"],
    weight: 0.6,
    examples: ["Vienna tied its support to a UN mandate."],
    counter: ["They tied the boat to a pier.", "Traders may soon see conditions return to calm."],
  },
  {
    id: "not-linked",
    match: "(not|never) ..2 (linked|tied|pegged|bound|connected|chained|hostage) (to|with)",
    relation: "negated",
    content: "after",
    needs: ["said"],
    weight: 0.7,
    examples: ["Aid was not linked to the pipeline, the Angolan minister said."],
    counter: ["The barge was linked to the pier."],
  },
  {
    id: "matter-of",
    match: "(come|boil)~ down to",
    relation: "necessary",
    content: "after",
    needs: ["verb", "support"],
    weight: 0.55,
    examples: ["The whole matter comes down to Cairo's approval."],
    counter: ["They came down to the beach."],
  },
  {
    id: "stand-or-fall",
    match: "(stand|live|rise)~ (or|and) (fall|die)~ (with|by)",
    relation: "necessary",
    content: "after",
    needs: ["affair"],
    weight: 0.65,
    examples: ["The pact stands or falls with Ankara's signature."],
    counter: ["A gambler lives or dies by his hand."],
  },
  {
    id: "lie-with",
    match: "(lie|rest|sit)~ (solely|entirely|now|ultimately|) with",
    relation: "necessary",
    content: "after",
    needs: ["verb", "named"],
    weight: 0.5,
    examples: ["The decision rests with Ankara."],
    counter: ["The boat lies with its bow to the pier."],
  },
  {
    id: "on-whether",
    match:
      "(depend|hinge|turn|ride|rest|hang)~ (entirely|largely|partly|mostly|also|solely|now|in part|in large part|in turn|in the end|) (on|upon) " +
      "(whether|how|what|who|when|where|which)",
    relation: "necessary",
    content: "after",
    needs: ["verb", "affair"],
    weight: 0.7,
    examples: ["The sale turns on whether Oslo signs."],
    counter: ["He turned on the lamp.", "Much will depend on what happens in May."],
  },
  {
    id: "comes-after",
    match: "(will|would|must|can|shall) (always|only|) (come|follow) (only|) (after|behind)",
    relation: "temporal",
    content: "after",
    needs: ["said"],
    weight: 0.55,
    examples: ["Exports will always come after our own villages, the Ghanaian minister said."],
    counter: ["The tide came after noon."],
  },
  {
    id: "alone-can",
    match:
      "alone (can|may|could|has the (power|right|authority) to|have the (power|right|authority) to|is entitled to|are entitled to|decides|will decide)",
    relation: "necessary",
    content: "clause",
    needs: ["body"],
    weight: 0.6,
    examples: ["The Austrian parliament alone can lift the ban."],
    counter: ["Standing alone is no way to travel.", "The cuts alone could lead to strikes."],
  },
  {
    id: "only-who-can",
    match:
      "only $condition (can|may|has the (power|right|authority) to|have the (power|right|authority) to) (order|decide|lift|approve|authorise|authorize|release|grant|change|end|revoke|amend|give|declare|sign|ratify|veto|unfreeze|" +
      "remove|impose|extend|suspend|overturn|overrule|override|waive|annul|dissolve|dismiss|appoint|deploy|reopen|restore|unlock|cancel|ban|outlaw|admit|" +
      "convene|repeal|rescind|reverse|commit|license|exempt|pardon|strip|adopt|pass)",
    relation: "necessary",
    content: "clause",
    weight: 0.55,
    examples: ["Only the Austrian parliament can lift the ban."],
    counter: ["Only ten ships can enter the port."],
  },
  {
    id: "must-first",
    match:
      "(must|has to|have to|needs to|need to|would have to|will have to|had to|would need to|will need to) (first|also|all|each|) be ..1 " +
      "(agreed|approved|ratified|amended|changed|persuaded|convinced|consulted|endorsed|cleared|authorised|authorized|settled|met|satisfied|repealed|" +
      "revised|adopted|passed|won over|squared|renegotiated|rewritten|accepted|vetted|voted on|signed|brought on board|bought off|reassured|compensated)",
    relation: "necessary",
    content: "clause",
    weight: 0.6,
    examples: [
      "The charter would first have to be amended.",
      "The route must be approved by both chambers.",
      "Peru, which has a veto, would have to be persuaded.",
    ],
    counter: ["The roof must be painted."],
  },
  {
    id: "first-have-to",
    match: "(must|will|would|may|can) first (have to|need to)",
    relation: "necessary",
    content: "clause",
    weight: 0.6,
    examples: ["Serbia would first have to change its law."],
  },
  {
    id: "must-agree",
    match:
      "(must|has to|have to|needs to|need to|would have to|will have to|had to) (agree|consent|approve|accept|sign off|give its|give their|give his|ratify|authorise|authorize|bless|assent|endorse|certify|license|greenlight|" +
      "nod through|wave through|give the|first)",
    relation: "necessary",
    content: "clause",
    weight: 0.6,
    examples: ["Cairo has to agree to the route.", "Both chambers must approve the loan."],
  },
  {
    id: "would-have-to",
    match:
      "(would|will) (first|also|then|) (have to|need to) (amend|repeal|hold (a|an)|obtain|secure|win ..2 (approval|consent|support)|get ..3 (approval|consent|permission|agreement)|seek ..2 (approval|consent|permission|agreement)|change (its|their))",
    relation: "necessary",
    content: "clause",
    weight: 0.6,
    examples: ["Cairo would need to hold a referendum."],
    counter: ["Cairo would need to rest."],
  },
  {
    id: "there-must",
    match: "there (must|has to|needs to|will have to|would have to) be",
    relation: "necessary",
    content: "after",
    needs: ["affair"],
    weight: 0.65,
    examples: ["There must be a US role."],
    counter: ["There needs to be a sign."],
  },
  {
    id: "essential-to",
    match: "(essential|crucial|vital|indispensable|necessary|imperative|needed|required) (to|for)",
    relation: "necessary",
    content: "subject",
    needs: ["said", "predicate"],
    weight: 0.65,
    examples: ["A cut in tariffs was essential to any accord, Chilean officials said."],
    counter: ["The harvest is essential to the village."],
  },
  {
    id: "indispensable-consent",
    match: "(indispensable|non-negotiable)",
    relation: "necessary",
    content: "subject",
    needs: ["support", "predicate"],
    weight: 0.65,
    examples: ["The assent of the Senate remains indispensable."],
    counter: ["Salt is indispensable."],
  },
  {
    id: "condition-is",
    match:
      "(condition|precondition|prerequisite|requirement|price|proviso|stipulation|quid pro quo) (for ..6|of ..6|) (is|was|remains|would be|being) (that|)",
    relation: "necessary",
    content: "after",
    needs: ["owned"],
    weight: 0.6,
    examples: [
      "The condition is that Warsaw reopens the bridge.",
      "Their price was a public apology.",
      "Her sole condition for a pact is a referendum.",
    ],
    counter: ["The price was 40 euros.", "His condition is stable.", "The price was raised by the grocer in May."],
  },
  {
    id: "essential",
    match: "(is|are|be|was|were|remain|remains|remained|as|constitute|constitutes|become|becomes) ..3 @necessary_thing",
    relation: "necessary",
    content: "subject",
    needs: ["support", "final"],
    weight: 0.65,
    examples: ["Washington's support is crucial."],
    counter: ["The harvest is essential.", '"This is a crucial fortnight," the coach said.'],
  },
  {
    id: "necessary-to",
    match: "it (is|was|remains|would be|will be) (crucial|essential|vital|indispensable|necessary|imperative) to",
    relation: "necessary",
    content: "after",
    needs: ["said", "support"],
    weight: 0.6,
    examples: ["It is vital to give Malta guarantees, the envoy said."],
    counter: ["It is vital to sleep, the envoy said."],
  },
  {
    id: "precondition",
    match: "(a|the|its|their|any|main|key|only|one|as a) ..2 (precondition|prerequisite|condition) (for|of|to|is)",
    relation: "necessary",
    content: "subject",
    weight: 0.6,
    examples: ["A truce is the main condition for talks."],
  },
  {
    id: "up-to",
    match: "(is|are|was|were|remain|remains) (up to|for) $condition (whether|to say whether|to decide whether|to decide if)",
    relation: "necessary",
    content: "slot",
    weight: 0.55,
    examples: ["It is up to Korvath whether the convoy sails."],
  },
  {
    id: "hand-veto",
    match: "(hand|give|grant)~ $condition (a|an|the|) (effective|de-facto|) (veto|say over|final say|last word)",
    relation: "necessary",
    content: "slot",
    needs: ["verb"],
    weight: 0.55,
    examples: ["The rule gives Ankara a veto over the plan."],
  },
  {
    id: "veto-over",
    match: "(have|hold|wield|enjoy|retain|exercise)~ (a|an|the|its|their) ..2 (veto|a say|final say|last word) ..2 (over|on)",
    relation: "necessary",
    content: "subject",
    needs: ["verb"],
    weight: 0.5,
    examples: ["Ankara holds a veto over the plan."],
  },
  {
    id: "unanimity",
    match: "(require|need)~ (unanimity|unanimous|consensus|a two-thirds majority|a qualified majority|the unanimous)",
    relation: "necessary",
    content: "after",
    needs: ["verb"],
    weight: 0.75,
    examples: ["The step requires unanimity among the 27."],
  },
];

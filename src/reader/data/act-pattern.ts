import type { Act } from "#model";

/**
 * One way in which English performs an act. `match` is in the notation of `compile`. `actor` says where the actor stands: the verb's subject,
 * the noun's possessor ("its objection to") or the subject of its light verb, the slot `$actor`, whoever is speaking, or nobody that the words name. `negated` is the act
 * that a negated verb performs; without it a negated verb performs none. `weight` is the share of hits expected to hold. Each of `examples` is
 * matched by the pattern and yields the act; none of `counter` yields it.
 */
export interface ActPattern {
  readonly id: string;
  readonly act: Act;
  readonly match: string;
  readonly actor: "subject" | "possessor" | "slot" | "speaker" | "nobody";
  readonly weight: number;
  readonly negated?: Act;
  /**
   * What else must be so. Of the match: it stands as a `noun`, a `verb`, a `predicate`, not as an adjective (`active`); a clause of its own holds it
   * (`content`), ends with it (`final`) or is it (`fragment`). Of what follows: an `object`, a clause as object (`object-clause`), an `infinitive`, an
   * `amount`, a word of `harm`, something of `substance` or a public matter (`concrete`, `of-measures`, `policy`). Of the telling: it is `done`, `said`, said
   * by a `party`, `tied` to a condition or not behind it (`untied`). Of the subject: it is a state, body or office in a clause of its own (`official`), now and not denied
   * (`official-now`), or such a speaker (`official-or-said`, `own-or-body`); `named`: somebody known by more than a common noun;
   * a state or body that does it as it speaks (`official-present`) or by which it did something (`done-by`); the speaker (`first-person`). The verb is a
   * passive told to a party (`asked`, in the present `asked-now`); the subject is an offer or a door (`standing-offer`); a form of `be` stands before (`predicate-here`);
   * the clause begins with `what` (`cleft`), or what follows is not about the subject itself (`of-others`). The subject is somebody's forces (`forces`),
   * a promise or accord (`owed`), somebody known other than the speaker (`other-party`). Who is asked can act, and is to do what does not befall
   * (`asks-party`). What follows names a party (`at-party`), or is no person voted for (`voted-matter`). The verb tells of what is or was so (`asserted`).
   * A state or body is behind `by` (`by-body`) or in the actor's slot (`slot-body`). The subject is not the
   * speaker (`other-subject`); it is said or under a condition (`said-or-tied`); a state or body does it, or a decree, law or ruling (`decreed`); such a thing is in a main clause, now or then (`in-effect`).
   */
  readonly needs?: readonly (
    | "noun"
    | "verb"
    | "done"
    | "said"
    | "consent"
    | "object"
    | "predicate"
    | "named"
    | "amount"
    | "harm"
    | "deliver"
    | "other"
    | "active"
    | "substance"
    | "own-harm"
    | "subjunctive"
    | "measure"
    | "final"
    | "official"
    | "official-now"
    | "own-or-body"
    | "official-or-said"
    | "concrete"
    | "infinitive"
    | "content"
    | "party"
    | "policy"
    | "fragment"
    | "tied"
    | "untied"
    | "object-clause"
    | "official-present"
    | "done-by"
    | "asked-now"
    | "asked"
    | "first-person"
    | "standing-offer"
    | "predicate-here"
    | "forces"
    | "cleft"
    | "owed"
    | "other-party"
    | "asks-party"
    | "at-party"
    | "voted-matter"
    | "asserted"
    | "by-body"
    | "other-subject"
    | "of-measures"
    | "said-or-tied"
    | "slot-body"
    | "of-others"
    | "decreed"
    | "in-effect"
  )[];
  readonly examples: readonly string[];
  readonly counter?: readonly string[];
}

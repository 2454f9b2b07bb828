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
  /** What else must be so: `ing` a gerund must follow; `noun` the word must stand as a noun; `verb` as a verb; `done` past or perfect; `said` in attributed words; `consent` a word of consent must follow; `final` its clause must end there; `official` a state, body or office must be its subject, in a clause of its own. */
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
    | "tied"
    | "object-clause"
  )[];
  readonly examples: readonly string[];
  readonly counter?: readonly string[];
}

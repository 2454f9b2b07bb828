import type { Act, Relation } from "#model";

/**
 * The lists of small words by which the engine finds its way in a sentence; each may be missing. `negation-open` deny unless they belong to an "only";
 * `without`: right before a verb, nothing is done; `supposes`: what opens a clause in which nothing is done. `by` and `holds` stand before an agent and a holder,
 * `at-home` before a place that stands for its people, `himself` for whoever spoke before. `offices` are agents of a state; a source goes on behind `titles`.
 */
export type GrammarList =
  | "agents"
  | "pronouns"
  | "we"
  | "determiners"
  | "verbal"
  | "negation"
  | "negation-behind"
  | "prepositions"
  | "clause"
  | "relative"
  | "join"
  | "or"
  | "givers"
  | "source-ends"
  | "hedge"
  | "unnamed"
  | "group"
  | "outlet"
  | "negation-open"
  | "by"
  | "holds"
  | "at-home"
  | "offices"
  | "titles"
  | "without"
  | "supposes"
  | "himself";

/**
 * Where the one who acts is looked for: the verb's `subject`; the `speaker` of what is said; the `agent` of a passive ("by Paris"), behind a word of the
 * list `by` or in one of the pack's `agentEndings`; the `holder` of a noun ("Cairo's promise to"), behind a word of the list `holds`; `anybody`: nobody need be named.
 */
export type ActorPlace = "subject" | "speaker" | "agent" | "holder" | "anybody";

/**
 * One way in which a language performs an act. `match` is in the notation of `compilePackPattern`. `negated` is the act of a negated verb; without it
 * a negated verb performs none. `actor`: where the one who acts stands, the first place that names somebody; without it the subject. `own`: what follows is itself a condition, with this relation ("depends on"). `with`: a pattern that must be found
 * somewhere in the same sentence. `opens`: only at the beginning of a sentence or of quoted words. Each of `examples` yields the act, none of `counter` does.
 */
export interface PackAct {
  readonly id: string;
  readonly act: Act;
  readonly match: string;
  readonly weight: number;
  readonly negated?: Act;
  readonly own?: Relation;
  readonly actor?: readonly ActorPlace[];
  readonly with?: string;
  readonly opens?: boolean;
  readonly examples: readonly string[];
  readonly counter?: readonly string[];
}

/**
 * A way in which a language ties a condition to an act, its words following up to the end of the clause. `negative`: only under a refused or denied
 * act; with `otherwise` it has that relation under any other act. `support`: its words must name a topic. `holds-negation`: a negation in its words belongs to the connective ("as long as … not"). `ahead`: only
 * with what is yet to be done, not with a refusal that was made. `behind`: one of these words must stand before it in the sentence, with none of `unbroken` between.
 * `barred`: words that must not stand right before it, `ahead`: right behind it. `keeps`: how many words stay with the connective, without it all.
 */
export interface PackConnective {
  readonly id: string;
  readonly match: string;
  readonly relation: Relation;
  readonly otherwise?: Relation;
  readonly needs?: readonly ("negative" | "support" | "holds-negation" | "ahead")[];
  readonly behind?: string;
  readonly unbroken?: string;
  readonly barred?: string;
  readonly ahead?: string;
  readonly keeps?: number;
  readonly examples: readonly string[];
  readonly counter?: readonly string[];
}

/** Words that tie what is said to who says it: where the source stands (the verb's `subject`, or `behind` the words), and what it is the source of. */
export interface PackSaying {
  readonly match: string;
  readonly source: "subject" | "behind";
  readonly content: "behind" | "before" | "all";
}

/**
 * A language as data. Word lists are divided by commas, an entry is a word or phrase; `stem|class` stands for the stem with every ending of a class of
 * `endings`. An ending class is groups divided by `|`, each a name and its endings (`_` is none): `"inf er | now e ent"`. The group `subject` marks
 * the forms in which a word is a subject; words that have no groups always are.
 */
export interface LanguagePack {
  /** ISO 639-1 code, as a report has it. */
  readonly language: string;
  /** Small words by which a paragraph is known to be in this language, divided by spaces. */
  readonly telltale: string;
  /** True where a verb behind a word that opens a clause needs no subject of its own: it is that of the clause before. */
  readonly dropsSubject?: boolean;
  /** True where a subject may stand right behind its verb. */
  readonly invertsSubject?: boolean;
  /** Endings, divided by spaces, of names and offices by whom something is done, in a language that tells it by case. */
  readonly agentEndings?: string;
  /** Endings of verbs, divided by spaces, by which unnamed people act: behind a place ("in Cairo they refuse") they stand for it. */
  readonly peopleEndings?: string;
  /** What opens a cleft sentence before its condition ("it is only if"), and the words, divided by spaces, with which its main clause goes on ("that"). */
  readonly cleft?: { readonly opens: string; readonly resumes: string };
  /** Beginnings that are words of their own before an apostrophe (`l` in `l'Union`), divided by spaces. */
  readonly elisions?: string;
  /** Endings that are words of their own (`-t-il`), divided by spaces. */
  readonly clitics?: string;
  readonly endings?: Readonly<Record<string, string>>;
  /** Lists that patterns name with `@`. */
  readonly words: Readonly<Record<string, string>>;
  readonly grammar: Readonly<Partial<Record<GrammarList, string>>>;
  /** How names change by case, one rule a line: `ія > ії ію ією`. The first rule that fits is taken. Such forms are never subjects. */
  readonly nameEndings?: string;
  /** Beside the names of the common locale data, one state a line: code | names | adjectives | capital and metonyms. */
  readonly states?: string;
  /** One body a line: id | names. */
  readonly organisations?: string;
  /** Holders of offices whose surname stands for a state or a body, one a line: id | first year | last year | names; an empty year is open. */
  readonly persons?: string;
  /** `two:2` and the like, divided by commas. */
  readonly numbers?: string;
  readonly scales?: string;
  /** Nouns that are counted, with the unit: `soldats:troops`. */
  readonly units?: string;
  /** What may stand before a number, by what it makes of it. */
  readonly bounds?: Readonly<Partial<Record<"low" | "high" | "about", string>>>;
  readonly acts: readonly PackAct[];
  readonly connectives: readonly PackConnective[];
  /** Patterns that mean "only": one of them in the sentence makes a sufficient or temporal condition necessary. */
  readonly only?: readonly { readonly match: string; readonly unbroken?: string }[];
  /** Patterns that hold such a word and do not mean it ("not only"). */
  readonly notOnly?: readonly string[];
  readonly sayings?: readonly PackSaying[];
  /** What a condition is about: words by the id of a topic. */
  readonly topics?: Readonly<Record<string, string>>;
}

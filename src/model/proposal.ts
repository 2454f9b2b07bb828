import type { Source } from "./attribution.ts";
import type { Quantity } from "./quantity.ts";
import type { Selector, Span } from "./span.ts";

/** What a passage does, as a reader types it. */
export const ACTS = ["PLEDGE", "CONDITION", "REFUSAL", "THREAT", "DEMAND", "ACCUSATION", "DECISION"] as const;

/** One of {@link ACTS}. */
export type Act = (typeof ACTS)[number];

/** How a condition found in a text bears on its act. `negated` denies that it does ("does not make A depend on B"). */
export const RELATIONS = ["necessary", "sufficient", "exception", "temporal", "negated"] as const;

/** One of {@link RELATIONS}. */
export type Relation = (typeof RELATIONS)[number];

/** Words with those they denote: ISO 3166-1 alpha-2 codes, `EU`, `UN`, `NATO`, `group:…`, `person:…`. Empty `ids` is unresolved, never a guess. */
export interface Denotation extends Span {
  readonly exact: string;
  readonly ids: readonly string[];
}

/** A condition in the text's own words. */
export interface ProposedCondition extends Span {
  readonly exact: string;
  readonly connective: string;
  readonly relation: Relation;
  /** Whose act or consent satisfies it. */
  readonly holders: readonly string[];
  /** What it is about, from a closed list (`consent`, `ceasefire`, `agreement`, `guarantees` …), where a word in it says so. */
  readonly topic: string | null;
  /** True where the words themselves are negative ("without Russia's consent" as a condition of a threat). */
  readonly absent: boolean;
}

/** The object of an act. */
export interface ProposedObject extends Span {
  readonly exact: string;
  readonly quantity: Quantity | null;
}

/** A person's word that what a condition says is something held already: `words` are the leaf's own in the draft, `to` is the id of what it is. */
export interface ConditionLink {
  readonly words: string;
  readonly to: string;
}

/** In what another reader's proposal reads the same words otherwise: another act or actor, another relation, a condition more or less. */
export const CONFLICTS = ["act", "actor", "relation", "condition"] as const;

/** One of {@link CONFLICTS}. */
export type Conflict = (typeof CONFLICTS)[number];

/** A statement put forward by a reader and not yet decided on; what `proviso proposals --json` prints. */
export interface Proposal {
  readonly id: string;
  readonly report: string;
  readonly path: string;
  readonly act: Act;
  readonly span: Selector;
  readonly actor: Denotation;
  readonly addressee: Denotation | null;
  readonly object: ProposedObject | null;
  readonly conditions: readonly ProposedCondition[];
  /** Outermost first. */
  readonly attribution: readonly Source[];
  readonly hedge: string | null;
  /** Leaves of its conditions that a person says are held already. */
  readonly links?: readonly ConditionLink[];
  /** Decisions and events held that a person says this statement is, so that what waits for them waits for it. */
  readonly meets?: readonly string[];
  /** 0..1: the share of such proposals that hold, as far as known. */
  readonly confidence: number;
  /** Which reader found it, with its version: `rules@2`; {@link ANALYST} for a person. */
  readonly reader: string;
  /** The rule of the reader that found it; none for what a person put forward. */
  readonly pattern?: string;
  /** Other readers that propose the same: their proposals are not shown beside this one. */
  readonly agreed?: readonly string[];
  /** Proposals of other readers that read these words otherwise. */
  readonly conflicts?: readonly { readonly proposal: string; readonly over: Conflict }[];
}

/** The reader of a proposal that a person put forward. */
export const ANALYST = "analyst";

/** What became of a proposal. */
export type ProposalState = "open" | "accepted" | "rejected";

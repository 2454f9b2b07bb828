import type { Act, ConditionLink, Relation, SourceKind, Span } from "#model";

/** Words that a person points out, and whom they denote where the person says so. */
export interface PointedName extends Span {
  readonly ids?: readonly string[];
}

/** A condition that a person points out. `connective` are the words that tie it, `holders` those who satisfy it, where the person says so. */
export interface PointedCondition extends Span {
  readonly relation: Relation;
  readonly connective?: string;
  readonly holders?: readonly string[];
}

/** A link of a chain that a person points out. */
export interface PointedSource extends Span {
  readonly kind?: SourceKind;
}

/** What a person says of a proposal: places in its report's text. What is left out stays as it was, or is filled from the words. */
export interface PointedFields {
  readonly act?: Act;
  readonly span?: Span;
  readonly actor?: PointedName;
  readonly addressee?: PointedName | null;
  readonly object?: Span | null;
  readonly conditions?: readonly PointedCondition[];
  /** Outermost first. */
  readonly attribution?: readonly PointedSource[];
  readonly hedge?: string | null;
  /** What leaves of its conditions are that is held; none where the list is empty. */
  readonly links?: readonly ConditionLink[];
  /** Decisions and events held that it is; none where the list is empty. */
  readonly meets?: readonly string[];
}

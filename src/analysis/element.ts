import type { Formula } from "./formula.ts";

/**
 * The ways to read a commitment. `lower`: bound to. `upper`: not ruled out. `safe`: as upper, but what is denied must be ruled out for
 * certain and a partial condition falls on everybody; only vetoes over assurance ask for it.
 */
export const READINGS = ["lower", "upper", "safe"] as const;

/** One of {@link READINGS}. */
export type Reading = (typeof READINGS)[number];

/** What an element stands for. `choice` is a pledge that is not held, read as its actor's open choice. */
export type ElementKind =
  "pledge" | "choice" | "stage" | "threat" | "fact" | "body" | "goal" | "clause" | "decision" | "event" | "vote" | "amount" | "unknown";

/** Whatever holds or does not: one formula for each reading. `key` is how a person would write it: `force promised`. */
export interface Element {
  readonly key: string;
  readonly kind: ElementKind;
  /** The id of the entry it belongs to; for an amount the body's, where there is one. */
  readonly entry: string | null;
  readonly formula: Readonly<Record<Reading, Formula>>;
  /** Statements that make it what it is, whatever its conditions. */
  readonly statements: readonly string[];
}

/** What a variable stands for. `keep`: its actor keeps the pledge. `carrier`: an unnamed share of a partial condition, quantified away. */
export type VariableKind = "decision" | "event" | "keep" | "stage" | "vote" | "choice" | "unknown" | "carrier";

/** Something that no rule of the dossier derives. `owner` is who decides it, `home` the element that reads it. */
export interface Variable {
  readonly name: string;
  readonly kind: VariableKind;
  readonly owner: string | null;
  readonly home: string;
}

import type { Diagnostic } from "#model";
import type { Element, Variable } from "./element.ts";
import type { Held } from "./held.ts";

/** A variable that a standing statement decides. It binds the standings; for blocking and sufficient sets it stays in its owner's hand. */
export interface Decided {
  readonly value: boolean;
  readonly statements: readonly string[];
}

/** A choice of those who carry a partial condition: at least `least` of the carrier variables are true. */
export interface Carriers {
  readonly names: readonly string[];
  readonly least: number;
}

/** A dossier as equations: every element with its formulas, every variable with its owner. What a frame fixes is already a constant. */
export interface System {
  readonly held: Held;
  readonly elements: ReadonlyMap<string, Element>;
  readonly variables: ReadonlyMap<string, Variable>;
  readonly decided: ReadonlyMap<string, Decided>;
  readonly carriers: readonly Carriers[];
  readonly diagnostics: readonly Diagnostic[];
  /** References that no entry answers, and bodies or sums that no pledge goes to: by the element that asks. */
  readonly unheard: ReadonlyMap<string, string>;
  /** The key of a pledge or body at a stage, made where it was not asked for before. */
  atStage(entry: string, stage: "formal"): string;
}

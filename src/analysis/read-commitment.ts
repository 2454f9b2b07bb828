import type { Element, Reading } from "./element.ts";
import type { Formula } from "./formula.ts";
import { both, either, FALSE, TRUE } from "./formula.ts";
import type { Terms } from "./read-condition.ts";
import { guardOf } from "./read-condition.ts";

/** What conditions laid on an element from outside add: other sufficient conditions, and further necessary ones, for each reading. */
export interface Demands {
  readonly alternatives: Readonly<Record<Reading, Formula>>;
  readonly guard: Readonly<Record<Reading, Formula>>;
}

/** The formulas of an element, one for each reading. */
export type Formulas = Element["formula"];

/** The same formula in all readings. */
export function alike(formula: Formula): Formulas {
  return { lower: formula, upper: formula, safe: formula };
}

/**
 * A pledge or threat. `will` without necessary conditions, or with sufficient ones, binds once they are met; `only if` alone never does,
 * nor does `may`. Nothing is ruled out that its conditions allow.
 */
export function commitment(force: "will" | "may", terms: Terms, kept: Formula, demands: Demands): Formulas {
  const guard = both(guardOf(terms), kept);
  const bound = force === "may" ? FALSE : (terms.sufficient ?? (terms.necessary === null ? TRUE : FALSE));
  const open = terms.sufficient ?? TRUE;
  const reading = (name: Reading, own: Formula): Formula => both(either(own, demands.alternatives[name]), guard, demands.guard[name]);
  return { lower: reading("lower", bound), upper: reading("upper", open), safe: reading("safe", open) };
}

/** A fact, body, goal or clause: conditions from outside may suffice for it or be needed as well. */
export function derived(own: Formulas, demands: Demands): Formulas {
  const reading = (name: Reading): Formula => both(either(own[name], demands.alternatives[name]), demands.guard[name]);
  return { lower: reading("lower"), upper: reading("upper"), safe: reading("safe") };
}

/** Somebody's choice (or an event): conditions from outside can stand in its way, but none can make it. */
export function chosen(own: Formulas, demands: Demands): Formulas {
  const reading = (name: Reading): Formula => both(own[name], demands.guard[name]);
  return { lower: reading("lower"), upper: reading("upper"), safe: reading("safe") };
}

import type { Bound, Standing } from "#model";
import type { Model } from "./compile.ts";
import { polarities } from "./polarity.ts";
import type { Values } from "./solve.ts";
import { HOLDING, unlessTooLarge } from "./solve.ts";

/** What is fixed when we ask where things stand: decisions taken, and every pledge that is held as kept. */
export function settled(model: Model): Values {
  const { system } = model;
  const kept = [...system.variables.values()].filter(({ kind }) => kind === "keep").map(({ name }) => [name, true] as const);
  const decided = [...system.decided].map(([name, { value }]) => [name, value] as const);
  return Object.fromEntries([...kept, ...decided]);
}

/** Where one element stands: assured in the worst case over all that is open, possible in the best. */
interface Standings {
  readonly assured: Standing;
  readonly possible: Standing;
}

/** The standings of an element. Throws `unknown element` where it has none: it was not compiled, or hangs on a paradox. */
export function standingsOf(model: Model, key: string): Standings {
  return { assured: standingOf(model, key, "assured"), possible: standingOf(model, key, "possible") };
}

/**
 * One bound of an element. A variable with which the function can only rise or only fall is fixed at its worst (best) value: that is
 * exact, and leaves a function of those few that can do either.
 */
function standingOf(model: Model, key: string, bound: Bound): Standing {
  const reading = bound === "assured" ? "lower" : "upper";
  const values = { ...extremes(model, key, reading, bound === "possible"), ...settled(model) };
  const { diagram, value } = model.solvedAt(values);
  const reached = HOLDING.find((grade) => {
    const node = value(key, reading, grade);
    return bound === "assured" ? node === diagram.one : node !== diagram.zero;
  });
  return reached ?? "no";
}

/**
 * Values of all variables at their best (or worst) for an element; those that can work either way are left out, those it does not depend
 * on are alike for all elements, so that many questions share one solution.
 */
export function extremes(model: Model, key: string, reading: "lower" | "upper" | "safe", best: boolean): Values {
  const found = polarities(model.system, key, reading);
  const names = [...model.system.variables.values()].filter(({ name, kind }) => kind !== "carrier" && found.get(name) !== "both");
  return Object.fromEntries(names.map(({ name }) => [name, (found.get(name) === "falls") !== best]));
}

/** Open variables that an element depends on; where its functions are too large to be held, those its equations mention. */
export function openFor(model: Model, key: string): readonly string[] {
  const fixed = settled(model);
  const exact = unlessTooLarge(() => {
    const { diagram, value } = model.solved();
    return (["lower", "upper"] as const).flatMap((reading) =>
      HOLDING.flatMap((grade) => diagram.support(diagram.restrict(value(key, reading, grade), fixed))),
    );
  });
  const mentioned = (): string[] => (["lower", "upper"] as const).flatMap((reading) => [...polarities(model.system, key, reading).keys()]);
  return [...new Set(exact ?? mentioned().filter((name) => !(name in fixed)))].sort();
}

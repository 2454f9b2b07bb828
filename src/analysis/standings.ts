import type { Bound, Standing } from "#model";
import type { Model } from "./compile.ts";
import type { Reading } from "./element.ts";
import type { Direction } from "./scenario/directions.ts";
import type { State } from "./scenario/scenarios.ts";
import { FREE } from "./scenario/scenarios.ts";
import type { Values } from "./solve.ts";
import { HOLDING, unlessTooLarge } from "./solve.ts";

/** Where one element stands: assured in the worst case over all that is open, possible in the best. */
interface Standings {
  readonly assured: Standing;
  readonly possible: Standing;
}

/** The standings of an element. Throws `unknown element` where it has none: it was not compiled, or hangs on a paradox. */
export function standingsOf(model: Model, key: string): Standings {
  return { assured: standingOf(model, key, "assured"), possible: standingOf(model, key, "possible") };
}

const REACHED: readonly Standing[] = ["no", "waiver", "together", "yes"];

/**
 * One bound of an element, all that is settled being fixed. Scenarios answer it; where too many would have to be gone through, the function
 * of those variables that can work either way does, all others being fixed at their best or worst, which is exact.
 */
function standingOf(model: Model, key: string, bound: Bound): Standing {
  const reading = bound === "assured" ? "lower" : "upper";
  const best = bound === "possible";
  const scenarios = model.scenarios(key, reading);
  const states = scenarios.names.map((name) => (Object.hasOwn(model.settled, name) ? stateOf(model.settled[name]!) : FREE));
  const reached = best ? scenarios.highest(states) : scenarios.lowest(states);
  if (reached !== null) return REACHED[reached]!;
  const { diagram, value } = model.solvedAt({ ...extremes(model, key, reading, best), ...model.settled });
  const held = HOLDING.find((grade) => {
    const node = value(key, reading, grade);
    return best ? node !== diagram.zero : node === diagram.one;
  });
  return held ?? "no";
}

function stateOf(value: boolean): State {
  return value ? 1 : 0;
}

/** The value at which a function that works this way is best (or worst); `null` where that depends on the other variables. */
function extreme(direction: Direction, best: boolean): boolean | null {
  return direction === "both" ? null : (direction === "falls") !== best;
}

/**
 * Values of all variables at their best (or worst) for an element; those that can work either way are left out, those it does not depend
 * on are alike for all elements, so that many questions share one solution.
 */
export function extremes(model: Model, key: string, reading: Reading, best: boolean): Values {
  const { names, directions } = model.scenarios(key, reading);
  const found = new Map(names.map((name, i) => [name, directions[i]!]));
  const values = [...model.system.variables.values()]
    .filter(({ kind }) => kind !== "carrier")
    .map(({ name }) => [name, extreme(found.get(name) ?? "rises", best)] as const);
  return Object.fromEntries(values.filter((value): value is readonly [string, boolean] => value[1] !== null));
}

/** Open variables that an element depends on; where its functions are too large to be held, those its equations mention. */
export function openFor(model: Model, key: string): readonly string[] {
  const exact = unlessTooLarge(() => {
    const { diagram, value } = model.solvedAt(model.settled);
    return (["lower", "upper"] as const).flatMap((reading) => HOLDING.flatMap((grade) => diagram.support(value(key, reading, grade))));
  });
  const mentioned = (): string[] => (["lower", "upper"] as const).flatMap((reading) => model.scenarios(key, reading).names);
  return [...new Set(exact ?? mentioned().filter((name) => !Object.hasOwn(model.settled, name)))].sort();
}

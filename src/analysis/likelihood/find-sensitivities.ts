import type { Bound, Chance, Reaching, Sensitivity } from "#model";
import { isPoint, middle } from "#model";
import type { ChanceBounder, Enclosed } from "./bound-chance.ts";
import { boundChance, linksWithin } from "./bound-chance.ts";
import { chanceAt, importancesAt } from "./chance-at.ts";
import type { GoalFunctions } from "./goal-functions.ts";
import type { Odd, Odds } from "./odds.ts";
import { chancesIn } from "./odds.ts";
import type { Chances, Drawn, Weighable } from "./weighable.ts";

/** How likely a goal is assured and possible at one standing, as it is judged and with one chance replaced. */
export interface GoalBounder {
  readonly assured: ChanceBounder;
  readonly possible: ChanceBounder;
}

/** Bounds a goal at one standing. */
export function boundGoal(functions: GoalFunctions, standing: Reaching, odds: Odds): GoalBounder {
  const of = (bound: Bound): ChanceBounder =>
    boundChance(functions[bound].at[standing], { chances: chancesIn(odds), links: odds.links, directions: functions[bound].directions });
  return { assured: of("assured"), possible: of("possible") };
}

/** An answer's whole range: from the least chance that it is assured to the greatest that it is possible. */
export function wholeRange({ assured, possible }: { readonly assured: Chance; readonly possible: Chance }): Chance {
  return { low: assured.low, high: possible.high };
}

/** What is asked of each input: how a goal at a standing hangs on it. */
export interface SensitivityQuestion {
  readonly functions: GoalFunctions;
  readonly standing: Reaching;
  readonly odds: Odds;
  readonly middles: Chances;
  readonly bounder: GoalBounder;
}

/** How far a goal hangs on each of these inputs, what moves it most first. */
export function findSensitivities(question: SensitivityQuestion, inputs: readonly Odd[]): readonly Sensitivity[] {
  const { functions, standing, bounder } = question;
  const assured = importancesOf(question, functions.assured.at[standing]);
  const possible = importancesOf(question, functions.possible.at[standing]);
  const at = (name: string, chance: number): Chance => ({
    low: bounder.assured.at(name, chance).low,
    high: bounder.possible.at(name, chance).high,
  });
  const now = wholeRange({ assured: bounder.assured.now, possible: bounder.possible.now });
  const found = inputs.map(({ name, chance }): Sensitivity => {
    const [atLow, atHigh] = isPoint(chance) ? [now, now] : [at(name, chance.low), at(name, chance.high)];
    const swing = Math.max(Math.abs(atHigh.low - atLow.low), Math.abs(atHigh.high - atLow.high));
    const importance = assured && possible && { assured: assured(name), possible: possible(name) };
    return { input: name, importance, atLow, atHigh, swing };
  });
  const weight = ({ importance }: Sensitivity): number =>
    importance === null ? 0 : Math.max(Math.abs(importance.assured), Math.abs(importance.possible));
  return found.sort((one, other) => other.swing - one.swing || weight(other) - weight(one) || (one.input < other.input ? -1 : 1));
}

/**
 * Birnbaum's, of any variable: it is set to yes, and to no, while all others (also those it goes together with) stay as they are. `null` of a
 * function that is only enclosed.
 */
function importancesOf({ odds, middles }: SensitivityQuestion, { inner, outer }: Enclosed): ((name: string) => number) | null {
  if (inner !== outer) return null;
  const drawn = middleOf(inner, odds, middles);
  const unlinked = importancesAt(inner, drawn);
  const linked = new Set(drawn.links.flatMap(({ members }) => members));
  const apart = (name: string): number => {
    const { links } = middleOf(inner, odds, middles, name);
    const set = (value: number): number => chanceAt(inner, { chances: { ...middles, [name]: value }, links });
    return set(1) - set(0);
  };
  return (name) => (linked.has(name) ? apart(name) : (unlinked.get(name) ?? 0));
}

/** All chances, and the links within a function, at their middle, one name left out of the links. */
export function middleOf({ support }: Pick<Weighable, "support">, odds: Odds, middles: Chances, without?: string): Drawn {
  const names = new Set(support.filter((name) => name !== without));
  return { chances: middles, links: linksWithin(odds.links, names).map(({ members, degree }) => ({ members, degree: middle(degree) })) };
}

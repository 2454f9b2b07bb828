import type {
  Bound,
  ChanceQuestion,
  Cost,
  Dossier,
  GoalPersuasion,
  Persuade,
  Persuasion,
  PersuasionCost,
  Persuasions,
  Reaching,
} from "#model";
import type { Model } from "../compile.ts";
import type { Reading, Variable } from "../element.ts";
import { groundsOf } from "../grounds.ts";
import { latestOf } from "../held.ts";
import { titleOf } from "../reading-of.ts";
import type { Values } from "../solve.ts";
import { fixing, unlessTooLarge } from "../solve.ts";
import { orderVariables } from "../variable-order.ts";
import type { Asked } from "./ask-goals.ts";
import { askGoals, mentioned } from "./ask-goals.ts";
import { cheapestYeses, isWithin } from "./cheapest-yeses.ts";
import type { FoundYeses } from "./cheapest-yeses.ts";
import { READING } from "./goal-functions.ts";
import { searchYeses } from "./search-yeses.ts";

/** What a yes costs where the dossier does not say. */
const USUAL_COST = 1;

/**
 * Whom to persuade: the cheapest sets of yeses with which each goal is possible, and those with which it is assured, at the asked standing.
 * What is kept or decided yes is free; all else is no. Events cost nothing and are told apart: nobody can be persuaded of them.
 */
export function whomToPersuade(dossier: Dossier, question: ChanceQuestion = {}): Persuade {
  const asked = askGoals(dossier, question);
  const costs = costsIn(asked);
  const goals = asked.goals.map((goal) => goalPersuasion(asked, goal, costs));
  const unsaid = new Set(goals.flatMap((goal) => goal.costs.filter(({ given }) => !given).map(({ id }) => id)));
  if (unsaid.size > 0) asked.findings.push(`No cost is given for ${[...unsaid].sort().join(", ")}: ${USUAL_COST} is taken for each.`);
  const units = [...new Set([...costs.values()].map(({ unit }) => unit ?? "no unit"))];
  if (units.length > 1) asked.findings.push(`Costs are counted in ${units.join(" and ")}; they are summed as if these were one.`);
  const unit = units.length === 1 && units[0] !== "no unit" ? units[0]! : null;
  return { frame: asked.frame, unit, goals, findings: [...new Set(asked.findings)] };
}

/** The standing cost of each variable, the latest where there are several. */
function costsIn({ model }: Asked): ReadonlyMap<string, Cost> {
  const { statements } = model.system.held;
  const costs = statements.filter((statement) => statement.kind === "cost");
  return new Map(costs.map(({ of }) => [of, latestOf(costs.filter((cost) => cost.of === of))]));
}

function goalPersuasion(asked: Asked, goal: string, costs: ReadonlyMap<string, Cost>): GoalPersuasion {
  const standing = asked.standingOf(goal);
  const free = freeIn(asked, costs);
  const names = mentioned(asked, goal).map(({ name }) => name);
  const priced = names.filter((name) => !Object.hasOwn(free, name)).map((name) => pricedAt(asked, name, costs.get(name)));
  const prices = new Map(priced.map(({ name, cost }) => [name, cost?.cost ?? 0]));
  const byName = new Map(priced.map((one) => [one.name, one]));
  const sets = (bound: Bound): Persuasions => {
    const wanted = { model: asked.model, goal, reading: READING[bound], standing, free, costs: prices, limit: asked.limit };
    const onDiagram = unlessTooLarge(() => yesesOnDiagram(wanted));
    return persuasions(
      onDiagram ?? searchYeses(asked.model.scenarios(goal, READING[bound]), wanted),
      onDiagram ? "diagram" : "search",
      byName,
    );
  };
  const [possible, assured] = [sets("possible"), sets("assured")];
  if ([possible, assured].some(({ engine }) => engine === "search")) {
    asked.findings.push(`Whom to persuade for “${goal}” was searched for: what is certain of the sets told is said with them.`);
  }
  const named = new Set([possible, assured].flatMap((found) => found.sets.flatMap(({ yeses }) => yeses)));
  const told = priced.flatMap(({ cost }) => (cost !== null && named.has(cost.id) ? [cost] : []));
  return { id: goal, title: titleOf(goal, asked.model.system.held.entries), standing, possible, assured, costs: told };
}

/** What need not be asked for: decisions taken with a yes, and pledges kept, unless a likelihood or a cost says that they are in question. */
function freeIn({ odds, model }: Asked, costs: ReadonlyMap<string, Cost>): Values {
  const free = [...odds.of.values()].filter(
    ({ name, basis }) => (basis === "kept" && !costs.has(name)) || (basis === "decided" && model.system.decided.get(name)!.value),
  );
  return Object.fromEntries(free.map(({ name }) => [name, true]));
}

/** A variable with what its yes costs; `null` where nobody can be asked for it. */
interface Priced {
  readonly name: string;
  readonly cost: PersuasionCost | null;
}

function pricedAt(asked: Asked, name: string, given: Cost | undefined): Priced {
  const { system } = asked.model;
  const { owner } = system.variables.get(name) as Variable;
  if (owner === null) return { name, cost: null };
  const decided = system.decided.get(name);
  const cost: PersuasionCost = {
    id: name,
    title: asked.titleOf(name),
    owner,
    cost: given?.amount ?? USUAL_COST,
    given: given !== undefined,
    against: decided?.value === false,
    grounds: groundsOf(system.held, [...(given ? [given.id] : []), ...(decided?.statements ?? [])]),
  };
  return { name, cost };
}

/** What is looked for on one diagram. */
interface Wanted {
  readonly model: Model;
  readonly goal: string;
  readonly reading: Reading;
  readonly standing: Reaching;
  readonly free: Values;
  readonly costs: ReadonlyMap<string, number>;
  readonly limit: number;
}

function yesesOnDiagram({ model, goal, reading, standing, free, costs, limit }: Wanted): FoundYeses {
  const mattering = new Set(model.scenarios(goal, reading).names);
  const idle = [...model.system.variables.values()].filter(({ name, kind }) => kind !== "carrier" && !mattering.has(name));
  const fixed = { ...Object.fromEntries(idle.map(({ name }) => [name, false])), ...free };
  const { diagram, value } = model.solvedWith(goal, fixing(orderVariables(model.walked(goal)), fixed));
  return cheapestYeses(diagram, value(goal, reading, standing), costs, limit);
}

function persuasions(found: FoundYeses, engine: Persuasions["engine"], byName: ReadonlyMap<string, Priced>): Persuasions {
  const sets = found.sets.map(({ names, cost }) => persuasion(names, cost, byName));
  return {
    cheapest: sets.filter(({ cost }) => cost === sets[0]!.cost).length,
    sets,
    byActors: byActors(sets),
    cut: found.below < Infinity,
    below: found.below < Infinity ? found.below : null,
    engine,
  };
}

function persuasion(set: readonly string[], cost: number, byName: ReadonlyMap<string, Priced>): Persuasion {
  const asked = set.filter((name) => byName.get(name)!.cost !== null).sort();
  const owners = asked.map((name) => byName.get(name)!.cost!.owner);
  return { yeses: asked, actors: [...new Set(owners)].sort(), needs: set.filter((name) => !asked.includes(name)).sort(), cost };
}

/** The cheapest set of each set of actors; one that asks all whom a cheaper set asks, and more, is no choice. */
function byActors(sets: readonly Persuasion[]): readonly Persuasion[] {
  const kept: Persuasion[] = [];
  for (const set of sets) {
    if (!kept.some(({ actors, needs }) => isWithin(actors, set.actors) && isWithin(needs, set.needs))) kept.push(set);
  }
  return kept;
}

import { BudgetExceeded } from "#diagram";
import type { Diagram, Node, SetFamily, StopSignal } from "#diagram";
import { boundModule } from "./bound-module.ts";
import type { Bounds } from "./bound-module.ts";
import { FunctionBuilder } from "./function-builder.ts";
import type { Order } from "./order-leaves.ts";
import { planOf } from "./near-modules.ts";
import type { Plan } from "./near-modules.ts";
import { ordersFor } from "./order-leaves.ts";
import { smallSets } from "./small-sets.ts";
import type { Module } from "./split-modules.ts";
import type { Workbench } from "./workbench.ts";

/** What is asked of a module. `labels` and `chances` are those of its leaves, in their order; no chances where one is unknown. */
export interface ModuleQuestion {
  readonly labels: readonly string[];
  readonly chances: readonly Bounds[] | null;
  readonly pathSets: boolean;
  /** Labels of modules below that need no event at all (possible only where negations are left): they count as held for the cut sets. */
  readonly freeCuts: readonly string[];
  /** The same for the path sets. */
  readonly freePaths: readonly string[];
  readonly importance: boolean;
  readonly nodeBudget: number;
  readonly signal: StopSignal | undefined;
  /** Where diagrams come from; under the same budget and signal. */
  readonly workbench: Workbench;
}

/** A module's answers; elements and keys are labels of leaves. What was not asked, or passed the budget, is null. */
export interface ModuleAnswer {
  readonly coherent: boolean;
  readonly chance: Bounds | null;
  readonly importances: ReadonlyMap<string, number> | null;
  /** All least sets, or where not `complete` all up to some number of leaves; null where not even those are known. */
  readonly cutSets: SetFamily | null;
  readonly complete: boolean;
  readonly pathSets: SetFamily | null;
}

/** Nodes allowed to the first try of each order, and how much more to each next one. */
const FIRST_LIMIT = 1 << 16;
const GROWTH = 4;

/** From this limit on each round goes on with the better half of the orders only: a try has become dear. */
const HALVING_LIMIT = 1 << 20;

/** How many nodes function and families may hold together, as a multiple of the round's limit. */
const FAMILY_SHARE = 2;

/**
 * The part of the round's limit that a function with negations may fill before its families are put off to the next round: on their way
 * they take up to five times its nodes, and trying in vain is what costs most.
 */
const FILLED_SHARE = 1 / 2;

/** What part of the budget may go into bounds, and as much again into small sets; and the nodes that they may take however small it is. */
const BOUND_SHARE = 1 / 4;
const LEAST_BOUND_NODES = 1 << 18;

/** A module's function under one order, below a limit of nodes. */
interface Built {
  readonly diagram: Diagram;
  readonly root: Node;
  readonly limit: number;
}

/** An order with the number of gates that could be built under it at the last try. */
interface Candidate {
  readonly make: (module: Module) => Order;
  order?: Order;
  reached: number;
}

/**
 * Builds a module's function, again and again until the caller is content: the orders are tried in turn under a small limit of nodes, and
 * when all of them have passed it, again under a larger one, the one that came furthest first, until the whole budget has been tried. As
 * limits grow fourfold, what is spent on tries that fail stays within a small multiple of the one that succeeds.
 */
function* builds(module: Module, question: ModuleQuestion): Generator<Built, void, undefined> {
  const { nodeBudget } = question;
  const plan = planOf(module);
  let candidates = ordersFor(module).map((make): Candidate => ({ make, reached: 0 }));
  for (let limit = Math.min(FIRST_LIMIT, nodeBudget); ; limit = nextLimit(limit, nodeBudget)) {
    for (const candidate of candidates) {
      const built = tryOrder(module, plan, candidate, limit, question);
      if (built) yield built;
    }
    if (limit === nodeBudget) return;
    candidates.sort((a, b) => b.reached - a.reached);
    if (limit >= HALVING_LIMIT) candidates = candidates.slice(0, Math.ceil(candidates.length / 2));
  }
}

/** A last round with less than twice the nodes of the one before would seldom find anything: the one before is left out. */
function nextLimit(limit: number, nodeBudget: number): number {
  return limit * GROWTH * 2 > nodeBudget ? nodeBudget : limit * GROWTH;
}

/** The module's function under one order, or undefined where it takes more nodes than the limit. */
function tryOrder(
  module: Module,
  plan: Plan,
  candidate: Candidate,
  limit: number,
  { labels, workbench }: ModuleQuestion,
): Built | undefined {
  const order = (candidate.order ??= candidate.make(module));
  const diagram = workbench.take();
  const most = diagram.size + limit;
  const builder = new FunctionBuilder(diagram, plan, labels);
  try {
    return { diagram, root: diagram.within(most, () => builder.build(order, most)), limit: most };
  } catch (error) {
    workbench.clear();
    if (error instanceof BudgetExceeded) return undefined;
    throw error;
  } finally {
    candidate.reached = builder.reached;
  }
}

/** What `make` gives, or null where it takes more than the budget. */
function withinBudget<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof BudgetExceeded) return null;
    throw error;
  }
}

/**
 * Solves one module: with the first order under which its function and the families asked for stay within the limit of the round. Where
 * the families never do, or not even the function, or where the signal stops the work, what is missing is bounded. Never throws the
 * signal's reason: after it a small fixed amount of work is still done.
 */
export function solveModule(module: Module, question: ModuleQuestion): ModuleAnswer {
  const exact = solveExactly(module, question);
  return exact?.complete && (exact.pathSets || !question.pathSets) ? exact : bounded(module, question, exact);
}

/** The answer with all families, or one without some of them where these pass the budget, or none where the function does or the work is stopped. */
function solveExactly(module: Module, question: ModuleQuestion): ModuleAnswer | undefined {
  let partial: ModuleAnswer | undefined;
  try {
    for (const built of builds(module, question)) {
      const answer = answerFrom(module, built, question);
      if (answer.complete && (answer.pathSets || !question.pathSets)) return answer;
      partial ??= answer;
      question.workbench.clear();
    }
  } catch (error) {
    if (!question.signal?.aborted) throw error;
  }
  return partial;
}

const isCoherent = ({ gates }: Module): boolean => gates.every(({ inputs }) => inputs.every((input) => input < 0 || input % 2 === 0));

function answerFrom(module: Module, built: Built, question: ModuleQuestion): ModuleAnswer {
  const { diagram, root, limit } = built;
  const coherent = isCoherent(module);
  const chance = chanceFrom(built, question, coherent);
  const isPutOff = !coherent && limit < question.nodeBudget && diagram.size > limit * FILLED_SHARE;
  const family = (f: () => Node, free: readonly string[]): SetFamily | null =>
    isPutOff
      ? null
      : withinBudget(() =>
          diagram.within(FAMILY_SHARE * limit, () => {
            const fixed = free.length > 0 ? diagram.restrict(f(), Object.fromEntries(free.map((label) => [label, true]))) : f();
            return coherent ? diagram.minimalSets(fixed) : diagram.leastSets(fixed);
          }),
        );
  const cutSets = family(() => root, question.freeCuts);
  return {
    coherent,
    chance,
    importances: chance && chance.low === chance.high && question.importance ? diagram.importances(root, ofLeaves(question, "low")) : null,
    cutSets,
    complete: cutSets !== null,
    pathSets: question.pathSets ? family(() => diagram.dual(root), question.freePaths) : null,
  };
}

function ofLeaves({ labels, chances }: ModuleQuestion, side: keyof Bounds): Record<string, number> {
  // No prototype: an event may be called `__proto__`.
  const of = Object.create(null) as Record<string, number>;
  labels.forEach((label, leaf) => (of[label] = chances![leaf]![side]));
  return of;
}

/** The chance of a function that was built. Where no more is known of a leaf than bounds and some leaf is negated, it is left to bounding. */
function chanceFrom({ diagram, root }: Built, question: ModuleQuestion, coherent: boolean): Bounds | null {
  if (!question.chances) return null;
  const known = question.chances.every(({ low, high }) => low === high);
  if (!known && !coherent) return null;
  const low = diagram.probability(root, ofLeaves(question, "low"));
  return { low, high: known ? low : diagram.probability(root, ofLeaves(question, "high")) };
}

/** What an exact answer lacks, bounded. */
function bounded(module: Module, question: ModuleQuestion, exact: ModuleAnswer | undefined): ModuleAnswer {
  const { labels, chances, nodeBudget, signal } = question;
  let chance = exact?.chance ?? null;
  let sets = exact?.cutSets ? { family: exact.cutSets, complete: true } : undefined;
  const quick = { labels, order: ordersFor(module)[0]!(module), nodeBudget: LEAST_BOUND_NODES, signal: undefined };
  const long = { ...quick, nodeBudget: Math.max(LEAST_BOUND_NODES, nodeBudget * BOUND_SHARE), signal };
  for (const effort of signal?.aborted ? [quick] : [long, quick]) {
    try {
      if (chances && !chance) boundModule(module, { ...effort, chances }, (bounds) => (chance = bounds));
      if (!sets) smallSets(module, { ...effort, free: question.freeCuts }, (family, complete) => (sets = { family, complete }));
      break;
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
  }
  return {
    coherent: isCoherent(module),
    chance: chance ?? (chances && { low: 0, high: 1 }),
    importances: exact?.importances ?? null,
    cutSets: sets?.family ?? null,
    complete: sets?.complete ?? false,
    pathSets: exact?.pathSets ?? null,
  };
}

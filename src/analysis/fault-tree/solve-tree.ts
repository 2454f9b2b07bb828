import type { SetFamily, StopSignal } from "#diagram";
import { ALWAYS } from "./gate-graph.ts";
import type { GateGraph } from "./gate-graph.ts";
import { groupCompanions } from "./group-companions.ts";
import { solveModule } from "./solve-module.ts";
import type { ModuleAnswer } from "./solve-module.ts";
import { splitModules } from "./split-modules.ts";
import type { Module } from "./split-modules.ts";

/** What is asked of a tree in normal form. A chance is null where the model gives none. */
export interface GraphQuestion {
  readonly chances: readonly (number | null)[];
  readonly cutSets: boolean;
  readonly pathSets: boolean;
  readonly importance: boolean;
  readonly nodeBudget: number;
  readonly signal: StopSignal | undefined;
}

/** A tree's answers. A family is null where it was not asked or passed the budget, a probability where an event has none. */
export interface GraphAnswer {
  /** Whether no negation is left in normal form; then the top never ceases because one more event occurs. */
  readonly coherent: boolean;
  readonly probability: number | null;
  /** Birnbaum's importance by event. */
  readonly importances: ReadonlyMap<string, number> | null;
  readonly cutSets: SetFamily | null;
  readonly pathSets: SetFamily | null;
  readonly modules: number;
}

/** A tree without gates, as a module of one `or` over its only event; a constant has no event at all. */
function smallest(graph: GateGraph): Module {
  if (graph.events.length === 0) return { gates: [{ least: graph.top === ALWAYS ? 0 : 1, inputs: [] }], leaves: [] };
  return { gates: [{ least: 1, inputs: [graph.top] }], leaves: [0] };
}

/** Names have no white space in them, so that no event is called like a module. */
const labelOf = (graph: GateGraph, leaf: number): string => (leaf < 0 ? `module ${~leaf}` : graph.events[leaf]!);

/** One family over events out of those of the modules, or null where one is missing. */
function unfolded(modules: readonly Module[], families: readonly (SetFamily | null)[]): SetFamily | null {
  const whole: (SetFamily | null)[] = [];
  modules.forEach(({ leaves }, i) => {
    const parts = new Map<string, SetFamily>();
    const below = leaves.filter((leaf) => leaf < 0);
    for (const leaf of below) {
      const part = whole[~leaf];
      if (part) parts.set(`module ${~leaf}`, part);
    }
    const own = families[i] ?? null;
    whole.push(own && parts.size === below.length ? own.unfold(parts) : null);
  });
  return whole.at(-1) ?? null;
}

/** Chain rule: an event matters to the top as much as its module does, times what it matters to that module. */
function importancesOf(graph: GateGraph, modules: readonly Module[], answers: readonly ModuleAnswer[]): ReadonlyMap<string, number> | null {
  const found = new Map<string, number>();
  const reach = new Float64Array(modules.length);
  reach[modules.length - 1] = 1;
  for (let i = modules.length - 1; i >= 0; i--) {
    const { importances } = answers[i]!;
    if (!importances) return null;
    for (const leaf of modules[i]!.leaves) {
      const importance = reach[i]! * (importances.get(labelOf(graph, leaf)) ?? 0);
      if (leaf < 0) reach[~leaf] = importance;
      else found.set(graph.events[leaf]!, importance);
    }
  }
  return found;
}

/**
 * Solves a tree module by module. Throws `BudgetExceeded` where the function of one of them takes more nodes than the budget, or the
 * signal's reason.
 */
export function solveTree(graph: GateGraph, question: GraphQuestion): GraphAnswer {
  const modules = graph.top < 0 ? splitModules(groupCompanions(graph)) : [smallest(graph)];
  const answers: ModuleAnswer[] = [];
  for (const module of modules) {
    const chances = module.leaves.map((leaf) => (leaf < 0 ? answers[~leaf]!.probability : question.chances[leaf]!));
    const known = chances.filter((chance): chance is number => chance !== null);
    const labels = module.leaves.map((leaf) => labelOf(graph, leaf));
    const free = (family: "cutSets" | "pathSets"): readonly string[] =>
      module.leaves.filter((leaf) => leaf < 0 && answers[~leaf]![family]?.contains([])).map((leaf) => labelOf(graph, leaf));
    const own = { labels, chances: known.length === chances.length ? known : null, freeCuts: free("cutSets"), freePaths: free("pathSets") };
    answers.push(solveModule(module, { ...question, ...own }));
  }
  return {
    coherent: answers.every(({ coherent }) => coherent),
    probability: answers.at(-1)!.probability,
    importances: question.importance ? importancesOf(graph, modules, answers) : null,
    cutSets: unfolded(
      modules,
      answers.map(({ cutSets }) => cutSets),
    ),
    pathSets: unfolded(
      modules,
      answers.map(({ pathSets }) => pathSets),
    ),
    modules: modules.length,
  };
}

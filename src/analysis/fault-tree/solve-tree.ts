import type { SetFamily, StopSignal } from "#diagram";
import type { Bounds } from "./bound-module.ts";
import { ALWAYS } from "./gate-graph.ts";
import type { GateGraph } from "./gate-graph.ts";
import { groupCompanions } from "./group-companions.ts";
import { solveModule } from "./solve-module.ts";
import type { ModuleAnswer, ModuleQuestion } from "./solve-module.ts";
import { splitModules } from "./split-modules.ts";
import type { Module } from "./split-modules.ts";
import { Workbench } from "./workbench.ts";

/** What is asked of a tree in normal form. A chance is null where the model gives none. */
export interface GraphQuestion {
  readonly chances: readonly (number | null)[];
  readonly pathSets: boolean;
  readonly importance: boolean;
  readonly nodeBudget: number;
  readonly signal: StopSignal | undefined;
  readonly progress: ((progress: TreeProgress) => void) | undefined;
}

/** How far the solving has come: the module in hand, of how many, and the nodes it holds. */
export interface TreeProgress {
  readonly module: number;
  readonly modules: number;
  readonly nodes: number;
}

/** A tree's answers. A family is null where it was not asked or passed the budget, the chance where an event has no probability. */
export interface GraphAnswer {
  /** Whether no negation is left in normal form; then the top never ceases because one more event occurs. */
  readonly coherent: boolean;
  readonly chance: Bounds | null;
  /** Birnbaum's importance by event. */
  readonly importances: ReadonlyMap<string, number> | null;
  readonly cutSets: SetFamily | null;
  /** Whether all cut sets of every module are known. */
  readonly complete: boolean;
  readonly pathSets: SetFamily | null;
  /** Modules lie more than {@link MOST_NESTED} deep in one another: no family is told, however well those of the modules are known. */
  readonly tooDeep: boolean;
  readonly modules: number;
}

/** A tree without gates, as a module of one `or` over its only event; a constant has no event at all. */
function smallest(graph: GateGraph): Module {
  if (graph.events.length === 0) return { gates: [{ least: graph.top === ALWAYS ? 0 : 1, inputs: [] }], leaves: [] };
  return { gates: [{ least: 1, inputs: [graph.top] }], leaves: [0] };
}

/** Names have no white space in them, so that no event is called like a module. */
const labelOf = (graph: GateGraph, leaf: number): string => (leaf < 0 ? `module ${~leaf}` : graph.events[leaf]!);

/** Modules nested deeper than this are not counted through: sizes of sets grow with the depth, and the time with its square. */
export const MOST_NESTED = 5_000;

/** How many modules lie in one another, at most. */
function nesting(modules: readonly Module[]): number {
  const depths: number[] = [];
  for (const { leaves } of modules) depths.push(leaves.reduce((most, leaf) => (leaf < 0 ? Math.max(most, depths[~leaf]! + 1) : most), 0));
  return depths.at(-1)!;
}

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
    const family = (parts.size === below.length && families[i]?.unfold(parts)) || null;
    // Counted from below: counting a deep nest of modules from above would overflow the machine's stack.
    family?.bySize.keys();
    whole.push(family);
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

/** What is asked of one module, given the answers of those below it. */
function questionOf(
  graph: GateGraph,
  { leaves }: Module,
  answers: readonly ModuleAnswer[],
  question: GraphQuestion,
): Omit<ModuleQuestion, "workbench"> {
  const { nodeBudget, signal, pathSets, importance } = question;
  const exactly = (chance: number | null): Bounds | null => (chance === null ? null : { low: chance, high: chance });
  const chances = leaves.map((leaf) => (leaf < 0 ? answers[~leaf]!.chance : exactly(question.chances[leaf]!)));
  const free = (family: "cutSets" | "pathSets"): readonly string[] =>
    leaves.filter((leaf) => leaf < 0 && answers[~leaf]![family]?.contains([])).map((leaf) => labelOf(graph, leaf));
  return {
    labels: leaves.map((leaf) => labelOf(graph, leaf)),
    chances: chances.every((chance) => chance !== null) ? chances : null,
    freeCuts: free("cutSets"),
    freePaths: free("pathSets"),
    pathSets,
    importance,
    nodeBudget,
    signal,
  };
}

/**
 * Solves a tree module by module; each is answered exactly or, where it takes more nodes than the budget or the signal stops the work, in
 * bounds.
 */
export function solveTree(graph: GateGraph, question: GraphQuestion): GraphAnswer {
  const modules = graph.top < 0 ? splitModules(groupCompanions(graph)) : [smallest(graph)];
  const answers: ModuleAnswer[] = [];
  const { nodeBudget, signal, progress: tell } = question;
  const progress = tell && ((nodes: number) => tell({ module: answers.length + 1, modules: modules.length, nodes }));
  const workbench = new Workbench({ nodeBudget, signal, progress });
  for (const module of modules) {
    answers.push(solveModule(module, { ...questionOf(graph, module, answers, question), workbench }));
  }
  const tooDeep = nesting(modules) > MOST_NESTED;
  const families = (family: "cutSets" | "pathSets"): SetFamily | null =>
    tooDeep
      ? null
      : unfolded(
          modules,
          answers.map((answer) => answer[family]),
        );
  return {
    coherent: answers.every(({ coherent }) => coherent),
    chance: answers.at(-1)!.chance,
    importances: question.importance ? importancesOf(graph, modules, answers) : null,
    cutSets: families("cutSets"),
    complete: answers.every(({ complete }) => complete),
    pathSets: question.pathSets ? families("pathSets") : null,
    tooDeep,
    modules: modules.length,
  };
}

import { BudgetExceeded } from "#diagram";
import type { StopSignal } from "#diagram";
import type { Diagnostic, Place } from "#model";
import { nearNames } from "../near-names.ts";
import { checkTree, topsOf } from "./check-tree.ts";
import type { FaultTree } from "./fault-tree.ts";
import type { GateGraph } from "./gate-graph.ts";
import { normalise } from "./normalise.ts";
import { readMef } from "./read-mef.ts";
import { solveTree } from "./solve-tree.ts";
import type { GraphAnswer } from "./solve-tree.ts";

/** What is asked of a fault tree. */
export interface TreeQuestion {
  /** The top gate; needed where several gates are read by none. */
  readonly top?: string | undefined;
  /** Events, house events or gates that are fixed, by name. */
  readonly given?: Readonly<Record<string, boolean>> | undefined;
  /** How many sets of each family to list, smallest first. */
  readonly list?: number | undefined;
  readonly pathSets?: boolean | undefined;
  readonly importance?: boolean | undefined;
  /** The most nodes of one module's diagram; 24 million (about a gigabyte) where not said. */
  readonly nodeBudget?: number | undefined;
  readonly signal?: StopSignal | undefined;
}

/** A family of sets as told: their exact number as decimal digits, by size, and the first ones. */
export interface ToldSets {
  readonly count: string;
  readonly bySize: Readonly<Record<string, string>>;
  readonly sets: readonly (readonly string[])[];
}

/**
 * What a tree answers. Cut sets are the smallest sets of events whose occurrence, all others failing to occur, brings the top about; path
 * sets the smallest ones whose absence, all others occurring, prevents it. Where the tree is `coherent` these are its prime implicants, and the
 * other events do not matter; where it is not, they do. Null: not asked, not known, or past the budget (then a finding says so).
 */
export interface TreeAnswer {
  readonly top: string;
  readonly gates: number;
  readonly events: number;
  readonly modules: number;
  readonly coherent: boolean;
  readonly probability: number | null;
  readonly cutSets: ToldSets | null;
  readonly pathSets: ToldSets | null;
  /** Birnbaum's importance by event, greatest first. */
  readonly importance: readonly { readonly event: string; readonly birnbaum: number }[] | null;
}

/** An answer with what is to be said about the text; no answer where the text has an error. */
export interface AnalysedTree {
  readonly answer: TreeAnswer | null;
  readonly diagnostics: readonly Diagnostic[];
}

const DEFAULT_NODE_BUDGET = 24_000_000;

/** Reads a fault tree and answers what is asked of it. A fault in the text or the question is a finding; only the signal's reason is thrown. */
export function analyseTree(text: string, file: string, question: TreeQuestion = {}): AnalysedTree {
  const { tree, diagnostics: read } = readMef(text, file);
  const found = [...read, ...checkTree(tree)];
  const start: Place = { file, line: 1, column: 1, length: 1 };
  if (!hasError(found)) found.push(...checkQuestion(tree, question, start));
  if (hasError(found)) return { answer: null, diagnostics: found };
  const top = question.top ?? topsOf(tree)[0]!;
  const graph = normalise(tree, top, question.given ?? {});
  const silent = graph.events.filter((event) => (tree.events.get(event)?.probability ?? null) === null);
  if (silent.length > 0)
    found.push(warning("no-probability", `No probability is told, since the model gives none for ${some(silent)}.`, start));
  try {
    const answer = tell(tree, top, solve(tree, graph, question), graph, question);
    if (!answer.cutSets)
      found.push(warning("over-budget", "The sets take more nodes than the budget allows; the probability is exact.", start));
    return { answer, diagnostics: found };
  } catch (error) {
    if (!(error instanceof BudgetExceeded)) throw error;
    const message = `The tree takes more than ${error.budget} nodes; nothing is told of it. Fix some events with --given, or allow more nodes.`;
    return { answer: null, diagnostics: [...found, { severity: "error", code: "over-budget", message, place: start }] };
  }
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

function warning(code: string, message: string, place: Place): Diagnostic {
  return { severity: "warning", code, message, place };
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `“${name}”`);
  return names.length > shown.length ? `${shown.join(", ")} and ${names.length - shown.length} more` : shown.join(", ");
}

/** What the question asks that the tree does not have: a top, or names that are given. */
function checkQuestion(tree: FaultTree, { top, given = {} }: TreeQuestion, place: Place): Diagnostic[] {
  const findings: Diagnostic[] = [];
  const error = (code: string, message: string, accepted: readonly string[]): void => {
    findings.push({ severity: "error", code, message, place, ...(accepted.length > 0 ? { accepted } : {}) });
  };
  const tops = topsOf(tree);
  if (top !== undefined && !tree.named.has(top)) error("unknown-top", `There is no gate “${top}”.`, nearNames(top, tree.named.keys()));
  if (top === undefined && tops.length !== 1)
    error("ambiguous-top", `${tops.length} gates are read by no other; say which is the top.`, tops.slice(0, 10));
  const mentioned = new Set(tree.gates.flatMap(({ inputs }) => inputs.flatMap((input) => (input.kind === "named" ? [input.name] : []))));
  for (const name of Object.keys(given)) {
    if (mentioned.has(name) || tree.named.has(name) || tree.events.has(name) || tree.houses.has(name)) continue;
    error("unknown-given", `There is nothing called “${name}” to fix.`, nearNames(name, [...mentioned, ...tree.named.keys()]));
  }
  return findings;
}

function solve(tree: FaultTree, graph: GateGraph, question: TreeQuestion): GraphAnswer {
  return solveTree(graph, {
    chances: graph.events.map((event) => tree.events.get(event)?.probability ?? null),
    cutSets: true,
    pathSets: question.pathSets ?? false,
    importance: question.importance ?? false,
    nodeBudget: question.nodeBudget ?? DEFAULT_NODE_BUDGET,
    signal: question.signal,
  });
}

function tell(tree: FaultTree, top: string, answer: GraphAnswer, graph: GateGraph, { list = 0 }: TreeQuestion): TreeAnswer {
  const sets = (family: GraphAnswer["cutSets"]): ToldSets | null =>
    family && {
      count: String(family.count),
      bySize: Object.fromEntries([...family.bySize].map(([size, count]) => [size, String(count)])),
      sets: family.list(list),
    };
  return {
    top,
    gates: tree.gates.length,
    events: graph.events.length,
    modules: answer.modules,
    coherent: answer.coherent,
    probability: answer.probability,
    cutSets: sets(answer.cutSets),
    pathSets: sets(answer.pathSets),
    importance:
      answer.importances &&
      [...answer.importances].map(([event, birnbaum]) => ({ event, birnbaum })).sort((a, b) => b.birnbaum - a.birnbaum),
  };
}

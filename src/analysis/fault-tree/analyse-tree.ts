import type { StopSignal } from "#diagram";
import type { Diagnostic, Place } from "#model";
import { nearNames } from "../near-names.ts";
import type { Bounds } from "./bound-module.ts";
import { checkTree, topsOf } from "./check-tree.ts";
import type { FaultTree } from "./fault-tree.ts";
import type { GateGraph } from "./gate-graph.ts";
import { normalise } from "./normalise.ts";
import { readMef } from "./read-mef.ts";
import { MOST_NESTED, solveTree } from "./solve-tree.ts";
import type { GraphAnswer, TreeProgress } from "./solve-tree.ts";

/** What is asked of a fault tree. */
export interface TreeQuestion {
  /** The top gate; needed where several gates are read by none. */
  readonly top?: string | undefined;
  /** Events, house events or gates that are fixed, by name. */
  readonly given?: Readonly<Record<string, boolean>> | undefined;
  /** How many sets of each family to list, smallest first. */
  readonly list?: number | undefined;
  /** Whether the likeliest sets are listed instead, each with its chance; the smallest ones still where an event has no probability. */
  readonly likeliest?: boolean | undefined;
  readonly pathSets?: boolean | undefined;
  readonly importance?: boolean | undefined;
  /** The most nodes of one module's diagram; 24 million (about a gigabyte) where not said. */
  readonly nodeBudget?: number | undefined;
  /** Stops the work; what is known by then is told as bounds, after some tenths of a second at most. */
  readonly signal?: StopSignal | undefined;
  /** Told now and then while the work goes on. */
  readonly progress?: ((progress: TreeProgress) => void) | undefined;
}

/** A family of sets as told: their number as decimal digits, by size, and the first ones. Where not `complete`, there are at least so many. */
export interface ToldSets {
  readonly complete: boolean;
  readonly count: string;
  readonly bySize: Readonly<Record<string, string>>;
  readonly sets: readonly (readonly string[])[];
  /** The chance of each set listed, where the likeliest are. */
  readonly chances: readonly number[] | null;
}

/**
 * What a tree answers. Cut sets are the smallest sets of events whose occurrence, all others failing to occur, brings the top about; path
 * sets the smallest ones whose absence, all others occurring, prevents it. Where the tree is `coherent` these are its prime implicants, and the
 * other events do not matter; where it is not, they do. Null: not asked, not known, or past the budget (then a finding says so).
 * `probabilityBounds` are told wherever every event has a probability, and are equal where `probability` is told.
 */
export interface TreeAnswer {
  readonly top: string;
  readonly gates: number;
  readonly events: number;
  readonly modules: number;
  readonly coherent: boolean;
  readonly probability: number | null;
  readonly probabilityBounds: Bounds | null;
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

const TOO_DEEP = `More than ${MOST_NESTED} gates lie in one another, each with an event of its own: no sets are told. Ask about a gate further down.`;

/** Reads a fault tree and answers what is asked of it. A fault in the text or the question is a finding; so is a budget that is used up. */
export function analyseTree(text: string, file: string, question: TreeQuestion = {}): AnalysedTree {
  const { tree, diagnostics: read } = readMef(text, file);
  const found = [...read, ...(read.some(({ code }) => code === "too-large") ? [] : checkTree(tree))];
  const start: Place = { file, line: 1, column: 1, length: 1 };
  const tops = question.top !== undefined || hasError(found) ? [] : topsOf(tree);
  if (!hasError(found)) found.push(...checkQuestion(tree, question, tops, start));
  if (hasError(found)) return { answer: null, diagnostics: found };
  const top = question.top ?? tops[0]!;
  const graph = normalise(tree, top, question.given ?? {});
  const silent = graph.events.filter((event) => (tree.events.get(event)?.probability ?? null) === null);
  if (silent.length > 0)
    found.push(warning("no-probability", `No probability is told, since the model gives none for ${some(silent)}.`, start));
  const solved = solve(tree, graph, question);
  const answer = tell(tree, top, solved, graph, question);
  if (solved.tooDeep) found.push(warning("too-deep", TOO_DEEP, start));
  const noPaths = question.pathSets && !solved.pathSets && !solved.tooDeep;
  if (!solved.complete || noPaths || answer.probability !== (answer.probabilityBounds?.low ?? null))
    found.push(shortOf(answer, question, start));
  return { answer, diagnostics: found };
}

/** What could not be told exactly, which engine told what instead, and what would help. */
function shortOf(
  answer: TreeAnswer,
  { signal, nodeBudget = DEFAULT_NODE_BUDGET, pathSets, importance }: TreeQuestion,
  place: Place,
): Diagnostic {
  const { probability, probabilityBounds: bounds, cutSets } = answer;
  const short: string[] = [];
  if (bounds && probability === null)
    short.push(`the probability is bounded by functions cut to size: it lies between ${bounds.low} and ${bounds.high}, proven`);
  if (cutSets && !cutSets.complete) short.push(`of the minimal cut sets only small ones are counted: there are at least ${cutSets.count}`);
  if (!cutSets) short.push("no cut sets are told");
  if (pathSets && !answer.pathSets) short.push("no path sets are told");
  if (importance && bounds && !answer.importance) short.push("no importances are told");
  return signal?.aborted
    ? warning("stopped", `Stopped before it was done: ${short.join("; ")}.`, place)
    : warning("over-budget", `This takes more than ${nodeBudget} nodes: ${short.join("; ")}. Fix some events, or allow more nodes.`, place);
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

/** What the question asks that the tree does not have: a top (where it names none, `tops` are those there are), or names that are given. */
function checkQuestion(tree: FaultTree, { top, given = {} }: TreeQuestion, tops: readonly string[], place: Place): Diagnostic[] {
  const findings: Diagnostic[] = [];
  const error = (code: string, message: string, accepted: readonly string[]): void => {
    findings.push({ severity: "error", code, message, place, ...(accepted.length > 0 ? { accepted } : {}) });
  };
  if (top !== undefined && !tree.named.has(top)) error("unknown-top", `There is no gate “${top}”.`, nearNames(top, tree.named.keys()));
  if (top === undefined && tops.length !== 1)
    error("ambiguous-top", `${tops.length} gates are read by no other; say which is the top.`, tops.slice(0, 10));
  const names = Object.keys(given);
  if (names.length === 0) return findings;
  const mentioned = new Set(tree.gates.flatMap(({ inputs }) => inputs.flatMap((input) => (input.kind === "named" ? [input.name] : []))));
  for (const name of names) {
    if (mentioned.has(name) || tree.named.has(name) || tree.events.has(name) || tree.houses.has(name)) continue;
    error("unknown-given", `There is nothing called “${name}” to fix.`, nearNames(name, [...mentioned, ...tree.named.keys()]));
  }
  return findings;
}

function solve(tree: FaultTree, graph: GateGraph, question: TreeQuestion): GraphAnswer {
  return solveTree(graph, {
    chances: graph.events.map((event) => tree.events.get(event)?.probability ?? null),
    pathSets: question.pathSets ?? false,
    importance: question.importance ?? false,
    nodeBudget: question.nodeBudget ?? DEFAULT_NODE_BUDGET,
    signal: question.signal,
    progress: question.progress,
  });
}

/** The chance of every event; `null` where one has none. */
function chancesOf(tree: FaultTree, graph: GateGraph): Readonly<Record<string, number>> | null {
  const pairs = graph.events.map((event) => [event, tree.events.get(event)?.probability ?? null] as const);
  return pairs.every((pair): pair is readonly [string, number] => pair[1] !== null) ? Object.fromEntries(pairs) : null;
}

/** Of path sets an element is an event that does not occur, and "not x" one that does. */
function turned(chances: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(chances).flatMap(([event, chance]) => [
      [event, 1 - chance],
      [`not ${event}`, chance],
    ]),
  );
}

function tell(tree: FaultTree, top: string, answer: GraphAnswer, graph: GateGraph, { list = 0, likeliest }: TreeQuestion): TreeAnswer {
  const chances = likeliest ? chancesOf(tree, graph) : null;
  const sets = (family: GraphAnswer["cutSets"], complete: boolean, failing: boolean): ToldSets | null => {
    if (!family) return null;
    const best = chances && family.best(list, { chances: failing ? chances : turned(chances) });
    return {
      complete,
      count: String(family.count),
      bySize: Object.fromEntries([...family.bySize].map(([size, count]) => [size, String(count)])),
      sets: best ? best.map(({ set }) => set) : family.list(list),
      chances: best && best.map(({ value }) => value),
    };
  };
  return {
    top,
    gates: tree.gates.length,
    events: graph.events.length,
    modules: answer.modules,
    coherent: answer.coherent,
    probability: answer.chance && answer.chance.low === answer.chance.high ? answer.chance.low : null,
    probabilityBounds: answer.chance,
    cutSets: answer.complete || answer.cutSets?.count !== 0n ? sets(answer.cutSets, answer.complete, true) : null,
    pathSets: sets(answer.pathSets, true, false),
    importance:
      answer.importances &&
      [...answer.importances].map(([event, birnbaum]) => ({ event, birnbaum })).sort((a, b) => b.birnbaum - a.birnbaum),
  };
}

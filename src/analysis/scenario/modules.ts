import type { Direction } from "./directions.ts";
import { liveGates } from "./directions.ts";
import type { Program } from "./program.ts";
import { GATE } from "./program.ts";
import type { ProgramRun } from "./run-program.ts";

/** Variables (and modules of them) that matter only in that all of them hold, or that some of them does. */
export interface Module {
  readonly op: "and" | "or";
  readonly of: readonly (string | Module)[];
}

/** The modules of one element: one variable of each stands for all of it. */
export interface Modules {
  /** What each of these variables stands for. */
  readonly standing: ReadonlyMap<string, Module>;
  /** All others of the modules, fixed at the value that leaves the result to those that stand. */
  readonly absorbed: Readonly<Record<string, boolean>>;
}

/** What a gate comes to: the number of a variable, or one of these. */
const OPAQUE = -1;
/** It leaves the result of every gate that reads it to the others. */
const IDLE = -2;

/**
 * Finds the modules of a program's spot: rising variables that are read by the same conjunctions and by nothing else (or by the same
 * disjunctions), as an army's pledge and its parliament's vote; then modules of such modules. Where no variable is to be chosen apart
 * (`mayJoin`), none is.
 */
export function modulesIn(
  program: Program,
  run: ProgramRun,
  goal: number,
  directions: readonly (Direction | null)[],
  mayJoin: (name: string) => boolean,
): Modules {
  const { live, best } = liveGates(program, run, goal);
  const standing = new Map<number, Module>();
  const absorbed = new Map<number, boolean>();
  const joins = (variable: number): boolean => directions[variable] === "rises" && mayJoin(program.variables[variable]!);
  for (let found = true; found;) {
    const groups = groupsOf(program, live, gatesReached(program, live, best, joins, absorbed), goal);
    found = groups.length > 0;
    for (const { op, group } of groups) {
      const of = group.map((variable) => standing.get(variable) ?? program.variables[variable]!);
      standing.set(group[0]!, { op, of });
      for (const variable of group.slice(1)) {
        standing.delete(variable);
        absorbed.set(variable, op === "and");
      }
    }
  }
  const named = <T>(of: ReadonlyMap<number, T>): [string, T][] => [...of].map(([variable, value]) => [program.variables[variable]!, value]);
  return { standing: new Map(named(standing)), absorbed: Object.fromEntries(named(absorbed)) };
}

/** For every gate the one variable that it comes to in every scenario and at every grade, {@link IDLE} or {@link OPAQUE}. */
function gatesReached(
  { ops, args, starts, inputs, spots }: Program,
  live: Uint8Array,
  best: Uint8Array,
  joins: (variable: number) => boolean,
  absorbed: ReadonlyMap<number, boolean>,
): Int32Array {
  const reached = new Int32Array(ops.length).fill(OPAQUE);
  for (let gate = 0; gate < ops.length; gate++) {
    const [op, arg] = [ops[gate]!, args[gate]!];
    if (live[gate] === 0) continue;
    if (op === GATE.variable) {
      const variable = arg >> 2;
      if ((arg & 1) === 0 && joins(variable)) reached[gate] = absorbed.has(variable) ? IDLE : variable;
    } else if (op === GATE.spot) {
      const last = spots[arg]!.to - 1;
      if (last < gate) reached[gate] = reached[last]!;
    } else if (op === GATE.and || op === GATE.or) {
      const neutral = op === GATE.and ? 7 : 0;
      const left = new Set<number>();
      for (let i = starts[gate]!; i < starts[gate + 1]!; i++) {
        const input = inputs[i]!;
        if (live[input] === 1) left.add(reached[input]!);
        else if (best[input] !== neutral) left.add(OPAQUE);
      }
      left.delete(IDLE);
      if (left.size < 2) reached[gate] = [...left][0] ?? IDLE;
    }
  }
  return reached;
}

/** Variables that are read by the same gates, all of one kind. */
interface Group {
  readonly op: Module["op"];
  readonly group: readonly number[];
}

/** The groups of two variables and more. */
function groupsOf(program: Program, live: Uint8Array, reached: Int32Array, goal: number): readonly Group[] {
  const { ops, args, starts, inputs, spots } = program;
  const readers = new Map<number, Set<number>>();
  const read = (by: number, gate: number): void => {
    const variable = reached[gate]!;
    if (live[gate] === 1 && variable >= 0) readers.set(variable, (readers.get(variable) ?? new Set()).add(by));
  };
  read(ops.length, spots[goal]!.to - 1);
  for (let gate = 0; gate < ops.length; gate++) {
    if (live[gate] === 0 || reached[gate] !== OPAQUE) continue;
    const [op, arg] = [ops[gate]!, args[gate]!];
    if (op === GATE.spot || op === GATE.first) read(gate, spots[arg]!.to - 1);
    else if (op === GATE.denied) read(gate, spots[arg >> 3]!.to - 1);
    else if (op >= GATE.and) for (let i = starts[gate]!; i < starts[gate + 1]!; i++) read(gate, inputs[i]!);
  }
  const groups = new Map<string, { op: Module["op"]; group: number[] }>();
  for (const [variable, by] of readers) {
    const op = commonOp([...by].map((gate) => ops[gate]));
    if (op === undefined) continue;
    const mark = [...by].sort((a, b) => a - b).join(" ");
    const known = groups.get(mark) ?? { op, group: [] };
    groups.set(mark, known);
    known.group.push(variable);
  }
  return [...groups.values()].filter(({ group }) => group.length > 1);
}

/** What all of several gates do, where that is to join. */
function commonOp(ops: readonly (number | undefined)[]): Module["op"] | undefined {
  if (ops.every((op) => op === GATE.and)) return "and";
  return ops.every((op) => op === GATE.or) ? "or" : undefined;
}

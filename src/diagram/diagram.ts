import { apply, applyAll, complement } from "./apply.ts";
import type { Progress, StopSignal } from "./budget.ts";
import { OP } from "./computed-cache.ts";
import { countModels } from "./count.ts";
import { criticalSetsOf } from "./critical-sets.ts";
import { flatten, levelsOf } from "./flat.ts";
import type { Flat } from "./flat.ts";
import { FunctionDiagram, Workspace } from "./function-diagram.ts";
import type { Node } from "./function-diagram.ts";
import { ite } from "./ite.ts";
import { leastSetsOf, minimalSetsOf } from "./minimal-sets.ts";
import { fallingLevel } from "./monotone.ts";
import { primeImplicantsOf } from "./prime-implicants.ts";
import { importancesOf, probabilityOf } from "./probability.ts";
import { dual, quantify, restrict, substitute } from "./rebuild.ts";
import { Rows } from "./rows.ts";
import { SetDiagram } from "./set-diagram.ts";
import { FlatFamily } from "./set-family.ts";
import type { SetFamily } from "./set-family.ts";
import { atLeastSum } from "./threshold.ts";
import type { TakenBy, Weighted } from "./threshold.ts";
import { trim } from "./trim.ts";
import { Variables } from "./variables.ts";

/** What bounds a diagram. */
export interface DiagramOptions {
  /** The most nodes it may hold, functions and families of sets together; 8 million (about 300 MB) where not said. */
  readonly nodeBudget?: number | undefined;
  /** Looked at before each operation and during long ones; an `AbortSignal` will do. */
  readonly signal?: StopSignal | undefined;
  /** Called during long operations, where the signal is looked at too: some thousand times a second at most. */
  readonly progress?: Progress | undefined;
}

const DEFAULT_NODE_BUDGET = 8_000_000;

/** Values of some variables, by name. */
type Values = Readonly<Record<string, boolean>>;

function validChance(name: string, chance: number): number {
  if (!(chance >= 0 && chance <= 1)) throw new Error(`invalid probability: ${name} ${chance}`);
  return chance;
}

/**
 * Shared Boolean functions over named variables: equal functions are equal nodes, so `f === g` asks whether two functions are the same.
 * The order of the variables is that of their first mention, and it decides the size; mention together what is used together.
 *
 * Every method may throw {@link BudgetExceeded}, or the signal's reason when it is aborted; the diagram is then as it was before the
 * call. A node of no diagram throws `unknown node: n` (a node of *another* diagram cannot be told from one of this).
 */
export class Diagram {
  readonly zero: Node = 0;
  readonly one: Node = 1;
  private readonly workspace: Workspace;
  private readonly functions: FunctionDiagram;
  private readonly sets: SetDiagram;
  private variables = new Variables();
  /** Functions known to be monotone because of how they were made: monotone ones, joined without a negation. */
  private rising = new Set<Node>([0, 1]);
  private readonly rows = new Rows();
  private askers = 0;

  constructor({ nodeBudget = DEFAULT_NODE_BUDGET, signal, progress }: DiagramOptions = {}) {
    this.workspace = new Workspace(nodeBudget, signal, progress);
    this.functions = new FunctionDiagram(this.workspace);
    this.sets = new SetDiagram(this.workspace);
  }

  /** The nodes held, without the two constants: what the budget counts. */
  get size(): number {
    return this.workspace.budget.held;
  }

  /**
   * Runs something under a smaller budget: past `nodes` nodes in all, an operation throws {@link BudgetExceeded}. The diagram's own budget
   * stands above it and is back in force afterwards.
   */
  within<T>(nodes: number, act: () => T): T {
    return this.workspace.budget.within(nodes, act);
  }

  /**
   * Gives back every node on which none of these functions rests, and answers these under their new numbers, in the same order. Every
   * other number of a node is void from then on (ask {@link variable} anew). Families already handed out are copies and stay.
   */
  keep(roots: readonly Node[]): readonly Node[] {
    this.check(roots);
    const moved = this.functions.nodes.keep(roots);
    const rising = [...this.rising].map((node) => moved[node]!);
    this.renumbered(rising);
    return roots.map((root) => moved[root]!);
  }

  /** The function "the variable of this name holds"; a new name becomes the last of the order. Names may not begin with "not ". */
  variable(name: string): Node {
    if (name.startsWith("not ")) throw new Error(`invalid variable: ${name}`);
    const level = this.variables.level(name);
    const node = this.attempt([], () => this.functions.make(level ?? this.variables.length, 0, 1));
    if (level === undefined) this.variables.add(name);
    this.rising.add(node);
    return node;
  }

  /** It does not hold. */
  not(f: Node): Node {
    return this.attempt([f], () => complement(this.functions, f));
  }

  /** All of them hold; of none: always. */
  and(...fs: readonly Node[]): Node {
    return this.all(fs);
  }

  /** Some of them holds; of none: never. */
  or(...fs: readonly Node[]): Node {
    return this.any(fs);
  }

  /** As {@link and}, for a list: a call with a hundred thousand arguments overflows the machine's stack. */
  all(fs: readonly Node[]): Node {
    return this.join(fs, () => applyAll(this.functions, OP.and, fs));
  }

  /** As {@link or}, for a list. */
  any(fs: readonly Node[]): Node {
    return this.join(fs, () => applyAll(this.functions, OP.or, fs));
  }

  /** Exactly one of the two holds. */
  xor(f: Node, g: Node): Node {
    return this.attempt([f, g], () => apply(this.functions, OP.xor, f, g));
  }

  /** If `f` holds then `g`, else `h`. */
  ite(f: Node, g: Node, h: Node): Node {
    return this.attempt([f, g, h], () => ite(this.functions, f, g, h));
  }

  /** At least `count` of the functions hold (one given twice counts twice); `count` must be whole. */
  atLeast(count: number, fs: readonly Node[]): Node {
    if (!Number.isInteger(count)) throw new Error(`invalid count: ${count}`);
    return this.sum(
      fs.map((node) => ({ node, weight: 1 })),
      count,
      "first",
    );
  }

  /**
   * The weights of the items that hold sum to `least` or more. Sums are exact over the decimals as written. Weights are 0 or more, and may
   * be infinite: such an item reaches any finite sum alone. Throws `invalid weight` and `invalid threshold`.
   */
  weighted(items: readonly Weighted[], least: number): Node {
    return this.sum(items, least, "last");
  }

  private sum(items: readonly Weighted[], least: number, takenBy: TakenBy): Node {
    return this.join(
      items.map((item) => item.node),
      () => atLeastSum(this.functions, items, least, takenBy),
    );
  }

  /** The function with some variables fixed. A name the diagram does not know changes nothing. */
  restrict(f: Node, fixed: Readonly<Record<string, boolean>>): Node {
    const levels = new Map<number, boolean>();
    for (const [name, value] of Object.entries(fixed)) {
      const level = this.variables.level(name);
      if (level !== undefined) levels.set(level, value);
    }
    return this.join([f], () => restrict(this.functions, f, levels));
  }

  /** The function with others in place of some variables, all at once. A name the diagram does not know changes nothing. */
  substitute(f: Node, functions: Readonly<Record<string, Node>>): Node {
    const levels = new Map<number, Node>();
    for (const [name, node] of Object.entries(functions)) {
      const level = this.variables.level(name);
      if (level !== undefined) levels.set(level, node);
    }
    return this.join([f, ...levels.values()], () => substitute(this.functions, f, levels));
  }

  /** True where some value of these variables makes `f` true: the best case over them. */
  exists(f: Node, names: readonly string[]): Node {
    return this.join([f], () => quantify(this.functions, f, this.variables.known(names), OP.or));
  }

  /** True where every value of these variables makes `f` true: the worst case over them. */
  forall(f: Node, names: readonly string[]): Node {
    return this.join([f], () => quantify(this.functions, f, this.variables.known(names), OP.and));
  }

  /** "Not `f` of all negated": true for a set of variables where their refusal, all others agreeing, makes `f` false. */
  dual(f: Node): Node {
    return this.join([f], () => dual(this.functions, f));
  }

  /** The first variable on which `f` depends, in the diagram's order, and what is left of `f` after its no and its yes; null where `f` is constant. */
  split(f: Node): { readonly name: string; readonly no: Node; readonly yes: Node } | null {
    this.check([f]);
    if (f <= 1) return null;
    const { nodes } = this.functions;
    return { name: this.variables.name(nodes.level(f)), no: nodes.low(f), yes: nodes.high(f) };
  }

  /** The variables on which `f` depends, in the diagram's order. */
  support(f: Node): readonly string[] {
    return this.supportOf(this.flat(f)).map((level) => this.variables.name(level));
  }

  /** Whether `f` holds under these values. Throws `missing variable: x` where the answer turns on a variable without a value. */
  evaluate(f: Node, values: Readonly<Record<string, boolean>>): boolean {
    this.check([f]);
    const { nodes } = this.functions;
    let at = f;
    while (at > 1) at = this.variables.valueOf(nodes.level(at), values) ? nodes.high(at) : nodes.low(at);
    return at === 1;
  }

  /** Values that make `f` true whatever the variables left out are, with a no wherever the way allows it; null where `f` is never true. */
  satisfy(f: Node): Record<string, boolean> | null {
    this.check([f]);
    if (f === 0) return null;
    const { nodes } = this.functions;
    const values: [string, boolean][] = [];
    for (let at = f; at > 1;) {
      const yes = nodes.low(at) === 0;
      values.push([this.variables.name(nodes.level(at)), yes]);
      at = yes ? nodes.high(at) : nodes.low(at);
    }
    return Object.fromEntries(values);
  }

  /** How many assignments of these variables make `f` true. Throws `missing variable: x` where `f` depends on one not named. */
  count(f: Node, names: readonly string[]): bigint {
    const flat = this.flat(f);
    const known = this.variables.known(names);
    for (const level of this.supportOf(flat)) if (!known.has(level)) throw new Error(`missing variable: ${this.variables.name(level)}`);
    return countModels(flat, [...known]) << BigInt(new Set(names).size - known.size);
  }

  /**
   * The chance that `f` holds when the variables are independent, each true with its chance in `of`, those in `given` being as they are
   * said to be. One pass, nothing built. Throws `missing variable: x` for a variable of `f` in neither, and `invalid probability` outside 0..1.
   */
  probability(f: Node, of: Readonly<Record<string, number>>, given: Values = {}): number {
    const flat = this.flat(f);
    return probabilityOf(flat, this.chancesOf(flat, of, given));
  }

  /**
   * For every variable on which `f` depends, how much the chance of `f` rises from its no to its yes (Birnbaum's importance); at even
   * chances this is Banzhaf's raw measure. One in `given` is weighed as if it could still turn, the others being as given. All of them
   * cost two passes. Throws as {@link probability}.
   */
  importances(f: Node, of: Readonly<Record<string, number>>, given: Values = {}): ReadonlyMap<string, number> {
    const flat = this.flat(f);
    const importance = importancesOf(flat, this.chancesOf(flat, of, given));
    return new Map(this.supportOf(flat).map((level) => [this.variables.name(level), importance[level]!]));
  }

  /**
   * A function of about `most` nodes that is true only where `f` is (`toward` zero), or wherever `f` is (`toward` one), and as likely as `f` as
   * far as that goes: what is cut away is what weighs least. `f` itself where it is small enough. Throws as {@link probability}.
   */
  trim(f: Node, of: Readonly<Record<string, number>>, most: number, toward: Node): Node {
    const flat = this.flat(f);
    if (flat.length - 2 <= most) return f;
    const chances = this.chancesOf(flat, of, {});
    return this.attempt([f], () => trim(this.functions, flat, chances, most, toward === 1 ? 1 : 0));
  }

  /**
   * For each of these variables, how many sets of the others it is critical in: those that do not make a monotone `f` true and do with it.
   * At [s] stand the sets of s others. Banzhaf's count is the sum of a row; weighted by the orders of joining it is Shapley's. Throws
   * `missing variable: x` where `f` depends on one not named, and `unsupported …` where `f` is not monotone.
   */
  criticalSets(f: Node, names: readonly string[]): ReadonlyMap<string, readonly bigint[]> {
    const falling = this.falling(f);
    if (falling !== undefined) throw new Error(`unsupported critical sets of a function that is not monotone: ${falling}`);
    const flat = this.flat(f);
    const known = this.variables.known(names);
    for (const level of this.supportOf(flat)) if (!known.has(level)) throw new Error(`missing variable: ${this.variables.name(level)}`);
    const levels = [...known].sort((a, b) => a - b);
    const all = new Set(names);
    const counted = criticalSetsOf(flat, levels, all.size - levels.length, this.workspace.budget);
    const never = new Array<bigint>(all.size).fill(0n);
    const found = new Map(levels.map((level, i) => [this.variables.name(level), counted[i]!] as const));
    return new Map([...all].map((name) => [name, found.get(name) ?? never]));
  }

  /** Whether `f` never turns false because one of these variables (all, where not said) turns true. */
  isMonotone(f: Node, names?: readonly string[]): boolean {
    const asked = names && this.variables.known(names);
    return this.falling(f, asked) === undefined;
  }

  /**
   * The smallest sets of variables whose truth alone makes a monotone `f` true (Rauzy 1993). Those of the {@link dual} are the smallest sets
   * whose refusal makes it false. Throws `unsupported …` where `f` is not monotone: ask for prime implicants then.
   */
  minimalSets(f: Node): SetFamily {
    const falling = this.falling(f);
    if (falling !== undefined) throw new Error(`unsupported minimal sets of a function that is not monotone: ${falling}`);
    const flat = this.flat(f);
    return this.family(this.attempt([f], () => minimalSetsOf(this.functions, this.sets, flat)));
  }

  /**
   * The smallest sets of variables whose truth, all others being false, makes `f` true. Of a monotone function these are its
   * {@link minimalSets}; of any other they are what remains of its prime implicants when only what must hold is told.
   */
  leastSets(f: Node): SetFamily {
    const flat = this.flat(f);
    return this.family(this.attempt([f], () => leastSetsOf(this.functions, this.sets, flat)));
  }

  /** The weakest conjunctions of literals, "x" or "not x", that make `f` true (Coudert and Madre 1992). */
  primeImplicants(f: Node): SetFamily {
    return this.family(this.attempt([f], () => primeImplicantsOf(this.functions, this.sets, f)));
  }

  /** The chances of the variables in a row, by level; a variable that is given is certain, one way or the other. */
  private chancesOf(flat: Flat, of: Readonly<Record<string, number>>, given: Values): Float64Array {
    const chances = new Float64Array(this.variables.length);
    for (const level of this.supportOf(flat)) {
      const name = this.variables.name(level);
      chances[level] = Object.hasOwn(given, name) ? Number(given[name]) : validChance(name, this.variables.valueOf(level, of));
    }
    return chances;
  }

  /** A family copied out of the diagram of sets. */
  private family(root: number): SetFamily {
    return new FlatFamily(flatten(this.sets.nodes, root), this.variables);
  }

  /** What hangs under a function, in a row. */
  private flat(f: Node): Flat {
    this.check([f]);
    return this.rows.of(this.functions.nodes, f);
  }

  /** The levels on which a function depends, rising. */
  private supportOf(flat: Flat): readonly number[] {
    return levelsOf(flat);
  }

  /** A variable, one of those asked or any, in which the function falls; undefined where there is none. */
  private falling(f: Node, asked?: ReadonlySet<number>): string | undefined {
    this.check([f]);
    if (this.rising.has(f)) return undefined;
    const flat = this.flat(f);
    const level = this.attempt([], () => fallingLevel(this.functions, flat, asked, this.askers));
    if (level >= 0) {
      this.askers++;
      return this.variables.name(level);
    }
    if (!asked) this.rising.add(f);
    return undefined;
  }

  /** Does an operation that makes a monotone function of monotone ones. */
  private join(fs: readonly Node[], act: () => Node): Node {
    const result = this.attempt(fs, act);
    if (fs.every((f) => this.rising.has(f))) this.rising.add(result);
    return result;
  }

  /** Forgets whatever was known by the old numbers of nodes, families in the making included; `rising` are the new numbers of monotone ones. */
  private renumbered(rising: readonly Node[]): void {
    this.sets.nodes.truncate(2);
    this.workspace.reset();
    this.rows.clear();
    this.rising = new Set([0, 1, ...rising]);
  }

  /** Throws `unknown node` where a number cannot be a node of this diagram. */
  private check(fs: readonly Node[]): void {
    const { size } = this.functions.nodes;
    for (const f of fs) if (!(Number.isInteger(f) && f >= 0 && f < size)) throw new Error(`unknown node: ${f}`);
  }

  /** Does one operation wholly or not at all: what a failed one has made is taken back. */
  private attempt<T>(fs: readonly Node[], act: () => T): T {
    this.check(fs);
    this.workspace.budget.look();
    const [functions, sets] = [this.functions.nodes.size, this.sets.nodes.size];
    try {
      return act();
    } catch (error) {
      this.functions.nodes.truncate(functions);
      this.sets.nodes.truncate(sets);
      this.workspace.reset();
      this.rows.clear();
      throw error;
    }
  }
}

import { exactWeights } from "#diagram";
import type { Element, Reading } from "../element.ts";
import type { Formula, Leaf } from "../formula.ts";

/** What a gate does with the gates it reads; constants, variables and other spots are gates without any. */
export const GATE = { constant: 0, variable: 1, spot: 2, first: 3, denied: 4, and: 5, or: 6, atLeast: 7, weighted: 8 } as const;

/** An element in one reading, as a stretch of gates; the last of them is what it comes to. */
export interface Spot {
  readonly key: string;
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

/** Spots that are settled together: one alone, or all that wait for each other. `ordered` where an `after` stands inside a circle. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly circular: boolean;
  readonly ordered: boolean;
}

/** The terms of a sum; whole numbers that stand to each other as those written do, plain ones where they stay exact. */
export interface Sum {
  readonly weights: readonly number[] | readonly bigint[];
  readonly least: number | bigint;
}

/**
 * Formulas laid out as gates in a row, inputs before those who read them, so that a scenario is settled by loops alone:
 *
 *     ops[g]       what gate g does                      args[g]   a value, a slot of a variable, a spot, a count or a sum
 *     starts[g]    where its inputs begin in `inputs`    (they end where those of gate g + 1 begin)
 */
export interface Program {
  readonly ops: readonly number[];
  readonly args: readonly number[];
  readonly starts: readonly number[];
  readonly inputs: readonly number[];
  readonly sums: readonly Sum[];
  readonly spots: readonly Spot[];
  readonly blocks: readonly Block[];
  /**
   * Variables by number, carriers among them. Variable v has two slots: 2v is read where it helps the goal to hold, 2v + 1 where its
   * absence does. They differ only where one asks what would be if it could be both ways at once.
   */
  readonly variables: readonly string[];
}

/** What a denied element must not reach, as the bit of a grade (see run-program.ts): outright where much is allowed, else even by waiver. */
const AGAINST: Readonly<Record<Reading, { readonly reading: Reading; readonly bit: number }>> = {
  lower: { reading: "upper", bit: 4 },
  upper: { reading: "lower", bit: 1 },
  safe: { reading: "upper", bit: 4 },
};

/** The reading in which a leaf's element is read. */
export function readingOfLeaf(leaf: Leaf, reading: Reading): Reading {
  return leaf.negated ? AGAINST[reading].reading : reading;
}

/** Lays formulas out as gates. Spots must be opened before they are read by others of the same block, and written in order. */
export class ProgramWriter implements Program {
  readonly ops: number[] = [];
  readonly args: number[] = [];
  readonly starts: number[] = [0];
  readonly inputs: number[] = [];
  readonly sums: Sum[] = [];
  readonly spots: Spot[] = [];
  readonly blocks: Block[] = [];
  readonly variables: string[] = [];
  private readonly places = new Map<string, number>();
  private readonly numbers = new Map<string, number>();
  private upright = true;

  /** Writes elements that are settled together, all in one reading; `upright` where they help the goal to hold. */
  block(elements: readonly Element[], reading: Reading, upright: boolean, circular: boolean): void {
    const from = this.spots.length;
    this.upright = upright;
    elements.forEach(({ key }, i) => this.places.set(`${reading} ${key}`, from + i));
    let ordered = false;
    for (const { key, formula } of elements) {
      const start = this.ops.length;
      const inner = (leaf: Leaf): boolean => circular && !leaf.negated && this.places.get(`${reading} ${leaf.name}`)! >= from;
      this.formula(formula[reading], reading, (leaf) => {
        const first = leaf.tie.first && inner(leaf);
        ordered ||= first;
        return first;
      });
      this.spots.push({ key, reading, from: start, to: this.ops.length });
    }
    this.blocks.push({ from, to: this.spots.length, circular, ordered });
  }

  /** The number of a variable, given where it has none. */
  private variable(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.variables.length);
    return this.variables.push(name) - 1;
  }

  private gate(op: number, arg: number, inputs: readonly number[] = []): number {
    for (const input of inputs) this.inputs.push(input);
    this.starts.push(this.inputs.length);
    this.args.push(arg);
    return this.ops.push(op) - 1;
  }

  /** The gate of a formula; `first` tells which leaves ask that something held one move earlier. */
  private formula(formula: Formula, reading: Reading, first: (leaf: Leaf) => boolean): number {
    const inner = (part: Formula): number => this.formula(part, reading, first);
    switch (formula.op) {
      case "constant":
        return this.gate(GATE.constant, formula.value ? 7 : 0);
      case "leaf":
        return this.leaf(formula, reading, first);
      case "and":
      case "or":
        return this.gate(GATE[formula.op], 0, formula.of.map(inner));
      case "atLeast":
        return this.gate(GATE.atLeast, formula.count, formula.of.map(inner));
      case "weighted": {
        const inputs = formula.items.map(({ of }) => inner(of));
        this.sums.push(sumOf(formula));
        return this.gate(GATE.weighted, this.sums.length - 1, inputs);
      }
    }
  }

  private leaf(leaf: Leaf, reading: Reading, first: (leaf: Leaf) => boolean): number {
    if (leaf.on === "variable") {
      const slot = 2 * this.variable(leaf.name) + (this.upright === leaf.negated ? 1 : 0);
      return this.gate(GATE.variable, 2 * slot + (leaf.negated ? 1 : 0));
    }
    const place = this.places.get(`${readingOfLeaf(leaf, reading)} ${leaf.name}`)!;
    if (leaf.negated) return this.gate(GATE.denied, 8 * place + AGAINST[reading].bit);
    return this.gate(first(leaf) ? GATE.first : GATE.spot, place);
  }
}

/** Sums in plain numbers, where no sum of theirs leaves what such numbers hold exactly. */
function sumOf({ items, least }: Formula & { op: "weighted" }): Sum {
  const exact = exactWeights(
    items.map(({ weight }) => weight),
    least,
  );
  const total = exact.weights.reduce((sum, weight) => sum + weight, exact.least);
  return total <= BigInt(Number.MAX_SAFE_INTEGER) ? { weights: exact.weights.map(Number), least: Number(exact.least) } : exact;
}

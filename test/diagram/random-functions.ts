import fc from "fast-check";
import type { Diagram, Node } from "#diagram";

/** A Boolean expression over variables by number; `sum` is a weighted threshold. */
export type Expression =
  | { readonly op: "variable"; readonly variable: number }
  | { readonly op: "constant"; readonly value: boolean }
  | { readonly op: "not" | "and" | "or" | "xor" | "ite"; readonly of: readonly Expression[] }
  | { readonly op: "sum"; readonly of: readonly Expression[]; readonly weights: readonly number[]; readonly least: number };

/** The names of the first `count` variables: a, b, c … */
export function names(count: number): string[] {
  return Array.from({ length: count }, (_, i) => String.fromCharCode(97 + i));
}

/** Random expressions; monotone ones have no `not`, `xor` or `ite`. */
export function expressions(variables: number, { monotone = false } = {}): fc.Arbitrary<Expression> {
  const { tree } = fc.letrec<{ tree: Expression }>((tie) => {
    const leaf = fc.record({ op: fc.constant("variable" as const), variable: fc.nat(variables - 1) });
    const constant = fc.record({ op: fc.constant("constant" as const), value: fc.boolean() });
    const gate = <T extends "not" | "and" | "or" | "xor" | "ite">(op: T, least: number, most: number) =>
      fc.record({ op: fc.constant(op), of: fc.array(tie("tree"), { minLength: least, maxLength: most }) });
    const sum = fc.array(fc.tuple(tie("tree"), fc.integer({ min: 0, max: 6 })), { minLength: 1, maxLength: 5 }).chain((items) =>
      fc.record({
        op: fc.constant("sum" as const),
        of: fc.constant(items.map(([item]) => item)),
        weights: fc.constant(items.map(([, weight]) => weight)),
        least: fc.integer({ min: -1, max: 14 }),
      }),
    );
    const weighing = (weight: number, arbitrary: fc.Arbitrary<Expression>) => ({ arbitrary, weight });
    const leaves = [weighing(20, leaf), weighing(1, constant)];
    const rising = [weighing(12, gate("and", 2, 4)), weighing(12, gate("or", 2, 4)), weighing(6, sum), weighing(1, gate("or", 0, 1))];
    const others = [weighing(8, gate("not", 1, 1)), weighing(4, gate("xor", 2, 2)), weighing(8, gate("ite", 3, 3))];
    const options = { maxDepth: 5, depthSize: "large" as const };
    return { tree: fc.oneof(options, ...leaves, ...rising, ...(monotone ? [] : others)) };
  });
  // One in five is whatever comes; the others are several expressions joined, which seldom come out constant.
  const joined = fc.record({ op: fc.constantFrom("and" as const, "or" as const), of: fc.array(tree, { minLength: 3, maxLength: 6 }) });
  return fc.oneof({ arbitrary: tree, weight: 1 }, { arbitrary: joined, weight: 4 });
}

/** What the expression says of one assignment: bit `v` of `mask` is variable `v`. Written without any diagram. */
export function holds(e: Expression, mask: number): boolean {
  switch (e.op) {
    case "variable":
      return ((mask >> e.variable) & 1) === 1;
    case "constant":
      return e.value;
    case "not":
      return !holds(e.of[0]!, mask);
    case "and":
      return e.of.every((one) => holds(one, mask));
    case "or":
      return e.of.some((one) => holds(one, mask));
    case "xor":
      return holds(e.of[0]!, mask) !== holds(e.of[1]!, mask);
    case "ite":
      return holds(e.of[holds(e.of[0]!, mask) ? 1 : 2]!, mask);
    case "sum":
      return e.of.reduce((sum, one, i) => sum + (holds(one, mask) ? e.weights[i]! : 0), 0) >= e.least;
  }
}

/** The expression's whole truth table, assignment by assignment. */
export function table(e: Expression, variables: number): boolean[] {
  return Array.from({ length: 1 << variables }, (_, mask) => holds(e, mask));
}

/** The same expression in a diagram. */
export function built(d: Diagram, e: Expression): Node {
  switch (e.op) {
    case "variable":
      return d.variable(String.fromCharCode(97 + e.variable));
    case "constant":
      return e.value ? d.one : d.zero;
    case "sum":
      return d.weighted(
        e.of.map((one, i) => ({ node: built(d, one), weight: e.weights[i]! })),
        e.least,
      );
    default: {
      const of = e.of.map((one) => built(d, one));
      if (e.op === "not") return d.not(of[0]!);
      if (e.op === "xor") return d.xor(of[0]!, of[1]!);
      if (e.op === "ite") return d.ite(of[0]!, of[1]!, of[2]!);
      return e.op === "and" ? d.and(...of) : d.or(...of);
    }
  }
}

/** An assignment as a record of names. */
export function assignment(mask: number, variables: number): Record<string, boolean> {
  return Object.fromEntries(names(variables).map((name, i) => [name, ((mask >> i) & 1) === 1]));
}

/** The function's whole truth table, asked of the diagram. */
export function asked(d: Diagram, f: Node, variables: number): boolean[] {
  return Array.from({ length: 1 << variables }, (_, mask) => d.evaluate(f, assignment(mask, variables)));
}

/** Sets in one fixed order, each in one fixed order: for comparing families. */
export function sorted(sets: readonly (readonly string[])[]): string[] {
  return sets.map((set) => [...set].sort().join(" ")).sort();
}

import type { Formula } from "../formula.ts";

/** How thresholds are joined. Nothing is denied, so more yeses never hurt. */
export type Gate = { readonly op: "constant"; readonly value: boolean } | { readonly op: "threshold"; readonly index: number } | Joined;

interface Joined {
  readonly op: "and" | "or";
  readonly of: readonly Gate[];
}

/** A sum over players: each counts its weight where it says yes. */
export interface Threshold {
  readonly weights: ReadonlyMap<string, number>;
  readonly least: number;
}

/** A rule as thresholds over its players. */
export interface Gated {
  readonly gate: Gate;
  readonly thresholds: readonly Threshold[];
}

/** Takes a formula over plain variables apart. Throws `unsupported formula` where something is denied or a sum is over more than variables. */
export function gateOf(formula: Formula): Gated {
  const thresholds: Threshold[] = [];
  const threshold = (terms: readonly (readonly [string, number])[], least: number): Gate => {
    const weights = new Map<string, number>();
    for (const [name, weight] of terms) weights.set(name, (weights.get(name) ?? 0) + weight);
    thresholds.push({ weights, least });
    return { op: "threshold", index: thresholds.length - 1 };
  };
  const read = (part: Formula): Gate => {
    switch (part.op) {
      case "constant":
        return part;
      case "weighted":
        return threshold(
          part.items.map(({ of, weight }) => [nameOf(of), weight] as const),
          part.least,
        );
      case "atLeast":
        return threshold(
          part.of.map((one) => [nameOf(one), 1] as const),
          part.count,
        );
      default:
        return joined(part);
    }
  };
  // Plain names that stand side by side are one threshold: all of them, or any.
  const joined = (part: Exclude<Formula, { op: "constant" | "weighted" | "atLeast" }>): Gate => {
    if (part.op === "leaf") return threshold([[nameOf(part), 1]], 1);
    const names = [...new Set(part.of.filter(({ op }) => op === "leaf").map(nameOf))];
    const own =
      names.length > 0
        ? [
            threshold(
              names.map((name) => [name, 1] as const),
              part.op === "and" ? names.length : 1,
            ),
          ]
        : [];
    return { op: part.op, of: [...own, ...part.of.filter(({ op }) => op !== "leaf").map(read)] };
  };
  return { gate: read(formula), thresholds };
}

function nameOf(formula: Formula): string {
  if (formula.op !== "leaf" || formula.negated) throw new Error(`unsupported formula: ${formula.op} in a threshold`);
  return formula.name;
}
